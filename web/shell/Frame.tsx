/** The frame around every screen: skip link, header, main, footer, and the one place from where changes are read aloud. */
import type { RouteSectionProps } from '@solidjs/router'
import { createEffect, ErrorBoundary, Suspense } from 'solid-js'
import { NeedsScript } from '../parts/NeedsScript.tsx'
import { useWords, WordsProvider } from '../words/index.tsx'
import { directionOf } from '../words/language.ts'
import { Announcer } from './announce.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import './frame.css'
import { SiteFoot } from './SiteFoot.tsx'
import { SiteHead } from './SiteHead.tsx'
import { Waiting } from './Waiting.tsx'

/** Root component of the router. */
export function Frame(props: RouteSectionProps) {
  return (
    <Suspense fallback={<div class="waiting-page" />}>
      <WordsProvider>
        <FrameInside {...props} />
      </WordsProvider>
    </Suspense>
  )
}

/** The router answers a link within the page by scrolling only; the skip link must move the focus. */
function toMain(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function FrameInside(props: RouteSectionProps) {
  const words = useWords()
  createEffect(() => {
    document.documentElement.lang = words.pageLanguage()
    document.documentElement.dir = directionOf(words.pageLanguage())
  })
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link within the page, whose focus the router would not move */}
      <a class="nl-skip-link nl-skip-link--visible-on-focus skip" href="#main" onClick={toMain}>
        {words.t('shell.skip')}
      </a>
      <SiteHead />
      <main id="main" tabindex="-1">
        <NeedsScript for="page" />
        <ErrorBoundary fallback={(fault, leave) => <ErrorScreen fault={fault} leave={leave} />}>
          <Suspense fallback={<Waiting />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <SiteFoot />
      <Announcer />
    </>
  )
}
