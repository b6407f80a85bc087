/** What a document is, apart from how it looks: a title, facts, sections of plain blocks, and who signs. The screen, the paper and the Word file are all made from this. */
import * as z from 'zod/mini'
import { documentKinds } from './kinds.ts'

/** One block. `number` of a subheading is the one of an argument ("1.2"). A table's first column names its rows; `totals` is its last row. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ kind: z.literal('subheading'), number: z.optional(z.string()), text: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('numbered'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.strictObject({ heading: z.string(), isNumber: z.boolean() })),
    rows: z.array(z.array(z.string())),
    totals: z.optional(z.array(z.string())),
  }),
])
export type Block = z.infer<typeof block>
export type Table = Extract<Block, { kind: 'table' }>

const fact = z.strictObject({ name: z.string(), value: z.string() })
export type Fact = z.infer<typeof fact>

const section = z.strictObject({ heading: z.string(), blocks: z.array(block) })
export type Section = z.infer<typeof section>

/** A document. `facts` stand under the title; `dispatch` is there once it is sent: when, by whom, and the dates that follow from it. */
export const model = z.strictObject({
  kind: z.enum(documentKinds),
  language: z.literal('nl'),
  title: z.string(),
  facts: z.array(fact),
  sections: z.array(section),
  signature: z.array(z.string()),
  dispatch: z.optional(z.strictObject({ on: z.iso.date(), by: z.string(), facts: z.array(fact) })),
})
export type DocumentModel = z.infer<typeof model>

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
/** A heading within a section, with a number where arguments are counted. */
export const subheading = (text: string, number?: string): Block => ({
  kind: 'subheading',
  ...(number === undefined ? {} : { number }),
  text,
})
/** A list of points without order. */
export const list = (items: readonly string[]): Block => ({ kind: 'list', items: [...items] })
/** Points that are referred to by their number. */
export const numbered = (items: readonly string[]): Block => ({ kind: 'numbered', items: [...items] })

/** A table. A heading that begins with "#" is one of a column of figures. Throws when a row has another number of cells. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  totals?: readonly string[],
): Block {
  for (const row of [...rows, ...(totals ? [totals] : [])])
    if (row.length !== headings.length) throw new Error(`A row of ${row.length} cells in a table of ${headings.length}`)
  return {
    kind: 'table',
    caption,
    columns: headings.map((heading) => ({ heading: heading.replace(/^#/, ''), isNumber: heading.startsWith('#') })),
    rows: rows.map((row) => [...row]),
    ...(totals ? { totals: [...totals] } : {}),
  }
}

/** A section; undefined blocks are left out. */
export function sectionOf(heading: string, ...blocks: readonly (Block | readonly Block[] | undefined)[]): Section {
  return { heading, blocks: blocks.flat().filter((each): each is Block => each !== undefined) }
}

/** The blocks of a passage as somebody wrote it: an empty line parts paragraphs, lines that begin with "- " make a list. */
export function blocksOf(passage: string | undefined): Block[] {
  const blocks: Block[] = []
  for (const part of (passage ?? '').split(/\n{2,}/)) {
    let lines: string[] = []
    let items: string[] = []
    const end = () => {
      if (lines.length > 0) blocks.push(paragraph(lines.join(' ')))
      if (items.length > 0) blocks.push(list(items))
      lines = []
      items = []
    }
    for (const line of part.split('\n').map((each) => each.trim())) {
      const item = /^- +(.*)$/.exec(line)?.[1]
      if (item === undefined ? items.length > 0 : lines.length > 0) end()
      if (item !== undefined) items.push(item)
      else if (line !== '') lines.push(line)
    }
    end()
  }
  return blocks
}

/** Every text of a document in reading order. */
export function textsOf(document: DocumentModel): string[] {
  const ofBlock = (each: Block): string[] => {
    if (each.kind === 'paragraph') return [each.text]
    if (each.kind === 'subheading') return [...(each.number === undefined ? [] : [each.number]), each.text]
    if (each.kind !== 'table') return [...each.items]
    return [each.caption, ...each.columns.map(({ heading }) => heading), ...each.rows.flat(), ...(each.totals ?? [])]
  }
  const facts = [...document.facts, ...(document.dispatch?.facts ?? [])]
  return [
    document.title,
    ...facts.flatMap(({ name, value }) => [name, value]),
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(ofBlock)]),
    ...document.signature,
  ]
}
