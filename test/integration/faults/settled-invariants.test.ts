/** The invariants of payments, transfers and ends of years are broken on purpose, where each was done once, and every time the difference is found. */
import { beforeAll, expect, test, vi } from 'vitest'
import { memoryStore } from '../../../functions/kit/store/memory.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import type { InvariantName } from '../../../shared/invariants/violation.ts'
import { storedIn, tenant } from '../../faults/stored.ts'
import { clockAt, system } from '../../system/system.ts'
import { type AnyCaller, succeeding } from '../hostile/answers.ts'
import { people, reason } from '../hostile/material.ts'
import { type MoneyStage, moneyStage } from '../hostile/money-stage.ts'

/** An instalment in each state, a batch that was made and one that was released, a transfer that was accepted, and the year 2025, closed. */
let good: Stored
let stage: MoneyStage
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const store = memoryStore()
  const there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const sure = succeeding(there.call as unknown as AnyCaller)
  const body = { year: 2026, amount: { cents: 50_000_000 }, staffMinutes: 60_000, councilDecision: 'Budget 2026' }
  await sure('appropriateProgramme', { as: people.olga, body })
  stage = await moneyStage(sure, there.ports)
  const transfer = { params: { transferId: stage.transfer }, ifMatch: 1, body: { reason } }
  await sure('acceptTransfer', { as: people.yasmin, ...transfer })
  await sure('approveYearClosing', { as: people.fatima, params: { year: '2025' }, ifMatch: 1, body: {} })
  good = storedIn(store)
})

type Loose = { [name: string]: unknown }

/** The store with the one item that `is` names changed, or taken away. Throws when there is not exactly one. */
function changed(table: keyof Stored, is: (item: StoredItem) => boolean, change?: (item: Loose) => Loose): Stored {
  const found = good[table].filter(is)
  if (found.length !== 1) throw new Error(`${found.length} items`)
  const item = change?.(structuredClone(found[0]) as Loose) as StoredItem | undefined
  return { ...good, [table]: [...good[table].filter((one) => !is(one)), ...(item ? [item] : [])] }
}
const instalment = (name: 'asked' | 'approved' | 'inBatch' | 'paid', change: (one: Loose) => Loose) =>
  changed(
    'main',
    ({ pk }) => pk.includes('#payments#'),
    (item) => ({
      ...item,
      instalments: (item.instalments as Loose[]).map((one) => (one.id === stage[name] ? change(one) : one)),
    }),
  )
const batch = (name: 'madeBatch' | 'releasedBatch', change?: (item: Loose) => Loose) =>
  changed('main', ({ pk, sk }) => pk.includes('#batches#') && sk === stage[name], change)
const transfer = (change?: (item: Loose) => Loose) => changed('main', ({ pk }) => pk.includes('#transfers#'), change)
const closing = (change?: (item: Loose) => Loose) => changed('main', ({ pk }) => pk.includes('#closings'), change)
const by = (act: unknown, id: string) => ({ ...(act as Loose), id })

