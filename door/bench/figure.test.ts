import { expect, test } from 'vitest'
import { differing, figureOf, median, rounded } from './figure.ts'

test.each([
  [30, 20, 1.5],
  [1, 3, 0.333],
  [0, 0, 0],
  [2, 0, null],
])('%d beside %d: ratio %s', (value, reference, ratio) => {
  expect(figureOf('x', value, 'ms', reference)).toEqual({ name: 'x', value, unit: 'ms', reference, ratio })
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('nothing has no median', () => {
  expect(() => median([])).toThrow(RangeError)
})

test.each([
  [1234.5, 1230],
  [0.123456, 0.123],
])('%d has three digits that count: %d', (value, three) => {
  expect(rounded(value)).toBe(three)
})

test('what differs is in one list only', () => {
  expect(differing(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual(['b', 'd'])
  expect(differing([1, 2], [2, 1])).toEqual([])
})
