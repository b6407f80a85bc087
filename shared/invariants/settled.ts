/** Payments, transfers and ends of years: what their books say is what the journal says, and two people had a hand in each. */
import type { Entry } from '../ledger/ledger.ts'
import type { Transfer } from '../ledger/transfer.ts'
import type { Closing } from '../ledger/year-end.ts'
import type { Batch } from '../payments/batch.ts'
import type { DealPayments, Instalment } from '../payments/instalment.ts'
import type { Holdings, StoredItem } from './holdings.ts'
import { type Finder, finder, type Violation } from './violation.ts'

/** The things of one kind, by the second part of their key. */
function thingsOf<Thing>({ tenant, stored }: Holdings, kind: string): readonly Thing[] {
  const start = `${tenant}#${kind}`
  const isOfKind = ({ pk }: StoredItem) =>
    pk.startsWith(start) && (pk.length === start.length || pk[start.length] === '#')
  return stored.main.filter(isOfKind) as unknown as readonly Thing[]
}

/** Entries of one kind by what they are about. */
function bySubject({ entries }: Holdings, kind: Entry['kind']): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const { thing } of entries) {
    if (thing.kind !== kind) continue
    const before = found.get(thing.subject)
    if (before) before.push(thing)
    else found.set(thing.subject, [thing])
  }
  return found
}

/** Every instalment that is paid was booked once, and nothing else was; those of a batch are as far as the batch is. */
export function paid(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const fourEyes = finder('I6')
  const booked = bySubject(holdings, 'pay')
  const batches = new Map(thingsOf<Batch>(holdings, 'batches').map((batch) => [batch.id, batch]))
  const instalments = new Map<string, Instalment>()
  for (const { dealId, instalments: own } of thingsOf<DealPayments>(holdings, 'payments')) {
    for (const one of own) {
      instalments.set(one.id, one)
      const where = `instalment ${one.id} of ${dealId}, ${one.state}`
      const amounts = (booked.get(one.id) ?? [])
        .map(({ from, to, amount }) => `${amount} from ${from} to ${to}`)
        .join(', ')
      const wanted = one.state === 'paid' ? `${one.amountCents} from committed:${dealId} to paid:${dealId}` : ''
      find.same(`${where}: what was booked`, wanted, amounts)
      const isBatched = one.state === 'in-batch' || one.state === 'paid'
      find.same(`${where}: is in a batch`, isBatched, one.batchId !== undefined)
      if (isBatched) isIn(find, where, one, batches.get(one.batchId ?? ''))
      if (one.decided) fourEyes.must(one.decided.id !== one.asked.id, where, 'another person who decided')
    }
  }
  for (const subject of booked.keys()) find.must(instalments.has(subject), `payment ${subject}`, 'an instalment')
  for (const batch of batches.values()) {
    const where = `batch ${batch.id}, ${batch.state}`
    if (batch.state !== 'cancelled')
      for (const { instalmentId } of batch.payments)
        find.same(`${where}: ${instalmentId} is in it`, batch.id, instalments.get(instalmentId)?.batchId)
    find.same(`${where}: was released`, batch.state === 'released', batch.released !== undefined)
    if (batch.released) fourEyes.must(batch.released.id !== batch.made.id, where, 'another person who released')
  }
  return [...find.found, ...fourEyes.found]
}

function isIn(find: Finder, where: string, one: Instalment, batch: Batch | undefined): void {
  find.same(`${where}: its batch`, one.state === 'paid' ? 'released' : 'made', batch?.state)
  const payment = batch?.payments.find(({ instalmentId }) => instalmentId === one.id)
  find.same(`${where}: its amount in the batch`, one.amountCents, payment?.amountCents)
}

/** What an accepted transfer moved is what was agreed, and no other moved anything; two people agreed. */
export function agreed(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const fourEyes = finder('I6')
  const booked = bySubject(holdings, 'transfer')
  const transfers = thingsOf<Transfer>(holdings, 'transfers')
  for (const transfer of transfers) {
    const { id, state, year, from, to, amountCents, staffMinutes, proposedBy, settledBy } = transfer
    const where = `transfer ${id}, ${state}`
    for (const [currency, amount] of [['EUR', amountCents] as const, ['MIN', staffMinutes] as const]) {
      const moved = (booked.get(id) ?? []).filter((entry) => entry.currency === currency)
      find.same(
        `${where}: ${currency}`,
        state === 'accepted' && amount > 0 ? `${amount} from slice:${year}:${from} to slice:${year}:${to}` : '',
        moved.map((entry) => `${entry.amount} from ${entry.from} to ${entry.to}`).join(', '),
      )
    }
    find.same(`${where}: was answered`, state !== 'proposed', settledBy !== undefined)
    if (settledBy && state !== 'withdrawn')
      fourEyes.must(settledBy.id !== proposedBy.id, where, 'another person who answered')
  }
  const ids = new Set(transfers.map(({ id }) => id))
  for (const subject of booked.keys()) find.must(ids.has(subject), `transfer ${subject}`, 'a transfer of this movement')
  return [...find.found, ...fourEyes.found]
}

/** What was carried over from a year was in a closing that another person approved, and the parts of each line make it up. */
export function closed(holdings: Holdings): readonly Violation[] {
  const find = finder('whole')
  const fourEyes = finder('I6')
  const carried = bySubject(holdings, 'carry-over')
  const closings = new Map(thingsOf<Closing>(holdings, 'closings').map((closing) => [String(closing.year), closing]))
  for (const [year, { version, state, lines, preparedBy, approvedBy }] of closings) {
    const where = `the closing of ${year}, ${state}`
    find.same(`${where}: was approved`, state === 'approved', approvedBy !== undefined)
    if (approvedBy) fourEyes.must(approvedBy.id !== preparedBy.id, where, 'another person who approved')
    for (const { account, left, carried: along, returned } of lines)
      find.same(`${where}: ${account}`, left, along + returned)
    // What flowed back later is closed once more; of the closings before only their entries are left.
    const total = (carried.get(year) ?? []).reduce((sum, { amount }) => sum + amount, 0)
    const wanted = state === 'approved' ? lines.reduce((sum, line) => sum + line.carried, 0) : 0
    if (version <= 2) find.same(`${where}: carried over`, wanted, total)
    else find.must(total >= wanted, `${where}: carried over`, `${wanted} or more`, total)
  }
  for (const year of carried.keys()) find.must(closings.has(year), `carried over from ${year}`, 'a closing')
  return [...find.found, ...fourEyes.found]
}
