/**
 * Sequential Phragmen for projects with costs: the winner is the project whose supporters would end up with the lowest load.
 * Source: Los, Christoff, Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI 2022.
 */
import type { Election } from './election.ts'
import type { EngineOptions } from './outcome.ts'
import { priceChain } from './price-chain.ts'
import { roundingUnit } from './price-filter.ts'

/**
 * Projects dearer than the budget are out beforehand. Each round takes the project with the smallest load
 * (cost + loads of its supporters) / supporters, ties in the order of ties; the first that does not fit ends it.
 * Exact: loads in doubles only sort out the clear cases. Returns places in the order of selection.
 */
export function phragmen(election: Election, options: EngineOptions = {}): number[] {
  const { budget, costs, groupSize, projectStart, supporterGroup, supporters, tieRank } = election
  const voters = BigInt(election.voters)
  const chain = priceChain(voters)
  // A group's load is the load of the last round it took part in; -1: none yet.
  const lastRound = new Int32Array(groupSize.length).fill(-1)
  const loads = new Float64Array(groupSize.length)
  const lower = new Float64Array(costs.length)
  const upper = new Float64Array(costs.length)
  let open = Array.from(costs.keys()).filter((c) => supporters[c]! > 0 && costs[c]! <= budget)
  let left = budget
  const places: number[] = []

  /** Bounds the load in doubles. All terms are positive, so the relative error is at most one rounding a term, and a few more. */
  function bound(project: number): void {
    const from = projectStart[project]!
    const to = projectStart[project + 1]!
    let sum = costs[project]!
    for (let at = from; at < to; at++) sum += groupSize[supporterGroup[at]!]! * loads[supporterGroup[at]!]!
    const relative = options.exact ? 1 : 2 * (to - from + 12) * roundingUnit
    lower[project] = (sum / supporters[project]!) * (1 - relative)
    upper[project] = (sum / supporters[project]!) * (1 + relative)
  }

  /** The exact load as the chain takes it: top / (denominator * supporters). */
  function exactTop(project: number): bigint {
    const perRound = new Float64Array(chain.length())
    for (let at = projectStart[project]!; at < projectStart[project + 1]!; at++) {
      const g = supporterGroup[at]!
      if (lastRound[g]! >= 0) perRound[lastRound[g]!]! += groupSize[g]!
    }
    return chain.combine(BigInt(costs[project]!) * voters, perRound)
  }

  while (open.length > 0) {
    for (const project of open) bound(project)
    const best = open.reduce((least, project) => Math.min(least, upper[project]!), Infinity)
    let winner = -1
    let winnerTop = 0n
    for (const project of open) {
      if (lower[project]! > best) continue
      const top = exactTop(project)
      const left = top * BigInt(supporters[winner] ?? 0)
      const right = winnerTop * BigInt(supporters[project]!)
      if (winner < 0 || left < right || (left === right && tieRank[project]! < tieRank[winner]!)) {
        winner = project
        winnerTop = top
      }
    }
    if (costs[winner]! > left) break
    left -= costs[winner]!
    const load = chain.nearest(winnerTop, supporters[winner]!)
    for (let at = projectStart[winner]!; at < projectStart[winner + 1]!; at++) {
      loads[supporterGroup[at]!] = load
      lastRound[supporterGroup[at]!] = places.length
    }
    chain.push(winnerTop, supporters[winner]!)
    places.push(winner)
    open = open.filter((project) => project !== winner)
  }
  return places
}
