/** I1 to I5 and I7: the money, recomputed from the journal. */
import type { Account } from '../ledger/accounts.ts'
import { floorOf, parseAccount } from '../ledger/accounts.ts'
import { wrongHeads } from '../ledger/heads.ts'
import { verify } from '../ledger/verify.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { placeIn } from './holdings.ts'
import { finder, type Violation } from './violation.ts'

const sumBy = <Thing>(things: Iterable<Thing>, name: (thing: Thing) => string, amount: (thing: Thing) => number) => {
  const sums = new Map<string, number>()
  for (const thing of things) sums.set(name(thing), (sums.get(name(thing)) ?? 0) + amount(thing))
  return sums
}

/** I1: in each currency all balances together are zero, and so are all entries of each account's two sides. */
export function conserved({ balances }: Holdings): readonly Violation[] {
  const find = finder('I1')
  const sums = sumBy(
    balances,
    ({ thing }) => thing.currency,
    ({ thing }) => thing.balance,
  )
  for (const [currency, sum] of sums) find.same(`all balances in ${currency}`, 0, sum)
  return find.found
}

/** I2: every balance is the sum of its entries, and every account that was moved has a balance. */
export function folded({ entries, balances }: Holdings): readonly Violation[] {
  const find = finder('I2')
  const sums = new Map<string, number>()
  const add = (account: string, change: number) => sums.set(account, (sums.get(account) ?? 0) + change)
  for (const { thing } of entries) {
    add(`${thing.from}#${thing.currency}`, -thing.amount)
    add(`${thing.to}#${thing.currency}`, thing.amount)
  }
  for (const { thing } of balances) {
    const name = `${thing.account}#${thing.currency}`
    find.same(name, sums.get(name) ?? 0, thing.balance)
    sums.delete(name)
  }
  for (const [name, sum] of sums) find.same(name, sum, undefined)
  return find.found
}

/**
 * I3: no account but the source below zero; what open and counted rounds of a district may still take is there, money and time.
 * That what is reserved and paid never passes the slice follows: it left the slice by an entry, and I5 looks at the floor at each step.
 */
export function covered({ balances, rounds }: Holdings): readonly Violation[] {
  const find = finder('I3')
  const available = new Map<string, number>()
  /** Minutes of a district: of its slice and of its crews. */
  const time = new Map<string, number>()
  for (const { thing } of balances) {
    if (thing.balance < floorOf(thing.account)) find.same(thing.account, floorOf(thing.account), thing.balance)
    if (thing.currency === 'EUR') available.set(thing.account, thing.balance)
    const parsed = thing.currency === 'MIN' ? parseAccount(thing.account) : undefined
    if (parsed?.kind !== 'slice' && parsed?.kind !== 'crew') continue
    const where = `${parsed.year}:${parsed.district}`
    time.set(where, (time.get(where) ?? 0) + thing.balance)
  }
  const running = [...rounds.values()].filter(
    ({ thing }) => thing.kind === 'allocation' && (thing.state === 'open' || thing.state === 'counted'),
  )
  const place = ({ thing }: (typeof running)[number]) => `${thing.year}:${thing.districtCode}`
  const claims = sumBy(running, place, ({ thing }) => thing.budgetCents)
  for (const [where, claimed] of claims) {
    const held = available.get(`slice:${where}`) ?? 0
    find.must(claimed <= held, `slice:${where}`, `${claimed} or more for open rounds`, held)
  }
  const claimedTime = sumBy(running, place, ({ thing }) => thing.capacityMinutes ?? 0)
  for (const [where, claimed] of claimedTime) {
    const held = time.get(where) ?? 0
    find.must(claimed <= held, `hours of ${where}`, `${claimed} or more for open rounds`, held)
  }
  return find.found
}

/**
 * I4: an entry stands where its id says, which is the key of the request that made it; its entries are numbered from 00 without a gap, and no request is remembered twice.
 * Another request may be remembered under the same key in the main table: a flow that cannot read the journal does not see that the key was used for a movement of money.
 */
