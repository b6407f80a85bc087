import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { asPrice, paysAlike } from './pays-alike.ts'

test.prop([fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 20_000 })])(
  'an equal split, rounded up to a cent, is seen as one',
  (costCents, voters) => {
    expect(paysAlike(Math.ceil(costCents / voters), voters, costCents)).toBe(true)
  },
)

test('when one voter had less, the others pay more: not alike', () => {
  // Three voters, 10 euros: one had 1 euro, the two others pay 4.50.
  expect(paysAlike(450, 3, 1000)).toBe(false)
})

test('a payment rounded down is written as the price rounded up, and only that one', () => {
  const paid = { why: { kind: 'paid' as const, price: { cents: 8334 }, effectiveVotesThousandths: 12_000 } }
  expect([8333, 8334, 8332].map((cents) => asPrice(cents, paid))).toEqual([8334, 8334, 8332])
  expect(asPrice(8333, { why: { kind: 'short', held: { cents: 8333 }, lacking: { cents: 1 } } })).toBe(8333)
})
