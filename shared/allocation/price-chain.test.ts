/** The chain of prices against sums of plain fractions, and by hand. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { compareFractions, type Fraction, fraction, nearestNumber } from './fractions.ts'
import { priceChain } from './price-chain.ts'

test('by hand: ten voters, two prices, and what is left of a share', () => {
  // Amounts in tenths of a unit. The first price is 7 / 3 tenths, the second 5 / (3 * 2) tenths.
  const chain = priceChain(10n)
  expect([chain.length(), chain.denominator()]).toEqual([0, 1n])
  expect(chain.combine(4n, [])).toBe(4n)
  expect(chain.nearest(4n, 1)).toBe(0.4)
  chain.push(7n, 3)
  expect(chain.nearest(5n, 2)).toBeCloseTo(5 / 60, 15)
  chain.push(5n, 2)
  expect([chain.length(), chain.denominator()]).toEqual([2, 6n])
  expect(chain.price(0)).toEqual({ numerator: 7n, denominator: 30n })
  expect(chain.price(1)).toEqual({ numerator: 5n, denominator: 60n })
  // 100 - 2 * 7/3 - 3 * 5/6 tenths, times six.
  expect(chain.combine(100n, [-2, -3])).toBe(600n - 28n - 15n)
  expect(chain.combine(100n, [-2])).toBe(600n - 28n)
  expect(chain.combine(0n, [0, 1])).toBe(5n)
})

test('what top and weight have in common is taken out at once', () => {
  const chain = priceChain(1n)
  chain.push(12n, 8)
  expect(chain.price(0)).toEqual({ numerator: 3n, denominator: 2n })
  expect(chain.denominator()).toBe(2n)
  chain.push(0n, 5)
  expect([chain.denominator(), chain.price(1).numerator]).toEqual([2n, 0n])
  chain.push(7n, 7)
  expect(chain.price(2)).toEqual({ numerator: 1n, denominator: 2n })
})

const plus = (a: Fraction, b: Fraction) =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
const aRound = fc.record({
  coefficients: fc.array(fc.integer({ min: -3, max: 3 })),
  weight: fc.integer({ min: 1, max: 12 }),
})

property.prop([
  fc.bigInt({ min: 1n, max: 50n }),
  fc.bigInt({ min: 0n, max: 1000n }),
  fc.array(aRound, { maxLength: 12 }),
])('every price is the sum that it was made of, divided by its weight', (base, start, rounds) => {
  const chain = priceChain(base)
  const prices: Fraction[] = []
  for (const { coefficients, weight } of rounds) {
    const top = chain.combine(start, coefficients)
    const sum = coefficients
      .slice(0, prices.length)
      .reduce(
        (so, times, round) =>
          plus(so, fraction(BigInt(times) * (prices[round]?.numerator ?? 0n), prices[round]?.denominator)),
        fraction(start, base),
      )
    const price = fraction(sum.numerator, sum.denominator * BigInt(weight))
    // Not by Number of each: these denominators are longer than any double.
    expect(chain.nearest(top, weight)).toBeCloseTo(nearestNumber(price), 6)
    chain.push(top, weight)
    prices.push(price)
    expect(compareFractions(chain.price(prices.length - 1), price)).toBe(0)
  }
})
