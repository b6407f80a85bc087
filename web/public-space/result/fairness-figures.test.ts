import { describe, expect, test } from 'vitest'
import { explanation } from './explanation.fixture.ts'
import { averageWinners, bpsOf, compareFairness, spreadOf } from './fairness-figures.ts'

const { result, greedy } = explanation.fairness

describe('the result beside greedy', () => {
  test('who won in only one of them, and how many more ballots have a winner', () => {
    expect(compareFairness(result, greedy, 12)).toEqual({
      onlyHere: ['music'],
      onlyGreedy: ['bench'],
      moreBallots: 4,
      size: 'more',
    })
  })
  test.each([
    ['the same winners', greedy, 100, 'same'],
    ['one ballot in a hundred', { ...result, ballotsWithWinner: 9 }, 100, 'small'],
    ['two ballots in a hundred', { ...result, ballotsWithWinner: 10 }, 100, 'more'],
    ['two ballots in a hundred fewer', { ...result, ballotsWithWinner: 6 }, 100, 'fewer'],
  ] as const)('%s', (_, here, voters, size) => {
    expect(compareFairness(here, greedy, voters).size).toBe(size)
  })
})

test.each([
  [[], 0],
  [[4, 0, 8], 133],
  [[0, 12], 100],
  [[5], 0],
] as const)('winners on a ballot, spread %j: %i hundredths', (spread, hundredths) => {
  expect(averageWinners(spread)).toBe(hundredths)
})

test('spreads of unequal length stand side by side', () => {
  expect(spreadOf(result, greedy)).toEqual([
    { from: 0, to: 0, here: 0, greedy: 4 },
    { from: 1, to: 1, here: 12, greedy: 0 },
    { from: 2, to: 2, here: 0, greedy: 8 },
  ])
})

test('many numbers of winners are taken together, without losing a ballot', () => {
  const rows = spreadOf({ ...result, ballotsByWinners: Array.from({ length: 27 }, () => 2) }, greedy)
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 5],
    [6, 10],
    [11, 15],
    [16, 20],
    [21, 25],
    [26, 26],
  ])
  expect(rows.reduce((sum, { here }) => sum + here, 0)).toBe(54)
  expect(rows.reduce((sum, { greedy: ballots }) => sum + ballots, 0)).toBe(12)
  expect(spreadOf({ ...result, ballotsByWinners: [] }, { ...greedy, ballotsByWinners: [] })).toHaveLength(1)
})

test('a part of nothing is no part', () => {
  expect(bpsOf(0, 0)).toBe(0)
  expect(bpsOf(1, 3)).toBe(3333)
})
