/** What `npm run -s ledger` says: the words of the command line read, the proof and the statements as text. No I/O. */
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { firstDifference, isBalanceItem, type WholeBooks, wholeBooks } from '../../functions/kit/whole-books.ts'
import { parseAccount } from '../../shared/ledger/accounts.ts'
import { statementCsv } from '../../shared/ledger/csv.ts'
import { type DayHeads, wrongCopy } from '../../shared/ledger/heads.ts'
import type { Currency } from '../../shared/ledger/ledger.ts'
import { type StatementLine, statementOf } from '../../shared/ledger/statement.ts'
import type { Difference } from '../../shared/ledger/verify.ts'
import { localDate } from '../../shared/terms/amsterdam.ts'
import type { Snapshot } from './snapshot.ts'

export const usage = 'Usage: npm run -s ledger -- verify [--heads FILE] | show ACCOUNT [--currency EUR|MIN] [--csv]'

/** What is asked. */
export type Request =
  /** `heads`: a file with days of heads that somebody kept, as `/v1/ledger-heads` gave them. */
  | { readonly kind: 'verify'; readonly heads?: string }
  | { readonly kind: 'show'; readonly account: string; readonly currency: Currency; readonly csv: boolean }

/** What is printed, and how the command ends: 0 well, 1 a difference, 2 asked wrongly. */
export interface Answer {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2
}

const wrong = (sentence: string): Answer => ({ stdout: '', stderr: `${sentence}\n`, exitCode: 2 })

/** Reads the command line; an answer when it asks for nothing that exists. */
export function readRequest(args: readonly string[]): Request | Answer {
  let read: ReturnType<typeof parsed>
  try {
    read = parsed(args)
  } catch (fault) {
    return wrong(`${((fault as Error).message.split('. ')[0] ?? '').replace(/\.?$/, '.')} ${usage}`)
  }
  const { values, positionals } = read
  const [what, account, ...more] = positionals
  const options = values.currency !== undefined || values.csv === true
  if (what === 'verify' && account === undefined) {
    if (options) return wrong('--currency and --csv belong to show.')
    return { kind: 'verify', ...(values.heads === undefined ? {} : { heads: values.heads }) }
  }
  if (what === 'verify') return wrong(`verify always looks at everything, "${account}" is one too many. ${usage}`)
  if (what === undefined) return wrong(`Say what to do. ${usage}`)
  if (values.heads !== undefined) return wrong('--heads belongs to verify.')
  if (what !== 'show') return wrong(`There is no "${what}". ${usage}`)
  if (account === undefined) return wrong(`Name an account, such as slice:2026:WK040206. ${usage}`)
  if (more.length > 0) return wrong(`One account at a time, "${more[0]}" is one too many. ${usage}`)
  if (!parseAccount(account)) return wrong(`"${account}" is no account. An account looks like slice:2026:WK040206.`)
  const currency = values.currency ?? 'EUR'
  if (currency !== 'EUR' && currency !== 'MIN')
    return wrong(`--currency takes EUR or MIN (minutes of staff), not "${currency}".`)
  return { kind: 'show', account, currency, csv: values.csv ?? false }
}

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { currency: { type: 'string' }, csv: { type: 'boolean' }, heads: { type: 'string' } },
  })
}

/** The books of each municipality in a snapshot, by its short name. */
function municipalities({ journal, main }: Snapshot): ReadonlyMap<string, WholeBooks> {
  const tenantOf = ({ pk }: { pk: string }) => pk.slice(0, Math.max(0, pk.indexOf('#')))
  const tenants = new Set([...journal, ...main.filter((item) => isBalanceItem(tenantOf(item), item))].map(tenantOf))
  return new Map(
    [...tenants].sort().map((tenant) => {
      const own = journal.filter((item) => tenantOf(item) === tenant)
      return [tenant, wholeBooks(tenant, own, main)]
    }),
  )
}

