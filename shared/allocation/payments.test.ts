/** Who paid what, by hand: in full, the last of it, by points, and in hours. */
import { describe, expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { type BallotChoice, type ElectionProject, election } from './election.ts'
import type { Fraction } from './fractions.ts'
import type { Utility } from './outcome.ts'
import { payments } from './payments.ts'

/** The books of the run on these ballots, a voter each; a choice is a letter, and its points where more than one are given. */
function ranOn(
  budget: number,
  projects: readonly ElectionProject[],
  ballots: readonly string[],
  utility: Utility,
  budgetHours = 0,
) {
  const choices = (ballot: string): BallotChoice[] =>
    [...ballot.matchAll(/([a-z])(\d?)/g)].map(([, project = '', points]) => ({ project, points: Number(points || 1) }))
  const counted = election({
    budget,
    unit: 1,
    budgetHours,
    projects,
    ballots: ballots.map((ballot) => ({ choices: choices(ballot) })),
  })
  const { run, selected } = allocate(counted, { rule: 'equal-shares', utility, completion: 'none' })
  if (run === undefined) throw new Error('no run')
  return { counted, run, selected: selected.join('') }
}
const value = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator)

describe('by votes', () => {
  // Shares of 10. a: 4 from each of three. b: the first has 6 left and gives it, the fourth gives 8.
  const ran = () =>
    ranOn(
      40,
      [
        { id: 'a', cost: 12 },
        { id: 'b', cost: 14 },
        { id: 'c', cost: 99 },
        { id: 'd', cost: 99 },
      ],
      ['abc', 'ad', 'ad', 'b9cd'],
      'cardinality',
    )
  const books = () => {
    const { counted, run } = ran()
    return payments(counted, run)
  }

  test('the price is the most that somebody paid', () => {
    expect(ran().selected).toBe('ab')
    expect([0, 1].map((round) => value(books().mostPaid(round)))).toEqual([4, 8])
  })

  test('who gave the last holds nothing; the others what is left, whatever points they give', () => {
    expect([0, 1, 2, 3].map((project) => value(books().heldAtEnd(project)))).toEqual([12, 2, 2, 14])
  })

  test('nothing bought, everything held', () => {
    const none = ranOn(9, [{ id: 'a', cost: 10 }], ['a', 'a', ''], 'cost')
    expect(value(payments(none.counted, none.run).heldAtEnd(0))).toBe(6)
  })
})

test('by points: the most is what somebody pays, not the price times the points of who has no more', () => {
  // Shares of 20. a: 30 = 20 of the first, who should pay three times ten, and 10 of the second. b: 57 = 19 of each who still has money.
  const { counted, run, selected } = ranOn(
    100,
    [
      { id: 'a', cost: 30 },
      { id: 'b', cost: 57 },
    ],
    ['a3b3', 'a', 'b', 'b', 'b'],
    'points',
  )
  const books = payments(counted, run)
  expect(selected).toBe('ab')
  expect([0, 1].map((round) => value(books.mostPaid(round)))).toEqual([20, 19])
  expect([0, 1].map((project) => value(books.heldAtEnd(project)))).toEqual([10, 3])
})

test('by points, who gives its last later on: less than its points would ask, and what it paid before is taken off', () => {
  // Shares of 20. a: 4 each. b: 3 points and 1: the first has 16 left and gives it where 3 * 14 are asked; the second gives 14.
  const { counted, run, selected } = ranOn(
    40,
    [
      { id: 'a', cost: 8 },
      { id: 'b', cost: 30 },
    ],
    ['a9b3', 'a9b'],
    'points',
  )
  const books = payments(counted, run)
  expect(selected).toBe('ab')
  expect([0, 1].map((round) => value(books.mostPaid(round)))).toEqual([4, 16])
  expect([0, 1].map((project) => value(books.heldAtEnd(project)))).toEqual([2, 2])
})

test('prices of halves, thirds and quarters add up to the cost', () => {
  // Of four of the five voters, who have 40: 1 by two, 2 by three, 3 by four.
  const { counted, run, selected } = ranOn(
    50,
    [
      { id: 'a', cost: 1 },
      { id: 'b', cost: 2 },
      { id: 'c', cost: 3 },
    ],
    ['abc', 'abc', 'bc', 'c', ''],
    'cardinality',
  )
  const books = payments(counted, run)
  expect(selected).toBe('abc')
  expect([0, 1, 2].map((round) => value(books.mostPaid(round)))).toEqual([1 / 2, 2 / 3, 3 / 4])
  expect(value(books.heldAtEnd(2))).toBe(34)
})

test('in hours', () => {
  const { counted, run } = ranOn(
    20,
    [
      { id: 'a', cost: 4, costHours: 6 },
      { id: 'b', cost: 2 },
    ],
    ['a', 'ab'],
    'cardinality',
    10,
  )
  expect(run.rounds.map(({ project }) => project)).toEqual([1, 0])
  const books = payments(counted, run, 'hours')
  expect([0, 1].map((round) => value(books.mostPaid(round)))).toEqual([0, 3])
  expect([0, 1].map((project) => value(books.heldAtEnd(project)))).toEqual([4, 2])
  expect(value(payments(counted, run).heldAtEnd(0))).toBe(14)
})

test('a run of money alone has no books of hours', () => {
  const { counted, run } = ranOn(20, [{ id: 'a', cost: 4 }], ['a'], 'cost')
  expect(() => payments(counted, run, 'hours')).toThrow(new RangeError('this run distributed no hours'))
})
