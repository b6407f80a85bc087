/** Bytes into records: however the file is cut in chunks, well-formed or not, and never more than one record in memory. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { mostRecordBytes } from './record.ts'
import { bytesOf, recordOf, recordReader } from './records.ts'

/** What comes out: cells with their line, or a fault with its line. */
function read(chunks: Iterable<Uint8Array>) {
  const found: { line: number; cells?: string[]; fault?: string; end?: string }[] = []
  const reader = recordReader({
    record: (record) => found.push({ line: record.line, cells: record.cells(), end: record.lineEnd }),
    unreadable: (line, fault) => found.push({ line, fault }),
  })
  for (const chunk of chunks) reader.push(chunk)
  reader.end()
  return { found, byteOrderMark: reader.byteOrderMark() }
}

const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
const ofText = (text: string) => read(bytesOf(text)).found
/** Bytes written as text, with \xNN for those that are no text. */
const raw = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('records', () => {
  test.each<[string, string, string[][]]>([
    ['cells between separators', 'a;b;;\n', [['a', 'b', '', '']]],
    ['quotes taken off, double ones made single', '"a;""b""";c\n', [['a;"b"', 'c']]],
    ['a quote inside a cell is a letter', 'a "b" c;d\n', [['a "b" c', 'd']]],
    ['text behind a closing quote stays with the cell', '"a"b;c\n', [['ab', 'c']]],
    ['a quoted cell over three lines', '"a\n\nb";c\nd\n', [['a\n\nb', 'c'], ['d']]],
    ['a carriage return inside quotes is kept', '"a\r\nb";c\r\n', [['a\r\nb', 'c']]],
    ['a carriage return that was quoted is no line end', 'c;"a\r"\n', [['c', 'a\r']]],
    ['only one carriage return belongs to the line end', 'a\r\r\n', [['a\r']]],
    ['no line end at the end', 'a;"b"', [['a', 'b']]],
    ['letters beyond ASCII', 'é;€;𝄞\n', [['é', '€', '𝄞']]],
    ['a byte-order mark inside a file is a letter', 'a\ufeff\n\ufeffb\n', [['a\ufeff'], ['\ufeffb']]],
  ])('%s', (_, text, cells) => {
    expect(ofText(text).map((record) => record.cells)).toEqual(cells)
  })

  test.each<[string, string, string[]]>([
    ['line feeds', 'a\nb\n', ['\n', '\n']],
    ['both', 'a\r\nb\nc\r', ['\r\n', '\n', '\r']],
    ['none', 'a', ['']],
  ])('tells how lines end: %s', (_, text, ends) => {
    expect(ofText(text).map(({ end }) => end)).toEqual(ends)
  })

  test('a byte-order mark is no part of the first record, not even before a quote', () => {
    expect(read(cut(raw('\xef\xbb\xbf"a";b\n'), 1))).toMatchObject({
      byteOrderMark: true,
      found: [{ cells: ['a', 'b'] }],
    })
    expect(read(cut(raw('\xef\xbb\xbe\n'), 1))).toMatchObject({ byteOrderMark: false, found: [{ cells: ['\ufefe'] }] })
  })

  test.each<[string, string, object[]]>([
    ['a NUL byte', 'a\nb\0b\nc\n', [{ line: 1 }, { line: 2, fault: 'nul-byte' }, { line: 3 }]],
    ['a byte that starts nothing', 'a\n\xff;b\nc\n', [{ line: 1 }, { line: 2, fault: 'not-utf-8' }, { line: 3 }]],
    ['Latin-1', 'caf\xe9;b\n', [{ line: 1, fault: 'not-utf-8' }]],
    ['a character cut off by the end of a cell', '\xc3;b\n', [{ line: 1, fault: 'not-utf-8' }]],
    ['a character cut off by the end of the line', 'a;\xe2\x82\nb\n', [{ line: 1, fault: 'not-utf-8' }, { line: 2 }]],
    ['a character cut off by the end of the file', 'a;\xe2\x82', [{ line: 1, fault: 'not-utf-8' }]],
    ['half a byte-order mark and no more', '\xef\xbb', [{ line: 1, fault: 'not-utf-8' }]],
    ['a longer form than needed', '\xc0\xaf\n', [{ line: 1, fault: 'not-utf-8' }]],
    ['half of a pair', '\xed\xa0\x80\n', [{ line: 1, fault: 'not-utf-8' }]],
    ['beyond the last character', '\xf4\x90\x80\x80\n', [{ line: 1, fault: 'not-utf-8' }]],
    ['inside a quoted cell, in its own line', '"a\nb\xff\nc";d\n', [{ line: 2, fault: 'not-utf-8' }, { line: 3 }]],
    ['a quote that never closes, where it opens', 'a\nb;"c\nd\n', [{ line: 1 }, { line: 2, fault: 'open-quote' }]],
  ])('%s: line and reason, and the next line is read', (_, text, expected) => {
    expect(read(cut(raw(text), 2)).found).toMatchObject(expected)
  })

  test('a record up to the limit is read, one byte more is refused where it starts', () => {
    const most = 'a'.repeat(mostRecordBytes - 2)
    expect(ofText(`x\n${most};b\ny\n`)).toMatchObject([{ line: 1 }, { line: 2, cells: [most, 'b'] }, { line: 3 }])
    expect(ofText(`x\n${most};bc\ny\n`)).toMatchObject([
      { line: 1 },
      { line: 2, fault: 'record-too-long' },
      { line: 3 },
    ])
    const quoted = `"${'a\n'.repeat(mostRecordBytes / 2)}`
    expect(ofText(`x\n${quoted}`)[1]).toEqual({ line: 2, fault: 'open-quote' })
    expect(ofText(`x\n${quoted}a`)[1]).toEqual({ line: 2, fault: 'record-too-long' })
  })

  const aCell = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'é', '€', '𝄞', ','), maxLength: 6 })
  const rows = fc.array(fc.array(aCell, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
  test.prop([rows, fc.integer({ min: 1, max: 9 })])(
    'what is written is read back, in chunks of any size',
    (cells, size) => {
      const bytes = new TextEncoder().encode(cells.map((row) => `${recordOf(row)}\n`).join(''))
      expect(read(cut(bytes, size)).found.map((record) => record.cells)).toEqual(cells)
    },
  )

  test.prop([fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 9 })])(
    'any bytes: chunks make no difference, and what passes is what a strict decoder lets pass',
    (bytes, size) => {
      const { found } = read(cut(bytes, size))
      expect(found).toEqual(read([bytes]).found)
      const isText = (() => {
        try {
          return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
        } catch {
          return false
        }
      })()
      expect(found.some(({ fault }) => fault === 'not-utf-8' || fault === 'nul-byte')).toBe(!isText)
    },
  )
})