/** Carries out a request on what was found in the store; `kept` is the text of the file with heads, where one was named. */
export function answer(request: Request, snapshot: Snapshot, kept?: string): Answer {
  const books = municipalities(snapshot)
  if (request.kind === 'show') return shown(request, books)
  const days = kept === undefined ? [] : keptHeads(kept)
  return typeof days === 'string' ? wrong(days) : verified(books, days)
}

/** The days in a file, as the API lists them; a sentence for what is none. */
function keptHeads(text: string): readonly Pick<DayHeads, 'day' | 'digest'>[] | string {
  const read = keptDays.safeParse(parsedJson(text))
  return read.success ? read.data.days : 'The file with heads is not what /v1/ledger-heads gives: no list of days.'
}

const keptDays = z.object({ days: z.array(z.object({ day: z.string(), digest: z.string() })) })

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function verified(books: ReadonlyMap<string, WholeBooks>, kept: readonly Pick<DayHeads, 'day' | 'digest'>[]): Answer {
  if (books.size === 0) return { stdout: 'Nothing is booked yet.\nno difference\n', stderr: '', exitCode: 0 }
  const lines: string[] = []
  for (const [tenant, whole] of books) {
    lines.push(
      `${tenant}: ${whole.entries.length} entries, ${whole.balances.length} balances, ${chains(whole)} postings in chains`,
    )
    const difference = firstDifference(whole) ?? wrongCopy(kept, whole.days)
    if (difference) return { stdout: `${[...lines, sentence(difference)].join('\n')}\n`, stderr: '', exitCode: 1 }
  }
  return { stdout: `${[...lines, 'no difference'].join('\n')}\n`, stderr: '', exitCode: 0 }
}

/** Each entry stands in two chains. */
const chains = ({ entries }: WholeBooks) => 2 * entries.length

/** A difference as one line that names the place. */
export function sentence({ what, account, entryId, expected, found }: Difference): string {
  const where = [account && `account ${account}`, entryId && `entry ${entryId}`].filter(Boolean).join(', ')
  return `difference: ${what}${where ? ` at ${where}` : ''}: expected ${expected}, found ${found}`
}

function shown(request: Extract<Request, { kind: 'show' }>, books: ReadonlyMap<string, WholeBooks>): Answer {
  const { account, currency, csv } = request
  const entries = [...books.values()].flatMap((whole) => whole.entries)
  const isKnown = entries.some(({ from, to }) => from === account || to === account)
  if (!isKnown) return wrong(`Nothing was ever booked on ${account}.`)
  const lines = statementOf(account, currency, entries)
  if (csv) return { stdout: statementCsv(account, currency, lines), stderr: '', exitCode: 0 }
  const end = lines.at(-1)?.balance ?? 0
  const head = `${account}: ${lines.length} entries, balance ${amount(end, currency)}`
  return { stdout: `${[head, ...table(lines, currency)].join('\n')}\n`, stderr: '', exitCode: 0 }
}

/** "-1,250.05" euros, or "90 min". */
function amount(value: number, currency: Currency): string {
  if (currency === 'MIN') return `${value} min`
  return (value / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** Whole texts, but control characters of a terminal shown as a dot: a reason is typed by anybody. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
const printable = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, '·')

/** The lines under each other, amounts to the right. */
function table(lines: readonly StatementLine[], currency: Currency): string[] {
  const rows = [
    ['date', 'kind', 'counter account', 'amount', 'balance after', 'subject', 'hash', 'entry', 'reason'],
    ...lines.map((line) => [
      localDate(line.bookedAt),
      line.kind,
      line.counterAccount,
      amount(line.change, currency),
      amount(line.balance, currency),
      printable(line.subject),
      `${line.hash.slice(0, 12)}…`,
      printable(line.entryId),
      printable(line.reason),
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const isRight = (column: number) => column === 3 || column === 4
  return rows.map((row) =>
    row
      .map((cell, column) => (isRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
