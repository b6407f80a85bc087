/** Exact fractions: rounding by hand at the edges, and products beyond what doubles can tell apart. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ceilingOf, compareFractions, floorOf, fraction, nearestNumber, productAtMost } from './fractions.ts'

test.each([
  [7n, 2n, 3, 4],
  [-7n, 2n, -4, -3],
  [6n, 2n, 3, 3],
  [-6n, 2n, -3, -3],
  [0n, 5n, 0, 0],
  [1n, 5n, 0, 1],
  [-1n, 5n, -1, 0],
])('%i / %i lies between %i and %i', (top, bottom, floor, ceiling) => {
  expect(floorOf(fraction(top, bottom))).toBe(floor)
  expect(ceilingOf(fraction(top, bottom))).toBe(ceiling)
})

test('an integer needs no denominator; one of zero or less is refused', () => {
  expect(fraction(3n)).toEqual({ numerator: 3n, denominator: 1n })
  for (const denominator of [0n, -1n])
    expect(() => fraction(1n, denominator)).toThrow(new RangeError('a fraction needs a denominator above zero'))
})

test('what fits no safe integer is refused', () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER)
  expect(floorOf(fraction(most))).toBe(Number.MAX_SAFE_INTEGER)
  for (const top of [most + 1n, -most - 1n])
    expect(() => floorOf(fraction(top))).toThrow(new RangeError('the amount does not fit a safe integer'))
})

test.each([
  [fraction(1n, 3n), fraction(1n, 2n), -1],
  [fraction(2n, 4n), fraction(1n, 2n), 0],
  [fraction(2n, 3n), fraction(1n, 2n), 1],
  [fraction(-1n, 2n), fraction(1n, 3n), -1],
])('%o compared with %o: %i', (a, b, sign) => {
  expect(compareFractions(a, b)).toBe(sign)
  expect(compareFractions(b, a)).toBe(0 - sign)
})

describe('the nearest double', () => {
  test.each([
    [0n, 3n, 0],
    [1n, 3n, 1 / 3],
    [-1n, 3n, -1 / 3],
    [5n, 1n, 5],
    [2n ** 200n, 3n, 2 ** 200 / 3],
    [3n, 2n ** 200n, 3 * 2 ** -200],
    [2n ** 300n + 1n, 2n ** 299n, 2],
    [-(2n ** 300n), 2n ** 299n, -2],
    [3n * 2n ** 600n, 2n ** 600n, 3],
  ])('%i / %i', (top, bottom, expected) => {
    expect(nearestNumber(fraction(top, bottom))).toBe(expected)
  })

  const positive = fc.bigInt({ min: 1n, max: 2n ** 160n })
  property.prop([positive, positive])('is within 2^-52 of the value', (top, bottom) => {
    const nearest = nearestNumber(fraction(top, bottom))
    // The double as a fraction over 2^400, which holds every one of these exactly.
    const scale = 400n
    const shift = Math.floor(Math.log2(nearest)) - 60
    const exact = BigInt(nearest * 2 ** -shift) << (scale + BigInt(shift))
    const off = exact * bottom - (top << scale)
    expect((off < 0n ? -off : off) << 52n <= top << scale).toBe(true)
  })
})

describe('products', () => {
  test.each([
    [2, 3, 6, 1, true],
    [2, 3, 5, 1, false],
    [2, 3, 7, 1, true],
    // 2^53 + 1 and 2^53: doubles call them equal.
    [3, 3_002_399_751_580_331, 2, 2 ** 52, false],
    [2, 2 ** 52, 3, 3_002_399_751_580_331, true],
    [94_906_267, 94_906_267, 9_007_199_254_740_991, 1, false],
    [3, 2 ** 52 + 1, 2, 6_755_399_441_055_745, false],
    [2, 6_755_399_441_055_745, 3, 2 ** 52 + 1, true],
    [3, 2 ** 52 + 1, 3, 2 ** 52 + 1, true],
  ])('%i * %i at most %i * %i: %o', (a, b, c, d, expected) => {
    expect(productAtMost(a, b, c, d)).toBe(expected)
  })

  const safe = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
  property.prop([safe, safe, safe, safe])('are compared exactly', (a, b, c, d) => {
    expect(productAtMost(a, b, c, d)).toBe(BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(d))
    expect(productAtMost(a, b, a, b)).toBe(true)
  })
})
