/**
 * A run of Equal Shares replayed in doubles, with every balance and price as a line: its value, and how it moves when one thing about the
 * election moves (everybody's share, or the cost of one project). The run itself is the engine's, so who is poor in which round is exact.
 *
 * The lines hold as long as (1) everybody stays on the side of the price where they were and (2) no other project gets as cheap as the
 * winner of the round, or affordable at the end. What supporters would pay at a given rho is a sum of minima of lines, hence at most the sum of those
 * lines that are the minimum here: a line again. So each condition bounds the movement from one side; between the bounds the run provably takes the
 * same projects in the same order. All errors of doubles are bounded, and every bound is rounded inward.
 */
import type { Election } from '../election.ts'
import { allSupporters } from '../equal-shares.ts'
import { nearestNumber } from '../fractions.ts'
import type { Run, Utility } from '../outcome.ts'
import type { Supporters } from '../price-filter.ts'
import { roundingUnit } from '../price-filter.ts'

/** A line: the true value lies at most `error + slopeError * |distance|` from `value + slope * distance`. */
export interface Line {
  readonly value: number
  readonly slope: number
  readonly error: number
  readonly slopeError: number
}

/** What is seen at each moment: just before every purchase, and at the end (unless the run was cut off). Arrays are indexed by group and change as the replay goes on. */
export interface ReplayMoment {
  readonly round: number
  /** Cost of what was bought before. */
  readonly spent: number
  readonly balances: Float64Array
  /** What the purchase costs each payer (for one point, with utility points); infinite at the end. */
  readonly price: Line
  /** Utility of the winner: rho is the price divided by it. 1 at the end. */
  readonly winnersUtility: number
  /** Bounds the distance of every balance from its exact value. */
  readonly error: number
  /** At most what these supporters pay when asked `due` for one point. */
  payment(supporters: Supporters, due: Line): Line
}

/** What moves: the share of all, or the cost of a project, downward only (so its distance is at most zero). */
export type Mover = { readonly kind: 'share' } | { readonly kind: 'cost'; readonly place: number }

/** How far it may move down and up from here; both zero when nothing but this very election is certain. */
export interface Reach {
  readonly down: number
  readonly up: number
}

/** The utility of a project to somebody who gives it one point: what is paid is rho times this (times the points, with utility points). */
export const utilityOf = (utility: Utility, cost: number) => (utility === 'cost' ? cost : 1)

/** A run and the election it was made on; `isOver` when it was cut off after the purchase with which it costs more than the budget. */
export interface Replayed {
  readonly election: Election
  readonly run: Run
  readonly isOver: boolean
}

