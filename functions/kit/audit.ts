/**
 * The proof of single accounts out of the running store: an account's chain is walked back from its balance to its first
 * entry and verified. What is booked meanwhile stands in front of the balance that was read, so it never looks like a
 * fault. Entries that no chain leads to are found only by reading the whole journal: `npm run ledger -- verify`.
 */
import { districts } from '../../shared/districts/districts.ts'
import type { Account } from '../../shared/ledger/accounts.ts'
import { type DayHeads, headDifferences } from '../../shared/ledger/heads.ts'
import type { Balance, Currency, Entry } from '../../shared/ledger/ledger.ts'
import { sideOf } from '../../shared/ledger/statement.ts'
import { isDifference, readBalance, readEntry } from '../../shared/ledger/stored.ts'
import { type Difference, verifyAccount } from '../../shared/ledger/verify.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf, bare, journalKey } from './books.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import { readItems } from './things.ts'

/** The first budget year that a ledger can hold. */
export const firstBookYear = 2024

/** The most entries that one request looks at. */
export const mostEntries = 20_000

/** How many accounts are walked at a time. */
const atATime = 16

/** Entries read so far, by id: every entry stands in two chains and is read once. */
type Seen = Map<string, Promise<Entry | Difference | undefined>>

function readOnce(ports: Ports, id: string, seen: Seen): Promise<Entry | Difference | undefined> {
  const known = seen.get(id)
  if (known) return known
  const reading = ports.store
    .get('journal', journalKey(ports.config.tenant, id))
    .then((item) => item && readEntry(bare(item), id))
  seen.set(id, reading)
  return reading
}

/** The first difference on one account, or undefined. Refuses `too-many-entries`. */
async function proof(
  ports: Ports,
  balance: Balance,
  seen: Seen,
  most: number = mostEntries,
): Promise<Difference | Refusal | undefined> {
  const { account, lastEntryId, sequence } = balance
  const entries: Entry[] = []
  let id = lastEntryId
  // One entry more than there should be is looked at, so that a chain that is too long is seen.
  while (id !== '' && entries.length <= sequence) {
    if (seen.size >= most) return refuse('too-many-entries', { most })
    const entry = await readOnce(ports, id, seen)
    if (!entry) return { what: 'broken-chain', account, entryId: id, expected: id, found: 'none' }
    if (isDifference(entry)) return { ...entry, account }
    const side = sideOf(account, entry)
    if (!side || entry.currency !== balance.currency)
      return { what: 'broken-chain', account, entryId: id, expected: account, found: `${entry.from}, ${entry.to}` }
    entries.push(entry)
    id = entry.chain[side].previousEntryId
  }
  const found = verifyAccount(entries, balance)
  return found && { account, ...found }
}

/** What a check looked at, and the first difference when there is one. */
export interface Audit {
  readonly accounts: number
  readonly entries: number
  readonly difference?: Difference
}

/** Checks one account in one currency. Refuses `too-many-entries`. */
export async function auditAccount(ports: Ports, account: Account, currency: Currency): Promise<Audit | Refusal> {
  const seen: Seen = new Map()
  const stored = await balanceOf(ports, account, currency)
  const balance = readBalance({ ...stored }, account)
  const found = isDifference(balance) ? balance : await proof(ports, balance, seen)
  if (isRefusal(found)) return found
  return { accounts: 1, entries: seen.size, ...(found ? { difference: found } : {}) }
}

/** Every balance of the municipality up to and including a budget year; what is none as a difference. */
async function everyBalance(ports: Ports, lastYear: number): Promise<(Balance | Difference)[]> {
  const years = Array.from({ length: lastYear - firstBookYear + 1 }, (_, index) => firstBookYear + index)
  const places = ['city', ...districts.map(({ code }) => code)]
  const pages = await Promise.all(
    years.flatMap((year) =>
      places.map((districtCode) => readItems(ports, keys.balances(ports.config.tenant, { districtCode, year }))),
    ),
  )
  return pages.flat().map((item) => readBalance(bare(item), item.sk))
}

/** What a check of everything looked at, every balance with the first difference of each account, and where a chain once stood elsewhere. */
export interface WholeAudit {
  readonly accounts: number
  readonly entries: number
  readonly balances: readonly Balance[]
  readonly differences: readonly Difference[]
}

/** Every account, and the heads that were published before (read before this is called). Refuses `too-many-entries`. */
export async function auditAll(
  ports: Ports,
  lastYear: number,
  published: readonly DayHeads[],
  most: number = mostEntries,
): Promise<WholeAudit | Refusal> {
  const seen: Seen = new Map()
  // By a clock that was set back, what was published of a later year would be missing.
  const publishedYear = Number(published.at(-1)?.day.slice(0, 4) ?? firstBookYear)
  const balances = await everyBalance(ports, Math.max(lastYear, publishedYear + 1))
  const differences: Difference[] = []
  for (let at = 0; at < balances.length; at += atATime) {
    const found = await Promise.all(
      balances
        .slice(at, at + atATime)
        .map(async (balance) => (isDifference(balance) ? balance : proof(ports, balance, seen, most))),
    )
    for (const one of found) {
      if (isRefusal(one)) return one
      if (one) differences.push(one)
    }
  }
  const read = await Promise.all(seen.values())
  const entries = read.filter((one) => one !== undefined && !isDifference(one)) as Entry[]
  differences.push(...headDifferences(published, entries))
  return {
    accounts: balances.length,
    entries: seen.size,
    balances: balances.filter((balance): balance is Balance => !isDifference(balance)),
    differences,
  }
}
