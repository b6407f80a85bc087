/** The file for spreadsheets: no text becomes a formula, every amount stays a number, and the table survives the way there and back. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { type Cell, cellText, csvText, statementCsv } from './csv.ts'
import { booked, movement } from './movements.fixture.ts'
import { statementOf } from './statement.ts'

describe('a cell', () => {
  test.each([
    ['plain text', 'Buurttuin', 'Buurttuin'],
    ['a formula', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a plus', '+31 35 629', "'+31 35 629"],
    ['a minus', '-1+1', "'-1+1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', `"'\r=1"`],
    ['a full-width equals sign', '＝1', "'＝1"],
    ['an equals sign further on', 'a=1', 'a=1'],
    ['a semicolon that would begin a new cell', 'x;=1', '"x;=1"'],
    ['a quote that would end its cell', 'x";=1', '"x"";=1"'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(cellText(text)).toBe(expected)
  })

  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [-5, '-0,05'],
    [123_456_789, '1234567,89'],
    [-100, '-1,00'],
  ])('%i cents: %s, a number in a Dutch spreadsheet', (amount, expected) => {
    expect(cellText({ amount, currency: 'EUR' })).toBe(expected)
  })

  test('minutes are whole', () => {
    expect(cellText({ amount: -90, currency: 'MIN' })).toBe('-90')
  })
})

test('a statement as a file', () => {
  const slice = accounts.slice(2026, 'WK040208')
  const { entries } = booked([
    [movement('distribute', accounts.source(2026), slice, 90_005)],
    [{ ...movement('reserve', slice, accounts.reserved('p1'), 25_000), reason: '=cmd|calc' }],
  ])
  const text = statementCsv(slice, 'EUR', statementOf(slice, 'EUR', entries))
  const head = (unit: string) =>
    `\ufeffnummer;datum;tijd;soort;rekening;tegenrekening;bedrag (${unit});saldo erna (${unit});onderwerp;reden;boeking;controlegetal\r\n`
  expect(text.startsWith(head('euro'))).toBe(true)
  expect(statementCsv(slice, 'MIN', [])).toBe(head('minuten'))
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toBe(
    `1;2026-03-02;12:00;distribute;${slice};source:2026;900,05;900,05;p1;Buurttuin Het Rode Dorp;e0/0;${entries[0]?.hash}`,
  )
  expect(lines[2]).toContain(";-250,00;650,05;p1;'=cmd|calc;")
})

/** Reads the file as RFC 4180 says. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  const put = (letter: string) => {
    const row = rows.at(-1) as string[]
    row[row.length - 1] += letter
  }
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at)
    if (isQuoted && letter === '"' && text[at + 1] === '"') put(text.charAt(at++))
    else if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) put(letter)
    else if (letter === ';') rows.at(-1)?.push('')
    else if (letter === '\r' && text[at + 1] === '\n') {
      at++
      rows.push([''])
    } else put(letter)
  }
  return rows.slice(0, -1)
}

const aText = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", 'a', '1', '＝', 'é'),
  maxLength: 8,
})
const aCell: fc.Arbitrary<Cell> = fc.oneof(
  aText,
  fc.record({ amount: fc.integer(), currency: fc.constantFrom('EUR' as const, 'MIN' as const) }),
)

property.prop([fc.array(fc.array(aCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })])(
  'any table comes back whole; no text begins as a formula does, and every amount is a number',
  (table) => {
    const read = rowsOf(csvText(table))
    expect(read.map((row) => row.length)).toEqual(table.map((row) => row.length))
    for (const [at, row] of table.entries()) {
      for (const [column, cell] of row.entries()) {
        const found = read[at]?.[column] ?? ''
        if (typeof cell === 'string') {
          expect(found.replace(/^'/, '')).toBe(cell.startsWith("'") ? cell.slice(1) : cell)
          expect(found).not.toMatch(/^[=+\-@\t\r＝]/)
        } else {
          const value = Number(found.replace(',', '.'))
          expect(cell.currency === 'EUR' ? Math.round(value * 100) : value).toBe(cell.amount)
        }
      }
    }
  },
)