export function bookedOnce({ tenant, entries, memories }: Holdings): readonly Violation[] {
  const find = finder('I4')
  const ids = new Set<string>()
  const perRequest = new Map<string, string[]>()
  const booked = new Set<string>()
  for (const { item, thing } of entries) {
    find.must(!ids.has(thing.id), thing.id, 'one entry')
    ids.add(thing.id)
    const parts = thing.id.split('/')
    const place = `${tenant}#request#${parts.slice(0, -2).join('/')}#${parts.at(-2)} ${parts.at(-1)}`
    find.same(thing.id, place, `${item.pk} ${item.sk}`)
    perRequest.set(item.pk, [...(perRequest.get(item.pk) ?? []), item.sk])
    booked.add(requestOf(item))
  }
  for (const [request, numbers] of perRequest) {
    const wanted = numbers.map((_, index) => String(index).padStart(2, '0'))
    find.same(request, wanted.join(' '), numbers.toSorted().join(' '))
  }
  for (const item of memories) find.must(!booked.has(requestOf(item)), item.pk, 'one memory of a request', 'two')
  return find.found
}

/** Which request an item remembers: its key and what was asked. */
const requestOf = ({ pk, memory }: StoredItem) => `${pk} ${(memory as { digest?: unknown } | undefined)?.digest}`

/** I5: the chain of every account holds from its first entry on, with every hash, every floor and the last link, and stood where it was published to stand. */
export function chained({ entries, balances, heads }: Holdings): readonly Violation[] {
  const find = finder('I5')
  const booked = entries.map(({ thing }) => thing)
  const difference =
    verify(
      booked,
      balances.map(({ thing }) => thing),
    ) ??
    wrongHeads(
      heads.map(({ thing }) => thing),
      booked,
    )
  if (difference) {
    const { what, account, entryId, expected, found } = difference
    find.same(`${what} ${account ?? ''} ${entryId ?? ''}`.trim(), expected, found)
  }
  for (const { item, thing } of balances) {
    find.same(`${thing.account}, where it is kept`, homeOf(thing.account), item.pk.split('#').slice(2).join('#'))
    find.same(thing.account, `${thing.account}#${thing.currency}`, item.sk)
  }
  return find.found
}

/** The place, as in a key, where the balance of an account is kept. */
function homeOf(account: Account): string | undefined {
  const parsed = parseAccount(account)
  if (!parsed) return undefined
  if ('year' in parsed) return `${'district' in parsed ? parsed.district : 'city'}#${parsed.year}`
  const place = placeIn(parsed.id)
  return place && `${place.districtCode}#${place.year}`
}

/** I7: what flowed back from a deal is at most what was committed to it, and what flowed back after paying at most what was paid. */
export function refunded({ entries, deals }: Holdings): readonly Violation[] {
  const find = finder('I7')
  const flows = new Map<string, number>()
  const add = (name: string, amount: number) => flows.set(name, (flows.get(name) ?? 0) + amount)
  for (const { thing } of entries) {
    if (thing.currency !== 'EUR') continue
    const [from = '', dealId = ''] = thing.from.split(':')
    const [to = '', toId = ''] = thing.to.split(':')
    if (thing.kind === 'refund' && (from === 'committed' || from === 'paid'))
      add(`${dealId} back from ${from}`, thing.amount)
    if (thing.kind === 'commit' && to === 'committed') add(`${toId} into committed`, thing.amount)
    if (thing.kind === 'pay' && to === 'paid') add(`${toId} into paid`, thing.amount)
  }
  for (const [name, amount] of flows) {
    const [dealId = '', , direction = ''] = name.split(' ')
    if (!name.includes(' back from ')) continue
    const most = flows.get(`${dealId} into ${name.split(' ').at(-1)}`) ?? 0
    find.must(amount <= most, `deal ${dealId} ${direction}`, `at most ${most} back`, amount)
    find.must(deals.has(dealId), `deal ${dealId}`, 'a deal that money comes back from')
  }
  return find.found
}
