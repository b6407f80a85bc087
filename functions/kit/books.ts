/** The ledger as the functions use it: load the balances that a movement touches, let the shared ledger decide, say what to write. */
import { type Account, accounts, parseAccount } from '../../shared/ledger/accounts.ts'
import type { Freeze, Frozen } from '../../shared/ledger/freeze.ts'
import {
  type Balance,
  balanceKey,
  type Currency,
  type Draft,
  type Entry,
  openingBalance,
  post,
} from '../../shared/ledger/ledger.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { keys, type Place, placeOf } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Item, Key, Write } from './store/store.ts'
import { put, read, readAll } from './things.ts'

/** Where an account's balance lives: with its district where it has one, else with the city. Throws for a name that is no account. */
function placeOfAccount(account: Account): Place {
  const parsed = parseAccount(account)
  if (!parsed) throw new Error(`Not an account: ${account}`)
  if ('year' in parsed)
    return { districtCode: 'district' in parsed ? (parsed.district as string) : 'city', year: parsed.year as number }
  const place = placeOf(parsed.id as string)
  if (!place) throw new Error(`No place for account ${account}`)
  return place
}

/** Where a balance lies. Throws for a name that is no account of ours. */
export const balanceAt = (tenant: string, account: Account, currency: Currency): Key => ({
  pk: keys.balances(tenant, placeOfAccount(account)),
  sk: `${account}#${currency}`,
})

/** The balance of an account; one that never moved is zero. */
export async function balanceOf(ports: Ports, account: Account, currency: Currency): Promise<Balance> {
  const item = await ports.store.get('main', balanceAt(ports.config.tenant, account, currency))
  if (!item) return openingBalance(account, currency)
  return bare(item) as unknown as Balance
}

/** What was stored, without its key and without the memory of the request that made it. */
export const bare = ({ pk: _pk, sk: _sk, memory: _memory, ...thing }: Item) => thing

/** An entry's id names where it stands in the journal: the request that made it, and its number in that request. */
const entryId = (callerId: string, key: string, index: number) => `${callerId}/${key}/${String(index).padStart(2, '0')}`

/** The journal key behind an entry's id. */
export function journalKey(tenant: string, id: string): Key {
  const parts = id.split('/')
  return { ...keys.request(tenant, parts.slice(0, -2).join('/'), parts.at(-2) ?? ''), sk: parts.at(-1) ?? '' }
}

/** The accounts that are frozen, by name. */
export async function frozenAccounts(ports: Ports): Promise<ReadonlyMap<string, Freeze>> {
  const found = await read<Frozen>(ports, keys.frozen(ports.config.tenant))
  return new Map((found?.accounts ?? []).map((one) => [one.account, one]))
}

/** Who books, and the request's Idempotency-Key, which becomes the key of the entries: a movement can be booked once only. */
export interface Booking {
  readonly callerId: string
  readonly key: string
}

/**
 * The writes that book these movements: new entries, and each touched balance if nobody moved it meanwhile.
 * Refuses `insufficient-balance`, and `account-frozen` where the reconciler found a difference. Nothing is written here: the caller writes them together with the thing that moved.
 */
export async function book(ports: Ports, drafts: readonly Draft[], booking: Booking): Promise<Write[] | Refusal> {
  const { tenant } = ports.config
  const touched = new Map(
    drafts.flatMap((draft) =>
      [draft.from, draft.to].map(
        (account) => [balanceKey(account, draft.currency), { account, currency: draft.currency }] as const,
      ),
    ),
  )
  const [frozen, ...loaded] = await Promise.all([
    frozenAccounts(ports),
    ...[...touched].map(
      async ([name, { account, currency }]) => [name, await balanceOf(ports, account, currency)] as const,
    ),
  ])
  const held = [...touched.values()].find(({ account }) => frozen.has(account))
  if (held) return refuse('account-frozen', { account: held.account })
  const before = new Map(loaded)
  const posted = post(drafts, before, {
    id: (index) => entryId(booking.callerId, booking.key, index),
    bookedAt: ports.clock.now(),
    by: booking.callerId,
  })
  if (isRefusal(posted)) return posted
  const entries = posted.entries.map((entry) => put(journalKey(tenant, entry.id), entry, { kind: 'absent' }, 'journal'))
  const balances = posted.balances.map((balance): Write => {
    const was = before.get(balanceKey(balance.account, balance.currency))
    const isNew = !was || was.sequence === 0
    return put(
      balanceAt(tenant, balance.account, balance.currency),
      balance,
      isNew ? { kind: 'absent' } : { kind: 'equals', attribute: 'sequence', value: was.sequence },
    )
  })
  return [...entries, ...balances]
}

/** Reads one entry of the journal. */
export async function entryOf(ports: Ports, id: string): Promise<Entry | undefined> {
  const item: Item | undefined = await ports.store.get('journal', journalKey(ports.config.tenant, id))
  return item && (bare(item) as unknown as Entry)
}

/** A slice as it stands, in cents. `appropriatedCents` is all that came in and is still there. */
export interface SliceMoney {
  readonly appropriatedCents: number
  readonly availableCents: number
  readonly reservedCents: number
  readonly committedCents: number
}

/** The money of a place: the district's slice, or for `city` the quick reserve. One query. */
export async function sliceOf(ports: Ports, place: Place): Promise<SliceMoney> {
  const balances = await readAll<Balance>(
    ports,
    keys.balances(ports.config.tenant, { districtCode: place.districtCode, year: place.year }),
  )
  const sum = (...kinds: string[]) =>
    balances
      .filter(({ account, currency }) => currency === 'EUR' && kinds.includes(account.split(':')[0] ?? ''))
      .reduce((total, { balance }) => total + balance, 0)
  const availableCents = sum(place.districtCode === 'city' ? 'quick' : 'slice')
  const reservedCents = sum('reserved')
  const committedCents = sum('committed', 'paid')
  return {
    appropriatedCents: availableCents + reservedCents + committedCents,
    availableCents,
    reservedCents,
    committedCents,
  }
}

/** What the council appropriated for a year: all that ever came from outside into it, in cents. */
export async function appropriatedCents(ports: Ports, year: number): Promise<number> {
  return 0 - (await balanceOf(ports, accounts.source(year), 'EUR')).balance
}
