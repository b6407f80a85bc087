/** Sends a draft: asked once more, because what is sent is public at once and never changes. */
import { createSignal, Show } from 'solid-js'
import type { DocumentView } from '../../shared/api/documents.ts'
import { api, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useWords } from '../words/index.tsx'
import { DocumentProblem } from './DocumentProblem.tsx'

export interface SendDocumentProps {
  readonly view: DocumentView
  readonly etag: string | undefined
  readonly onDone: () => void
}

export function SendDocument(props: SendDocumentProps) {
  const words = useWords()
  const sending = createSending()
  const [isAsking, setIsAsking] = createSignal(false)

  async function send() {
    const { etag } = props
    const params = { documentId: props.view.id }
    const answer = await sending.send({ etag }, (key) => api.sendDocument({ params, body: {}, key, etag }))
    if (!answer) return
    setIsAsking(false)
    if (answer.ok) {
      await askAgain('listDrafts', 'listDocuments', 'getDossier')
      props.onDone()
    } else if (['changed-meanwhile', 'document-sent'].includes(answer.problem.name)) await askAgain('getDraft')
  }

  return (
    <section class="stack" aria-labelledby="send">
      <h2 id="send">{words.t('documents.send')}</h2>
      <p>{words.t('documents.send.text')}</p>
      <DocumentProblem act="send" problem={sending.problem()} />
      <p>
        <Button kind="primary" onClick={() => setIsAsking(true)}>
          {words.t('documents.send.open')}
        </Button>
      </p>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('documents.send.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={send}>
            {words.t('documents.send.confirm')}
          </Button>
        }
      >
        <p lang="nl">
          <strong>{props.view.model.title}</strong>
        </p>
        <Show when={props.view.replaces}>
          <p>{words.t('documents.send.replaces')}</p>
        </Show>
        <Show when={props.view.kind === 'decision-letter' && props.view.subject.kind === 'dossier'}>
          <p>{words.t('documents.send.announces')}</p>
        </Show>
        <p>{words.t('documents.send.ask.text')}</p>
      </Dialog>
    </section>
  )
}
