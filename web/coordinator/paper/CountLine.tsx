/** How much of the number that a round allows is used: points, or plans. For rounds that are not limited by money. */
import { createEffect, type JSX, on, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import '../../parts/till.css'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

export function CountLine(props: { round: RoundView; choices: readonly Choice[]; children: JSX.Element }) {
  const words = useWords()
  const plans = () => {
    const most = props.round.ballot.mostChoices
    return most === undefined
      ? words.t('piles.chosen', { count: props.choices.length })
      : words.t('piles.chosen.of', { count: props.choices.length, most })
  }
  const used = () => props.choices.reduce((sum, { points }) => sum + (points ?? 0), 0)
  const over = () => used() - (props.round.ballot.mostPoints ?? Number.POSITIVE_INFINITY)
  const points = () => {
    if (props.round.ballot.kind !== 'points') return undefined
    const most = props.round.ballot.mostPoints
    if (most === undefined) return words.t('piles.points', { count: used() })
    return over() > 0
      ? words.t('piles.points.over', { count: over() })
      : words.t('piles.points.left', { count: most - used() })
  }
  createEffect(
    on([plans, points], () => announce(points() ? `${points()}. ${plans()}.` : `${plans()}.`, 600), { defer: true }),
  )
  return (
    <section class="till" aria-label={words.t('piles.used')}>
      <div class="till__row wide">
        <p class="till__left">
          <span class="till__amount figure" classList={{ 'is-over': over() > 0 }}>
            {points() ?? plans()}
          </span>
          <Show when={points()}>
            <span class="till__spread">{plans()}</span>
          </Show>
        </p>
        <div class="till__action entry__action">{props.children}</div>
      </div>
    </section>
  )
}
