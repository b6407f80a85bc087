/** The header: mark, name, menus, language and session. On a phone the menus open under a button. */
import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { logIn, logOut } from '../client/log-in-out.ts'
import { session } from '../client/session.ts'
import { routes, type ScreenRoute } from '../routes.ts'
import { useWords } from '../words/index.tsx'
import { withoutLanguage } from '../words/language.ts'
import { Logo } from './Logo.tsx'

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

  const MenuLink = (props: { route: ScreenRoute }) => {
    const isHere = () => {
      const path = withoutLanguage(location.pathname)
      return path === props.route.path || path.startsWith(`${props.route.path}/`)
    }
    return (
      <li>
        <a class="site-head__link" href={words.href(props.route.path)} aria-current={isHere() ? 'page' : undefined}>
          {words.t(props.route.title)}
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
            <a
              class="site-head__link"
              href={words.hrefIn(words.language() === 'nl' ? 'en' : 'nl')}
              lang={words.language() === 'nl' ? 'en' : 'nl'}
              hreflang={words.language() === 'nl' ? 'en' : 'nl'}
            >
              {words.t('shell.otherLanguage')}
            </a>
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
          <div class="site-head__desk">
            <div class="wide site-head__desk-row">
              <p class="site-head__who">
                {words.t('shell.loggedInAs', { name: person().name })}
                <span class="soft"> · {words.list(person().roles.map((role) => words.t(`role.${role}`)))}</span>
              </p>
              <Show when={forDesk().length > 0}>
                <nav aria-label={words.t('shell.deskNavigation')}>
                  <ul class="plain site-head__list">
                    <For each={forDesk()}>{(route) => <MenuLink route={route} />}</For>
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
