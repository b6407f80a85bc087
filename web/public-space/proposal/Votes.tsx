/** What a plan got in its counted round, and how much money it lacked. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { useWords } from '../../words/index.tsx'
import { lackingCents } from './lacking.ts'

export default function Votes(props: { proposalId: string; round: RoundView }) {
  const { t } = useWords()
  const result = createAsync(() => ask('getResult', { params: { roundId: props.round.id } }))
  const plan = () => {
    const answer = result.latest
    return answer?.ok ? answer.value.projects.find(({ proposalId }) => proposalId === props.proposalId) : undefined
  }
  return (
    <Show when={plan()}>
      {(found) => (
        <span>
          {t('plan.votes', {
            votes: found().votes,
            arePoints: props.round.ballot.kind === 'points',
            lackingCents: lackingCents(found()),
          })}
        </span>
      )}
    </Show>
  )
}
