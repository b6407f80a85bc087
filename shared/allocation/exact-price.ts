/** The exact price of a project in a run: who is poor is settled in integers wherever doubles are too close to tell. */
import type { Election } from './election.ts'
import { neverDry } from './outcome.ts'
import type { PriceBounds, Supporters } from './price-filter.ts'
import { roundingUnit } from './price-filter.ts'
import type { Purse } from './purse.ts'

/** What is known of a run at a moment; the arrays are indexed by group or project and change as the run goes on. */
export interface RunState {
  readonly election: Election
  /** What is distributed: money, and hours where they play a part. */
  readonly purses: readonly Purse[]
  /** Round in which a project was bought, or -1. */
  readonly boughtAt: Int32Array
  /** Whether payments go by points. */
  readonly byPoints: boolean
}

/** A price as the chain takes it, and how each supporter stands to it (indexed from the slice's start). */
export interface ExactPrice {
  /** price = top / (chain.denominator() * weight), in base-ths of a unit. */
  readonly top: bigint
  readonly weight: number
  readonly nearest: number
  /** `pays`: in full and keeps some. `allIn`: gives all it has, be it less than the price or exactly the price. */
  readonly allIn: Uint8Array
}

/**
 * The price at which the supporters together pay `cost` (above zero) from this purse, or undefined when they hold less than it.
 * The price, if there is one, certainly lies between `floor` and `ceiling` (0 and Infinity know nothing); with `trustDoubles` false every
 * comparison is exact all the same.
 */
export function exactPrice(
  state: RunState,
  purse: Purse,
  supporters: Supporters,
  cost: number,
  { lower: floor, upper: ceiling }: Readonly<PriceBounds>,
  trustDoubles: boolean,
): ExactPrice | undefined {
  const { election } = state
  const { base, chain, balances, dryAt, error, startShare } = purse
  const { from, to, group, factor } = supporters
  const allIn = new Uint8Array(to - from)
  const undecided: number[] = []
  const paidBefore = new Float64Array(chain.length())
  const exactBalances = new Map<string, bigint>()
  let weight = supporters.weight
  let ballotsOfPoor = 0

  const becomesPoor = (at: number) => {
    const g = group[at]!
    const ballots = election.groupSize[g]!
    allIn[at - from] = 1
    weight -= ballots * factor[at]!
    if (dryAt[g] !== neverDry) return
    ballotsOfPoor += ballots
    addPayments(state, g, ballots, paidBefore)
  }
  const exactBalance = (g: number): bigint => {
    const own = new Float64Array(chain.length())
    addPayments(state, g, -1, own)
    const key = own.join()
    let balance = exactBalances.get(key)
    if (balance === undefined) {
      balance = chain.combine(startShare, own)
      exactBalances.set(key, balance)
    }
    return balance
  }

  for (let at = from; at < to; at++) {
    const g = group[at]!
    const times = factor[at]!
    // Who certainly has more than the price needs no further look: almost everybody.
    if (trustDoubles && balances[g]! - error > ceiling * times) continue
    if (dryAt[g] !== neverDry || (trustDoubles && balances[g]! + error < floor * times)) becomesPoor(at)
    else undecided.push(at)
  }
  for (;;) {
    const isMissing = BigInt(cost) * base - BigInt(ballotsOfPoor) * startShare
    // While nobody is poor no earlier price plays a part: so it is in nearly every tie.
    const top = ballotsOfPoor === 0 ? isMissing * chain.denominator() : chain.combine(isMissing, paidBefore)
    if (weight === 0) return undefined
    const nearest = chain.nearest(top, weight)
    const margin = 8 * roundingUnit * nearest + error
    const bigWeight = BigInt(weight)
    let moved = false
    let kept = 0
    const exactlyTheirs: number[] = []
    for (const at of undecided) {
      const g = group[at]!
      const times = factor[at]!
      const distance = balances[g]! - nearest * times
      let sign = distance
      if (!trustDoubles || Math.abs(distance) <= margin * times) {
        const difference = exactBalance(g) * bigWeight - top * BigInt(times)
        sign = difference < 0n ? -1 : difference > 0n ? 1 : 0
      }
      if (sign < 0) {
        becomesPoor(at)
        moved = true
      } else {
        undecided[kept++] = at
        if (sign === 0) exactlyTheirs.push(at)
      }
    }
    undecided.length = kept
    if (moved) continue
    for (const at of exactlyTheirs) allIn[at - from] = 1
    return { top, weight, nearest, allIn }
  }
}

/** Adds `times` for every round in which group `g`, which still holds money, has paid; with utility points, times its points. */
export function addPayments(
  { election, boughtAt, byPoints }: Pick<RunState, 'election' | 'boughtAt' | 'byPoints'>,
  g: number,
  times: number,
  perRound: Float64Array,
): void {
  for (let at = election.groupStart[g]!; at < election.groupStart[g + 1]!; at++) {
    const round = boughtAt[election.choiceProject[at]!]!
    if (round >= 0) perRound[round]! += byPoints ? times * election.choicePoints[at]! : times
  }
}
