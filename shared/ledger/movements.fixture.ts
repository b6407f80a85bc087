/** Made-up movements for the tests of the ledger: a small world of accounts, and a run of postings through it. */
import { fc } from '@fast-check/vitest'
import { isRefusal } from '../refusal.ts'
import { type Account, accounts } from './accounts.ts'
import { type Balance, balanceKey, type Draft, type Entry, movementKinds, post } from './ledger.ts'

/** A moment in 2026. */
export const noon = Date.parse('2026-03-02T11:00:00Z')

const world: readonly Account[] = [
  accounts.source(2026),
  accounts.programme(2026),
  accounts.slice(2026, 'WK040206'),
  accounts.slice(2026, 'WK040208'),
  accounts.quick(2026),
  accounts.reserved('p1'),
  accounts.committed('d1'),
  accounts.paid('d1'),
]

/** Any movement in that world, many of them impossible for want of money. */
export const aDraft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom(...movementKinds),
    currency: fc.constantFrom('EUR' as const, 'MIN' as const),
    amount: fc.integer({ min: 1, max: 1_000 }),
    between: fc.shuffledSubarray([...world], { minLength: 2, maxLength: 2 }),
    subject: fc.string({ maxLength: 8 }),
    reason: fc.string({ unit: 'binary', maxLength: 20 }),
  })
  .map(({ between, ...draft }) => ({ ...draft, from: between[0] as Account, to: between[1] as Account }))

/** Money for the year, so that a fair part of the movements is possible. */
const opening: readonly Draft[] = (['EUR', 'MIN'] as const).flatMap((currency) => [
  movement('appropriate', accounts.source(2026), accounts.programme(2026), 5_000, currency),
  movement('distribute', accounts.programme(2026), accounts.slice(2026, 'WK040208'), 2_000, currency),
  movement('distribute', accounts.programme(2026), accounts.slice(2026, 'WK040206'), 2_000, currency),
])

/** Some postings of one to four movements, after the opening of the year. */
export const somePostings = fc
  .array(fc.array(aDraft, { minLength: 1, maxLength: 4 }), { maxLength: 15 })
  .map((postings) => [opening, ...postings])

/** A movement for the tests. */
export function movement(
  kind: Draft['kind'],
  from: Account,
  to: Account,
  amount: number,
  currency: Draft['currency'] = 'EUR',
): Draft {
  return { kind, currency, amount, from, to, subject: 'p1', reason: 'Buurttuin Het Rode Dorp' }
}

/** Books the postings one after another; a refused one changes nothing. */
export function booked(postings: readonly (readonly Draft[])[]): { entries: Entry[]; balances: Map<string, Balance> } {
  const balances = new Map<string, Balance>()
  const entries: Entry[] = []
  for (const [number, drafts] of postings.entries()) {
    const posting = post(drafts, balances, {
      id: (index) => `e${number}/${index}`,
      bookedAt: noon + number * 1_000,
      by: 'person-1',
    })
    if (isRefusal(posting)) continue
    entries.push(...posting.entries)
    for (const balance of posting.balances) balances.set(balanceKey(balance.account, balance.currency), balance)
  }
  return { entries, balances }
}
