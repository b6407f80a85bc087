/** Documents: every text of each is there, what was sent is what its digest says, and one took the place of another once. */
import { digestOf } from '../documents/digest.ts'
import type { Document, DocumentsOf, DocumentVersion } from '../documents/document.ts'
import { replaceable } from '../documents/kinds.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { type Finder, finder, type Violation } from './violation.ts'

/** Items whose partition is `<tenant>#<kind>#<id>`, by that id. */
function itemsOf({ tenant, stored }: Holdings, kind: string): ReadonlyMap<string, readonly StoredItem[]> {
  const start = `${tenant}#${kind}#`
  const found = new Map<string, StoredItem[]>()
  for (const item of stored.main) {
    if (!item.pk.startsWith(start)) continue
    const id = item.pk.slice(start.length)
    found.set(id, [...(found.get(id) ?? []), item])
  }
  return found
}

/** All differences in the documents of a municipality. */
export function documented(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const documents = new Map<string, Document>()
  for (const [id, items] of itemsOf(holdings, 'document')) {
    const head = items.find(({ sk }) => sk === '00') as unknown as Document | undefined
    find.must(head !== undefined, `texts of ${id}`, 'a document')
    if (head === undefined) continue
    documents.set(id, head)
    const texts = items.filter(({ sk }) => sk !== '00') as unknown as readonly DocumentVersion[]
    readable(find, head, texts)
  }
  const named = new Set<string>()
  for (const [subjectId, items] of itemsOf(holdings, 'documents')) {
    const own = (items as unknown as readonly DocumentsOf[]).flatMap((item) => item.documents)
    for (const { id } of own) {
      named.add(id)
      find.same(`document ${id}: its subject`, subjectId, documents.get(id)?.subject.id)
    }
    inTurn(
      find,
      subjectId,
      own.map(({ id }) => documents.get(id)).filter((one) => one !== undefined),
    )
  }
  for (const id of documents.keys()) find.must(named.has(id), `document ${id}`, 'named beside those of its subject')
  return find.found
}

/** The texts of a document are numbered from 1 without a gap; only the last one of a sent document was dispatched, and it is what its digest says. */
function readable(find: Finder, document: Document, texts: readonly DocumentVersion[]): void {
  const where = `document ${document.id}, ${document.state}`
  const byNumber = texts.toSorted((a, b) => a.number - b.number)
  const wanted = Array.from({ length: document.version }, (_, at) => at + 1)
  find.same(`${where}: its texts`, wanted.join(), byNumber.map(({ number }) => number).join())
  const isSent = document.state === 'sent'
  const last = byNumber.at(-1)
  for (const text of byNumber)
    find.same(
      `${where}: text ${text.number} was dispatched`,
      isSent && text === last,
      text.model.dispatch !== undefined,
    )
  find.same(`${where}: its digest`, isSent && last ? digestOf(last.model) : undefined, document.digest)
  find.must(!isSent || (document.sentBy !== undefined && document.sentAt !== undefined), where, 'a sender and a moment')
}

/** Of each kind there is at most one draft; the one before it was sent, and it takes the place of that one, unless it is a letter that follows it. */
function inTurn(find: Finder, subjectId: string, documents: readonly Document[]): void {
  const last = new Map<string, Document>()
  for (const document of documents) {
    const where = `document ${document.id} about ${subjectId}`
    const before = last.get(document.kind)
    find.must(
      replaceable(document.kind, before?.id).includes(document.replaces),
      `${where}: what it replaces`,
      before?.id ?? 'nothing',
      document.replaces,
    )
    if (before) find.same(`${where}: the one before it`, 'sent', before.state)
    last.set(document.kind, document)
  }
}
