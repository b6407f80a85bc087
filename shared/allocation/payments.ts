/** Who paid what in a run of Equal Shares, rebuilt exactly from its prices. */
import type { Election } from './election.ts'
import { allSupporters } from './equal-shares.ts'
import { addPayments } from './exact-price.ts'
import type { Fraction } from './fractions.ts'
import { compareFractions, fraction } from './fractions.ts'
import type { HoursOfRun, Run } from './outcome.ts'
import { neverDry } from './outcome.ts'

/** The books of a run: amounts in integer units, exact. */
export interface Payments {
  /** What the supporters of a project together still hold at the end. */
  heldAtEnd(project: number): Fraction
  /** The most that one supporter paid in round `round` (from 0). */
  mostPaid(round: number): Fraction
}

/** The part of a run that was paid from one purse: every voter's share, a price a round, and the round in which each group ran dry. */
export function booksOf(run: Run, resource: 'money' | 'hours'): HoursOfRun {
  if (resource === 'money') return { share: run.share, prices: run.rounds.map(({ price }) => price), dryAt: run.dryAt }
  if (run.hours === undefined) throw new RangeError('this run distributed no hours')
  return run.hours
}

/**
 * Opens the books of a run, of money unless hours are asked for (then amounts are in the integer unit of hours); cheap, amounts are worked
 * out when asked for. Throws RangeError when hours are asked of a run without.
 */
export function payments(election: Election, run: Run, resource: 'money' | 'hours' = 'money'): Payments {
  const { dryAt, ...books } = booksOf(run, resource)
  const byPoints = run.utility === 'points'
  const boughtAt = new Int32Array(election.costs.length).fill(-1)
  run.rounds.forEach(({ project }, round) => {
    boughtAt[project] = round
  })
  const bought = { election, boughtAt, byPoints }
  const supporters = allSupporters(election, byPoints)
  // The denominators form a chain, so the last is a multiple of all.
  const common = books.prices.at(-1)?.denominator ?? books.share.denominator
  const onCommon = ({ numerator, denominator }: Fraction) => numerator * (common / denominator)
  const share = onCommon(books.share)
  const prices = books.prices.map(onCommon)

  /** ballots * share - sum of perRound[r] * price[r], for the rounds before `end`. */
  function remainder(ballots: number, perRound: Float64Array, end: number): bigint {
    let rest = BigInt(ballots) * share
    for (let round = 0; round < end; round++) {
      if (perRound[round]) rest -= BigInt(perRound[round]!) * prices[round]!
    }
    return rest
  }

  return {
    heldAtEnd(project) {
      const { from, to, group } = supporters[project]!
      const perRound = new Float64Array(run.rounds.length)
      let ballots = 0
      for (let at = from; at < to; at++) {
        const g = group[at]!
        if (dryAt[g] !== neverDry) continue
        ballots += election.groupSize[g]!
        addPayments(bought, g, election.groupSize[g]!, perRound)
      }
      return fraction(remainder(ballots, perRound, run.rounds.length), common)
    },
    mostPaid(round) {
      const { project } = run.rounds[round]!
      // Without points everybody who can pays the price, and there always is such a supporter.
      if (!byPoints) return books.prices[round]!
      const { from, to, group, factor } = supporters[project]!
      let most = fraction(0n)
      for (let at = from; at < to; at++) {
        const g = group[at]!
        if (dryAt[g]! < round) continue
        let paid = prices[round]! * BigInt(factor[at]!)
        if (dryAt[g] === round) {
          const perRound = new Float64Array(run.rounds.length)
          addPayments(bought, g, 1, perRound)
          paid = remainder(1, perRound, round)
        }
        if (compareFractions(fraction(paid, common), most) > 0) most = fraction(paid, common)
      }
      return most
    },
  }
}
