/** Why a text was not saved or a document not sent. Changed meanwhile: the new version is on the page by now. */
import { Show } from 'solid-js'
import type { Problem } from '../client/answer.ts'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'

export function DocumentProblem(props: { problem: Problem | undefined; act: 'write' | 'send' }) {
  const { t } = useWords()
  return (
    <Show when={props.problem}>
      {(problem) => (
        <Show when={problem().name === 'changed-meanwhile'} fallback={<ProblemNotice problem={problem()} />}>
          <Notice tone="warning" isNews title={problem().title}>
            <p>{t(`documents.changed.${props.act}`)}</p>
          </Notice>
        </Show>
      )}
    </Show>
  )
}
