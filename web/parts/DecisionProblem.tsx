/** Why a decision was not stored. Changed meanwhile: the page has been read anew, and the officer looks again before deciding. */
import { Show } from 'solid-js'
import type { Problem } from '../client/answer.ts'
import { useWords } from '../words/index.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

export function DecisionProblem(props: {
  problem: Problem | undefined
  /** No decision is open any more: there is nothing to confirm again. */
  isOver?: boolean
}) {
  const { t } = useWords()
  return (
    <Show when={props.problem}>
      {(problem) => (
        <Show when={problem().name === 'changed-meanwhile'} fallback={<ProblemNotice problem={problem()} />}>
          <Notice tone="warning" isNews title={problem().title}>
            <p>{t(props.isOver ? 'desk.over' : 'desk.reloaded')}</p>
          </Notice>
        </Show>
      )}
    </Show>
  )
}
