/** Why a decision was not stored. Changed meanwhile: the page has been read anew, and the officer looks again before deciding. */
import { Show } from 'solid-js'
import type { Problem } from '../client/answer.ts'
import { useWords } from '../words/index.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

export function DecisionProblem(props: { problem: Problem | undefined }) {
  const { t } = useWords()
  return (
    <Show when={props.problem}>
      {(problem) => (
        <Show when={problem().name === 'changed-meanwhile'} fallback={<ProblemNotice problem={problem()} />}>
          <Notice tone="warning" isNews title={problem().title}>
            <p>{t('desk.reloaded')}</p>
          </Notice>
        </Show>
      )}
    </Show>
  )
}
