/** Parts add up to the whole, and none is a unit off its share. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { apportion } from './apportion.ts'

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [10, [0, 0], [10, 0]],
  [7, [1, 2, 4], [1, 2, 4]],
  [5, [1, 2], [2, 3]],
])('%i over %j is %j', (amount, weights, parts) => {
  expect(apportion(amount, weights)).toEqual(parts)
})

test.prop([
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 12 }),
])('a division is the whole amount, and no part is a cent off its share', (amount, weights) => {
  const parts = apportion(amount, weights)
  const whole = weights.reduce((total, weight) => total + BigInt(weight), 0n)
  expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount))
  if (whole === 0n) return
  for (const [at, part] of parts.entries()) {
    const floor = Number((BigInt(amount) * BigInt(weights[at] ?? 0)) / whole)
    expect(part === floor || part === floor + 1).toBe(true)
  }
})
