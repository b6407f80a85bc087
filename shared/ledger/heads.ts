/**
 * The heads of a day: where every chain of the ledger stood, published so that nobody can rewrite history unseen, we included. Who rewrites
 * entries, chains and balances alike passes every other proof; a copy of one day's digest, kept by anybody, gives it away.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Balance, balanceKey, type Currency, type Entry } from './ledger.ts'
import type { Difference } from './verify.ts'

/** Where one chain stood: the hash of the entry that was its `sequence`th. */
export interface Head {
  readonly account: string
  readonly currency: Currency
  readonly sequence: number
  readonly head: string
}

/** What is published of one day. */
export interface DayHeads {
  /** The day of publication in Europe/Amsterdam, YYYY-MM-DD; the heads are those of `publishedAt` (milliseconds UTC), early on it. */
  readonly day: string
  readonly publishedAt: number
  /** Chains that had grown since they were last published, by name, `mostHeads` at the most; the others stand as they stood. */
  readonly heads: readonly Head[]
  /** The digest of the publication before, '' for the first. */
  readonly previousDigest: string
  /** SHA-256, in hexadecimal, of `digestText`: it vouches for every earlier day too. */
  readonly digest: string
}

/** The text that a day's digest is taken of: one line each for the day, the digest before, and every head; in UTF-8, lines end in a newline. */
export function digestText({ day, previousDigest, heads }: Omit<DayHeads, 'digest' | 'publishedAt'>): string {
  const lines = heads.map(({ account, currency, sequence, head }) => `${account} ${currency} ${sequence} ${head}`)
  return [`buurtkas-heads-1 ${day}`, previousDigest, ...lines].map((line) => `${line}\n`).join('')
}

/** The digest of a day. */
export function digestOf(day: Omit<DayHeads, 'digest' | 'publishedAt'>): string {
  return bytesToHex(sha256(new TextEncoder().encode(digestText(day))))
}

/** The most heads of one day: an item of the store holds no more than some 2700. */
export const mostHeads = 2000

/**
 * What is to be published on `day`, from the balances as verified and the days published before, oldest first; undefined when that day was published.
 * Of more than `mostHeads` chains that grew those that waited longest; the others follow on the next days.
 */
export function headsOf(
  day: string,
  publishedAt: number,
  balances: readonly Balance[],
  before: readonly DayHeads[],
): DayHeads | undefined {
  const last = before.at(-1)
  if (last && last.day >= day) return undefined
  const known = newest(before)
  const of = ({ account, currency }: Balance) => known.get(balanceKey(account, currency)) ?? { sequence: 0, day: '' }
  const heads = balances
    .filter((balance) => balance.sequence > of(balance).sequence)
    .toSorted((a, b) => byText(of(a).day, of(b).day))
    .slice(0, mostHeads)
    .map(({ account, currency, sequence, head }): Head => ({ account, currency, sequence, head }))
    .toSorted((a, b) => byText(`${a.account} ${a.currency}`, `${b.account} ${b.currency}`))
  const content = { day, previousDigest: last?.digest ?? '', heads }
  return { ...content, publishedAt, digest: digestOf(content) }
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Where every chain stood when it was last published, and the day of that. */
function newest(days: readonly DayHeads[]): ReadonlyMap<string, { readonly sequence: number; readonly day: string }> {
  return new Map(
    days.flatMap(({ day, heads }) =>
      heads.map(({ account, currency, sequence }) => [`${account}#${currency}`, { sequence, day }] as const),
    ),
  )
}

/**
 * The differences between what was published (oldest first) and the whole ledger of now, in any order: the first day whose digest is not its own or
 * that does not follow from the one before, and of every account the first day on which a chain of it stood elsewhere, or stood at all and is missing now.
 */
export function headDifferences(days: readonly DayHeads[], entries: readonly Entry[]): readonly Difference[] {
  const broken = brokenDay(days)
  const places = placesOf(entries)
  const moved = new Map<string, Difference>()
  for (const { day, heads } of days) {
    for (const { account, currency, sequence, head } of heads) {
      const found = places.get(`${account}#${currency}`)?.get(sequence) ?? 'none'
      if (found === head || moved.has(account)) continue
      moved.set(account, {
        what: 'head-differs',
        account: account as Difference['account'] & string,
        entryId: `heads of ${day}`,
        expected: head,
        found,
      })
    }
  }
  return [...(broken ? [broken] : []), ...moved.values()]
}

/** The first of them, or undefined. */
export function wrongHeads(days: readonly DayHeads[], entries: readonly Entry[]): Difference | undefined {
  return headDifferences(days, entries)[0]
}

/** The first day with another digest than its own, or that does not follow from the day before. */
function brokenDay(days: readonly DayHeads[]): Difference | undefined {
  let previousDigest = ''
  for (const day of days) {
    const entryId = `heads of ${day.day}`
    if (day.previousDigest !== previousDigest)
      return { what: 'head-differs', entryId, expected: previousDigest, found: day.previousDigest }
    const digest = digestOf(day)
    if (day.digest !== digest) return { what: 'head-differs', entryId, expected: digest, found: day.digest }
    previousDigest = day.digest
  }
  return undefined
}

/** Of every chain the hash at each of its places. */
function placesOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const places = new Map<string, Map<number, string>>()
  for (const { from, to, currency, chain, hash } of entries) {
    for (const [account, { sequence }] of [
      [from, chain.from],
      [to, chain.to],
    ] as const) {
      const key = balanceKey(account, currency)
      const own = places.get(key) ?? new Map<number, string>()
      own.set(sequence, hash)
      places.set(key, own)
    }
  }
  return places
}

/** Whether a copy that somebody kept is what is published now: the first of its days that is missing or another. */
export function wrongCopy(
  kept: readonly Pick<DayHeads, 'day' | 'digest'>[],
  published: readonly Pick<DayHeads, 'day' | 'digest'>[],
): Difference | undefined {
  const now = new Map(published.map((day) => [day.day, day.digest]))
  for (const { day, digest } of kept) {
    const found = now.get(day)
    if (found !== digest)
      return { what: 'head-differs', entryId: `heads of ${day}`, expected: digest, found: found ?? 'none' }
  }
  return undefined
}
