import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { paysAlike } from './pays-alike.ts'

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