const breaks: readonly [InvariantName, string, () => Stored][] = [
  ['whole', 'an instalment that says it was paid', () => instalment('inBatch', (one) => ({ ...one, state: 'paid' }))],
  ['whole', 'a paid one that can be paid again', () => instalment('paid', (one) => ({ ...one, state: 'in-batch' }))],
  ['whole', 'a paid one of another amount', () => instalment('paid', (one) => ({ ...one, amountCents: 1 }))],
  ['whole', 'one that left its batch', () => instalment('inBatch', ({ batchId: _, ...one }) => one)],
  ['whole', 'one that was approved and has a batch', () => instalment('approved', (one) => ({ ...one, batchId: 'x' }))],
  ['whole', 'one whose batch is another', () => instalment('inBatch', (one) => ({ ...one, batchId: 'x' }))],
  ['I6', 'one who approved the own instalment', () => instalment('paid', (one) => ({ ...one, decided: one.asked }))],
  ['whole', 'a batch that is gone', () => batch('madeBatch')],
  ['whole', 'a batch that says it was released', () => batch('madeBatch', (item) => ({ ...item, state: 'released' }))],
  ['whole', 'a cancelled batch with payments', () => batch('madeBatch', (item) => ({ ...item, state: 'cancelled' }))],
  [
    'whole',
    'another amount in a batch',
    () =>
      batch('releasedBatch', (item) => ({
        ...item,
        payments: (item.payments as Loose[]).map((one) => ({ ...one, amountCents: 1 })),
      })),
  ],
  [
    'I6',
    'who made a batch and released it',
    () =>
      batch('releasedBatch', (item) => ({ ...item, released: { ...(item.released as Loose), id: people.fatima.id } })),
  ],
  ['whole', 'a payment that is gone', () => changed('journal', ({ kind }) => kind === 'pay')],
  [
    'whole',
    'a payment of nothing',
    () =>
      changed(
        'journal',
        ({ kind }) => kind === 'pay',
        (item) => ({ ...item, subject: 'x' }),
      ),
  ],
  ['whole', 'a transfer that is gone', () => transfer()],
  ['whole', 'a transfer of another amount', () => transfer((item) => ({ ...item, amountCents: 1 }))],
  ['whole', 'a transfer of hours too', () => transfer((item) => ({ ...item, staffMinutes: 1 }))],
  ['whole', 'a declined transfer that moved money', () => transfer((item) => ({ ...item, state: 'declined' }))],
  ['whole', 'a transfer that nobody answered', () => transfer(({ settledBy: _, ...item }) => item)],
  [
    'I6',
    'who proposed a transfer and accepted it',
    () => transfer((item) => ({ ...item, settledBy: by(item.settledBy, String((item.proposedBy as Loose).id)) })),
  ],
  ['whole', 'a closing that is gone', () => closing()],
  ['whole', 'a closing that nobody approved', () => closing(({ approvedBy: _, ...item }) => item)],
  [
    'whole',
    'a line whose parts do not make it up',
    () =>
      closing((item) => ({
        ...item,
        lines: (item.lines as Loose[]).map((line, at) => (at === 0 ? { ...line, left: Number(line.left) + 1 } : line)),
      })),
  ],
  [
    'whole',
    'another share that went along',
    () =>
      closing((item) => ({
        ...item,
        lines: (item.lines as { left: number }[]).map((line) => ({ ...line, carried: line.left, returned: 0 })),
      })),
  ],
  [
    'I6',
    'who prepared a closing and approved it',
    () => closing((item) => ({ ...item, approvedBy: by(item.approvedBy, people.olga.id) })),
  ],
]

test('what is stored keeps every invariant', () => {
  expect(violations(good, { tenant })).toEqual([])
  expect(good.main.filter(({ pk }) => /#(payments|batches|transfers|closings)/.test(pk)).length).toBe(5)
})

test.each(breaks)('%s is broken by %s', (name, _, broken) => {
  expect(violations(broken(), { tenant }).map(({ invariant }) => invariant)).toContain(name)
})

test('what came back from the bank stays with the deal', async () => {
  const store = memoryStore()
  const there = system({ store, clock: clockAt('2026-11-24T12:00:00Z') })
  const sure = succeeding(there.call as unknown as AnyCaller)
  const body = { year: 2026, amount: { cents: 50_000_000 }, staffMinutes: 60_000, councilDecision: 'Budget 2026' }
  await sure('appropriateProgramme', { as: people.olga, body })
  const { signedDeal } = await moneyStage(sure, there.ports)
  const refund = (cents: number, cause: string) =>
    sure('refundDeal', {
      as: people.fatima,
      params: { dealId: signedDeal },
      body: { amount: { cents }, cause, reason },
    })
  await refund(3_000, 'bounced')
  await refund(2_000, 'not-spent')
  expect(violations(storedIn(store), { tenant })).toEqual([])
})
