/** The fingerprint of a document: equal for equal content, whatever the order in which its fields were written. */
import { textHash } from '../rounds/text-hash.ts'
import type { DocumentModel } from './model.ts'

/** JSON with the fields of every object in the order of their names, and without fields that are undefined. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`).join(',')}}`
}

/** SHA-256 in hexadecimal of the canonical text of a document. */
export function digestOf(document: DocumentModel): string {
  return textHash(canonicalText(document))
}
