/** What a visitor sees when a screen breaks: no code, a way on. */
import { useLocation } from '@solidjs/router'
import { createEffect, on, onMount, untrack } from 'solid-js'
import { Button } from '../parts/Button.tsx'
import { PageHead } from '../parts/Hero.tsx'
import { noteFault } from '../prerender/visit.ts'
import { useWords } from '../words/index.tsx'

/** `leave` takes the fault away; trying again loads the page anew, with newer files if there are. The fault goes to the console. */
export function ErrorScreen(props: { fault: unknown; leave: () => void }) {
  const { t } = useWords()
  const location = useLocation()
  if (import.meta.env.SSR) noteFault(untrack(() => props.fault))
  onMount(() => console.error(props.fault))
  // A visitor who goes on to another page leaves the fault behind.
  createEffect(
    on(
      () => location.pathname,
      () => props.leave(),
      { defer: true },
    ),
  )
  return (
    <>
      <PageHead title={t('shell.error.title')} lead={t('shell.error.text')} />
      <div class="wide section broken">
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('shell.error.again')}
        </Button>
      </div>
    </>
  )
}
