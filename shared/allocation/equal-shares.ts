/**
 * One run of the Method of Equal Shares, exact.
 * Source: Peters, Pierczynski, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021.
 */
import type { Election } from './election.ts'
import type { RunState } from './exact-price.ts'
import { nearestNumber } from './fractions.ts'
import type { EngineOptions, Run, Utility } from './outcome.ts'
import { neverDry } from './outcome.ts'
import { priceChain } from './price-chain.ts'
import type { Supporters } from './price-filter.ts'
import { roundingUnit } from './price-filter.ts'
import type { Purchase } from './smallest-rho.ts'
import { rhoSearch } from './smallest-rho.ts'

/** A finished run: the places of the winners in order (projects that cost nothing first) and their cost. */
export interface FinishedRun {
  readonly places: readonly number[]
  readonly cost: number
  readonly run: Run
}

/**
 * Runs Equal Shares with `raise` currency units added to everybody's share. Returns undefined as soon as the winners cost
 * more than `limit` integer units.
 */
export type EqualSharesRunner = (raise: number, limit: number) => FinishedRun | undefined

/** Prepares runs on one election, which must have at least one ballot. The balances are shared by the runs, one after another. */
export function equalSharesRunner(
  election: Election,
  utility: Utility,
  options: EngineOptions = {},
): EqualSharesRunner {
  const { budget, costs, groupSize, supporters, tieOrder, unit, voters } = election
  const byPoints = utility === 'points'
  const balances = new Float64Array(groupSize.length)
  const boughtAt = new Int32Array(costs.length)
  const supportersOf = allSupporters(election, byPoints)
  const supported = Array.from(tieOrder).filter((project) => supporters[project]! > 0)
  const free = supported.filter((project) => costs[project] === 0)
  const open = supported.filter((project) => costs[project]! > 0)

  return (raise, limit) => {
    const startShare = BigInt(budget) + BigInt(raise) * BigInt(unit) * BigInt(voters)
    const share = { numerator: startShare, denominator: BigInt(voters) }
    const shareNearest = nearestNumber(share)
    const dryAt = new Int32Array(groupSize.length).fill(neverDry)
    const chain = priceChain(voters)
    const state: RunState = { election, chain, startShare, balances, dryAt, boughtAt, byPoints }
    const search = rhoSearch({ state, supportersOf, open, utility, options })
    const bought: number[] = []
    let cost = 0
    // The start is rounded once or twice; each payment adds at most 6 roundings of at most the share.
    let error = 4 * roundingUnit * shareNearest
    balances.fill(shareNearest)
    boughtAt.fill(-1)

    for (let next = search.next(error); next !== undefined; next = search.next(error)) {
      cost += costs[next.project]!
      if (cost > limit) return undefined
      pay(state, supportersOf[next.project]!, next)
      bought.push(next.project)
      error += 6 * roundingUnit * shareNearest
    }
    const rounds = bought.map((project, round) => ({ project, price: chain.price(round) }))
    return { places: [...free, ...bought], cost, run: { utility, raise, share, rounds, dryAt } }
  }
}

/** Takes the price from the balances, and writes the round into the books. */
function pay(state: RunState, { from, to, group, factor }: Supporters, { project, price }: Purchase): void {
  const { balances, boughtAt, chain, dryAt } = state
  const round = chain.length()
  for (let at = from; at < to; at++) {
    const g = group[at]!
    if (price.allIn[at - from]) {
      if (dryAt[g] === neverDry) dryAt[g] = round
      balances[g] = 0
    } else balances[g] = Math.max(0, balances[g]! - price.nearest * factor[at]!)
  }
  chain.push(price.top, price.weight)
  boughtAt[project] = round
}

/** The slice of supporters of every project, with the factor by which each pays: its points, or 1. */
export function allSupporters(election: Election, byPoints: boolean): Supporters[] {
  const { projectStart, supporterGroup, supporterPoints, supporters, support } = election
  const factor = byPoints ? supporterPoints : new Float64Array(supporterPoints.length).fill(1)
  return election.projects.map((_, project) => ({
    from: projectStart[project]!,
    to: projectStart[project + 1]!,
    group: supporterGroup,
    factor,
    weight: byPoints ? support[project]! : supporters[project]!,
    ballots: supporters[project]!,
  }))
}
