/** A plan as a card: spine in its theme's colour, a tear line, the price, and on a ballot the button to choose it. */
import { type JSX, Show } from 'solid-js'
import type { Kind, Theme } from '../../shared/proposals/proposal.ts'
import { useWords } from '../words/index.tsx'
import { asksMoney } from './asks-money.ts'
import { Button } from './Button.tsx'
import './plan-card.css'
import './theme-colours.css'

export interface PlanCardProps {
  readonly title: string
  /** Where the title leads; absent: the title is no link. */
  readonly href?: string
  readonly theme: Theme
  readonly initiator: string
  readonly summary: string
  readonly amountCents: number
  /** On lists that hold more than plans: a report or question has no price, and nothing to tear off. */
  readonly kind?: Kind
  readonly staffMinutes: number
  /** Absent: the card shows no button. */
  readonly onToggle?: () => void
  readonly isChosen?: boolean
  /** How much too dear it is now, in cents; above zero it takes the button's place, unless the plan is chosen. */
  readonly tooMuch?: string | undefined
  /** Answers "Wat kan eraf?" beside a plan that no longer fits. */
  readonly onWhatCanGo?: () => void
  /** A badge beside the theme, such as the plan's state. */
  readonly badge?: JSX.Element
  /** Under the price, in place of the button: on lists that are no ballot. */
  readonly children?: JSX.Element
}

export function PlanCard(props: PlanCardProps) {
  const { t, money, hreflang } = useWords()
  const isTooDear = () => !props.isChosen && props.tooMuch !== undefined
  return (
    <article class={`plan theme-spine--${props.theme}`} classList={{ 'plan--chosen': props.isChosen }}>
      <div class="plan__text">
        <p class="plan__meta">
          <span class="nl-data-badge">{t(`theme.${props.theme}`)}</span>
          {props.badge}
          <bdi lang="nl">{props.initiator}</bdi>
        </p>
        <h3 class="plan__title" lang="nl" dir="auto">
          <Show when={props.href} fallback={props.title}>
            {(href) => (
              <a href={href()} hreflang={hreflang(href())}>
                {props.title}
              </a>
            )}
          </Show>
        </h3>
        <p class="plan__summary" lang="nl" dir="auto">
          {props.summary}
        </p>
      </div>
      <Show when={asksMoney(props.kind ?? 'initiative')}>
        <div class="plan__stub">
          <p class="plan__price">
            <span class="figure plan__amount">{money(props.amountCents)}</span>
            <Show when={props.staffMinutes > 0}>
              <span class="plan__hours">{t('plan.hours', { minutes: props.staffMinutes })}</span>
            </Show>
          </p>
          {props.children}
          <Show when={props.onToggle}>
            {(toggle) => (
              <Show
                when={isTooDear()}
                fallback={
                  <Button
                    kind={props.isChosen ? 'primary' : 'secondary'}
                    isPressed={props.isChosen ?? false}
                    // The second click of a double click would undo the first.
                    onClick={(event) => event.detail < 2 && toggle()()}
                  >
                    {props.isChosen ? `✓ ${t('plan.chosen')}` : t('plan.choose')}
                    <span class="unseen" lang="nl">
                      {' '}
                      {props.title}
                    </span>
                  </Button>
                }
              >
                <p class="plan__over">{t('plan.overBy', { over: props.tooMuch ?? '' })}</p>
                <Show when={props.onWhatCanGo}>
                  {(what) => (
                    <Button onClick={() => what()()}>
                      {t('plan.whatCanGo')}
                      <span class="unseen" lang="nl">
                        {' '}
                        {props.title}
                      </span>
                    </Button>
                  )}
                </Show>
              </Show>
            )}
          </Show>
        </div>
      </Show>
    </article>
  )
}
