/** The bar at the bottom of a ballot that is limited by number, not by money: points left, or plans chosen. */
import { createEffect, type JSX, on, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import '../../parts/till.css'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

export function CountTill(props: { round: RoundView; choices: readonly Choice[]; children: JSX.Element }) {
  const words = useWords()
  const count = () => {
    const most = props.round.ballot.mostChoices
    return most === undefined
      ? words.t('ballot.chosenCount', { count: props.choices.length })
      : words.t('ballot.chosenOf', { count: props.choices.length, most })
  }
  const points = () => {
    if (props.round.ballot.kind !== 'points') return undefined
    const used = props.choices.reduce((sum, choice) => sum + (choice.points ?? 0), 0)
    const most = props.round.ballot.mostPoints
    return most === undefined
      ? words.t('ballot.pointsUsed', { used })
      : words.t('ballot.pointsLeft', { left: most - used })
  }
  createEffect(
    on([count, points], () => announce(points() ? `${points()}. ${count()}.` : `${count()}.`, 600), { defer: true }),
  )
  return (
    <section class="till" aria-label={words.t('ballot.region')}>
      <div class="till__row wide">
        <p class="till__left">
          <span class="till__amount figure">{points() ?? count()}</span>
          <Show when={points()}>
            <span class="till__spread">{count()}</span>
          </Show>
        </p>
        <div class="till__action count-till__action">{props.children}</div>
      </div>
    </section>
  )
}
