/** Arrays that grow keep what is in them, and grow by doubling. */
import { expect, test } from 'vitest'
import { grown } from './growing.ts'

test('an array that is long enough is the same array', () => {
  const array = Int32Array.of(1, 2)
  expect(grown(array, 2)).toBe(array)
  expect(grown(array, 0)).toBe(array)
})

test.each([
  [3, 4],
  [4, 4],
  [5, 5],
])('two numbers for %i needed: an array of %i', (needed, length) => {
  const bigger = grown(Float64Array.of(7, 8), needed)
  expect(bigger).toEqual(Float64Array.from({ length }, (_, at) => [7, 8][at] ?? 0))
})

test('of its own kind', () => {
  expect(grown(new Uint8Array(1), 9)).toBeInstanceOf(Uint8Array)
  expect(grown(new Int32Array(1), 9)).toBeInstanceOf(Int32Array)
})
