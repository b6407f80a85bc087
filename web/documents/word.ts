/** The Word file of a document, made from the same model as the page: clerks edit it in their own programme. Loaded only by who asks for it. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, DocumentModel, Table as TableBlock } from '../../shared/documents/model.ts'

/** Twentieths of a point: A4, with margins of 25 mm above and below and 20 mm at the sides. */
const page = { width: 11_906, height: 16_838, above: 1417, beside: 1134 }
const column = page.width - 2 * page.beside

/** What XML can hold: the rest (control characters, halves of pairs) would make a file that no programme opens. */
const inXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: leaving control characters out is the point
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')

const words = (text: string, isBold = false) => new TextRun({ text: inXml(text), bold: isBold })

/** Cells of a row. The first cell names the row; cells under a column of figures stand to the right. */
function cells(row: readonly string[], of: TableBlock, isHead = false): TableCell[] {
  const widths = widthsOf(of)
  return row.map(
    (text, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 60, right: 60 },
        ...(isHead ? { shading: { fill: 'EDF3EF' } } : {}),
        children: [
          new Paragraph({
            alignment: of.columns[at]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
            spacing: { after: 0 },
            children: [words(text, isHead)],
          }),
        ],
      }),
  )
}

/** Widths of the columns: those with long texts get more, and together they fill the page. */
function widthsOf({ columns, rows, totals }: TableBlock): number[] {
  const weights = columns.map(({ heading }, at) => {
    const texts = [...rows, ...(totals ? [totals] : [])].map((row) => row[at]?.length ?? 0)
    const longestWord = Math.max(...heading.split(' ').map((word) => word.length))
    return Math.min(30, Math.max(6, longestWord, ...texts))
  })
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((column * weight) / all))
}

function tableOf(of: TableBlock): (Paragraph | Table)[] {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8A9A92' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Paragraph({ style: 'TableCaption', keepNext: true, children: [words(of.caption)] }),
    new Table({
      width: { size: column, type: WidthType.DXA },
      columnWidths: widthsOf(of),
      borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: cells(
            of.columns.map(({ heading }) => heading),
            of,
            true,
          ),
        }),
        ...of.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, of) })),
        ...(of.totals ? [new TableRow({ cantSplit: true, children: cells(of.totals, of, true) })] : []),
      ],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ]
}

/** The blocks of a section; `list` numbers the numbered lists of the whole document, so that each begins at 1. */
function blocksOf(block: Block, list: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: [words(block.text)] })]
    case 'subheading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          keepNext: true,
          children: [words(block.number === undefined ? block.text : `${block.number} ${block.text}`)],
        }),
      ]
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [words(item)] }))
    case 'numbered': {
      const instance = list()
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: 'points', level: 0, instance }, children: [words(item)] }),
      )
    }
    case 'table':
      return tableOf(block)
  }
}

/** The document of the library. Headings are real ones, tables repeat their first row, the language is Dutch, pages are numbered. */
export function wordDocument(model: DocumentModel): Document {
  let lists = 0
  const next = () => {
    lists += 1
    return lists
  }
  const facts = [...model.facts, ...(model.dispatch?.facts ?? [])]
  const font = 'Calibri'
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '14463A' },
    paragraph: { spacing: { before, after: 80 } },
  })
  return new Document({
    title: inXml(model.title),
    subject: inXml(model.title),
    description: inXml(facts.map(({ name, value }) => `${name}: ${value}`).join('; ')),
    creator: 'Buurtkas',
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: heading(36, 0),
        heading2: heading(28, 280),
        heading3: heading(23, 200),
      },
      paragraphStyles: [
        {
          id: 'TableCaption',
          name: 'Table caption',
          basedOn: 'Normal',
          run: { bold: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 454, hanging: 454 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.above, bottom: page.above, left: page.beside, right: page.beside },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 18,
                    children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(model.title)] }),
          ...facts.map(
            ({ name, value }) =>
              new Paragraph({ spacing: { after: 20 }, children: [words(`${name}: `, true), words(value)] }),
          ),
          ...model.sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [words(section.heading)] }),
            ...section.blocks.flatMap((block) => blocksOf(block, next)),
          ]),
          ...model.signature.map(
            (text, at) => new Paragraph({ spacing: { before: at === 0 ? 480 : 360 }, children: [words(text)] }),
          ),
        ],
      },
    ],
  })
}

/** The Word file (.docx) of a document. */
export function wordFile(model: DocumentModel): Promise<Blob> {
  return Packer.toBlob(wordDocument(model))
}
