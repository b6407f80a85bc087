/** Endpoints of the documents that come out of dossiers and challenges: drafted, written on, sent once, read by everybody. */
import * as z from 'zod/mini'
import { documentKinds, longestPassage, subjectKinds } from '../documents/kinds.ts'
import { model } from '../documents/model.ts'
import { type Access, endpoint } from './endpoint.ts'
import { districtCode, id, moment, person, text } from './fields.ts'

const passage = z.optional(text(1, longestPassage))

/** Passages as people write them; each kind of document has room for some. */
export const passages = z.strictObject({
  coreMessage: passage,
  background: passage,
  result: passage,
  arguments: passage,
  risks: passage,
  support: passage,
  alternatives: passage,
  planning: passage,
  communication: passage,
  considerations: passage,
  consequences: passage,
  explanation: passage,
})

const subject = z.strictObject({ kind: z.enum(subjectKinds), id, districtCode, title: z.string() })

/** A document without its text. `replaces`: the sent one it takes the place of; `replacedBy`: the sent one that took its place. */
export const documentSummary = z.strictObject({
  id,
  subject,
  kind: z.enum(documentKinds),
  state: z.enum(['draft', 'sent']),
  version: z.int(),
  draftedAt: moment,
  draftedBy: person,
  replaces: z.optional(id),
  replacedBy: z.optional(id),
  sentAt: z.optional(moment),
  sentBy: z.optional(person),
  /** SHA-256 of the canonical text of what was sent. */
  digest: z.optional(z.string()),
})
export type DocumentSummary = z.infer<typeof documentSummary>

/** A document with a text of it. */
export const documentView = z.strictObject({ ...documentSummary.shape, model })
export type DocumentView = z.infer<typeof documentView>

/** A document as officials see it: any of its texts, with the passages, and what the caller may do. */
export const draftView = z.strictObject({
  ...documentView.shape,
  /** The number of the text shown; `version` is that of the last one. */
  shown: z.int(),
  passages,
  versions: z.array(z.strictObject({ number: z.int(), at: moment, by: person })),
  may: z.array(z.enum(['prepare', 'send'])),
})
export type DraftView = z.infer<typeof draftView>

/** What a subject can still get from the caller: a kind to draft, naming the sent document that it would replace. */
const draftable = z.strictObject({ kind: z.enum(documentKinds), replaces: z.optional(id) })

const subjectQuery = z.strictObject({ subjectKind: z.enum(subjectKinds), subjectId: id })
const documentId = z.strictObject({ documentId: id })

/** Who drafts, writes or sends; which of them does what to which kind is the domain's. A coordinator works in own districts. */
const writers = {
  kind: 'roles',
  roles: ['coordinator', 'clerk', 'finance-officer', 'alderman'],
  scope: {
    coordinator: 'own-district',
    clerk: 'municipality',
    'finance-officer': 'municipality',
    alderman: 'municipality',
  },
} as const satisfies Access
/** Who reads what is not sent yet: they, and those who advise. */
const readers = {
  kind: 'roles',
  roles: [...writers.roles, 'legal-adviser', 'asset-manager'],
  scope: { ...writers.scope, 'legal-adviser': 'municipality', 'asset-manager': 'municipality' },
} as const satisfies Access

export const endpoints = {
  listDocuments: endpoint({
    id: 'listDocuments',
    method: 'GET',
    path: '/v1/documents',
    flow: 'documents',
    access: { kind: 'public' },
    query: subjectQuery,
    output: z.strictObject({ documents: z.array(documentSummary) }),
    status: 200,
    problems: [],
    summary: 'De verzonden documenten van een dossier of uitdaging, nieuwste eerst',
  }),
  getDocument: endpoint({
    id: 'getDocument',
    method: 'GET',
    path: '/v1/documents/{documentId}',
    flow: 'documents',
    access: { kind: 'public' },
    params: documentId,
    output: documentView,
    status: 200,
    problems: [],
    summary: 'Een verzonden document',
  }),
  listDrafts: endpoint({
    id: 'listDrafts',
    method: 'GET',
    path: '/v1/document-drafts',
    flow: 'documents',
    access: readers,
    query: subjectQuery,
    output: z.strictObject({ documents: z.array(documentSummary), draftable: z.array(draftable) }),
    status: 200,
    problems: ['document-not-yours', 'not-your-district', 'not-found'],
    summary: 'Alle documenten van een dossier of uitdaging, ook de concepten, en wat u kunt opstellen',
  }),
  getDraft: endpoint({
    id: 'getDraft',
    method: 'GET',
    path: '/v1/document-drafts/{documentId}',
    flow: 'documents',
    access: readers,
    params: documentId,
    query: z.strictObject({ version: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))) }),
    output: draftView,
    status: 200,
    problems: ['document-not-yours', 'not-your-district'],
    summary: 'Een document met een van zijn versies',
  }),
  draftDocument: endpoint({
    id: 'draftDocument',
    method: 'POST',
    path: '/v1/document-drafts',
    flow: 'documents',
    access: writers,
    idempotency: 'requests',
    body: z.strictObject({
      subject: z.strictObject({ kind: z.enum(subjectKinds), id }),
      kind: z.enum(documentKinds),
      replaces: z.optional(id),
    }),
    output: documentSummary,
    status: 201,
    problems: [
      'not-found',
      'document-kind-unfit',
      'document-not-yours',
      'not-your-district',
      'self-approval',
      'document-exists',
      'replaces-wrong',
      'document-incomplete',
      'document-stage-unfit',
      'documents-full',
    ],
    summary: 'Een document opstellen met de cijfers van het dossier of de uitdaging',
  }),
  writeDocument: endpoint({
    id: 'writeDocument',
    method: 'POST',
    path: '/v1/document-drafts/{documentId}/_write',
    flow: 'documents',
    access: writers,
    idempotency: 'requests',
    ifMatch: true,
    params: documentId,
    body: z.strictObject({ passages }),
    output: documentSummary,
    status: 200,
    problems: [
      'document-not-yours',
      'not-your-district',
      'self-approval',
      'document-sent',
      'document-incomplete',
      'document-stage-unfit',
      'documents-full',
      'passage-unfit',
    ],
    summary: 'Eigen tekst in een concept zetten, als nieuwe versie met de cijfers van nu',
  }),
  sendDocument: endpoint({
    id: 'sendDocument',
    method: 'POST',
    path: '/v1/document-drafts/{documentId}/_send',
    flow: 'documents',
    access: { kind: 'roles', roles: ['clerk', 'finance-officer', 'alderman'], scope: 'municipality' },
    idempotency: 'requests',
    ifMatch: true,
    params: documentId,
    body: z.strictObject({}),
    output: documentSummary,
    status: 200,
    problems: [
      'document-not-yours',
      'not-your-district',
      'self-approval',
      'document-sent',
      'document-outdated',
      'document-incomplete',
      'document-stage-unfit',
    ],
    summary: 'Een document verzenden: het is daarna openbaar en verandert nooit meer',
  }),
}
