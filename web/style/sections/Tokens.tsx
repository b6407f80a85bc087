/** The roles of colour, type, space and shape, with the contrast of each named pair in the theme that is worn. */
import { createMemo, For } from 'solid-js'
import { contrast, rolesOf } from '../../theme/colours.ts'
import { least, type Pair, shapes, texts } from '../../theme/pairs.ts'
import type { ThemeName } from '../../theme/themes.ts'
import { useWords } from '../../words/index.tsx'
import { Part, Shown } from '../Part.tsx'

const sheets = import.meta.glob<string>('../../theme/*.css', { query: '?raw', import: 'default', eager: true })
const sheetOf = (name: string) => sheets[`../../theme/${name}.css`] ?? ''

/** A theme gives only what differs from the first one. */
const coloursOf = (theme: ThemeName) => rolesOf(sheetOf('roles'), sheetOf(theme))

const sizes = ['h1', 'h2', 'h3', 'h4', 'lead', 'text', 'small']
const spaces = [1, 2, 3, 4, 5, 6, 7, 8]

function Contrasts(props: { title: string; pairs: readonly Pair[]; least: number; theme: ThemeName }) {
  const words = useWords()
  const colours = createMemo(() => coloursOf(props.theme))
  const ratio = ({ role, ground }: Pair, scheme: 'light' | 'dark') => {
    const [one, other] = [colours().get(role), colours().get(ground)]
    return one && other ? contrast(one[scheme], other[scheme]) : 0
  }
  const Sample = (sample: { pair: Pair; scheme: 'light' | 'dark' }) => (
    <svg class="style-sample" width="44" height="28" viewBox="0 0 44 28" aria-hidden="true">
      <rect width="44" height="28" rx="4" fill={colours().get(sample.pair.ground)?.[sample.scheme]} />
      <rect x="10" y="8" width="24" height="12" rx="3" fill={colours().get(sample.pair.role)?.[sample.scheme]} />
    </svg>
  )
  /** Rounded down: 4.49 is not 4.5. */
  const figure = (value: number) =>
    (Math.floor(value * 10) / 10).toFixed(1).replace('.', words.language() === 'en' ? '.' : ',')
  return (
    <section class="table-frame" tabindex="0" aria-label={props.title}>
      <table class="style-contrasts">
        <caption>{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">Rol op grond</th>
            <th scope="col" class="number">
              Licht
            </th>
            <th scope="col" class="number">
              Donker
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.pairs}>
            {(pair) => (
              <tr classList={{ 'style-contrasts--short': ratio(pair, 'light') < props.least }}>
                <th scope="row">
                  {pair.role} <span class="soft">op {pair.ground}</span>
                </th>
                <td class="number">
                  <Sample pair={pair} scheme="light" /> <span class="style-ratio">{figure(ratio(pair, 'light'))}</span>
                </td>
                <td class="number">
                  <Sample pair={pair} scheme="dark" /> <span class="style-ratio">{figure(ratio(pair, 'dark'))}</span>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

export function Tokens(props: { theme: ThemeName }) {
  const colours = createMemo(() => [...coloursOf(props.theme)])
  return (
    <Part
      id="rollen"
      name="Rollen: kleur, letter, ruimte en vorm"
      text="Een gemeente geeft deze rollen een eigen waarde, en niets anders. De test weigert een thema dat te weinig contrast heeft."
    >
      <Shown name="Kleuren">
        <ul class="plain style-colours">
          <For each={colours()}>
            {([name, value]) => (
              <li class="style-colour">
                <svg width="88" height="44" viewBox="0 0 88 44" aria-hidden="true">
                  <rect width="44" height="44" fill={value.light} />
                  <rect x="44" width="44" height="44" fill={value.dark} />
                </svg>
                <span class="style-colour__name">{name}</span>
                <span class="small soft">
                  {value.light} / {value.dark}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Shown>
      <Shown name="Contrast">
        <div class="halves">
          <Contrasts title="Tekst: minstens 4,5 : 1" pairs={texts} least={least.text} theme={props.theme} />
          <Contrasts
            title="Randen en vormen met betekenis: minstens 3 : 1"
            pairs={shapes}
            least={least.shape}
            theme={props.theme}
          />
        </div>
      </Shown>
      <Shown name="Letters">
        <ul class="plain stack--small">
          <For each={sizes}>
            {(size) => <li class={`style-size style-size--${size}`}>{size}: Wat gaat er door in Oost?</li>}
          </For>
          <li class="figure style-size--h3">€ 29.350,00</li>
        </ul>
      </Shown>
      <Shown name="Ruimte en vorm">
        <ul class="plain row">
          <For each={spaces}>
            {(space) => (
              <li class="style-space">
                <span class={`style-space__bar style-space__bar--${space}`} />
                <span class="small">{space}</span>
              </li>
            )}
          </For>
          <li class="card">kaart: radius</li>
          <li class="control control--short">veld: radius-control</li>
        </ul>
      </Shown>
    </Part>
  )
}
