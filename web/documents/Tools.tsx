/** Above a document: what it belongs to, how it stands, and the ways to take it along. */
import { createSignal, Show } from 'solid-js'
import type { DocumentView } from '../../shared/api/documents.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { offerBlob } from '../parts/offer-file.ts'
import { challengePath, dossierPath } from '../parts/paths.ts'
import { StatusBadge } from '../parts/StatusBadge.tsx'
import { useWords } from '../words/index.tsx'
import { fileName } from './names.ts'

export function Tools(props: { view: DocumentView }) {
  const words = useWords()
  const [isMaking, setIsMaking] = createSignal(false)
  const [hasFailed, setHasFailed] = createSignal(false)
  const subject = () => props.view.subject
  const subjectPath = () => (subject().kind === 'dossier' ? dossierPath(subject().id) : challengePath(subject().id))

  async function takeAsWord() {
    setIsMaking(true)
    setHasFailed(false)
    try {
      const { wordFile } = await import('./word.ts')
      const { model } = props.view
      offerBlob(fileName(model.title, 'docx'), await wordFile(model))
    } catch (fault) {
      console.error(fault)
      setHasFailed(true)
    } finally {
      setIsMaking(false)
    }
  }

  return (
    <div class="wide section document__tools stack screen-only">
      <p class="row">
        <a href={words.href(subjectPath())}>{words.t(`documents.to.${subject().kind}`)}</a>
        <StatusBadge tone={props.view.state === 'sent' ? 'good' : 'waiting'}>
          {words.t(`documents.state.${props.view.state}`)}
        </StatusBadge>
      </p>
      <Show when={props.view.sentAt}>
        {(sentAt) => (
          <p>
            {words.t('documents.sentLine', { at: sentAt(), name: props.view.sentBy?.name ?? '' })}{' '}
            {words.t('documents.neverChanges')}
          </p>
        )}
      </Show>
      <div class="row">
        <Button kind="primary" onClick={() => window.print()}>
          {words.t('documents.print')}
        </Button>
        <Button isBusy={isMaking()} onClick={takeAsWord}>
          {words.t('documents.word')}
        </Button>
      </div>
      <Show when={hasFailed()}>
        <Notice tone="error" isNews title={words.t('documents.word.failed')}>
          <p>{words.t('documents.word.failed.text')}</p>
        </Notice>
      </Show>
    </div>
  )
}
