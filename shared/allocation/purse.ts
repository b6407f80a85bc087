/** The purses of a run of Equal Shares: what every voter may spend of money, and of municipal hours where any are asked. */
import type { Election } from './election.ts'
import { nearestNumber } from './fractions.ts'
import type { Utility } from './outcome.ts'
import { neverDry } from './outcome.ts'
import type { PriceChain } from './price-chain.ts'
import { priceChain } from './price-chain.ts'
import { roundingUnit } from './price-filter.ts'

/** One purse; the arrays are indexed by group or project. Balances, prices and `dryAt` change as the run goes on. */
export interface Purse {
  /** What each project asks of this purse, in its integer unit. */
  readonly costs: Float64Array
  readonly budget: number
  /** Exact amounts count in base-ths of a unit, so that the share is an integer. */
  readonly base: bigint
  /** Every voter's share in base-ths of a unit. */
  readonly startShare: bigint
  readonly chain: PriceChain
  readonly balances: Float64Array
  /** Round in which a group paid its last of this purse, or `neverDry`. */
  readonly dryAt: Int32Array
  /** Bounds the distance of every balance from its exact value. */
  error: number
  /** What one more round can add to `error`: a payment is at most 6 roundings of at most the share. */
  readonly errorOfRound: number
}

/** The balances of all groups; they serve one run after another. */
export function purseSpace(election: Election): Float64Array[] {
  const groups = election.groupSize.length
  return election.asksHours ? [new Float64Array(groups), new Float64Array(groups)] : [new Float64Array(groups)]
}

/**
 * Fills the purses for a run with `raise` currency units added to everybody's share of the money. Hours rise in proportion: budgetHours / budget
 * for each unit of money; where there is no money to be in proportion to, they do not rise.
 */
export function filledPurses(election: Election, raise: number, space: readonly Float64Array[]): Purse[] {
  const { budget, budgetHours, costHours, costs, unit } = election
  const voters = BigInt(election.voters)
  const raised = BigInt(budget) + BigInt(raise) * BigInt(unit) * voters
  const [money, hours] = space
  const purses = [purse(costs, budget, voters, raised, money!)]
  if (hours !== undefined) {
    const isProportional = budget > 0
    const base = isProportional ? voters * BigInt(budget) : voters
    const share = BigInt(budgetHours) * (isProportional ? raised : 1n)
    purses.push(purse(costHours, budgetHours, base, share, hours))
  }
  return purses
}

/**
 * By what a project's price in a purse is divided to give its rho. Utility cost: by its cost there, so that 1 / rho is its effective vote count.
 * Otherwise by 1; with two purses by the budget, because a euro and an hour only compare as parts of what there is.
 */
export function rhoDivisor(
  purses: readonly Purse[],
  { costs, budget }: Purse,
  project: number,
  utility: Utility,
): number {
  if (utility === 'cost') return costs[project]!
  return purses.length > 1 ? budget : 1
}

function purse(costs: Float64Array, budget: number, base: bigint, startShare: bigint, balances: Float64Array): Purse {
  const share = nearestNumber({ numerator: startShare, denominator: base })
  balances.fill(share)
  return {
    costs,
    budget,
    base,
    startShare,
    chain: priceChain(base),
    balances,
    dryAt: new Int32Array(balances.length).fill(neverDry),
    // The start is rounded once or twice.
    error: 4 * roundingUnit * share,
    errorOfRound: 6 * roundingUnit * share,
  }
}
