/** Greedy by support per euro. */
import type { Election } from './election.ts'
import type { FitOptions } from './greedy.ts'
import { taken, turns, wholeBudget } from './greedy.ts'

/** The same as greedy, sorted by support / cost descending first (cost 0 first), then by the order of ties. Returns places. */
export function greedyPerCost(election: Election, options: FitOptions): number[] {
  return taken(turns(election, perCostOrder(election), options, wholeBudget(election)))
}

/** Projects by support / cost descending. Compared as support(a) * cost(b), in BigInt: points times cents pass 2^53 in a large city. */
export function perCostOrder({ costs, support, tieRank, tieOrder }: Election): number[] {
  return Array.from(tieOrder).sort((a, b) => {
    const free = Number(costs[a] !== 0) - Number(costs[b] !== 0)
    if (free !== 0 || costs[a] === 0) return free || tieRank[a]! - tieRank[b]!
    const ofA = BigInt(support[a]!) * BigInt(costs[b]!)
    const ofB = BigInt(support[b]!) * BigInt(costs[a]!)
    return ofA > ofB ? -1 : ofA < ofB ? 1 : tieRank[a]! - tieRank[b]!
  })
}
