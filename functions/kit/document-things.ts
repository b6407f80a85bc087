/** Documents in the store: one item for the document, one for each of its texts, and one for each subject that names its documents. */
import type { Document, DocumentsOf, DocumentVersion, Made } from '../../shared/documents/document.ts'
import { idAt, keys, type Place } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, readAll, replace } from './things.ts'

export const documents = {
  newId: (ports: Ports, place: Place) => idAt(ports.ids.next(), place),
  get: (ports: Ports, id: string) => read<Document>(ports, keys.document(ports.config.tenant, id)),
  /** One text by its number. */
  text: (ports: Ports, id: string, number: number) =>
    read<DocumentVersion>(ports, keys.documentText(ports.config.tenant, id, number)),
  /** All texts, first one first. */
  texts: (ports: Ports, id: string) =>
    readAll<DocumentVersion>(ports, keys.document(ports.config.tenant, id).pk, { prefix: 'text#' }),
  /** The names of a subject's documents; none yet: version 0. */
  of: async (ports: Ports, subjectId: string): Promise<DocumentsOf> =>
    (await read<DocumentsOf>(ports, keys.documentsOf(ports.config.tenant, subjectId))) ?? { version: 0, documents: [] },
  /** Writes a new draft, and its name beside those of its subject. Fails when another document of the subject began meanwhile. */
  add(ports: Ports, { document, text }: Made, before: DocumentsOf): Write[] {
    const { tenant } = ports.config
    const { id, kind, replaces } = document
    const named = {
      version: before.version + 1,
      documents: [...before.documents, { id, kind, ...(replaces === undefined ? {} : { replaces }) }],
    }
    const key = keys.documentsOf(tenant, document.subject.id)
    return [
      add(keys.document(tenant, id), document),
      add(keys.documentText(tenant, id, text.number), text),
      named.version === 1 ? add(key, named) : replace(key, named),
    ]
  },
  /** Writes the next text and the document that counts it. Fails when another text was stored meanwhile, so that nothing is ever stored after a sending. */
  next(ports: Ports, { document, text }: Made): Write[] {
    const { tenant } = ports.config
    return [
      replace(keys.document(tenant, document.id), document),
      add(keys.documentText(tenant, document.id, text.number), text),
    ]
  },
}
