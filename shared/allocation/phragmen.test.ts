/** Phragmen by hand, with doubles sorting out the clear cases and without. */
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'
import { phragmen } from './phragmen.ts'

/** From costs, and ballots as lists of letters. */
const of = (budget: number, costs: Readonly<Record<string, number>>, ballots: readonly string[]) =>
  election({
    budget,
    unit: 1,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
    ballots: ballots.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
  })

describe.each([{ exact: false }, { exact: true }])('%o', (options) => {
  test.each([
    // a: 12 / 4 = 3, b: 12 / 3 = 4, c: 10 / 2 = 5. After a, b (two of whose voters carry 3): (12 + 6) / 3 = 6; c: 5.
    [
      'who carried the first load waits longer for the second',
      () => of(30, { a: 12, b: 12, c: 10 }, ['ab', 'ab', 'a', 'a', 'b', 'c', 'c']),
      [0, 2],
    ],
    // a: 6 / 3 = 2. Then b: (6 + 4) / 3 = 10/3, d: 4 / 1 = 4. Then c: (5 + 10/3 + 10/3) / 2 = 35/6, d: 4.
    [
      'loads are those of the last round',
      () => of(17, { a: 6, b: 6, c: 5, d: 4 }, ['abc', 'abc', 'a', 'b', 'd']),
      [0, 1, 3],
    ],
    // Both 10 / 2; then both (10 + 0) / 2 again, apart from each other.
    ['equal loads go by the order of ties', () => of(20, { a: 10, b: 10 }, ['a', 'b', 'a', 'b']), [0, 1]],
    ['more support goes first where loads are equal', () => of(30, { a: 10, b: 20 }, ['a', 'b', 'b']), [1, 0]],
    ['what costs more than the budget is passed over', () => of(10, { a: 11, b: 10 }, ['a', 'a', 'b']), [1]],
    // b: 12 / 3 = 4; then a: 10 / 2 = 5 is next and does not fit, though c would.
    [
      'the first that does not fit any more ends it',
      () => of(20, { a: 10, b: 12, c: 5 }, ['a', 'a', 'b', 'b', 'b', 'c']),
      [1],
    ],
    ['what fits to the last cent is taken', () => of(22, { a: 10, b: 12 }, ['a', 'a', 'b', 'b']), [0, 1]],
    ['without support nothing is taken, be it free', () => of(20, { a: 0, b: 5 }, ['b']), [1]],
    ['nobody voted', () => of(20, { a: 5 }, []), []],
  ])('%s', (_, counted, places) => {
    expect(phragmen(counted(), options)).toEqual(places)
  })
})
