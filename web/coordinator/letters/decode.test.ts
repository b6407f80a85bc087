import { expect, test } from 'vitest'
import { tableOf, textOf } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('UTF-8 is read with and without its mark, and what is none of it as Windows wrote it', () => {
  expect(textOf(utf8('André'))).toEqual({ text: 'André', encoding: 'utf-8' })
  expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', encoding: 'utf-8' })
  // 0xE9 is é and 0x80 the euro sign in windows-1252; alone they are no UTF-8.
  expect(textOf(Uint8Array.of(0x41, 0x6e, 0x64, 0x72, 0xe9, 0x80))).toEqual({
    text: 'André€',
    encoding: 'windows-1252',
  })
  expect(textOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00))).toEqual({ text: 'Aé', encoding: 'utf-16le' })
  expect(textOf(Uint8Array.of(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9))).toEqual({ text: 'Aé', encoding: 'utf-16be' })
})

test('what has zero bytes is no text: a picture, or a spreadsheet under another name', () => {
  // The first bytes of a PNG picture.
  expect(textOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00))).toBeUndefined()
})

test.each([
  ['a semicolon', 'naam;straat\r\nAn; Kerkstraat 1 \r\n', ';'],
  ['a tab', 'naam\tstraat\nAn\tKerkstraat 1\n', '\t'],
  ['a comma', 'naam,straat\nAn,Kerkstraat 1', ','],
])('%s between cells', (_, text, separator) => {
  expect(tableOf(text)).toEqual({
    rows: [
      ['naam', 'straat'],
      ['An', 'Kerkstraat 1'],
    ],
    separator,
    broken: [],
  })
})

test('a quoted cell may hold the separator and a line end; an empty row keeps its number', () => {
  expect(tableOf('a;b\n"Jansen; de";"x ""y"""\n;\nB;c\n\n').rows).toEqual([
    ['a', 'b'],
    ['Jansen; de', 'x "y"'],
    ['', ''],
    ['B', 'c'],
  ])
})

test('a quotation mark that never closes is named by its row', () => {
  expect(tableOf('a;b\nAn;1\n"Bo;2\n').broken).toEqual([3])
})
