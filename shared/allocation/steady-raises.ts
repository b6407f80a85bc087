/**
 * How many raises of the share provably change nothing about a run of Equal Shares: what lets add1 pass over them.
 *
 * While nobody changes sides (who pays in full, who gives the last), every balance and every price is a linear function of the share.
 * The run stays as it is as long as (1) everybody stays on the side of the price where they were, (2) in every round no other project has
 * become as cheap: what its supporters would pay at the winner's rho is a sum of minima of linear functions, so it is concave, lies below
 * its tangent, and as long as the tangent stays below its cost the project is dearer or out of reach, and (3) at the end what the
 * supporters of each loser hold stays below its cost. Each is a bound on the number of raises; all is exact, in integers.
 */
import type { Election } from './election.ts'
import { allSupporters } from './equal-shares.ts'
import type { Run } from './outcome.ts'

/** More raises than any add1 makes: the largest answer. */
const unlimited = Number.MAX_SAFE_INTEGER

/** A linear function of the number of raises: `now` at the run, `slope` for each raise. Integers over the run's common denominators. */
interface Line {
  readonly now: bigint
  readonly slope: bigint
}

/** The number of further raises by one currency unit after which the run of a money-only election still selects the same projects in the same order; 0 when nothing is certain. */
export function steadyRaises(election: Election, run: Run): number {
  const { costs, groupSize, supporters, tieRank } = election
  const byPoints = run.utility === 'points'
  const supportersOf = allSupporters(election, byPoints)
  const ofAmounts = run.rounds.at(-1)?.price.denominator ?? run.share.denominator
  const sizes = Array.from(groupSize, BigInt)
  const balances: bigint[] = sizes.map(() => run.share.numerator * (ofAmounts / run.share.denominator))
  /** Slopes of the balances, over `ofSlopes`, which grows by a factor with every round. */
  const slopes: bigint[] = sizes.map(() => BigInt(election.unit))
  let ofSlopes = 1n
  let open = Array.from(costs.keys()).filter((project) => supporters[project]! > 0 && costs[project]! > 0)
  let raises = unlimited

  /** For how many raises `line` is at least zero; with `strictly`, above it. */
  function reachOf({ now, slope }: Line, strictly: boolean): number {
    if (now < 0n || (strictly && now === 0n && slope === 0n)) return 0
    if (slope >= 0n) return unlimited
    // now / ofAmounts + raises * slope / ofSlopes >= 0
    const top = now * ofSlopes
    if (top === 0n) return 0
    const bottom = -slope * ofAmounts
    const most = strictly ? (top - 1n) / bottom : top / bottom
    return most < BigInt(unlimited) ? Number(most) : unlimited
  }

  /** Allows only those raises. */
  function keep(line: Line, strictly = false): void {
    raises = Math.min(raises, reachOf(line, strictly))
  }

  for (const { project: winner, price } of run.rounds) {
    const due = price.numerator * (ofAmounts / price.denominator)
    const { from, to, group, factor } = supportersOf[winner]!
    let weight = 0n
    let slopeOfPoor = 0n
    for (let at = from; at < to; at++) {
      const g = group[at]!
      const times = BigInt(factor[at]!)
      if (balances[g]! >= due * times) weight += sizes[g]! * times
      else slopeOfPoor += sizes[g]! * slopes[g]!
    }
    if (weight === 0n) return 0
    // The price is (cost - what the poor give) / weight: the denominator of the slopes takes the weight in, so that it stays whole.
    ofSlopes *= weight
    for (let g = 0; g < slopes.length; g++) slopes[g] = slopes[g]! * weight
    const dueSlope = -slopeOfPoor

    for (const other of open) {
      if (other === winner) continue
      keepDearer(other, winner, { now: due, slope: dueSlope }, tieRank[winner]! < tieRank[other]!)
      if (raises === 0) return 0
    }
    for (let at = from; at < to; at++) {
      const g = group[at]!
      const times = BigInt(factor[at]!)
      const now = balances[g]! - due * times
      const slope = slopes[g]! - dueSlope * times
      if (now < 0n) {
        // Who has nothing left now has nothing at any share in question.
        if (balances[g] !== 0n) keep({ now: -now, slope: -slope })
        balances[g] = 0n
        slopes[g] = 0n
      } else {
        // Who gives exactly the last must do so at every share, or is rich from the next raise on.
        if (now === 0n && slope !== 0n) return 0
        keep({ now, slope })
        balances[g] = now
        slopes[g] = slope
      }
    }
    open = open.filter((project) => project !== winner)
  }
  for (const project of open) {
    const { from, to, group } = supportersOf[project]!
    let lacking = BigInt(costs[project]!) * ofAmounts
    let slope = 0n
    for (let at = from; at < to; at++) {
      lacking -= sizes[group[at]!]! * balances[group[at]!]!
      slope -= sizes[group[at]!]! * slopes[group[at]!]!
    }
    keep({ now: lacking, slope }, true)
  }
  return raises

  /**
   * Allows only raises for which the supporters of `other`, at the winner's rho, pay less than its cost (or, where ties go to the winner, no more).
   * One of two lines tells: the tangent to what they pay, or what they would pay if nobody were poor. The second sees further in a small group
   * where everybody chose nearly every plan: there a plan that comes within reach has as many votes as the winner, and only comes later in the order of ties.
   */
  function keepDearer(other: number, winner: number, due: Line, winsTies: boolean): void {
    const { from, to, group, factor, weight } = supportersOf[other]!
    // rho * utility of the other = price * top / bottom.
    const isByCost = run.utility === 'cost'
    const top = isByCost ? BigInt(costs[other]!) : 1n
    const bottom = isByCost ? BigInt(costs[winner]!) : 1n
    const cost = BigInt(costs[other]!) * ofAmounts * bottom
    const byAll = BigInt(weight) * top
    const ifAllWereRich = reachOf({ now: cost - due.now * byAll, slope: -due.slope * byAll }, !winsTies)
    if (ifAllWereRich >= raises) return
    let lacking = cost
    let slope = 0n
    let anyRich = false
    for (let at = from; at < to; at++) {
      const g = group[at]!
      const times = BigInt(factor[at]!) * top
      const difference = balances[g]! * bottom - due.now * times
      const isPoor = difference < 0n || (difference === 0n && slopes[g]! * bottom < due.slope * times)
      if (!isPoor) anyRich = true
      lacking -= sizes[g]! * (isPoor ? balances[g]! * bottom : due.now * times)
      slope -= sizes[g]! * (isPoor ? slopes[g]! * bottom : due.slope * times)
    }
    // Where all give their last, a sum that equals the cost is reached at a lower rho already: that is no tie.
    const byTangent = reachOf({ now: lacking, slope }, !(winsTies && anyRich))
    raises = Math.min(raises, Math.max(ifAllWereRich, byTangent))
  }
}
