/** Spread minutes: the sum is exact for every amount and all weights, and no two equal weights differ by more than a minute. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { spread, spreadEvenly } from './spread.ts'

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [11, [1, 1, 1], [4, 4, 3]],
  [0, [1, 1], [0, 0]],
  [2, [1, 1, 1], [1, 1, 0]],
  // 100 x 5/19, 4/19, 5/19, 5/19: 26.3, 21.05, 26.3, 26.3; the minute that remains goes to the first of the largest.
  [100, [5, 4, 5, 5], [27, 21, 26, 26]],
  [7, [0, 1, 0], [0, 7, 0]],
  [0, [], []],
] as const)('%i over %j is %j', (minutes, weights, parts) => {
  expect(spread(minutes, weights)).toEqual(parts)
})

test('minutes need somewhere to go, and are whole', () => {
  expect(() => spread(1, [0, 0])).toThrow(RangeError)
  expect(() => spread(1, [])).toThrow(RangeError)
  expect(() => spread(1.5, [1])).toThrow(RangeError)
  expect(() => spread(1, [-1, 2])).toThrow(RangeError)
})

const minutes = fc.integer({ min: 0, max: 6_000_000 })

property.prop([minutes, fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 60 })])(
  'the parts are exactly the whole, each within a minute of its share',
  (whole, weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0)
    fc.pre(sum > 0)
    const parts = spread(whole, weights)
    expect(parts.reduce((total, part) => total + part, 0)).toBe(whole)
    for (const [at, part] of parts.entries())
      expect(Math.abs(part * sum - whole * (weights[at] ?? 0))).toBeLessThan(sum)
  },
)

property.prop([minutes, fc.integer({ min: 1, max: 300 })])(
  'spread evenly, the first weeks get the minute more',
  (whole, weeks) => {
    const parts = spreadEvenly(whole, weeks)
    expect(parts.reduce((total, part) => total + part, 0)).toBe(whole)
    expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1)
    expect(parts.toSorted((a, b) => b - a)).toEqual(parts)
  },
)
