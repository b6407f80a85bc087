/** What the supporters of one project did with the rest of their ballots and their money. */
import type { Election } from './election.ts'
import { floorOf } from './fractions.ts'
import type { Resource, RunBooks } from './run-books.ts'

/** How many of the projects that supporters also chose are named. */
const mostNamed = 3

/** The other projects that supporters of `project` chose too: the three with the most shared ballots, ties by place on the paper. */
export function sharedSupporters(election: Election, project: number) {
  const { groupSize, groupStart, choiceProject, projectStart, supporterGroup } = election
  const shared = new Float64Array(election.costs.length)
  for (let at = projectStart[project]!; at < projectStart[project + 1]!; at++) {
    const g = supporterGroup[at]!
    for (let other = groupStart[g]!; other < groupStart[g + 1]!; other++)
      shared[choiceProject[other]!]! += groupSize[g]!
  }
  return Array.from(shared, (supporters, other) => ({ project: other, supporters }))
    .filter(({ project: other, supporters }) => other !== project && supporters > 0)
    .sort((a, b) => b.supporters - a.supporters)
    .slice(0, mostNamed)
}

/**
 * For which winners the supporters of `project` had paid in the first `rounds` purchases: how many of them paid, and how much together,
 * from an exact sum, rounded down. Most first, ties in the order of the rounds. With what they held then it is what they started with.
 */
export function spending(
  election: Election,
  { run }: Resource,
  books: RunBooks,
  project: number,
  rounds: number,
): { project: number; supporters: number; amount: number }[] {
  const { groupSize, groupStart, choicePoints, choiceProject, projectStart, supporterGroup } = election
  const sums = Array.from({ length: rounds }, () => books.sum())
  const payers = new Float64Array(rounds)
  for (let at = projectStart[project]!; at < projectStart[project + 1]!; at++) {
    const g = supporterGroup[at]!
    const last = Math.min(rounds - 1, run.dryAt[g]!)
    for (let other = groupStart[g]!; other < groupStart[g + 1]!; other++) {
      const round = books.boughtAt[choiceProject[other]!]!
      if (round < 0 || round > last) continue
      books.addPaid(sums[round]!, g, round, choicePoints[other]!)
      payers[round]! += groupSize[g]!
    }
  }
  return sums
    .map((sum, round) => ({
      project: run.rounds[round]!.project,
      supporters: payers[round]!,
      amount: floorOf(books.worth(sum)),
      isPaid: run.rounds[round]!.price.numerator > 0n && payers[round]! > 0,
    }))
    .filter(({ isPaid }) => isPaid)
    .sort((a, b) => b.amount - a.amount)
    .map(({ isPaid: _, ...spent }) => spent)
}
