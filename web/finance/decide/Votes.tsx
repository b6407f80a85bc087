/** What the vote said of a plan, with a way to the whole result. Nothing while the round has not been counted. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { ask } from '../../client/api.ts'
import { resultPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function Votes(props: { roundId: string; proposalId: string }) {
  const words = useWords()
  const answer = createAsync(() => ask('getResult', { params: { roundId: props.roundId } }))
  const found = () => {
    const result = answer()
    if (!result?.ok) return undefined
    const project = result.value.projects.find(({ proposalId }) => proposalId === props.proposalId)
    return project && { votes: project.votes, voters: result.value.voters, remark: result.value.adoption?.remark }
  }
  return (
    <Show when={found()}>
      {(vote) => (
        <section class="stack" aria-labelledby="votes">
          <h2 id="votes">{words.t('votes.title')}</h2>
          <p>{words.t('votes.text', { votes: vote().votes, voters: vote().voters })}</p>
          <Show when={vote().remark}>{(remark) => <p>{words.t('votes.remark', { remark: remark() })}</p>}</Show>
          <p>
            <a href={words.href(resultPath(props.roundId))}>{words.t('round.toResult')}</a>
          </p>
        </section>
      )}
    </Show>
  )
}
