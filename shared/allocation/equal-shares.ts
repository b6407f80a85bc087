/**
 * One run of the Method of Equal Shares, exact.
 * Source: Peters, Pierczynski, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021, section 3.
 */
import type { Election } from './election.ts'
import type { ExactPrice, RunState } from './exact-price.ts'
import { exactPrice } from './exact-price.ts'
import { nearestNumber } from './fractions.ts'
import type { EngineOptions, Run, Utility } from './outcome.ts'
import { neverDry } from './outcome.ts'
import { priceChain } from './price-chain.ts'
import type { PriceBounds, Supporters } from './price-filter.ts'
import { boundPrice, roundingUnit } from './price-filter.ts'

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

/** Prepares runs on one election, which must have at least one ballot. The arrays are shared by the runs, one after another. */
export function equalSharesRunner(
  election: Election,
  utility: Utility,
  options: EngineOptions = {},
): EqualSharesRunner {
  const { costs, groupSize, voters } = election
  const byPoints = utility === 'points'
  const balances = new Float64Array(groupSize.length)
  const boughtAt = new Int32Array(costs.length)
  // Price and rho of a project never fall within a run, so what was certified in an earlier round bounds the next from below.
  const lowerPrice = new Float64Array(costs.length)
  const lowerRho = new Float64Array(costs.length)
  const upperRho = new Float64Array(costs.length)
  const evaluatedIn = new Int32Array(costs.length)
  const bounds: PriceBounds = { lower: 0, upper: 0 }
  const supportersOf = allSupporters(election, byPoints)
  const free = Array.from(election.tieOrder).filter((c) => costs[c] === 0 && election.supporters[c]! > 0)
  const priced = Array.from(costs.keys()).filter((c) => costs[c]! > 0 && election.supporters[c]! > 0)
  const perRho = (project: number) => (utility === 'cost' ? costs[project]! : 1)

  return (raise, limit) => {
    const startShare = BigInt(election.budget) + BigInt(raise) * BigInt(election.unit) * BigInt(voters)
    const share = { numerator: startShare, denominator: BigInt(voters) }
    const shareNearest = nearestNumber(share)
    const dryAt = new Int32Array(groupSize.length).fill(neverDry)
    const chain = priceChain(voters)
    const state: RunState = { election, chain, startShare, balances, dryAt, boughtAt, byPoints }
    const places = [...free]
    const bought: number[] = []
    const exactInRound = new Map<number, ExactPrice>()
    let open = priced
    let cost = 0
    // Each payment adds at most 6 roundings of at most the share to the error of a balance.
    let error = 4 * roundingUnit * shareNearest

    balances.fill(shareNearest)
    boughtAt.fill(-1)
    evaluatedIn.fill(-1)
    for (const project of priced) {
      lowerPrice[project] = (costs[project]! / supportersOf[project]!.weight) * (1 - 4 * roundingUnit)
      lowerRho[project] = (lowerPrice[project]! / perRho(project)) * (1 - 4 * roundingUnit)
    }

    /** Certifies the bounds of a project's rho this round; false when it is not affordable any more. */
    function evaluate(project: number): boolean {
      const supporters = supportersOf[project]!
      const verdict = options.exact
        ? 'unsure'
        : boundPrice(supporters, groupSize, balances, costs[project]!, lowerPrice[project]!, error, bounds)
      if (verdict === 'unaffordable') return false
      if (verdict === 'unsure') {
        const exact = exactPrice(state, supporters, costs[project]!, lowerPrice[project]!, error, !options.exact)
        if (exact === undefined) return false
        exactInRound.set(project, exact)
        bounds.lower = exact.nearest * (1 - 8 * roundingUnit)
        bounds.upper = exact.nearest * (1 + 8 * roundingUnit)
      }
      lowerPrice[project] = Math.max(lowerPrice[project]!, bounds.lower)
      lowerRho[project] = Math.max(lowerRho[project]!, (bounds.lower / perRho(project)) * (1 - 4 * roundingUnit))
      upperRho[project] = (bounds.upper / perRho(project)) * (1 + 4 * roundingUnit)
      return true
    }

    function exactOf(project: number): ExactPrice {
      let exact = exactInRound.get(project)
      if (exact === undefined) {
        exact = exactPrice(state, supportersOf[project]!, costs[project]!, lowerPrice[project]!, error, !options.exact)
        if (exact === undefined) throw new Error('an affordable project turned out to be unaffordable')
        exactInRound.set(project, exact)
      }
      return exact
    }

    /** Whether `a` has the smaller rho, or the same and comes first in the order of ties. */
    function comesFirst(a: number, b: number): boolean {
      const one = exactOf(a)
      const other = exactOf(b)
      const left = one.top * BigInt(other.weight) * BigInt(perRho(b))
      const right = other.top * BigInt(one.weight) * BigInt(perRho(a))
      return left === right ? election.tieRank[a]! < election.tieRank[b]! : left < right
    }

    /** The affordable project with the smallest rho, or undefined. Looks only at those whose lower bound does not rule them out. */
    function cheapest(round: number): number | undefined {
      let best = Infinity
      const affordable: number[] = []
      for (;;) {
        let next = -1
        for (const project of open) {
          if (evaluatedIn[project] === round) continue
          if (next < 0 || lowerRho[project]! < lowerRho[next]!) next = project
        }
        if (next < 0 || (lowerRho[next]! > best && !options.exact)) break
        evaluatedIn[next] = round
        if (evaluate(next)) {
          affordable.push(next)
          best = Math.min(best, upperRho[next]!)
        } else open = open.filter((project) => project !== next)
      }
      const candidates = options.exact ? affordable : affordable.filter((project) => lowerRho[project]! <= best)
      return candidates.reduce<number | undefined>(
        (first, project) => (first === undefined || comesFirst(project, first) ? project : first),
        undefined,
      )
    }

    for (let round = 0; ; round++) {
      exactInRound.clear()
      const winner = cheapest(round)
      if (winner === undefined) break
      cost += costs[winner]!
      if (cost > limit) return undefined
      const price = exactOf(winner)
      const { from, to, group, factor } = supportersOf[winner]!
      for (let at = from; at < to; at++) {
        const g = group[at]!
        if (price.allIn[at - from]) {
          if (dryAt[g] === neverDry) dryAt[g] = round
          balances[g] = 0
        } else balances[g] = Math.max(0, balances[g]! - price.nearest * factor[at]!)
      }
      chain.push(price.top, price.weight)
      boughtAt[winner] = round
      error += 6 * roundingUnit * shareNearest
      places.push(winner)
      bought.push(winner)
      open = open.filter((project) => project !== winner)
    }
    const rounds = bought.map((project, round) => ({ project, price: chain.price(round) }))
    return { places, cost, run: { utility, raise, share, rounds, dryAt } }
  }
}

/** The slice of supporters of every project, with the factor by which each pays. */
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
