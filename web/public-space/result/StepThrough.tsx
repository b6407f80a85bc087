/** "Stap voor stap": the deciding run, one purchase at a time, by buttons, arrow keys or a slider; every step has an address. */
import { useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, Match, on, onCleanup, onMount, Show, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView } from '../../../shared/api/explanation.ts'
import { Button } from '../../parts/Button.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { titlesOf } from './PlanName.tsx'
import { WalkEnd } from './WalkEnd.tsx'
import { WalkRanking } from './WalkRanking.tsx'
import { askedStep, type WalkStep, walkOf } from './walk.ts'
import './step-through.css'

export interface StepThroughProps {
  readonly result: ResultView
  readonly explanation: ExplanationView
}

export default function StepThrough(props: StepThroughProps) {
  const words = useWords()
  const steps = createMemo(() => walkOf(props.explanation, props.result))
  return (
    <Switch>
      <Match when={props.result.rule.rule !== 'equal-shares'}>
        <p>{words.t('walk.otherRule')}</p>
      </Match>
      <Match when={steps().length === 0}>
        <p>{words.t('walk.noSteps')}</p>
        <WalkEnd {...props} />
      </Match>
      <Match when={true}>
        <Walk {...props} steps={steps()} />
      </Match>
    </Switch>
  )
}

function Walk(props: StepThroughProps & { steps: readonly WalkStep[] }) {
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ stap?: string }>()
  /** One more than there are purchases: the last place tells what happened to the rest of the money. */
  const last = () => props.steps.length + 1
  const [at, setAt] = createSignal(askedStep(search.stap, last()) ?? 1)
  const step = () => props.steps[at() - 1]
  const title = (id: string) => titlesOf(props.result)(id)
  const minutesOf = (id: string) => props.result.projects.find((plan) => plan.id === id)?.staffMinutes ?? 0
  let box: HTMLDivElement | undefined

  onMount(() => {
    if (askedStep(search.stap, last()) !== undefined) box?.scrollIntoView({ block: 'start' })
  })
  // A link to another step on the page itself.
  createEffect(
    on(
      () => askedStep(search.stap, last()),
      (asked) => asked !== undefined && setAt(asked),
      { defer: true },
    ),
  )

  let pending: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(pending))
  const go = (to: number) => {
    const next = Math.min(last(), Math.max(1, to))
    setAt(next)
    announce(sentence(), 300)
    // Browsers refuse hundreds of changes of the address in a row, as a slider makes them.
    clearTimeout(pending)
    pending = setTimeout(() => setSearch({ stap: String(next) }, { replace: true, scroll: false }), 400)
  }
  const sentence = () => {
    const now = step()
    if (!now) return words.t('walk.saidEnd')
    return words.t('walk.said', {
      step: now.number,
      steps: props.steps.length,
      plan: title(now.chosenId),
      thousandths: now.votesThousandths,
      mostCents: now.priceCents,
      fallen: now.standings.filter(({ state }) => state === 'falls').length,
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The slider moves by its own keys.
    if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return
    const to = { ArrowLeft: at() - 1, ArrowRight: at() + 1, Home: 1, End: last() }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }
  const name = () =>
    at() > props.steps.length ? words.t('walk.end') : words.t('walk.at', { step: at(), steps: props.steps.length })

  return (
    <div class="walk" ref={box}>
      <p>{words.t('walk.intro', { steps: props.steps.length })}</p>
      <fieldset class="walk__controls screen-only" onKeyDown={onKeyDown}>
        <legend class="unseen">{words.t('walk.controls')}</legend>
        <div class="walk__buttons">
          <Button onClick={() => go(1)}>
            <span aria-hidden="true">« </span>
            {words.t('walk.first')}
          </Button>
          <Button onClick={() => go(at() - 1)}>
            <span aria-hidden="true">‹ </span>
            {words.t('walk.previous')}
          </Button>
          <Button kind="primary" onClick={() => go(at() + 1)}>
            {words.t('walk.next')}
            <span aria-hidden="true"> ›</span>
          </Button>
          <Button onClick={() => go(last())}>
            {words.t('walk.last')}
            <span aria-hidden="true"> »</span>
          </Button>
        </div>
        <label class="walk__slider">
          <span class="walk__slider-word">{words.t('walk.slider')}</span>
          <input
            type="range"
            min="1"
            max={last()}
            step="1"
            value={at()}
            aria-valuetext={name()}
            onInput={(event) => go(event.currentTarget.valueAsNumber)}
          />
        </label>
      </fieldset>
      <div class="walk__step">
        <p class="walk__number">{name()}</p>
        <Show when={step()} fallback={<WalkEnd {...props} />}>
          {(now) => (
            <>
              <h3 class="walk__chosen">{words.t('walk.chosen', { plan: title(now().chosenId) })}</h3>
              <p>
                {now().priceCents === 0
                  ? words.t('walk.paidHours', { minutes: minutesOf(now().chosenId) })
                  : words.t('walk.paid', {
                      payers: now().payers,
                      mostCents: now().priceCents,
                      thousandths: now().votesThousandths,
                    })}
                <Show when={now().gaveAll > 0}> {words.t('walk.gaveAll', { gaveAll: now().gaveAll })}</Show>
              </p>
              <Left step={now()} result={props.result} />
              <WalkRanking step={now()} result={props.result} explanation={props.explanation} />
            </>
          )}
        </Show>
      </div>
    </div>
  )
}

/** What all voters together still have after a step, as a draining till. */
function Left(props: { step: WalkStep; result: ResultView }) {
  const words = useWords()
  const isRaised = () => (props.result.share?.raisedBy.cents ?? 0) > 0
  const totalCents = () => props.result.budget.cents + (props.result.share?.raisedBy.cents ?? 0) * props.result.voters
  return (
    <div class="walk__left">
      <p class="walk__left-words">
        <strong>{words.t('walk.left')}:</strong>{' '}
        {words.t('walk.leftOf', { leftCents: props.step.leftCents, totalCents: totalCents() })}
        <Show when={isRaised()}>
          <span class="soft small"> ({words.t('walk.leftPaper')})</span>
        </Show>
      </p>
      <svg class="walk__left-bar" aria-hidden="true">
        <rect
          class="walk__left-fill"
          width={`${(props.step.leftCents / Math.max(1, totalCents())) * 100}%`}
          height="100%"
        />
      </svg>
    </div>
  )
}
