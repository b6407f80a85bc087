/** The till: the budget meter at the bottom of the ballot. Twenty panes of glass that fill with the chosen plans. */
import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import type { Theme } from '../../shared/proposals/proposal.ts'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import './theme-colours.css'
import './till.css'
import { fillsOf, frontWidth } from './till-panes.ts'

export interface ChosenPlan {
  readonly id: string
  readonly theme: Theme
  readonly amountCents: number
  /** Municipal hours it asks, in minutes. */
  readonly staffMinutes: number
}

export interface TillProps {
  readonly budgetCents: number
  /** In order of choosing: they fill the front from the left. */
  readonly chosen: readonly ChosenPlan[]
  /** Municipal minutes that the district has; absent: only the hours that the chosen plans ask are shown. */
  readonly capacityMinutes?: number
  /** The button on the right. */
  readonly children?: JSX.Element
}

const panes = Array.from({ length: 19 }, (_, at) => ((at + 1) * frontWidth) / 20)
/** From this share of the hours on, hours get a bar of their own: before that they do not matter. */
const hoursBarFrom = 0.6

export function Till(props: TillProps) {
  const words = useWords()
  const spentCents = createMemo(() => props.chosen.reduce((sum, plan) => sum + plan.amountCents, 0))
  const usedMinutes = createMemo(() => props.chosen.reduce((sum, plan) => sum + plan.staffMinutes, 0))
  const leftCents = () => props.budgetCents - spentCents()
  const fills = createMemo(() => fillsOf(props.chosen, props.budgetCents))
  const hoursShare = () => (props.capacityMinutes ? usedMinutes() / props.capacityMinutes : 0)

  const left = () =>
    leftCents() >= 0
      ? words.t('till.left', { leftCents: leftCents() })
      : words.t('till.over', { overCents: -leftCents() })
  const spread = () => words.t('till.spread', { spentCents: spentCents(), budgetCents: props.budgetCents })
  const count = () => words.t('till.count', { count: props.chosen.length })
  const hours = () =>
    props.capacityMinutes === undefined
      ? usedMinutes() > 0
        ? words.t('plan.hours', { minutes: usedMinutes() })
        : ''
      : words.t('till.hours', { usedMinutes: usedMinutes(), capacityMinutes: props.capacityMinutes })

  // One sentence for screen readers after the last of a row of changes, none when the page opens.
  createEffect(on([left, count], () => announce(`${left()}. ${count()}.`, 600), { defer: true }))

  return (
    <section class="till" aria-label={words.t('till.region')}>
      <div class="till__row wide">
        <p class="till__left">
          <span class="till__amount figure" classList={{ 'is-over': leftCents() < 0 }}>
            {left()}
          </span>
          <span class="till__spread">{spread()}</span>
          <span class="till__counts">
            {count()}
            <Show when={hours()}>
              <span classList={{ till__extra: props.capacityMinutes === undefined }}> · {hours()}</span>
            </Show>
          </span>
        </p>
        <div class="till__glass">
          {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot show panes of several colours */}
          <div
            role="meter"
            class="till__front"
            classList={{ 'is-over': leftCents() < 0 }}
            aria-label={words.t('till.region')}
            aria-valuemin={0}
            aria-valuemax={props.budgetCents / 100}
            aria-valuenow={Math.min(spentCents(), props.budgetCents) / 100}
            aria-valuetext={`${spread()}. ${left()}.`}
          >
            <svg viewBox={`0 0 ${frontWidth} 40`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="till__empty" width={frontWidth} height="40" />
              <For each={fills()}>
                {(fill) => (
                  <rect class={`till__fill theme-fill--${fill.theme}`} x={fill.x} width={fill.width} height="40" />
                )}
              </For>
              <For each={panes}>{(x) => <line class="till__bar" x1={x} x2={x} y1="0" y2="40" />}</For>
              <For each={fills()}>
                {(fill) => <line class="till__edge" x1={fill.x + fill.width} x2={fill.x + fill.width} y1="0" y2="40" />}
              </For>
            </svg>
          </div>
          <Show when={hoursShare() >= hoursBarFrom}>
            <svg class="till__hours" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect class="till__empty" width="100" height="6" />
              <rect
                class="till__hours-used"
                classList={{ 'is-over': hoursShare() > 1 }}
                width={Math.min(1, hoursShare()) * 100}
                height="6"
              />
            </svg>
          </Show>
        </div>
        <div class="till__action">{props.children}</div>
      </div>
    </section>
  )
}
