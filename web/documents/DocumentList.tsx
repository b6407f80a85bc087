/** The documents of a dossier or challenge, for its page: a list, and for officials a button for each that they may draft. */
import { createAsync, useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { DocumentSummary } from '../../shared/api/documents.ts'
import type { DocumentKind, SubjectKind } from '../../shared/documents/kinds.ts'
import { api, ask, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { session } from '../client/session.ts'
import { Button } from '../parts/Button.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { StatusBadge } from '../parts/StatusBadge.tsx'
import { useWords } from '../words/index.tsx'
import { documentPath, readsDrafts } from './names.ts'

export interface DocumentListProps {
  readonly kind: SubjectKind
  readonly subjectId: string
  /** Unique on the page; default "documents". */
  readonly headingId?: string
}

interface Draftable {
  readonly kind: DocumentKind
  readonly replaces?: string | undefined
}

export function DocumentList(props: DocumentListProps) {
  const words = useWords()
  const navigate = useNavigate()
  const sending = createSending()
  const [asked, setAsked] = createSignal<DocumentKind>()
  const answer = createAsync(async () => {
    const query = { subjectKind: props.kind, subjectId: props.subjectId }
    if (readsDrafts(session(), props.kind)) {
      const all = await ask('listDrafts', { query })
      // A coordinator of another district reads what everybody reads.
      if (all.ok || all.problem.name !== 'not-your-district') return all
    }
    return ask('listDocuments', { query })
  })
  const list = () => {
    const found = answer()
    return found?.ok ? found.value : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  const draftable = (): readonly Draftable[] => {
    const found = list()
    return found && 'draftable' in found ? (found.draftable as readonly Draftable[]) : []
  }
  const headingId = () => props.headingId ?? 'documents'

  async function draft({ kind, replaces }: Draftable) {
    setAsked(kind)
    const body = {
      subject: { kind: props.kind, id: props.subjectId },
      kind,
      ...(replaces === undefined ? {} : { replaces }),
    }
    const made = await sending.send(body, (key) => api.draftDocument({ body, key }))
    if (!made) return
    await askAgain('listDrafts')
    if (made.ok) navigate(words.href(documentPath(made.value.id)))
  }

  return (
    <section class="stack" aria-labelledby={headingId()}>
      <h2 id={headingId()}>{words.t('documents.list')}</h2>
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => askAgain('listDrafts', 'listDocuments')} />}
      </Show>
      <Show when={list()}>
        {(found) => (
          <Show when={found().documents.length > 0} fallback={<p>{words.t('documents.list.none')}</p>}>
            <ul class="plain stack--small">
              <For each={found().documents}>
                {(document) => (
                  <li>
                    <Line document={document} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <Show when={draftable().length > 0}>
        <div class="stack screen-only">
          <h3>{words.t('documents.draft')}</h3>
          <Show when={sending.problem()}>{(fault) => <ProblemNotice problem={fault()} />}</Show>
          <div class="row">
            <For each={draftable()}>
              {(one) => (
                <Button isBusy={sending.isBusy() && asked() === one.kind} onClick={() => draft(one)}>
                  {words.t(one.replaces === undefined ? 'documents.draft.new' : 'documents.draft.replace', {
                    kind: words.t(`documents.kind.${one.kind}`),
                  })}
                </Button>
              )}
            </For>
          </div>
        </div>
      </Show>
    </section>
  )
}

function Line(props: { document: DocumentSummary }) {
  const words = useWords()
  return (
    <>
      <a href={words.href(documentPath(props.document.id))}>{words.t(`documents.kind.${props.document.kind}`)}</a>{' '}
      <StatusBadge tone={props.document.state === 'sent' ? 'good' : 'waiting'}>
        {words.t(`documents.state.${props.document.state}`)}
      </StatusBadge>{' '}
      <Show
        when={props.document.sentAt}
        fallback={words.t('documents.draftedLine', {
          at: props.document.draftedAt,
          name: props.document.draftedBy.name,
          version: props.document.version,
        })}
      >
        {(sentAt) => words.t('documents.sentLine', { at: sentAt(), name: props.document.sentBy?.name ?? '' })}
      </Show>
      <Show when={props.document.replacedBy}>
        {(other) => (
          <>
            {' '}
            <a href={words.href(documentPath(other()))}>{words.t('documents.replaced')}</a>
          </>
        )}
      </Show>
    </>
  )
}
