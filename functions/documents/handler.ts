/** Documents that come out of dossiers and challenges: drafted, kept by version, sent once. */
import type { Case } from '../../shared/documents/compose.ts'
import {
  type Document,
  draft,
  type Made,
  type Subject,
  send,
  unfitPassage,
  write,
} from '../../shared/documents/document.ts'
import { draftReaders, kindsOf, replaceable, rolesFor, type SubjectKind } from '../../shared/documents/kinds.ts'
import { documentSummary, documentView, draftView } from '../../shared/documents/view.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { documents } from '../kit/document-things.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { worksFor } from '../kit/territory.ts'
import { aboutOf } from './subjects.ts'

/** Refuses `document-not-yours` for who reads no drafts of such a subject, and `not-your-district` for a coordinator of another district. */
function mayRead(
  caller: Caller,
  subject: { readonly kind: SubjectKind; readonly districtCode: string },
): Refusal | undefined {
  const roles = draftReaders[subject.kind].filter((role) => hasRole(caller, role))
  if (roles.length === 0) return refuse('document-not-yours')
  return roles.some((role) => role !== 'coordinator') ? undefined : worksFor(caller, subject.districtCode)
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports

  /** The documents of a subject, oldest first. */
  async function of(subjectId: string): Promise<Document[]> {
    const named = await documents.of(ports, subjectId)
    const found = await Promise.all(named.documents.map(({ id }) => documents.get(ports, id)))
    return found.filter((document) => document !== undefined)
  }

  /** A document for a change: whose it is, and the figures of now. Refuses what the caller may not read, and a version that is not the last. */
  async function toChange(documentId: string, ifMatch: number, caller: Caller) {
    const document = await documents.get(ports, documentId)
    const about = document && (await aboutOf(ports, document.subject.kind, document.subject.id))
    if (!document || !about) return refuse('not-found')
    const no = mayRead(caller, document.subject) ?? unchanged(ifMatch, document.version)
    return no ?? { document, subject: about.subject, about: await about.figures(), sent: about.sent }
  }

  /** Stores what was decided, and answers with the document as it is then. */
  async function stored(made: Made | Refusal, also: readonly Write[] = []) {
    if (isRefusal(made)) return made
    const { document } = made
    const siblings = await of(document.subject.id)
    const value = documentSummary(document, siblings)
    return { value, version: document.version, writes: [...documents.next(ports, made), ...also] }
  }

  async function drafted(
    caller: Caller,
    about: { subject: Subject; figures: () => Promise<Case> },
    asked: { kind: Document['kind']; replaces?: string | undefined },
  ) {
    const { subject } = about
    const named = await documents.of(ports, subject.id)
    const last = named.documents.findLast(({ kind }) => kind === asked.kind)
    const made = draft(
      {
        ...asked,
        id: documents.newId(ports, { districtCode: subject.districtCode, year: fiscalYear(clock.now()) }),
        subject,
        earlier: last && (await documents.get(ports, last.id)),
        count: named.documents.length,
        about: await about.figures(),
      },
      caller,
      clock.now(),
    )
    if (isRefusal(made)) return made
    return {
      value: documentSummary(made.document, []),
      version: made.document.version,
      writes: documents.add(ports, made, named),
    }
  }

  return serve(
    'documents',
    {
      listDocuments: async ({ query }) => {
        const all = await of(query.subjectId)
        const sent = all.filter(({ state, subject }) => state === 'sent' && subject.kind === query.subjectKind)
        return { value: { documents: sent.map((document) => documentSummary(document, all)).reverse() } }
      },
      getDocument: async ({ params }) => {
        const document = await documents.get(ports, params.documentId)
        if (document?.state !== 'sent') return refuse('not-found')
        const text = await documents.text(ports, document.id, document.version)
        if (!text) throw new Error(`Document ${document.id} lacks its text ${document.version}.`)
        return { value: documentView(document, text, await of(document.subject.id)), version: document.version }
      },
      listDrafts: async ({ query, caller }) => {
        const about = await aboutOf(ports, query.subjectKind, query.subjectId)
        if (!about) return refuse('not-found')
        const no = mayRead(caller, about.subject)
        if (no) return no
        const all = await of(query.subjectId)
        const last = new Map(all.map((document) => [document.kind, document]))
        const draftable = kindsOf(query.subjectKind)
          .filter((kind) => hasRole(caller, ...rolesFor(query.subjectKind, kind, 'prepare')))
          .filter((kind) => about.fits(kind) && last.get(kind)?.state !== 'draft')
          .filter(() => !about.subject.askedBy.includes(caller.id))
          .flatMap((kind) =>
            replaceable(kind, last.get(kind)?.id).map((replaces) => ({
              kind,
              ...(replaces === undefined ? {} : { replaces }),
            })),
          )
        return { value: { documents: all.map((document) => documentSummary(document, all)).reverse(), draftable } }
      },
      getDraft: async ({ params, query, caller }) => {
        const document = await documents.get(ports, params.documentId)
        if (!document) return refuse('not-found')
        const no = mayRead(caller, document.subject)
        if (no) return no
        const [texts, siblings] = await Promise.all([documents.texts(ports, document.id), of(document.subject.id)])
        const shown = texts.find(({ number }) => number === Number(query.version ?? document.version))
        if (!shown) return refuse('not-found')
        return { value: draftView(document, { shown, texts, siblings }, caller), version: document.version }
      },
      draftDocument: async ({ body, caller }) => {
        const about = await aboutOf(ports, body.subject.kind, body.subject.id)
        if (!about) return refuse('not-found')
        return mayRead(caller, about.subject) ?? drafted(caller, about, { kind: body.kind, replaces: body.replaces })
      },
      writeDocument: async ({ params, ifMatch, body, caller }) => {
        const found = await toChange(params.documentId, ifMatch, caller)
        if (isRefusal(found)) return found
        if (unfitPassage(found.document.kind, body.passages)) return refuse('passage-unfit')
        return stored(write(found.document, { ...found, passages: body.passages }, caller, clock.now()))
      },
      sendDocument: async ({ params, ifMatch, caller }) => {
        const found = await toChange(params.documentId, ifMatch, caller)
        if (isRefusal(found)) return found
        const last = await documents.text(ports, found.document.id, found.document.version)
        // The document moved on between the two reads: it is looked at again.
        if (!last) return refuse('changed-meanwhile')
        const now = clock.now()
        const made = send(found.document, { ...found, last }, caller, now)
        if (isRefusal(made)) return made
        const subject = found.sent(made.document, caller, now)
        return isRefusal(subject) ? subject : stored(made, [subject])
      },
    },
    ports,
  )
}
