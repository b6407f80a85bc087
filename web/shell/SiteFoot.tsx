/** The footer: the pages that belong to the site as a whole, the licence, the sources of figures. */
import { For } from 'solid-js'
import { routes } from '../routes.ts'
import { useWords } from '../words/index.tsx'
import { Logo } from './Logo.tsx'

export function SiteFoot() {
  const { t, href, hreflang } = useWords()
  return (
    <footer class="site-foot">
      <div class="wide site-foot__row">
        <p class="site-foot__brand">
          <Logo />
          <span>
            {t('shell.name')} · {t('shell.municipality')}
          </span>
        </p>
        <nav aria-label={t('shell.footer')}>
          <ul class="plain site-foot__links">
            <For each={routes.filter((route) => route.menu === 'foot')}>
              {(route) => (
                <li>
                  <a class="site-foot__link" href={href(route.path)} hreflang={hreflang(href(route.path))}>
                    {t(route.title)}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <p class="site-foot__small">
          {t('shell.licence')} {t('shell.sources')}
        </p>
      </div>
    </footer>
  )
}
