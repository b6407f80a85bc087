/** The statement of an account: its entries in the order of its chain, with the balance after each. */
import type { Account } from './accounts.ts'
import type { Currency, Entry, MovementKind } from './ledger.ts'

/** One line: what an entry did to the account. Amounts in cents or minutes. */
export interface StatementLine {
  /** Its number in the account's chain, from 1. */
  readonly sequence: number
  /** Milliseconds UTC. */
  readonly bookedAt: number
  readonly kind: MovementKind
  readonly counterAccount: Account
  /** Negative when it left the account. */
  readonly change: number
  /** Of the account, after this entry. */
  readonly balance: number
  readonly subject: string
  readonly reason: string
  readonly entryId: string
  readonly hash: string
}

/** The side of an entry on which an account stands; undefined when it is on neither. */
export function sideOf(account: string, entry: Pick<Entry, 'from' | 'to'>): 'from' | 'to' | undefined {
  if (entry.from === account) return 'from'
  return entry.to === account ? 'to' : undefined
}

/** What an entry did to the account on that side of it, with the balance after it. */
export function lineOf(entry: Entry, side: 'from' | 'to', balance: number): StatementLine {
  return {
    sequence: entry.chain[side].sequence,
    bookedAt: entry.bookedAt,
    kind: entry.kind,
    counterAccount: side === 'from' ? entry.to : entry.from,
    change: side === 'from' ? -entry.amount : entry.amount,
    balance,
    subject: entry.subject,
    reason: entry.reason,
    entryId: entry.id,
    hash: entry.hash,
  }
}

/** The lines of an account in one currency, oldest first. Takes the whole journal in any order and believes it: see `verify`. */
export function statementOf(account: string, currency: Currency, entries: readonly Entry[]): StatementLine[] {
  let balance = 0
  return entries
    .filter((entry) => entry.currency === currency)
    .flatMap((entry) => {
      const side = sideOf(account, entry)
      return side ? [{ entry, side }] : []
    })
    .toSorted((a, b) => a.entry.chain[a.side].sequence - b.entry.chain[b.side].sequence)
    .map(({ entry, side }) => {
      balance += side === 'from' ? -entry.amount : entry.amount
      return lineOf(entry, side, balance)
    })
}

/** What a reader looks for. `from` and `until` in milliseconds UTC, `until` not included. */
export interface LineFilter {
  readonly from?: number | undefined
  readonly until?: number | undefined
  readonly kind?: MovementKind | undefined
  /** Looked for in reason, subject, counter account and id, whatever the capitals and accents. */
  readonly text?: string | undefined
}

/** Text as it is searched: small letters without accents. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether a line is one that the reader looks for. */
export function isWanted(line: StatementLine, { from, until, kind, text }: LineFilter): boolean {
  if (from !== undefined && line.bookedAt < from) return false
  if (until !== undefined && line.bookedAt >= until) return false
  if (kind !== undefined && line.kind !== kind) return false
  if (!text) return true
  return searchable([line.reason, line.subject, line.counterAccount, line.entryId].join('\n')).includes(
    searchable(text),
  )
}
