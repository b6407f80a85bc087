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

describe.each([{ withSizes: false }, { withSizes: true }])('by hand, %o', ({ withSizes }) => {
  const unit = 2 ** -53
  /** Looks at the supporters, one ballot each; rich strangers lie before and behind them. */
  function look(balances: readonly number[], cost: number, floor: number, error = 0) {
    const all = Float64Array.of(99, 99, ...balances, 99)
    const one = new Float64Array(all.length).fill(1)
    const bounds: PriceBounds = { lower: 0, upper: 0 }
    const supporters = {
      from: 2,
      to: 2 + balances.length,
      group: Int32Array.from(all.keys()),
      factor: one,
      size: withSizes ? one : undefined,
      weight: balances.length,
      ballots: balances.length,
    }
    return { verdict: boundPrice(supporters, one, all, cost, floor, error, bounds), ...bounds }
  }

  test('one who is poor from the start: 18 = 2 + 8 + 8', () => {
    const { verdict, lower, upper } = look([10, 2, 10], 18, 6)
    expect(verdict).toBe('affordable')
    // The slack of the sum is 2 * 2 * (3 + 12) * (18 + 2) = 1,200 units, two share it, and eight units in one for the last step.
    expect((8 - lower) / unit).toBeGreaterThan(640)
    expect((8 - lower) / unit).toBeLessThan(690)
    expect((upper - 8) / unit).toBeGreaterThan(1240)
    expect((upper - 8) / unit).toBeLessThan(1290)
  })

  test('who becomes poor as the price rises: 16 = 2 + 5 + 9', () => {
    const { verdict, lower, upper } = look([10, 5, 2], 16, 0)
    expect(verdict).toBe('affordable')
    expect([lower < 9, upper > 9, upper - lower < 1e-12]).toEqual([true, true, true])
  })

  test('an error of the balances widens the bounds', () => {
    const error = 2 ** -20
    const { verdict, lower, upper } = look([10, 2, 10], 18, 6, error)
    expect(verdict).toBe('affordable')
    // Twice three errors in the sum, of which two share: 3 below and once more 3 above; and the error of who pays.
    expect((8 - lower) / error).toBeCloseTo(4, 5)
    expect((upper - 8) / error).toBeCloseTo(7, 5)
  })

  test.each([
    ['they lack one of five', [2, 2], 5, 2.5, 0, 'unaffordable'],
    ['they lack less than the errors of doubles', [2, 2], 4 * (1 + 2 ** -50), 2 * (1 + 2 ** -50), 0, 'unsure'],
    ['they lack a tenth, and know what they hold to a tenth', [2, 2], 4.1, 2.05, 0.1, 'unsure'],
    ['they have exactly enough', [2, 2], 4, 2, 0, 'unsure'],
    ['one of two pays its last', [10, 8], 16, 8, 0, 'affordable'],
    ['two of three pay their last', [8, 10, 8], 24, 8, 0, 'unsure'],
    ['two of three have hardly more', [8 + 2 ** -49, 10, 8 + 2 ** -49], 24, 8, 0, 'unsure'],
    ['one of two could be poor, by the error', [10, 8.05], 16, 8, 0.01, 'affordable'],
    ['two of three could be', [8.05, 10, 8.05], 24, 8, 0.01, 'unsure'],
  ] as const)('%s', (_, balances, cost, floor, error, verdict) => {
    expect(look(balances, cost, floor, error).verdict).toBe(verdict)
  })
})

test('by points, by hand: who gives two points pays twice, and counts twice among those who are surely rich', () => {
  const bounds: PriceBounds = { lower: 0, upper: 0 }
  const of = (balances: readonly number[], cost: number) => ({
    verdict: boundPrice(
      {
        from: 0,
        to: 2,
        group: Int32Array.of(0, 1),
        factor: Float64Array.of(2, 1),
        weight: 5,
        ballots: 3,
      },
      // Two ballots of the first, one of the second.
      Float64Array.of(2, 1),
      Float64Array.from(balances),
      cost,
      0,
      0,
      bounds,
    ),
    price: Math.round(bounds.lower * 1e9) / 1e9,
  })
  expect(of([20, 10], 40)).toEqual({ verdict: 'affordable', price: 8 })
  // The second has hardly more than the price; the first, four of the five, carries it.
  expect(of([20, 8 + 2 ** -49], 40)).toEqual({ verdict: 'affordable', price: 8 })
  // The first has hardly more: one in five is too few.
  expect(of([16 + 2 ** -48, 10], 40)).toEqual({ verdict: 'unsure', price: 8 })
  // The second gives its last, 5; the first 17.5 on each ballot, 8.75 a point.
  expect(of([20, 5], 40)).toEqual({ verdict: 'affordable', price: 8.75 })
  // The first gives its last, 10 each; 4 are left for the second.
  expect(of([10, 10], 24)).toEqual({ verdict: 'affordable', price: 4.8 })
  expect(of([6, 20], 30)).toEqual({ verdict: 'affordable', price: 18 })
})
