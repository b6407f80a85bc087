/** From a Pabulib file in memory to an election: money, hours and points as integers, exact. */
import type { BallotChoice, Election, ElectionBallot } from '../allocation/election.ts'
import { electionBuilder } from '../allocation/election.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import { atScale, leastCommonMultiple } from './amounts.ts'
import type { PabulibFile } from './file.ts'
import { metaOf } from './file.ts'
import { type AmountRefusal, checkedDecimal, paperOf, type UnitOptions } from './paper.ts'

/**
 * The election of a file. Money is scaled by `unit` (units in one currency unit): the least common denominator of the file's amounts,
 * or the one asked for, such as 100 for cents; hours by their own least common denominator. Refuses amounts finer than the unit asked for,
 * and totals above 2^53 - 1: of money, of hours, of points.
 */
export function toElection(
  file: PabulibFile,
  options: UnitOptions = {},
): Election | AmountRefusal | Refusal<'points-too-large'> {
  const paper = paperOf(file, options)
  if ('refused' in paper) return paper
  const builder = electionBuilder(paper)
  let total = 0
  for (const ballot of ballots(file)) {
    for (const { points = 1 } of ballot.choices) total += Math.abs(points)
    if (!Number.isSafeInteger(total)) return refuse('points-too-large')
    builder.add(ballot)
  }
  return builder.finish()
}

/**
 * The ballots of a file in its order, with integer points: 1 for an approval, the given points (all scaled alike when they have decimals),
 * and `max_length` - rank for an ordinal vote (rank from 0; the number of projects without `max_length`).
 */
export function* ballots(file: PabulibFile): Generator<ElectionBallot> {
  const scale = pointsScale(file)
  const longest = Number(metaOf(file.meta, 'max_length') ?? file.projects.length)
  for (const { choices, points } of file.votes) {
    yield {
      choices: choices.map((project, rank): BallotChoice => {
        if (file.voteType === 'ordinal') return { project, points: longest - rank }
        const given = points?.[rank]
        return given === undefined ? { project } : { project, points: Number(atScale(checkedDecimal(given), scale)) }
      }),
    }
  }
}

/** How many integer points make one point of the file: 1, unless it gives fractions of points. */
export function pointsScale(file: PabulibFile): bigint {
  let scale = 1n
  for (const { points } of file.votes) {
    for (const given of points ?? []) {
      if (given.includes('.')) scale = leastCommonMultiple(scale, checkedDecimal(given).scale)
    }
  }
  return scale
}