/** Replays a run (money only), and says how far the mover may move. */
export function replay({ election, run, isOver }: Replayed, mover: Mover, see?: (moment: ReplayMoment) => void): Reach {
  const { costs, groupSize } = election
  const { utility } = run
  const byShare = mover.kind === 'share'
  const mine = mover.kind === 'cost' ? mover.place : -1
  const supportersOf = allSupporters(election, utility === 'points')
  const share = nearestNumber(run.share)
  const values = new Float64Array(groupSize.length).fill(share)
  const slopes = new Float64Array(groupSize.length).fill(byShare ? 1 : 0)
  /** Whether a balance may depend on the mover at all: what does not needs no room to move. */
  const moves = new Uint8Array(groupSize.length).fill(byShare ? 1 : 0)
  /** Bounds on the errors of every value and every slope, and on the size of every slope. */
  let [error, slopeError, steepest] = [4 * roundingUnit * share, 0, byShare ? 1 : 0]
  let down = byShare ? share : costs[mine]!
  let up = byShare ? Infinity : 0
  let isPoint = false
  let open = Array.from(election.tieOrder).filter((d) => election.supporters[d]! > 0 && costs[d]! > 0)
  let spent = 0

  /** Keeps to distances at which the line certainly stays above zero. */
  function keepAbove(value: number, slope: number, valueError: number, errorOfSlope: number): void {
    const room = (value - valueError) * (1 - 8 * roundingUnit)
    if (!(room > 0)) {
      isPoint = true
      return
    }
    if (errorOfSlope > slope) up = Math.min(up, room / ((errorOfSlope - slope) * (1 + 8 * roundingUnit)))
    if (slope + errorOfSlope > 0) down = Math.min(down, room / ((slope + errorOfSlope) * (1 + 8 * roundingUnit)))
  }

  function payment({ from, to, group, factor, ballots, weight }: Supporters, due: Line): Line {
    let [money, moneySlope, rich] = [0, 0, 0]
    for (let at = from; at < to; at++) {
      const g = group[at]!
      const size = groupSize[g]!
      if (values[g]! < due.value * factor[at]!) {
        money += size * values[g]!
        moneySlope += size * slopes[g]!
      } else rich += size * factor[at]!
    }
    const rounding = 4 * (to - from + 8) * roundingUnit
    const [full, fullSlope] = rich > 0 ? [rich * due.value, rich * due.slope] : [0, 0]
    const [dueError, dueSlopeError] = rich > 0 ? [due.error, due.slopeError] : [0, 0]
    return {
      value: money + full,
      slope: moneySlope + fullSlope,
      error: ballots * error + weight * dueError + rounding * (money + full),
      slopeError: ballots * slopeError + weight * dueSlopeError + rounding * (ballots * steepest + Math.abs(fullSlope)),
    }
  }

  /** Keeps `d` dearer than the purchase (out of reach, at the end). */
  function keepDearer(d: number, price: Line, winnersUtility: number, priceMoves: boolean): void {
    const supporters = supportersOf[d]!
    const { from, to, group } = supporters
    const isMine = d === mine
    if (!priceMoves && !isMine && !group.subarray(from, to).some((g) => moves[g] === 1)) return
    const due = scaled(price, utilityOf(utility, costs[d]!), winnersUtility)
    // Until it is bought nothing but its own cost moves: with utility cost its due moves along, and so does what there is to pay.
    const moved = isMine && utility === 'cost' && due.value !== Infinity
    const paid = payment(supporters, moved ? movedWithCost(due, costs[d]!) : due)
    keepAbove(costs[d]! - paid.value, (isMine ? 1 : 0) - paid.slope, paid.error, paid.slopeError + 4 * roundingUnit)
  }

  run.rounds.forEach(({ project: winner, price: exact }, round) => {
    const { from, to, group, factor } = supportersOf[winner]!
    const value = nearestNumber(exact)
    let [rich, poor, poorSlopes, poorSteep, most] = [0, 0, 0, 0, 1]
    let priceMoves = byShare || winner === mine
    for (let at = from; at < to; at++) {
      const g = group[at]!
      if (run.dryAt[g]! < round) continue
      if (run.dryAt[g] === round) {
        poor += groupSize[g]!
        poorSlopes += groupSize[g]! * slopes[g]!
        poorSteep += groupSize[g]! * Math.abs(slopes[g]!)
        if (moves[g] === 1) priceMoves = true
      } else {
        rich += groupSize[g]! * factor[at]!
        most = Math.max(most, factor[at]!)
      }
    }
    // When all give exactly their last, the price does not move alike to both sides.
    if (rich === 0 && priceMoves) isPoint = true
    const slope = rich === 0 || !priceMoves ? 0 : ((winner === mine ? 1 : 0) - poorSlopes) / rich
    const rounding = 4 * (to - from + 8) * roundingUnit
    const slopeErrors = poor * slopeError + rounding * (poorSteep + 1)
    const price: Line = {
      value,
      slope,
      error: 4 * roundingUnit * value,
      slopeError: rich === 0 || !priceMoves ? 0 : slopeErrors / rich + 4 * roundingUnit * Math.abs(slope),
    }
    const winnersUtility = utilityOf(utility, costs[winner]!)
    see?.({ round, spent, balances: values, price, winnersUtility, error, payment })
    open = open.filter((d) => d !== winner)
    // At a lower cost x its rho, (x - what the poor give) / (x * those who pay in full) with utility cost, is no higher: it stays the cheapest.
    if (winner !== mine) for (const d of open) if (!isPoint) keepDearer(d, price, winnersUtility, priceMoves)
    for (let at = from; at < to; at++) {
      const g = group[at]!
      const times = factor[at]!
      if (run.dryAt[g]! < round) continue
      const isPoor = run.dryAt[g] === round
      const above = values[g]! - value * times
      const aboveSlope = slopes[g]! - slope * times
      const sign = isPoor ? -1 : 1
      if (priceMoves || moves[g] === 1) {
        const valueError = error + price.error * times + 4 * roundingUnit * (values[g]! + value * times)
        const errorOfSlope =
          slopeError + price.slopeError * times + 4 * roundingUnit * (steepest + Math.abs(slope) * times)
        keepAbove(sign * above, sign * aboveSlope, valueError, errorOfSlope)
        moves[g] = isPoor ? 0 : 1
      }
      values[g] = isPoor ? 0 : Math.max(0, above)
      slopes[g] = isPoor ? 0 : aboveSlope
    }
    error += 8 * roundingUnit * share
    slopeError += price.slopeError * most + 4 * roundingUnit * (steepest + Math.abs(slope) * most)
    steepest += Math.abs(slope) * most
    spent += costs[winner]!
  })

  if (!isOver) {
    see?.({ round: run.rounds.length, spent, balances: values, price: noLimit, winnersUtility: 1, error, payment })
    for (const d of open) if (!isPoint) keepDearer(d, noLimit, 1, false)
  }
  return isPoint ? { down: 0, up: 0 } : { down, up }
}

const noLimit: Line = { value: Infinity, slope: 0, error: 0, slopeError: 0 }

/** The line times by / over. */
export function scaled(line: Line, by: number, over: number): Line {
  if (line.value === Infinity) return line
  const factor = by / over
  const value = (line.value * by) / over
  const outward = 1 + 4 * roundingUnit
  return {
    value,
    slope: line.slope * factor,
    error: (line.error * factor + 4 * roundingUnit * value) * outward,
    slopeError: (line.slopeError * factor + 4 * roundingUnit * Math.abs(line.slope) * factor) * outward,
  }
}

/** A due that is rho times the cost that moves, at a rho that does not: the line through zero. */
function movedWithCost({ value, error }: Line, cost: number): Line {
  const slope = value / cost
  return { value, slope, error, slopeError: error / cost + 4 * roundingUnit * slope }
}
