/** The kinds of documents, what they can be about, which passages people may write in them, and who prepares and sends them. */
import type { Role } from '../people/roles.ts'

/** Dutch: raadsvoorstel, (ontwerp-)raadsbesluit, begrotingswijziging, raadsinformatiebrief, beschikking. */
export const documentKinds = [
  'council-proposal',
  'council-decision',
  'budget-amendment',
  'information-letter',
  'decision-letter',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What a document can be about. */
export const subjectKinds = ['dossier', 'challenge'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Texts that people write beside what the case's data say. */
export const passageNames = [
  'coreMessage',
  'background',
  'result',
  'arguments',
  'risks',
  'support',
  'alternatives',
  'planning',
  'communication',
  'considerations',
  'consequences',
  'explanation',
] as const
export type PassageName = (typeof passageNames)[number]

/** The most characters of one passage. */
export const longestPassage = 6000

/** Passages as written: several lines; an empty line parts paragraphs, lines that begin with "- " make a list. */
export type Passages = { readonly [name in PassageName]?: string | undefined }

/** The passages that a kind of document has room for, in their order in the document. */
export const passagesOf: { readonly [kind in DocumentKind]: readonly PassageName[] } = {
  'council-proposal': [
    'coreMessage',
    'background',
    'result',
    'arguments',
    'risks',
    'support',
    'alternatives',
    'planning',
    'communication',
  ],
  'council-decision': ['considerations'],
  'budget-amendment': ['explanation'],
  'information-letter': ['coreMessage', 'background', 'consequences', 'planning'],
  'decision-letter': ['explanation', 'planning'],
}

/** Kinds of which there can be several that hold beside each other: a letter follows a letter. Of the others the last one sent is the one that holds. */
const letters: readonly DocumentKind[] = ['information-letter', 'decision-letter']

/** What a new document of a kind can name as replaced, when `last` is the sent one before it: for a letter also nothing. */
export function replaceable(kind: DocumentKind, last: string | undefined): readonly (string | undefined)[] {
  return last !== undefined && letters.includes(kind) ? [undefined, last] : [last]
}

/** What can be done to a document: `prepare` drafts it and writes passages, `send` freezes it for ever. */
export type DocumentAct = 'prepare' | 'send'

interface Rights {
  readonly prepare: readonly Role[]
  readonly send: readonly Role[]
}

const finance = { prepare: ['finance-officer'], send: ['alderman'] } as const satisfies Rights
const clerks = { prepare: ['clerk', 'finance-officer'], send: ['clerk', 'finance-officer'] } as const satisfies Rights
const college = { prepare: ['alderman'], send: ['alderman'] } as const satisfies Rights
const coordinated = { prepare: ['coordinator'], send: ['alderman'] } as const satisfies Rights

/** By subject and kind; a kind that is not there does not exist for that subject. */
const rights: { readonly [subject in SubjectKind]: { readonly [kind in DocumentKind]?: Rights } } = {
  dossier: {
    'council-proposal': finance,
    'council-decision': clerks,
    'budget-amendment': clerks,
    'information-letter': finance,
    'decision-letter': college,
  },
  challenge: { 'information-letter': coordinated, 'decision-letter': coordinated },
}

/** The kinds that a subject can have, in order. */
export function kindsOf(subject: SubjectKind): readonly DocumentKind[] {
  return documentKinds.filter((kind) => rights[subject][kind] !== undefined)
}

/** The roles that may do this to a document of this kind about this subject; empty where the kind does not exist for the subject. */
export function rolesFor(subject: SubjectKind, kind: DocumentKind, act: DocumentAct): readonly Role[] {
  return rights[subject][kind]?.[act] ?? []
}

/** Who reads documents that are not sent yet, and earlier versions, by subject. */
export const draftReaders: { readonly [subject in SubjectKind]: readonly Role[] } = {
  dossier: ['clerk', 'finance-officer', 'alderman', 'legal-adviser', 'asset-manager'],
  challenge: ['coordinator', 'alderman', 'finance-officer', 'legal-adviser', 'asset-manager', 'clerk'],
}
