/** A purse in parts, by hand: who counts where, and that the figures are exact though doubles are not. */
import { expect, test } from 'vitest'
import { fraction } from './fractions.ts'
import { purseParts } from './purse-parts.ts'
import type { RunBooks } from './run-books.ts'

/** Books in which a sum is a number of whole units. */
const books: RunBooks = {
  boughtAt: new Int32Array(0),
  sum: () => ({ shares: 0, perRound: new Float64Array(0) }),
  addHeld() {},
  addPaid() {},
  worth: ({ shares }) => fraction(BigInt(shares)),
}

/** Groups with so many ballots of an amount each; `about` are the amounts in doubles. */
const parts = (of: readonly (readonly [ballots: number, amount: number, about?: number])[], margin = 0.1) =>
  purseParts(books, {
    groups: of.map((_, at) => at),
    amounts: of.map(([, amount, about]) => about ?? amount),
    margin,
    groupSize: Float64Array.from(of, ([ballots]) => ballots),
    add: (sum, at, isForOne) => {
      const [ballots = 0, amount = 0] = of[at] ?? []
      sum.shares += (isForOne ? 1 : ballots) * amount
    },
  }).map(({ voters, least, most, total }) => [voters, least, most, total])

test('nobody: nothing', () => {
  expect(parts([])).toEqual([])
})

test('each amount is a part, the largest first', () => {
  expect(
    parts([
      [1, 3],
      [2, 5],
      [1, 5],
      [4, 0],
    ]),
  ).toEqual([
    [3, 5, 5, 15],
    [1, 3, 3, 3],
    [4, 0, 0, 0],
  ])
})

test('amounts that doubles cannot tell apart are one part, with the least and the most of it, in whatever order they come', () => {
  expect(
    parts(
      [
        [1, 5, 5],
        [2, 6, 5.4],
        [1, 1, 1],
      ],
      0.5,
    ),
  ).toEqual([
    [3, 5, 6, 17],
    [1, 1, 1, 1],
  ])
  expect(
    parts(
      [
        [2, 6, 5.4],
        [1, 5, 5],
      ],
      0.5,
    ),
  ).toEqual([[3, 5, 6, 17]])
  expect(
    parts(
      [
        [1, 6, 5.4],
        [1, 5, 5],
        [1, 7, 5.45],
      ],
      0.5,
    ),
  ).toEqual([[3, 5, 7, 18]])
})

test('six amounts are six parts, however near to each other', () => {
  const six = [10, 56, 57, 58, 59, 60].map((amount) => [1, amount] as const)
  expect(parts([...six, [2, 58]])).toEqual([
    [1, 60, 60, 60],
    [1, 59, 59, 59],
    [3, 58, 58, 174],
    [1, 57, 57, 57],
    [1, 56, 56, 56],
    [1, 10, 10, 10],
  ])
  // One more, and it is by fifths of the largest.
  expect(parts([...six, [1, 55]])).toEqual([
    [1, 60, 60, 60],
    [5, 55, 59, 285],
    [1, 10, 10, 10],
  ])
})

test('with more than six, the largest amount and five fifths of it', () => {
  expect(
    parts([
      [1, 0],
      [1, 100],
      [3, 90],
      [1, 70],
      [2, 50],
      [1, 30],
      [1, 10],
      [1, 99, 99.95],
    ]),
  ).toEqual([
    [2, 99, 100, 199],
    [3, 90, 90, 270],
    [1, 70, 70, 70],
    [2, 50, 50, 100],
    [1, 30, 30, 30],
    [2, 0, 10, 10],
  ])
  // A fifth begins with its upper end; those in which nobody is are no parts.
  expect(
    parts([
      [1, 100],
      [1, 81],
      [1, 80],
      [1, 79],
      [1, 61],
      [1, 60],
      [1, 1],
    ]),
  ).toEqual([
    [1, 100, 100, 100],
    [1, 81, 81, 81],
    [3, 61, 80, 220],
    [1, 60, 60, 60],
    [1, 1, 1, 1],
  ])
})
