/** A plan's purse in a few parts: how many of its supporters paid, or still hold, how much. */
import type { Fraction } from './fractions.ts'
import { floorOf } from './fractions.ts'
import type { RunBooks, Sum } from './run-books.ts'

/** So many voters of whom each has from `least` to `most`, `total` together; integer units, rounded down. */
export interface PursePart {
  readonly voters: number
  readonly least: number
  readonly most: number
  readonly total: number
}

/** The most parts of a purse. */
export const mostParts = 6

/** In an election with fewer voters a purse would show what single persons did. */
export const fewestVotersForPurse = 10

/** What the parts are made of: for each group its amount in doubles, right within `margin`, and how to write it down exactly. */
export interface PurseContents {
  readonly groups: ArrayLike<number>
  readonly amounts: ArrayLike<number>
  readonly margin: number
  readonly groupSize: Float64Array
  /** Adds the exact amount of the `at`-th group to a sum: of all its ballots, or of one. */
  readonly add: (sum: Sum, at: number, isForOne: boolean) => void
}

/**
 * The purse in at most six parts, largest amounts first. With at most six different amounts each is a part; otherwise those who have the most
 * are the first part, and the others are divided by fifths of that amount. Doubles decide in which part somebody counts; the figures are exact.
 */
export function purseParts(books: RunBooks, contents: PurseContents): PursePart[] {
  const { groups, amounts, groupSize, add } = contents
  const partOf = division(contents)
  const parts = Array.from({ length: mostParts }, () => ({ voters: 0, sum: books.sum(), leastAt: -1, mostAt: -1 }))
  for (let at = 0; at < groups.length; at++) {
    const part = parts[partOf(amounts[at]!)]!
    part.voters += groupSize[groups[at]!]!
    add(part.sum, at, false)
    if (part.leastAt < 0 || amounts[at]! < amounts[part.leastAt]!) part.leastAt = at
    if (part.mostAt < 0 || amounts[at]! > amounts[part.mostAt]!) part.mostAt = at
  }
  const ofOne = (at: number): Fraction => {
    const sum = books.sum()
    add(sum, at, true)
    return books.worth(sum)
  }
  return parts
    .filter(({ voters }) => voters > 0)
    .map(({ voters, sum, leastAt, mostAt }) => ({
      voters,
      least: floorOf(ofOne(leastAt)),
      most: floorOf(ofOne(mostAt)),
      total: floorOf(books.worth(sum)),
    }))
}

/** Tells by an amount in which part it counts. */
function division({ amounts, margin }: PurseContents): (amount: number) => number {
  const levels: number[] = []
  let top = 0
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at]!
    top = Math.max(top, amount)
    if (levels.length <= mostParts && !levels.some((level) => Math.abs(level - amount) <= margin)) levels.push(amount)
  }
  if (levels.length <= mostParts) {
    levels.sort((a, b) => b - a)
    return (amount) => levels.findIndex((level) => Math.abs(level - amount) <= margin)
  }
  const ranges = mostParts - 1
  return (amount) =>
    amount >= top - margin ? 0 : 1 + Math.min(ranges - 1, Math.floor(((top - amount) / top) * ranges))
}
