import { expect, test } from 'vitest'
import { differences, winnersPerBallot } from './differences.ts'

test.each([
  [['a', 'b'], ['b', 'c'], { both: ['b'], onlyFirst: ['a'], onlySecond: ['c'] }],
  [[], ['c', 'a'], { both: [], onlyFirst: [], onlySecond: ['c', 'a'] }],
  [['a', 'b'], ['b', 'a'], { both: ['b', 'a'], onlyFirst: [], onlySecond: [] }],
])('%j beside %j', (first, second, expected) => {
  expect(differences(first, second)).toEqual(expected)
})

test.each([
  [[], 0],
  [[4], 0],
  [[1, 2, 1], 1],
  [[0, 0, 3, 1], 2.25],
])('ballots by winners %j: %d on average', (counts, average) => {
  expect(winnersPerBallot(counts)).toBe(average)
})
