/** The filter's promise: the exact price lies within its bounds, and it never calls a project affordable or not when it cannot know. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Fraction } from './fractions.ts'
import { compareFractions, fraction } from './fractions.ts'
import type { PriceBounds } from './price-filter.ts'
import { boundPrice } from './price-filter.ts'

/** A double as the fraction it is. Only for values whose last bit is at least 2^-90. */
const exactly = (value: number): Fraction => fraction(BigInt(value * 2 ** 60) * 2n ** 30n, 2n ** 90n)
const bits = 2n ** 90n

/** The price of supporters with these exact balances, or undefined when they cannot pay: the definition, sorted. */
function exactPrice(balances: bigint[], ballots: number[], factors: number[], cost: bigint): Fraction | undefined {
  const order = balances
    .map((_, i) => i)
    .sort((i, j) => {
      const left = balances[i]! * BigInt(factors[j]!)
      const right = balances[j]! * BigInt(factors[i]!)
      return left < right ? -1 : left > right ? 1 : 0
    })
  let missing = cost
  let weight = balances.reduce((sum, _, i) => sum + BigInt(ballots[i]! * factors[i]!), 0n)
  for (const i of order) {
    const factor = BigInt(factors[i]!)
    if (missing * factor <= balances[i]! * weight) return fraction(missing, weight * bits)
    missing -= balances[i]! * BigInt(ballots[i]!)
    weight -= BigInt(ballots[i]!) * factor
  }
  return undefined
}

// Balances above 2^8 and below 2^20, so that `exactly` loses nothing; thirds and sevenths make sums round.
const aGroup = fc.record({
  balance: fc.oneof(
    fc.integer({ min: 1000, max: 1_000_000 }).map((thirds) => thirds / 3),
    fc.constantFrom(1000 / 3, 1000 / 7, 5000 / 7),
  ),
  ballots: fc.integer({ min: 1, max: 3 }),
  factor: fc.integer({ min: 1, max: 3 }),
  off: fc.integer({ min: -1, max: 1 }),
})

describe('boundPrice', () => {
  test.prop(
    [
      fc.array(aGroup, { minLength: 1, maxLength: 120 }),
      fc.oneof(fc.double({ min: 0.5, max: 0.999, noNaN: true }), fc.constant(1)),
      fc.integer({ min: -4, max: 4 }),
      fc.boolean(),
      fc.boolean(),
    ],
    { numRuns: 3000 },
  )('holds what it says of exact balances that lie within the error', (groups, part, ulps, byPoints, drift) => {
    const balances = Float64Array.from(groups, ({ balance }) => balance)
    const ballots = groups.map((group) => group.ballots)
    const factors = groups.map(({ factor }) => (byPoints ? factor : 1))
    const total = groups.reduce((sum, group) => sum + group.ballots * group.balance, 0)
    // Either a part of the money, or all of it give or take a few last bits.
    const cost = total * part * (1 + ulps * 2 ** -52)
    const error = drift ? 2 ** -30 : 0
    const exact = groups.map(({ off }, i) => exactly(balances[i]!).numerator + BigInt(off) * (drift ? 2n ** 60n : 0n))
    const supporters = {
      from: 0,
      to: groups.length,
      group: Int32Array.from(groups.keys()),
      factor: Float64Array.from(factors),
      weight: factors.reduce((sum, factor, i) => sum + factor * ballots[i]!, 0),
      ballots: ballots.reduce((sum, count) => sum + count, 0),
    }
    const bounds: PriceBounds = { lower: 0, upper: 0 }
    const floor = (cost / supporters.weight) * (1 - 2 ** -50)
    const verdict = boundPrice(supporters, Float64Array.from(ballots), balances, cost, floor, error, bounds)
    const price = exactPrice(exact, ballots, factors, exactly(cost).numerator)
    if (verdict === 'unaffordable') expect(price).toBeUndefined()
    if (verdict === 'affordable') {
      expect(price).toBeDefined()
      if (price === undefined) return
      expect(compareFractions(exactly(bounds.lower), price)).toBeLessThanOrEqual(0)
      expect(compareFractions(exactly(bounds.upper), price)).toBeGreaterThanOrEqual(0)
    }
    // And it is a filter: with room to spare it can tell, and closely.
    if (part < 0.99 && !drift) expect(verdict).toBe('affordable')
    if (verdict === 'affordable' && !drift && part < 0.99) expect(bounds.upper / bounds.lower).toBeLessThan(1 + 1e-8)
  })
})
