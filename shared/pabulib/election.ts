/** From a Pabulib file to an election: money and points as integers, exact. */
import type { BallotChoice, Election, ElectionBallot } from '../allocation/election.ts'
import { electionBuilder } from '../allocation/election.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { Decimal } from './amounts.ts'
import { atScale, commonScale, decimalOf } from './amounts.ts'
import type { PabulibFile } from './file.ts'
import { metaOf } from './file.ts'

/**
 * The election of a file. Money is scaled by `unit` (units in one currency unit): the least common denominator of the file's amounts,
 * or the one asked for, such as 100 for cents. Refuses amounts finer than that unit, and totals above 2^53 - 1.
 */
export function toElection(
  file: PabulibFile,
  options: { readonly unit?: number } = {},
): Election | Refusal<'amount-too-fine' | 'amount-too-large'> {
  const costs = file.projects.map(({ cost }) => decimal(cost))
  const budget = decimal(file.budget)
  const least = commonScale([budget, ...costs])
  const unit = BigInt(options.unit ?? least)
  if (unit % least !== 0n) return refuse('amount-too-fine', { unit: Number(unit), needed: Number(least) })
  const scaled = [budget, ...costs].map((amount) => atScale(amount, unit))
  const total = scaled.reduce((sum, amount) => sum + amount, 0n)
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('amount-too-large', { total: String(total) })
  const [budgetUnits = 0n, ...costUnits] = scaled
  const projects = file.projects.map(({ id }, at) => ({ id, cost: Number(costUnits[at] ?? 0n) }))
  const builder = electionBuilder({ budget: Number(budgetUnits), unit: Number(unit), projects })
  for (const ballot of ballots(file)) builder.add(ballot)
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
        return given === undefined ? { project } : { project, points: Number(atScale(decimal(given), scale)) }
      }),
    }
  }
}

/** How many integer points make one point of the file: 1, unless it gives fractions of points. */
export function pointsScale(file: PabulibFile): bigint {
  let scale = 1n
  for (const { points } of file.votes) {
    for (const given of points ?? []) {
      if (given.includes('.')) scale = commonScale([{ digits: 0n, scale }, decimal(given)])
    }
  }
  return scale
}

/** A number that parsing has checked. */
function decimal(text: string): Decimal {
  const amount = decimalOf(text)
  if (amount === undefined) throw new RangeError(`${text} is not a number`)
  return amount
}
