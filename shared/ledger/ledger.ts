/** The double-entry ledger: a movement takes an amount from one account and puts it on another, and can never be changed after. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Refusal, refuse } from '../refusal.ts'
import { type Account, floorOf, parseAccount } from './accounts.ts'
import { fiscalYear } from './fiscal-year.ts'

/** Euro cents and whole minutes of staff time: two currencies that never mix. */
export type Currency = 'EUR' | 'MIN'

/** Why money or time moves. */
export const movementKinds = [
  'appropriate',
  'distribute',
  'reserve',
  'release',
  'commit',
  'pay',
  'refund',
  'transfer',
  'carry-over',
  'bind-charges',
  'open-credit',
  'invest',
  'close-credit',
  'hand-over',
  'hand-back',
  'assign-hours',
] as const
export type MovementKind = (typeof movementKinds)[number]

/**
 * A movement somebody wants to book. `amount` is a positive whole number, in cents (EUR) or minutes (MIN).
 * In a bookkeeper's words `from` is credited and `to` is debited, and a balance is debits less credits.
 */
export interface Draft {
  readonly kind: MovementKind
  readonly currency: Currency
  readonly amount: number
  readonly from: Account
  readonly to: Account
  /** Id of what the money moved for: proposal, deal, dossier, or the year's budget. */
  readonly subject: string
  readonly reason: string
}

/** Where an entry stands on one account: its number there, from 1, and the entry before it ('' for the first). */
export interface Link {
  readonly sequence: number
  readonly previousEntryId: string
}

/** A booked movement. Never updated, never deleted. */
export interface Entry extends Draft {
  readonly id: string
  /** Milliseconds UTC. */
  readonly bookedAt: number
  readonly fiscalYear: number
  /** Id of the person who booked it. */
  readonly by: string
  /** Heads of both accounts before it: the hash of the entry that came before ('' for the first). */
  readonly previous: { readonly from: string; readonly to: string }
  readonly chain: { readonly from: Link; readonly to: Link }
  /** SHA-256, in hexadecimal, of `canonicalText`. */
  readonly hash: string
}

/** An account in one currency as it stands. `sequence` counts its entries; `head` is the hash of the last one. */
export interface Balance {
  readonly account: Account
  readonly currency: Currency
  /** Cents or minutes. */
  readonly balance: number
  readonly sequence: number
  readonly head: string
  readonly lastEntryId: string
}

/** What a posting needs to know of the world. */
export interface PostingContext {
  /** Id of the entry for the draft with this number, from 0. All different. */
  readonly id: (index: number) => string
  /** Milliseconds UTC. */
  readonly bookedAt: number
  readonly by: string
}

/** New entries, and the new state of every account they touched. To be written together or not at all. */
export interface Posting {
  readonly entries: readonly Entry[]
  readonly balances: readonly Balance[]
}

/** Name of a balance: one for each account and currency. */
export function balanceKey(account: Account, currency: Currency): string {
  return `${account}#${currency}`
}

/** The balance of an account that never moved. */
export function openingBalance(account: Account, currency: Currency): Balance {
  return { account, currency, balance: 0, sequence: 0, head: '', lastEntryId: '' }
}

/**
 * The text that an entry's hash is taken of: a JSON array without spaces, in UTF-8, every field in a fixed order.
 * Anybody can make it from a published entry, in any language.
 */
export function canonicalText(entry: Omit<Entry, 'hash'>): string {
  const { from, to } = entry.chain
  return JSON.stringify([
    'buurtkas-entry-1',
    entry.id,
    entry.kind,
    entry.currency,
    entry.amount,
    entry.from,
    entry.to,
    entry.subject,
    entry.reason,
    entry.bookedAt,
    entry.fiscalYear,
    entry.by,
    [entry.previous.from, from.sequence, from.previousEntryId],
    [entry.previous.to, to.sequence, to.previousEntryId],
  ])
}

/** SHA-256 of an entry's canonical text, in hexadecimal. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  return bytesToHex(sha256(new TextEncoder().encode(canonicalText(entry))))
}

/** A half surrogate pair has no UTF-8 form: stored, it would come back changed and break the hash. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

function assertBookable({ amount, from, to, currency, kind }: Draft) {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`Not an amount: ${amount}`)
  if (currency !== 'EUR' && currency !== 'MIN') throw new RangeError(`Not a currency: ${currency}`)
  if (!movementKinds.includes(kind)) throw new RangeError(`Not a movement: ${kind}`)
  if (!parseAccount(from) || !parseAccount(to)) throw new RangeError(`Not an account: ${from} or ${to}`)
  if (from === to) throw new RangeError(`A movement within one account: ${from}`)
}

function short(account: Account, currency: Currency, available: number, asked: number) {
  if (currency === 'EUR')
    return refuse('insufficient-balance', { account, availableCents: available, askedCents: asked })
  const parsed = parseAccount(account)
  const details = { account, availableMinutes: available, askedMinutes: asked }
  return refuse(
    'insufficient-balance',
    parsed?.kind === 'crew' ? { ...details, discipline: parsed.discipline } : details,
  )
}

/**
 * Books the drafts in their order, all or none. An account that is not in `balances` (by `balanceKey`) never moved.
 * Refuses `insufficient-balance` with `account`, `availableCents` and `askedCents` (for staff time `availableMinutes`
 * and `askedMinutes`, for a crew `discipline` too) as soon as a draft would take an account other than a source below zero, even if a later draft
 * would fill it again. Throws for amounts, accounts and ids that make no movement.
 */
export function post(
  drafts: readonly Draft[],
  balances: ReadonlyMap<string, Balance>,
  context: PostingContext,
): Posting | Refusal<'insufficient-balance'> {
  const { bookedAt, by } = context
  const touched = new Map<string, Balance>()
  const entries: Entry[] = []
  const at = (account: Account, currency: Currency) => {
    const key = balanceKey(account, currency)
    return touched.get(key) ?? balances.get(key) ?? openingBalance(account, currency)
  }

  for (const [index, draft] of drafts.entries()) {
    assertBookable(draft)
    const { kind, currency, amount } = draft
    const from = at(draft.from, currency)
    const to = at(draft.to, currency)
    if (from.balance - amount < floorOf(from.account)) return short(from.account, currency, from.balance, amount)

    const unsealed = {
      id: context.id(index),
      kind,
      currency,
      amount,
      from: draft.from,
      to: draft.to,
      subject: wellFormed(draft.subject),
      reason: wellFormed(draft.reason),
      bookedAt,
      fiscalYear: fiscalYear(bookedAt),
      by,
      previous: { from: from.head, to: to.head },
      chain: { from: nextLink(from), to: nextLink(to) },
    }
    const entry: Entry = { ...unsealed, hash: hashOf(unsealed) }
    entries.push(entry)
    for (const [balance, change] of [
      [from, -amount],
      [to, amount],
    ] as const)
      touched.set(balanceKey(balance.account, currency), advance(balance, change, entry))
  }
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new RangeError('Two entries with one id')
  return { entries, balances: [...touched.values()] }
}

function nextLink(balance: Balance): Link {
  return { sequence: balance.sequence + 1, previousEntryId: balance.lastEntryId }
}

/** The balance after an entry. `change` in cents or minutes, negative when it left. */
export function advance(balance: Balance, change: number, entry: Entry): Balance {
  const after = balance.balance + change
  if (!Number.isSafeInteger(after)) throw new RangeError(`A balance beyond exact numbers: ${balance.account}`)
  return { ...balance, balance: after, sequence: balance.sequence + 1, head: entry.hash, lastEntryId: entry.id }
}
