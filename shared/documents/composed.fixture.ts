/** Documents made for tests, and what is told in them, to be looked at per section. */
import { isRefusal } from '../refusal.ts'
import { park, square } from './cases.fixture.ts'
import type { ChallengeCase } from './challenge-case.ts'
import { type Case, compose } from './compose.ts'
import type { CouncilCase } from './council-case.ts'
import type { DocumentKind, Passages } from './kinds.ts'
import type { Block, DocumentModel, Table } from './model.ts'

export const dossier = (of: Partial<CouncilCase> = {}): Case => ({ kind: 'dossier', of: { ...square, ...of } })
export const challenge = (of: Partial<ChallengeCase> = {}): Case => ({ kind: 'challenge', of: { ...park, ...of } })

export function made(kind: DocumentKind, about: Case, passages: Passages = {}): DocumentModel {
  const document = compose(kind, about, passages)
  if (isRefusal(document)) throw new Error(`${document.refused}: ${JSON.stringify(document.details)}`)
  return document
}

/** Intl puts a no-break space between sign and amount. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ')
export const blocks = (document: DocumentModel, heading: string): readonly Block[] => {
  const found = document.sections.find((section) => section.heading === heading)
  if (!found) throw new Error(`No section ${heading}`)
  return found.blocks
}
export const told = (document: DocumentModel, heading: string): string[] =>
  blocks(document, heading).flatMap((block) => {
    if (block.kind === 'paragraph') return [plain(block.text)]
    if (block.kind === 'subheading') return [[block.number, block.text].filter(Boolean).join(' ')]
    return block.kind === 'table' ? [] : block.items.map(plain)
  })
export const tableIn = (document: DocumentModel, caption: string): Table => {
  const found = document.sections
    .flatMap((section) => section.blocks)
    .find((block): block is Table => block.kind === 'table' && block.caption === caption)
  if (!found) throw new Error(`No table ${caption}`)
  return found
}
export const rowsOf = (table: Table) =>
  [...table.rows, ...(table.totals ? [table.totals] : [])].map((row) => row.map(plain))
export const headings = (document: DocumentModel) => document.sections.map(({ heading }) => heading)
