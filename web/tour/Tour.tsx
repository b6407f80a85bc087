/**
 * The tour of an official: offered at the first visit on the pages that it passes, then one card a step under the head of the page that the step is about.
 * It covers nothing and holds nobody: it is a part of the page, and everything else stays in use.
 */
import { useLocation, useNavigate } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { session } from '../client/session.ts'
import { Button } from '../parts/Button.tsx'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import { withoutLanguage } from '../words/language.ts'
import { setTour, tourProgress } from './progress.ts'
import { tourFor } from './steps.ts'
import './tour.css'

export function Tour() {
  const words = useWords()
  const location = useLocation()
  const navigate = useNavigate()
  let heading: HTMLHeadingElement | undefined

  const steps = () => tourFor(session()?.roles ?? [])
  const progress = () => {
    const person = session()
    return person && steps().length > 0 ? tourProgress(person) : 'over'
  }
  const number = () => {
    const at = progress()
    return typeof at === 'number' ? Math.min(at, steps().length - 1) : 0
  }
  const step = () => (typeof progress() === 'number' ? steps()[number()] : undefined)

  /** Whether the tour passes this page: elsewhere somebody is at work, and an offer stands in the way. */
  const isOnTheWay = () => steps().some(({ path }) => path === withoutLanguage(location.pathname))

  function go(at: number) {
    const person = session()
    const next = steps()[at]
    if (!person || !next) return
    setTour(person, at)
    if (next.path !== undefined && next.path !== withoutLanguage(location.pathname)) navigate(words.href(next.path))
    // The page of another step takes the focus to its own title, and the card stands right below it.
    else heading?.focus()
  }
  function end() {
    const person = session()
    if (!person) return
    setTour(person, 'over')
    announce(words.t('tour.over'))
    // The focus stood in the card that is gone: the title of the page is the nearest place.
    document.querySelector<HTMLElement>('main h1')?.focus()
  }

  return (
    <Switch>
      <Match when={progress() === 'new' && isOnTheWay()}>
        <section class="tour wide" aria-labelledby="tour-title">
          <div class="tour__card">
            <h2 id="tour-title" class="tour__title">
              {words.t('tour.offer')}
            </h2>
            <p>{words.t('tour.offer.text', { steps: steps().length })}</p>
            <div class="row">
              <Button kind="primary" onClick={() => go(0)}>
                {words.t('tour.start')}
              </Button>
              <Button onClick={end}>{words.t('tour.skip')}</Button>
            </div>
          </div>
        </section>
      </Match>
      <Match when={step()}>
        {(here) => (
          <section class="tour wide" aria-labelledby="tour-title">
            <div class="tour__card">
              <p class="tour__number">{words.t('tour.number', { step: number() + 1, of: steps().length })}</p>
              <h2 id="tour-title" class="tour__title" tabindex="-1" ref={heading}>
                {words.t(`tour.${here().id}.title`)}
              </h2>
              <p>{words.t(`tour.${here().id}.text`)}</p>
              <div class="row">
                <Show
                  when={number() < steps().length - 1}
                  fallback={
                    <Button kind="primary" onClick={end}>
                      {words.t('tour.end')}
                    </Button>
                  }
                >
                  <Button kind="primary" onClick={() => go(number() + 1)}>
                    {words.t('tour.next')}
                  </Button>
                </Show>
                <Show when={number() > 0}>
                  <Button onClick={() => go(number() - 1)}>{words.t('tour.before')}</Button>
                </Show>
                <Show when={number() < steps().length - 1}>
                  <Button onClick={end}>{words.t('tour.skip')}</Button>
                </Show>
              </div>
            </div>
          </section>
        )}
      </Match>
    </Switch>
  )
}
