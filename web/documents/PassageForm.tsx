/** The passages of a draft: people's own words beside the figures. Each save is a new text, and the figures in it are those of now. */
import { createSignal, For, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { DraftView } from '../../shared/api/documents.ts'
import { longestPassage, type PassageName, type Passages, passagesOf } from '../../shared/documents/kinds.ts'
import { api, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { TextAreaField } from '../parts/Field.tsx'
import { LeaveGuard } from '../parts/LeaveGuard.tsx'
import { useWords } from '../words/index.tsx'
import { DocumentProblem } from './DocumentProblem.tsx'

export interface PassageFormProps {
  readonly draft: DraftView
  readonly etag: string | undefined
  readonly onDone: () => void
}

export function PassageForm(props: PassageFormProps) {
  const words = useWords()
  const sending = createSending()
  // The form keeps what somebody writes, also when the draft is read anew around it.
  const names = untrack(() => passagesOf[props.draft.kind])
  const [before, setBefore] = createSignal<Passages>(untrack(() => props.draft.passages))
  const [texts, setTexts] = createStore<Record<string, string>>(
    Object.fromEntries(names.map((name) => [name, untrack(before)[name] ?? ''])),
  )
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const isChanged = () => names.some((name) => (texts[name] ?? '').trim() !== (before()[name] ?? ''))

  async function save(event: SubmitEvent) {
    event.preventDefault()
    const tooLong = names.filter((name) => (texts[name] ?? '').trim().length > longestPassage)
    setFaults(
      Object.fromEntries(tooLong.map((name) => [name, words.t('documents.passage.tooLong', { most: longestPassage })])),
    )
    if (tooLong.length > 0) return
    const passages: { [name in PassageName]?: string } = {}
    for (const name of names) {
      const text = (texts[name] ?? '').trim()
      if (text !== '') passages[name] = text
    }
    const { etag } = props
    const params = { documentId: props.draft.id }
    const answer = await sending.send({ passages, etag }, (key) =>
      api.writeDocument({ params, body: { passages }, key, etag }),
    )
    if (!answer) return
    if (answer.ok) {
      setBefore(passages)
      await askAgain('listDrafts')
      props.onDone()
      return
    }
    setFaults(
      Object.fromEntries(
        (answer.problem.errors ?? []).flatMap(({ pointer, detail }) => {
          const name = pointer.split('/')[2]
          return name === undefined ? [] : [[name, detail ?? answer.problem.detail]]
        }),
      ),
    )
    if (['changed-meanwhile', 'document-sent'].includes(answer.problem.name)) await askAgain('getDraft')
  }

  return (
    <section class="stack" aria-labelledby="passages">
      <h2 id="passages">{words.t('documents.passages')}</h2>
      <p>{words.t('documents.passages.text')}</p>
      <form onSubmit={save} novalidate>
        <ErrorSummary errors={faults()} />
        <Show when={Object.keys(faults()).length === 0}>
          <DocumentProblem act="write" problem={sending.problem()} />
        </Show>
        <For each={names}>
          {(name) => (
            <TextAreaField
              name={name}
              label={words.t(`documents.passage.${name}`)}
              isOptional
              most={longestPassage}
              rows={3}
              value={texts[name] ?? ''}
              error={faults()[name]}
              onInput={(text) => setTexts(name, text)}
            />
          )}
        </For>
        <p class="field__hint">{words.t('documents.passages.lists')}</p>
        <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
          {words.t('documents.write')}
        </Button>
      </form>
      <LeaveGuard isOn={isChanged()} title={words.t('documents.leave')} text={words.t('documents.leave.text')} />
    </section>
  )
}
