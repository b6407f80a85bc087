/** Who paid what in a run of Equal Shares, rebuilt exactly from its prices. */
import type { Election } from './election.ts'
import { allSupporters } from './equal-shares.ts'
import { addPayments } from './exact-price.ts'
import type { Fraction } from './fractions.ts'
import { compareFractions, fraction } from './fractions.ts'
import type { Run } from './outcome.ts'
import { neverDry } from './outcome.ts'

/** The books of a run: amounts in integer units, exact. */
export interface Payments {
  /** What the supporters of a project together still hold at the end. */
  heldAtEnd(project: number): Fraction
  /** The most that one supporter paid in round `round` (from 0). */
  mostPaid(round: number): Fraction
}

/** Opens the books of a run; cheap, amounts are worked out when asked for. */
export function payments(election: Election, run: Run): Payments {
  const byPoints = run.utility === 'points'
  const boughtAt = new Int32Array(election.costs.length).fill(-1)
  run.rounds.forEach(({ project }, round) => {
    boughtAt[project] = round
  })
  const books = { election, boughtAt, byPoints }
  const supporters = allSupporters(election, byPoints)
  // The denominators form a chain, so the last is a multiple of all.
  const common = run.rounds.at(-1)?.price.denominator ?? run.share.denominator
  const onCommon = ({ numerator, denominator }: Fraction) => numerator * (common / denominator)
  const share = onCommon(run.share)
  const prices = run.rounds.map(({ price }) => onCommon(price))

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
        if (run.dryAt[g] !== neverDry) continue
        ballots += election.groupSize[g]!
        addPayments(books, g, election.groupSize[g]!, perRound)
      }
      return fraction(remainder(ballots, perRound, run.rounds.length), common)
    },
    mostPaid(round) {
      const { project, price } = run.rounds[round]!
      // Without points everybody who can pays the price, and there always is such a supporter.
      if (!byPoints) return price
      const { from, to, group, factor } = supporters[project]!
      let most = fraction(0n)
      for (let at = from; at < to; at++) {
        const g = group[at]!
        if (run.dryAt[g]! < round) continue
        let paid = prices[round]! * BigInt(factor[at]!)
        if (run.dryAt[g] === round) {
          const perRound = new Float64Array(run.rounds.length)
          addPayments(books, g, 1, perRound)
          paid = remainder(1, perRound, round)
        }
        if (compareFractions(fraction(paid, common), most) > 0) most = fraction(paid, common)
      }
      return most
    },
  }
}
