/** What happened after the last purchase: the raised share, plans that cost nothing, and what the rest of the money paid. */
import { For, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView } from '../../../shared/api/explanation.ts'
import { useWords } from '../../words/index.tsx'

export function WalkEnd(props: { result: ResultView; explanation: ExplanationView }) {
  const words = useWords()
  // A plan that asks hours and no money has a step of its own.
  const hasStep = (id: string) => props.explanation.rounds.some(({ projectId }) => projectId === id)
  const free = () =>
    props.result.projects.filter(({ id, why }) => why.kind === 'paid' && why.price.cents === 0 && !hasStep(id))
  const filled = () =>
    props.result.projects.flatMap(({ title, cost, why }) =>
      why.kind === 'filled-up' ? [{ plan: title, costCents: cost.cents, leftCents: why.left.cents }] : [],
    )
  const raised = () => (props.result.share && props.result.share.raisedBy.cents > 0 ? props.result.share : undefined)
  return (
    <div class="walk__end">
      <p>{words.t('walk.end.stopped')}</p>
      <Show when={raised()}>
        {(share) => (
          <p>
            {words.t('walk.end.raised', {
              byCents: share().raisedBy.cents,
              eachCents: share().each.cents,
              baseCents: share().each.cents - share().raisedBy.cents,
            })}
          </p>
        )}
      </Show>
      <Show when={free().length > 0}>
        <p>{words.t('walk.end.free', { plans: words.list(free().map(({ title }) => title)) })}</p>
      </Show>
      <Show when={filled().length > 0}>
        <p>{words.t('walk.end.filled')}</p>
        <ul>
          <For each={filled()}>{(each) => <li>{words.t('walk.end.filledAt', each)}</li>}</For>
        </ul>
      </Show>
      <p>{words.t('walk.end.left', { leftCents: props.result.budget.cents - props.result.cost.cents })}</p>
    </div>
  )
}
