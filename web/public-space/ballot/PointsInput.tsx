/** How many points a plan gets, in a round that asks for points. */
import { createEffect, createSignal, createUniqueId, on, Show } from 'solid-js'
import type { BallotProjectView, RoundView } from '../../../shared/api/rounds.ts'
import { useWords } from '../../words/index.tsx'
import { type Obstacle, tooMuch } from './fits.ts'
import type { Voting } from './voting.ts'

const read = (typed: string) =>
  /^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : typed.trim() === '' ? 0 : undefined

export function PointsInput(props: { plan: BallotProjectView; voting: Voting; round: RoundView }) {
  const words = useWords()
  const id = createUniqueId()
  const [typed, setTyped] = createSignal('')
  const [obstacle, setObstacle] = createSignal<Obstacle | 'unreadable'>()
  // Also when the plan is taken off in the dialog.
  createEffect(
    on(
      () => props.voting.pointsOf(props.plan.id),
      (points) => {
        if (points !== read(typed())) setTyped(points === 0 ? '' : String(points))
        setObstacle(undefined)
      },
    ),
  )
  const take = (text: string) => {
    setTyped(text)
    const points = read(text)
    setObstacle(points === undefined ? 'unreadable' : props.voting.setPoints(props.plan.id, points))
  }
  const fault = () => {
    const found = obstacle()
    if (!found) return undefined
    if (found === 'unreadable') return words.t('field.number.unreadable')
    if (found.kind === 'over') return words.t('plan.overBy', { over: tooMuch(found, words) ?? '' })
    if (found.kind === 'most') return words.t('ballot.mostReached', { most: found.most })
    const used = props.voting.choices().reduce((sum, choice) => sum + (choice.points ?? 0), 0)
    const left = found.most - used + props.voting.pointsOf(props.plan.id)
    return words.t('ballot.pointsTooMany', { most: found.most, left })
  }
  return (
    <div class="points" classList={{ 'field--invalid': Boolean(fault()) }}>
      <label class="field__label" for={id}>
        {words.t('ballot.points')}
        <span class="unseen" lang="nl">
          {' '}
          {props.plan.title}
        </span>
      </label>
      <input
        class="control points__control"
        id={id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={typed()}
        aria-describedby={fault() ? `${id}-fault` : undefined}
        aria-invalid={fault() ? true : undefined}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <Show when={fault()}>
        <p class="field__error" id={`${id}-fault`} role="status">
          {fault()}
        </p>
      </Show>
    </div>
  )
}
