/** Greedy by support per euro. */
import type { Election } from './election.ts'
import { compareFractions, fraction } from './fractions.ts'
import type { FitOptions } from './greedy.ts'
import { taken, turns, wholeBudget } from './greedy.ts'

/** The same as greedy, sorted by support / cost descending first (cost 0 first), then by the order of ties. Returns places. */
export function greedyPerCost(election: Election, options: FitOptions): number[] {
  return taken(turns(election, perCostOrder(election), options, wholeBudget(election)))
}

/** Projects by support / cost descending, exactly; those that cost nothing first. Equals stay in the order of ties, in which the sort begins. */
export function perCostOrder({ costs, support, tieOrder }: Election): number[] {
  const perCost = (place: number) => fraction(BigInt(support[place]!), BigInt(costs[place]!))
  return Array.from(tieOrder).sort((a, b) => {
    if (costs[a] === 0 || costs[b] === 0) return Number(costs[a] !== 0) - Number(costs[b] !== 0)
    return compareFractions(perCost(b), perCost(a))
  })
}
