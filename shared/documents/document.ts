/** A document as stored, and what may happen to it: drafted, written on, sent once, and then never changed. */
import { type Caller, hasRole } from '../people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { type Case, compose, dispatched } from './compose.ts'
import { canonicalText, digestOf } from './digest.ts'
import {
  type DocumentAct,
  type DocumentKind,
  type PassageName,
  type Passages,
  passagesOf,
  replaceable,
  rolesFor,
  type SubjectKind,
} from './kinds.ts'
import type { DocumentModel } from './model.ts'

/** What a document is about. `askedBy`: ids of those who ask for it; they never prepare or send. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  readonly districtCode: string
  readonly title: string
  readonly askedBy: readonly string[]
}

interface Signed {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** A document as stored, without its texts. `version` is the number of its last text. Moments in milliseconds UTC. */
export interface Document {
  readonly id: string
  readonly version: number
  readonly subject: Omit<Subject, 'askedBy'>
  readonly kind: DocumentKind
  readonly state: 'draft' | 'sent'
  readonly draftedAt: number
  readonly draftedBy: Signed
  /** The sent document that this one takes the place of. */
  readonly replaces?: string
  readonly sentAt?: number
  readonly sentBy?: Signed
  /** SHA-256 of the canonical text of what was sent. */
  readonly digest?: string
}

/** One text of a document. Never changed once stored. */
export interface DocumentVersion {
  readonly number: number
  readonly at: number
  readonly by: Signed
  readonly model: DocumentModel
  readonly passages: Passages
}

/** The documents of one subject, oldest first. */
export interface DocumentsOf {
  readonly version: number
  readonly documents: readonly { readonly id: string; readonly kind: DocumentKind; readonly replaces?: string }[]
}

/** A document beside the text that was just made. */
export interface Made {
  readonly document: Document
  readonly text: DocumentVersion
}

/** The most documents of one subject, and the most texts of one document: a list that never ends is none. */
export const mostDocuments = 60
export const mostVersions = 200

/** Refuses who may not do this: `document-not-yours` by role, `self-approval` for who asked for what it is about (Awb 2:4). */
function allowed(
  caller: Caller,
  subject: Pick<Subject, 'kind' | 'askedBy'>,
  kind: DocumentKind,
  act: DocumentAct,
): Refusal<'document-kind-unfit' | 'document-not-yours' | 'self-approval'> | Signed {
  const roles = rolesFor(subject.kind, kind, act)
  if (roles.length === 0) return refuse('document-kind-unfit')
  const role = roles.find((one) => hasRole(caller, one))
  if (role === undefined) return refuse('document-not-yours')
  if (subject.askedBy.includes(caller.id)) return refuse('self-approval')
  return { id: caller.id, name: caller.name, role }
}

/** The acts that a person's roles allow on a document as it stands. */
export function actsOf(
  caller: Pick<Caller, 'roles'>,
  document: Pick<Document, 'kind' | 'state'> & { readonly subject: { readonly kind: SubjectKind } },
): DocumentAct[] {
  if (document.state === 'sent') return []
  return (['prepare', 'send'] as const).filter((act) =>
    rolesFor(document.subject.kind, document.kind, act).some((role) => caller.roles.includes(role)),
  )
}

/** The first passage that a kind has no room for. */
export function unfitPassage(kind: DocumentKind, passages: Passages): PassageName | undefined {
  return (Object.keys(passages) as PassageName[]).find(
    (name) => passages[name] !== undefined && !passagesOf[kind].includes(name),
  )
}

/**
 * A new draft. `earlier` is the last document of this kind about the subject: while it is a draft there is no room for another,
 * and once it is sent a new one names it as replaced, unless it is a letter that follows it.
 * Refuses: document-kind-unfit, document-not-yours, self-approval, document-exists, replaces-wrong, document-incomplete, documents-full.
 */
export function draft(
  of: {
    readonly id: string
    readonly subject: Subject
    readonly kind: DocumentKind
    readonly replaces?: string | undefined
    readonly earlier?: Document | undefined
    readonly count: number
    readonly about: Case
  },
  caller: Caller,
  at: number,
): Made | Refusal {
  const by = allowed(caller, of.subject, of.kind, 'prepare')
  if (isRefusal(by)) return by
  if (of.earlier?.state === 'draft') return refuse('document-exists')
  if (!replaceable(of.kind, of.earlier?.id).includes(of.replaces)) return refuse('replaces-wrong')
  if (of.count >= mostDocuments) return refuse('documents-full', { most: mostDocuments })
  const made = compose(of.kind, of.about, {})
  if (isRefusal(made)) return made
  const { askedBy: _, ...subject } = of.subject
  return {
    document: {
      id: of.id,
      version: 1,
      subject,
      kind: of.kind,
      state: 'draft',
      draftedAt: at,
      draftedBy: by,
      ...(of.replaces === undefined ? {} : { replaces: of.replaces }),
    },
    text: { number: 1, at, by, model: made, passages: {} },
  }
}

/**
 * The next text of a draft: these passages beside the figures of now. Refuses what is sent (`document-sent`), document-not-yours, self-approval,
 * document-incomplete, documents-full.
 */
export function write(
  document: Document,
  of: { readonly subject: Subject; readonly about: Case; readonly passages: Passages },
  caller: Caller,
  at: number,
): Made | Refusal {
  const by = allowed(caller, of.subject, document.kind, 'prepare')
  if (isRefusal(by)) return by
  if (document.state === 'sent') return refuse('document-sent')
  // One text is kept for the sending.
  if (document.version >= mostVersions - 1) return refuse('documents-full', { most: mostVersions })
  const made = compose(document.kind, of.about, of.passages)
  if (isRefusal(made)) return made
  const version = document.version + 1
  return {
    document: { ...document, version },
    text: { number: version, at, by, model: made, passages: of.passages },
  }
}

/**
 * Sends a draft: its last text with the dispatch, frozen by its digest. Refuses `document-outdated` when the figures of the case have changed
 * since that text was made, so that nobody sends what is no longer true or what was not read; and document-sent, document-not-yours, self-approval.
 */
export function send(
  document: Document,
  of: { readonly subject: Subject; readonly about: Case; readonly last: DocumentVersion },
  caller: Caller,
  at: number,
): Made | Refusal {
  const by = allowed(caller, of.subject, document.kind, 'send')
  if (isRefusal(by)) return by
  if (document.state === 'sent') return refuse('document-sent')
  const now = compose(document.kind, of.about, of.last.passages)
  if (isRefusal(now)) return now
  if (canonicalText(now) !== canonicalText(of.last.model)) return refuse('document-outdated')
  const sent = dispatched(of.last.model, of.about, caller.name, localDate(at))
  const version = document.version + 1
  return {
    document: { ...document, version, state: 'sent', sentAt: at, sentBy: by, digest: digestOf(sent) },
    text: { number: version, at, by, model: sent, passages: of.last.passages },
  }
}
