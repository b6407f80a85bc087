/** Refunds: back to where the money came from, never more than was paid. */
import { expect, test } from 'vitest'
import { refund } from './refund.ts'

const deal = { id: 'd1', source: 'slice:2026:WK040206', paidCents: 10_000 }

test.each([
  ['not-spent', 'slice:2026:WK040206'],
  ['bounced', 'committed:d1'],
] as const)('%s: to %s', (cause, to) => {
  expect(refund(deal, { amountCents: 10_000, cause, reason: 'The rest.' })).toEqual({
    kind: 'refund',
    currency: 'EUR',
    amount: 10_000,
    from: 'paid:d1',
    to,
    subject: 'd1',
    reason: 'The rest.',
  })
})

test('one cent more than was paid is refused', () => {
  expect(refund(deal, { amountCents: 10_001, cause: 'not-spent', reason: 'Too much.' })).toEqual({
    refused: 'refund-exceeds-payment',
    details: { availableCents: 10_000, askedCents: 10_001 },
  })
})
