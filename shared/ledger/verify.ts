/** Proof of the ledger: balances recomputed from the entries, and the first place where the two do not agree. */
import { type Account, floorOf } from './accounts.ts'
import { advance, type Balance, balanceKey, type Entry, hashOf, openingBalance } from './ledger.ts'

/**
 * Everything that can be wrong. `unreadable`: what is stored is no entry or balance. `misplaced`: it stands under another
 * key than its own. `head-differs`: a chain once stood elsewhere, as was published then: see `heads.ts`. The others: see `verify`.
 */
export const differences = [
  'unreadable',
  'misplaced',
  'wrong-hash',
  'invalid-amount',
  'broken-chain',
  'below-floor',
  'balance-differs',
  'head-differs',
] as const

/** What is wrong and where. `expected` is what the entries say, `found` is what was stored. */
export interface Difference {
  readonly what: (typeof differences)[number]
  readonly account?: Account
  readonly entryId?: string
  readonly expected: string | number
  readonly found: string | number
}

/** One side of an entry: what it did to one account, and where it claims to stand there. */
interface Leg {
  readonly entry: Entry
  readonly account: Account
  readonly change: number
  readonly sequence: number
  readonly previousEntryId: string
  readonly previousHead: string
}

const sides = [
  ['from', -1],
  ['to', 1],
] as const

/** The legs of every account by balance key, each in the order of its chain. */
function legsByAccount(entries: readonly Entry[]): ReadonlyMap<string, readonly Leg[]> {
  const legs = entries.flatMap((entry) =>
    sides.map(
      ([side, sign]): Leg => ({
        entry,
        account: entry[side],
        change: sign * entry.amount,
        ...entry.chain[side],
        previousHead: entry.previous[side],
      }),
    ),
  )
  const byAccount = new Map<string, Leg[]>()
  for (const leg of legs) {
    const key = balanceKey(leg.account, leg.entry.currency)
    const own = byAccount.get(key)
    if (own) own.push(leg)
    else byAccount.set(key, [leg])
  }
  return new Map([...byAccount].map(([key, own]) => [key, own.toSorted((a, b) => a.sequence - b.sequence)]))
}

/** The balances that the entries make, by balance key. The entries in any order; they are believed: see `verify`. */
export function fold(entries: readonly Entry[]): ReadonlyMap<string, Balance> {
  const total = (legs: readonly Leg[]) =>
    legs.reduce<Balance | undefined>(
      (balance, { account, change, entry }) =>
        advance(balance ?? openingBalance(account, entry.currency), change, entry),
      undefined,
    ) as Balance
  return new Map([...legsByAccount(entries)].map(([key, legs]) => [key, total(legs)]))
}

function wrongEntry(entries: readonly Entry[]): Difference | undefined {
  for (const entry of entries) {
    const expected = hashOf(entry)
    if (entry.hash !== expected) return { what: 'wrong-hash', entryId: entry.id, expected, found: entry.hash }
    if (!Number.isSafeInteger(entry.amount) || entry.amount <= 0)
      return { what: 'invalid-amount', entryId: entry.id, expected: 1, found: entry.amount }
  }
  return undefined
}

function wrongChain(legs: readonly Leg[]): Difference | undefined {
  const [first] = legs
  if (!first) return undefined
  let balance = openingBalance(first.account, first.entry.currency)
  for (const { entry, account, change, sequence, previousEntryId, previousHead } of legs) {
    const links = [
      [balance.sequence + 1, sequence],
      [balance.lastEntryId, previousEntryId],
      [balance.head, previousHead],
    ] as const
    const broken = links.find(([expected, found]) => expected !== found)
    if (broken) return { what: 'broken-chain', account, entryId: entry.id, expected: broken[0], found: broken[1] }
    balance = advance(balance, change, entry)
    const floor = floorOf(account)
    if (balance.balance < floor)
      return { what: 'below-floor', account, entryId: entry.id, expected: floor, found: balance.balance }
  }
  return undefined
}

const fields = ['account', 'currency', 'balance', 'sequence', 'head', 'lastEntryId'] as const

function wrongBalance(expected: Balance, stored: Balance): Difference | undefined {
  const field = fields.find((name) => expected[name] !== stored[name])
  if (!field) return undefined
  return { what: 'balance-differs', account: stored.account, expected: expected[field], found: stored[field] }
}

/**
 * The first difference between all the entries ever booked (in any order) and the stored balances, or undefined when
 * they agree. Looks at every entry's hash, then at each account's chain from its first entry on, with the floor at
 * every step, then at the balances: one for each account, none too many. Whoever rewrites all of it from some entry
 * on, balances too, passes: against that stand the heads that were published before.
 */
export function verify(entries: readonly Entry[], balances: readonly Balance[]): Difference | undefined {
  const inTime = entries.toSorted((a, b) => a.bookedAt - b.bookedAt || (a.id < b.id ? -1 : 1))
  const wrong = wrongEntry(inTime)
  if (wrong) return wrong
  for (const [, legs] of legsByAccount(inTime)) {
    const broken = wrongChain(legs)
    if (broken) return broken
  }

  const missing = new Map(fold(inTime))
  for (const stored of balances) {
    const key = balanceKey(stored.account, stored.currency)
    const expected = missing.get(key) ?? openingBalance(stored.account, stored.currency)
    const differs = wrongBalance(expected, stored)
    if (differs) return differs
    missing.delete(key)
  }
  for (const [, { account, balance }] of missing)
    return { what: 'balance-differs', account, expected: balance, found: 'none' }
  return undefined
}

/**
 * The same for one account in one currency: the hash of every entry on it, its chain from the first entry on with the
 * floor at every step, and the balance that the chain ends in. `entries` are those of the account, in any order.
 */
export function verifyAccount(entries: readonly Entry[], stored: Balance): Difference | undefined {
  const legs = legsByAccount(entries).get(balanceKey(stored.account, stored.currency)) ?? []
  const own = legs.map(({ entry }) => entry)
  const expected = () =>
    legs.reduce(
      (balance, { change, entry }) => advance(balance, change, entry),
      openingBalance(stored.account, stored.currency),
    )
  return wrongEntry(own) ?? wrongChain(legs) ?? wrongBalance(expected(), stored)
}
