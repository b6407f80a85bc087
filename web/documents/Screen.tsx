/** One document: read, printed, taken along as a Word file; for those who may, its passages, its versions and the sending. */
import { createAsync, useParams, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import type { DocumentView, DraftView } from '../../shared/api/documents.ts'
import type { Answer } from '../client/answer.ts'
import { ask, askAgain } from '../client/api.ts'
import { session } from '../client/session.ts'
import { Loaded } from '../parts/Loaded.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Outcome } from '../parts/Outcome.tsx'
import { usePageTitle } from '../shell/Page.tsx'
import { useWords } from '../words/index.tsx'
import { documentPath, readsDrafts } from './names.ts'
import { PassageForm } from './PassageForm.tsx'
import { SendDocument } from './SendDocument.tsx'
import { Sheet } from './Sheet.tsx'
import { Tools } from './Tools.tsx'
import { Versions } from './Versions.tsx'

/** Officials see every text and what they may do; others what was sent, and so do officials of another role or district. */
async function asked(
  documentId: string,
  version: string | undefined,
  isOfficial: boolean,
): Promise<Answer<DocumentView | DraftView>> {
  if (isOfficial) {
    const draft = await ask('getDraft', {
      params: { documentId },
      query: version === undefined ? {} : { version },
    })
    if (draft.ok || !['document-not-yours', 'not-your-district', 'forbidden'].includes(draft.problem.name)) return draft
  }
  return ask('getDocument', { params: { documentId } })
}

const draftOf = (view: DocumentView | DraftView): DraftView | undefined => ('may' in view ? view : undefined)

export default function DocumentScreen() {
  const words = useWords()
  const params = useParams<{ document: string }>()
  const [search] = useSearchParams<{ versie?: string }>()
  const answer = createAsync(() => asked(params.document, search.versie, readsDrafts(session())))
  const again = () => askAgain('getDraft', 'getDocument')
  const [done, setDone] = createSignal<'written' | 'sent'>()
  const after = (what: 'written' | 'sent') =>
    again().then(() => {
      // Off and on again: the second save takes the focus to its outcome as the first did.
      setDone(undefined)
      setDone(what)
    })
  usePageTitle(() => {
    const found = answer()
    return found?.ok ? found.value.model.title : undefined
  })
  return (
    <Loaded answer={answer()} onAgain={again}>
      {(view, etag) => {
        const isOld = () => (draftOf(view())?.shown ?? view().version) < view().version
        const can = (act: 'prepare' | 'send') => !isOld() && (draftOf(view())?.may.includes(act) ?? false)
        return (
          <div class="document">
            <Tools view={view()} />
            <div class="wide screen-only">
              <Show when={isOld()}>
                <Notice
                  tone="warning"
                  title={words.t('documents.old', { shown: draftOf(view())?.shown ?? 0, last: view().version })}
                >
                  <p>
                    <a href={words.href(documentPath(view().id))}>{words.t('documents.old.toLast')}</a>
                  </p>
                </Notice>
              </Show>
              <Show when={view().replacedBy}>
                {(other) => (
                  <Notice tone="warning" title={words.t('documents.replacedBy')}>
                    <p>
                      <a href={words.href(documentPath(other()))}>{words.t('documents.replacedBy.link')}</a>
                    </p>
                  </Notice>
                )}
              </Show>
              <Show when={done()} keyed>
                {(what) => (
                  <Outcome title={words.t(`documents.done.${what}`)}>
                    <p>{words.t(`documents.done.${what}.text`)}</p>
                  </Outcome>
                )}
              </Show>
            </div>
            <div class="wide">
              <Sheet
                model={view().model}
                {...stateOf(view())}
                foot={
                  <Show when={view().digest}>
                    {(digest) => <p class="sheet__digest">Kenmerk van deze tekst (SHA-256): {digest()}</p>}
                  </Show>
                }
              />
            </div>
            <div class="wide section stack stack--large screen-only">
              <Show when={can('send')}>
                <SendDocument view={view()} etag={etag()} onDone={() => after('sent')} />
              </Show>
              <Show when={can('prepare') ? draftOf(view()) : undefined}>
                {(draft) => <PassageForm draft={draft()} etag={etag()} onDone={() => after('written')} />}
              </Show>
              <Show when={draftOf(view())}>{(draft) => <Versions draft={draft()} />}</Show>
            </div>
          </div>
        )
      }}
    </Loaded>
  )
}

/** What stands above the title of a text that was not sent; in Dutch, as all of the sheet. */
function stateOf(view: DocumentView | DraftView): { state?: string } {
  if (view.model.dispatch !== undefined) return {}
  return { state: `Concept, versie ${draftOf(view)?.shown ?? view.version}` }
}
