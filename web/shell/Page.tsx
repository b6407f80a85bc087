/** One page: who may see it, its title, and where the focus goes when a visitor arrives from another page. */
import {
  createContext,
  createEffect,
  createSignal,
  Match,
  onCleanup,
  onMount,
  type ParentProps,
  Suspense,
  Switch,
  untrack,
  useContext,
} from 'solid-js'
import type { Role } from '../../shared/people/roles.ts'
import { logIn } from '../client/log-in-out.ts'
import { session } from '../client/session.ts'
import { Button, LinkButton } from '../parts/Button.tsx'
import { PageHead } from '../parts/Hero.tsx'
import { noteTitle } from '../prerender/visit.ts'
import type { PlainKey } from '../words/dictionary.ts'
import { useWords } from '../words/index.tsx'
import { Waiting } from './Waiting.tsx'

const TitleContext = createContext<(title: () => string | undefined) => void>(() => undefined)

/** Names the page better than the table of routes can, once the data are there: `usePageTitle(() => round()?.title)`. */
export function usePageTitle(title: () => string | undefined): void {
  useContext(TitleContext)(title)
}

/** Set once the first page stands: a visitor who types an address keeps the browser's own focus. */
let isFirstPage = true

/**
 * Wraps a screen. After a change of page the focus moves to the new h1, so that a screen reader hears where it is.
 * A screen whose h1 comes later (data under way) gets its focus when the h1 appears, unless the visitor moved on.
 */
export function Page(props: ParentProps<{ title: PlainKey; roles?: readonly Role[] | undefined }>) {
  const words = useWords()
  const [better, setBetter] = createSignal<() => string | undefined>(() => undefined)
  const full = (title: string) => `${title} · ${words.t('shell.name')}`
  // The page that the server made has its title already: it is not called by a lesser one on the way.
  const isNamed = isFirstPage && document.getElementById('answers') !== null
  createEffect(() => {
    const known = better()()
    if (known !== undefined || !isNamed) document.title = full(known ?? words.t(props.title))
  })
  // An effect never runs on the server: the title is noted as soon as it is known.
  if (import.meta.env.SSR) noteTitle(full(untrack(() => words.t(props.title))))
  const name = (title: () => string | undefined) => {
    setBetter(() => title)
    const known = import.meta.env.SSR && title()
    if (known) noteTitle(full(known))
  }

  onMount(() => {
    if (isFirstPage) {
      isFirstPage = false
      return
    }
    const main = document.getElementById('main')
    if (!main) return
    const takeFocus = () => {
      const heading = main.querySelector('h1')
      if (!heading) return false
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      return true
    }
    if (takeFocus()) return
    main.focus({ preventScroll: true })
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== main || takeFocus()) watcher.disconnect()
    })
    watcher.observe(main, { childList: true, subtree: true })
    onCleanup(() => watcher.disconnect())
  })

  const isAllowed = () => !props.roles || session()?.roles.some((role) => props.roles?.includes(role))
  return (
    <TitleContext.Provider value={name}>
      <Suspense fallback={<Waiting />}>
        <Switch fallback={props.children}>
          <Match when={!isAllowed() && !session()}>
            <PageHead title={words.t('shell.askLogIn.title')} lead={words.t('shell.askLogIn.text')} />
            <div class="wide section">
              <Button kind="primary" onClick={() => logIn()}>
                {words.t('shell.logIn')}
              </Button>
            </div>
          </Match>
          <Match when={!isAllowed()}>
            <PageHead
              title={words.t('shell.notYours.title')}
              lead={words.t('shell.notYours.text', { name: session()?.name ?? '' })}
            />
            <div class="wide section">
              <LinkButton kind="primary" href={words.href('/vandaag')}>
                {words.t('today.title')}
              </LinkButton>
            </div>
          </Match>
        </Switch>
      </Suspense>
    </TitleContext.Provider>
  )
}
