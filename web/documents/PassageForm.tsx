/** The passages of a draft: people's own words beside the figures. Each save is a new text, and the figures in it are those of now. */
import { createEffect, createSignal, For, on, Show, untrack } from 'solid-js'
import { createStore, unwrap } from 'solid-js/store'
import type { DraftView } from '../../shared/api/documents.ts'
import { longestPassage, type PassageName, type Passages, passagesOf } from '../../shared/documents/kinds.ts'
import { api, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { TextAreaField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'
import { DocumentProblem } from './DocumentProblem.tsx'
import { dropPassages, keepPassages, readPassages } from './kept-passages.ts'

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
  const id = untrack(() => props.draft.id)
  const kept = readPassages(id, names)
  const stored = () => Object.fromEntries(names.map((name) => [name, before()[name] ?? '']))
  const [texts, setTexts] = createStore<Record<string, string>>({ ...untrack(stored), ...kept })
  const [isRestored, setIsRestored] = createSignal(kept !== undefined)
  /** What was not saved and was given up, for as long as the page stands. */
  const [left, setLeft] = createSignal<Readonly<Record<string, string>>>()
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const isChanged = () => names.some((name) => (texts[name] ?? '').trim() !== (before()[name] ?? ''))

  // What is not saved stays on the device: whoever leaves the page finds it again.
  createEffect(
    on(
      () => JSON.stringify(texts),
      () => (isChanged() ? keepPassages(id, unwrap(texts)) : dropPassages(id)),
      { defer: true },
    ),
  )
  const backToStored = () => {
    const unsaved = { ...unwrap(texts) }
    setTexts(stored())
    // In this order the button that was pressed stays, with another word and its focus.
    setLeft(unsaved)
    setIsRestored(false)
  }
  const putBack = () => {
    setTexts({ ...left() })
    setIsRestored(true)
    setLeft(undefined)
  }

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
      setIsRestored(false)
      dropPassages(id)
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
      <Show when={isRestored() || left()}>
        <Notice>
          <p>{words.t(left() ? 'documents.unsaved.left' : 'documents.unsaved')}</p>
          <Button onClick={() => (left() ? putBack() : backToStored())}>
            {words.t(left() ? 'documents.unsaved.putBack' : 'documents.unsaved.leave')}
          </Button>
        </Notice>
      </Show>
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
    </section>
  )
}
