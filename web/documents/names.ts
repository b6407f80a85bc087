/** Where documents stand, what a file of one is called, and who is shown drafts. */

import { draftReaders, type SubjectKind } from '../../shared/documents/kinds.ts'
import type { Caller } from '../../shared/people/roles.ts'

/** The page of a document, or of one of its earlier texts. Without language: give it to `href`. */
export const documentPath = (documentId: string, version?: number): string =>
  `/document/${documentId}${version === undefined ? '' : `?versie=${version}`}`

/** Whether a person's roles let drafts about such a subject be read; any subject when none is named. */
export function readsDrafts(person: Pick<Caller, 'roles'> | undefined, subject?: SubjectKind): boolean {
  const roles = subject === undefined ? Object.values(draftReaders).flat() : draftReaders[subject]
  return person?.roles.some((role) => roles.includes(role)) ?? false
}

/** A name for a file that every system takes: letters and digits of the title, with hyphens between. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${plain || 'document'}.${ending}`
}
