/** Documents as the API shows them: persons by name and role, and which sent document took the place of which. */
import type { DocumentSummary, DocumentView, DraftView } from '../api/documents.ts'
import { asMoment } from '../api/fields.ts'
import type { Caller } from '../people/roles.ts'
import { actsOf, type Document, type DocumentVersion } from './document.ts'

const shownPerson = ({ name, role }: { readonly name: string; readonly role: string }) => ({ name, role })

/** The short form. `siblings`: the documents of the same subject, for who took whose place; a draft takes nobody's yet. */
export function documentSummary(document: Document, siblings: readonly Document[]): DocumentSummary {
  const { id, subject, kind, state, version, replaces, sentAt, sentBy, digest } = document
  const replacedBy = siblings.find((other) => other.replaces === id && other.state === 'sent')?.id
  return {
    id,
    subject,
    kind,
    state,
    version,
    draftedAt: asMoment(document.draftedAt),
    draftedBy: shownPerson(document.draftedBy),
    ...(replaces === undefined ? {} : { replaces }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(sentAt === undefined ? {} : { sentAt: asMoment(sentAt) }),
    ...(sentBy === undefined ? {} : { sentBy: shownPerson(sentBy) }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** A document with its last text, for everybody. */
export function documentView(document: Document, text: DocumentVersion, siblings: readonly Document[]): DocumentView {
  return { ...documentSummary(document, siblings), model: text.model }
}

/** A document with one of its texts, for officials. `texts` are all of them, and `shown` one of these. */
export function draftView(
  document: Document,
  of: {
    readonly shown: DocumentVersion
    readonly texts: readonly DocumentVersion[]
    readonly siblings: readonly Document[]
  },
  caller: Caller,
): DraftView {
  const { shown, texts, siblings } = of
  return {
    ...documentView(document, shown, siblings),
    shown: shown.number,
    passages: { ...shown.passages },
    versions: texts.map(({ number, at, by }) => ({ number, at: asMoment(at), by: shownPerson(by) })),
    may: actsOf(caller, document),
  }
}
