/**
 * A statement as a file for Dutch spreadsheets: UTF-8 with a byte order mark, semicolons between cells, lines ending in
 * CR LF, a decimal comma, and cells quoted as RFC 4180 says.
 *
 * The rule against formulas in texts that others typed: a text that begins with = + - @, a tab or a carriage return (or
 * with one of the full-width signs that some programs read alike) gets an apostrophe in front, by which a spreadsheet
 * takes it as text. It is added before quoting, so that a text cannot quote itself out of its cell. Numbers are made by
 * this file alone and get none: an amount stays a number, also below zero. The file is for people: what machines read is
 * the JSON of the API, in which nothing is changed.
 */
import { localDateTime } from '../terms/amsterdam.ts'
import type { Currency } from './ledger.ts'
import type { StatementLine } from './statement.ts'

/** Text, or an amount in cents or minutes. */
export type Cell = string | { readonly amount: number; readonly currency: Currency }

// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or carriage return in front is what spreadsheets stumble over
const dangerous = /^[=+\-@\u0009\u000d＝＋－＠]/

/** Cents with a decimal comma ("-12,05"), minutes whole; never with dots between thousands. */
function written({ amount, currency }: Exclude<Cell, string>): string {
  if (currency === 'MIN') return String(amount)
  const cents = Math.abs(amount)
  return `${amount < 0 ? '-' : ''}${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`
}

/** A cell as it stands in the file. */
export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return written(cell)
  const harmless = dangerous.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The whole file, from its rows; the first is the head. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`
}

/** The heads of a statement's columns: Dutch, as the people who open the file read. */
const heads = (currency: Currency) => {
  const unit = currency === 'EUR' ? 'euro' : 'minuten'
  return [
    'nummer',
    'datum',
    'tijd',
    'soort',
    'rekening',
    'tegenrekening',
    `bedrag (${unit})`,
    `saldo erna (${unit})`,
    'onderwerp',
    'reden',
    'boeking',
    'controlegetal',
  ]
}

/** The file of a statement: date and time in Europe/Amsterdam. */
export function statementCsv(account: string, currency: Currency, lines: readonly StatementLine[]): string {
  const rows = lines.map((line): Cell[] => [
    String(line.sequence),
    localDateTime(line.bookedAt).slice(0, 10),
    localDateTime(line.bookedAt).slice(11),
    line.kind,
    account,
    line.counterAccount,
    { amount: line.change, currency },
    { amount: line.balance, currency },
    line.subject,
    line.reason,
    line.entryId,
    line.hash,
  ])
  return csvText([heads(currency), ...rows])
}
