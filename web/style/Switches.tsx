/** Which theme and which scheme the style page wears: for the look of it, until one leaves the page. */
import { createSignal, For, onCleanup } from 'solid-js'
import { Button } from '../parts/Button.tsx'
import { type ThemeName, themes } from '../theme/themes.ts'

const schemes = { device: 'Zoals uw apparaat', light: 'Licht', dark: 'Donker' } as const
export type Scheme = keyof typeof schemes
const schemeNames: readonly Scheme[] = ['device', 'light', 'dark']

const root = () => document.documentElement

/** The theme that the page wears now; the first one when it names none. */
const wornNow = (): ThemeName => themes.find((theme) => theme === root().dataset.theme) ?? themes[0]

/** Two rows of buttons. Tells the theme, so that the tables of colours follow. */
export function Switches(props: { onTheme: (theme: ThemeName) => void }) {
  const before = wornNow()
  const [theme, setTheme] = createSignal<ThemeName>(before)
  const [scheme, setScheme] = createSignal<Scheme>('device')
  const wear = (name: ThemeName) => {
    root().dataset.theme = name
    setTheme(name)
    props.onTheme(name)
  }
  const light = (name: Scheme) => {
    if (name === 'device') delete root().dataset.scheme
    else root().dataset.scheme = name
    setScheme(name)
  }
  onCleanup(() => {
    root().dataset.theme = before
    delete root().dataset.scheme
  })
  return (
    <div class="style-switches">
      <fieldset class="row field">
        <legend class="field__label">Thema</legend>
        <For each={themes}>
          {(name) => (
            <Button isPressed={theme() === name} onClick={() => wear(name)}>
              {name}
            </Button>
          )}
        </For>
      </fieldset>
      <fieldset class="row field">
        <legend class="field__label">Licht of donker</legend>
        <For each={schemeNames}>
          {(name) => (
            <Button isPressed={scheme() === name} onClick={() => light(name)}>
              {schemes[name]}
            </Button>
          )}
        </For>
      </fieldset>
    </div>
  )
}
