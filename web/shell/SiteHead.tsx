/** The header: mark, name, menus, language and session. On a phone the menus open under a button. */
import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, lazy, on, Show, Suspense } from 'solid-js'
import { logIn, logOut } from '../client/log-in-out.ts'
import { session } from '../client/session.ts'
import { routes, type ScreenRoute } from '../routes.ts'
import { useWords } from '../words/index.tsx'
import { languageNames, withoutLanguage } from '../words/language.ts'
import { Logo } from './Logo.tsx'

/** Only for who is logged in, and never in the way of a page: without it the menu stands as it is. */
const WaitingCount = lazy(() => import('../today/WaitingCount.tsx').catch(() => ({ default: () => null })))

export function SiteHead() {
  const words = useWords()
  const location = useLocation()
  const [isOpen, setIsOpen] = createSignal(false)
  createEffect(
    on(
      () => location.pathname,
      () => setIsOpen(false),
      { defer: true },
    ),
  )

  const forAll = routes.filter((route) => route.menu === 'main')
  const forDesk = () =>
    routes.filter((route) => route.menu === 'desk' && session()?.roles.some((role) => route.roles?.includes(role)))

  /** The one item of the menus under which this page lies: of a part and its whole, the part. */
  const here = createMemo(() => {
    const path = `${withoutLanguage(location.pathname)}/`
    return routes
      .filter((route) => route.menu && path.startsWith(`${route.path}/`))
      .sort((a, b) => b.path.length - a.path.length)[0]
  })

  const MenuLink = (props: { route: ScreenRoute }) => {
    const isHere = () => props.route === here()
    return (
      <li>
        <a
          class="site-head__link"
          href={words.href(props.route.path)}
          hreflang={words.hreflang(words.href(props.route.path))}
          aria-current={isHere() ? 'page' : undefined}
        >
          {words.t(props.route.menuTitle ?? props.route.title)}
          <Show when={props.route.path === '/vandaag'}>
            <span class="site-head__count">
              <Suspense>
                <WaitingCount />
              </Suspense>
            </span>
          </Show>
        </a>
      </li>
    )
  }

  return (
    <header class="site-head">
      <div class="site-head__row wide">
        <a class="site-head__brand" href={words.href('/')}>
          <Logo />
          <span class="site-head__name">{words.t('shell.name')}</span>
          <span class="site-head__municipality">{words.t('shell.municipality')}</span>
        </a>
        <p class="print-only small">
          {words.date(Date.now())} · {import.meta.env.SSR ? '' : window.location.host}
          {location.pathname}
        </p>
        <button
          type="button"
          class="site-head__toggle"
          aria-expanded={isOpen()}
          aria-controls="site-menu"
          onClick={() => setIsOpen(!isOpen())}
        >
          {words.t('shell.menu')}
        </button>
        <div id="site-menu" class="site-head__nav" classList={{ 'is-open': isOpen() }}>
          <Show when={forAll.length > 0}>
            <nav aria-label={words.t('shell.navigation')}>
              <ul class="plain site-head__list">
                <For each={forAll}>{(route) => <MenuLink route={route} />}</For>
              </ul>
            </nav>
          </Show>
          <div class="site-head__list">
            <For each={words.others()}>
              {(language) => (
                <a class="site-head__link" href={words.hrefIn(language)} lang={language} hreflang={language}>
                  {languageNames[language]}
                </a>
              )}
            </For>
            <Show
              when={session()}
              fallback={
                <button type="button" class="site-head__link site-head__session" onClick={() => logIn()}>
                  {words.t('shell.logIn')}
                </button>
              }
            >
              <button type="button" class="site-head__link site-head__session" onClick={() => logOut()}>
                {words.t('shell.logOut')}
              </button>
            </Show>
          </div>
        </div>
      </div>
      <Show when={session()}>
        {(person) => (
          <div class="site-head__desk" classList={{ 'is-open': isOpen() }}>
            <div class="wide site-head__desk-row">
              <p class="site-head__who">
                {words.t('shell.loggedInAs', { name: person().name })}
                <span class="soft"> · {words.list(person().roles.map((role) => words.t(`role.${role}`)))}</span>
              </p>
              <Show when={forDesk().length > 0}>
                <nav aria-label={words.t('shell.deskNavigation')}>
                  <ul class="plain site-head__list">
                    <For each={forDesk()}>{(route) => <MenuLink route={route} />}</For>
                    <Show when={person().roles.some((role) => role !== 'resident')}>
                      <li>
                        <a
                          class="site-head__link"
                          href={words.href('/vandaag?rondleiding')}
                          hreflang={words.hreflang(words.href('/vandaag?rondleiding'))}
                        >
                          {words.t('tour.menu')}
                        </a>
                      </li>
                    </Show>
                  </ul>
                </nav>
              </Show>
            </div>
          </div>
        )}
      </Show>
    </header>
  )
}
