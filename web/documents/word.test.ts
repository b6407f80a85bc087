/** The Word file says what the model says: headings in order, every cell of every table, its language; and it is well-formed whatever somebody wrote. */
import { fc, test } from '@fast-check/vitest'
import { Packer } from 'docx'
import { describe, expect } from 'vitest'
import { park, square } from '../../shared/documents/cases.fixture.ts'
import { type Case, compose, dispatched } from '../../shared/documents/compose.ts'
import { type DocumentKind, kindsOf } from '../../shared/documents/kinds.ts'
import type { Block, DocumentModel } from '../../shared/documents/model.ts'
import { isRefusal } from '../../shared/refusal.ts'
import { all, type Element, parsedXml, textIn, unfitForXml, unzipped } from './unzip.fixture.ts'
import { wordDocument, wordFile } from './word.ts'

function made(kind: DocumentKind, about: Case): DocumentModel {
  const document = compose(kind, about, {})
  if (isRefusal(document)) throw new Error(document.refused)
  return dispatched(document, about, 'Wouter', '2026-11-24')
}
const cases: readonly Case[] = [
  { kind: 'dossier', of: square },
  { kind: 'challenge', of: park },
]
const documents = cases.flatMap((about) =>
  kindsOf(about.kind).map((kind) => [`${kind} of a ${about.kind}`, made(kind, about)] as const),
)

async function filesOf(model: DocumentModel) {
  const files = unzipped(new Uint8Array(await Packer.toBuffer(wordDocument(model))))
  const xml = (name: string) => parsedXml(files.get(name) ?? '')
  for (const name of files.keys()) if (/\.(xml|rels)$/.test(name)) xml(name)
  return { files, xml }
}

const styleOf = (paragraph: Element) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val']
const cellsOf = (row: Element) => all(row, 'w:tc').map(textIn)
const isTable = (block: Block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table'

describe.each(documents)('%s', (_, model) => {
  test('has the headings of the model, in order and as real headings', async () => {
    const { xml } = await filesOf(model)
    const headings = all(xml('word/document.xml'), 'w:p').flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph) ?? '')?.[1]
      return level === undefined ? [] : [[Number(level), textIn(paragraph)]]
    })
    expect(headings).toEqual([
      [1, model.title],
      ...model.sections.flatMap((section) => [
        [2, section.heading],
        ...section.blocks.flatMap((block) =>
          block.kind === 'subheading' ? [[3, [block.number, block.text].filter(Boolean).join(' ')]] : [],
        ),
      ]),
    ])
  })

  test('has every cell of every table, with a head that repeats and rows that do not break', async () => {
    const { xml } = await filesOf(model)
    const wanted = model.sections.flatMap(({ blocks }) => blocks).filter(isTable)
    const tables = all(xml('word/document.xml'), 'w:tbl')
    expect(tables.map((one) => all(one, 'w:tr').map(cellsOf))).toEqual(
      wanted.map(({ columns, rows, totals }) => [
        columns.map(({ heading }) => heading),
        ...rows,
        ...(totals ? [totals] : []),
      ]),
    )
    for (const one of tables) {
      const rows = all(one, 'w:tr')
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(rows.map((_, at) => (at === 0 ? 1 : 0)))
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
    }
  })

  test('has every paragraph, point, fact and signature', async () => {
    const { xml } = await filesOf(model)
    const paragraphs = all(xml('word/document.xml'), 'w:p').map(textIn)
    const texts = model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : 'items' in block ? block.items : [])),
    )
    const facts = [...model.facts, ...(model.dispatch?.facts ?? [])].map(({ name, value }) => `${name}: ${value}`)
    expect([...texts, ...facts, ...model.signature].filter((text) => !paragraphs.includes(text))).toEqual([])
  })

  test('is in Dutch, with a title, a description and numbered pages', async () => {
    const { files, xml } = await filesOf(model)
    expect(all(xml('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['nl-NL'])
    const core = xml('docProps/core.xml')
    expect(all(core, 'dc:title').map(textIn)).toEqual([model.title])
    expect(all(core, 'dc:description').map(textIn)[0]).toContain('Verzonden op: 24 november 2026')
    const footers = [...files.keys()].filter((name) => /^word\/footer\d*\.xml$/.test(name))
    expect(footers).toHaveLength(1)
    const footer = xml(footers[0] ?? '')
    expect(all(footer, 'w:instrText').map(textIn)).toEqual(['PAGE', 'NUMPAGES'])
    expect(textIn(footer)).toMatch(/^Pagina .*van/)
  })
})

test('each numbered list begins at one', async () => {
  const list = { kind: 'numbered', items: ['a', 'b'] } as const
  const model: DocumentModel = {
    ...made('council-decision', { kind: 'dossier', of: square }),
    sections: [
      {
        heading: 'Twee lijsten',
        blocks: [
          { ...list, items: ['a'] },
          { ...list, items: ['b'] },
        ],
      },
    ],
  }
  const { xml } = await filesOf(model)
  const numbers = all(xml('word/document.xml'), 'w:numId').map(({ attributes }) => attributes['w:val'])
  expect(new Set(numbers).size).toBe(2)
})

test('the browser gets it as a Word file', async () => {
  const file = await wordFile(made('decision-letter', { kind: 'challenge', of: park }))
  expect(file.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(unzipped(new Uint8Array(await file.arrayBuffer())).has('word/document.xml')).toBe(true)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<w:p>&amp;</w:p>',
    ']]>',
    '&#0;',
    '\u0000\u0008\u001b',
    '\ud800',
    '\udfff',
    '\ufffe\uffff',
    '<!--',
    '" onload="x',
    '=cmd()',
  ),
)
test.prop([anyText, anyText, anyText], { numRuns: 40 })(
  'is well-formed whatever somebody wrote, and keeps every word that XML can hold',
  async (title, text, cell) => {
    const model: DocumentModel = {
      kind: 'decision-letter',
      language: 'nl',
      title,
      facts: [{ name: 'Aan', value: text }],
      sections: [
        {
          heading: text,
          blocks: [
            { kind: 'paragraph', text },
            { kind: 'table', caption: cell, columns: [{ heading: cell, isNumber: false }], rows: [[cell]] },
          ],
        },
      ],
      signature: [title],
    }
    const { xml } = await filesOf(model)
    const kept = (written: string) => written.replace(unfitForXml, '').replaceAll(/[\r\n\t]/g, ' ')
    const cells = all(xml('word/document.xml'), 'w:tc').map((one) => textIn(one).replaceAll(/[\r\n\t]/g, ' '))
    expect(cells).toEqual([kept(cell), kept(cell)])
  },
)
