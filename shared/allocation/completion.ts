/** What happens with the money that a first run of Equal Shares leaves: nothing, raised shares, a fill-up, or both. */
import type { Election } from './election.ts'
import type { EqualSharesRunner, FinishedRun } from './equal-shares.ts'
import type { Turn } from './greedy.ts'
import { turns } from './greedy.ts'

/**
 * add1: raises everybody's share by one currency unit at a time and runs again from scratch; keeps the last outcome that still
 * costs at most the budget, and stops at the first that costs more, or when every supported project is selected.
 * The cost need not grow with the share, so there is no bisection. `first` is the outcome without a raise.
 */
export function add1(election: Election, first: FinishedRun, runner: EqualSharesRunner): FinishedRun {
  const { budget, costs, supporters } = election
  const all = costs.reduce((sum, cost) => sum + cost, 0)
  if (all <= budget) return first
  const supported = supporters.reduce((count, ballots) => count + (ballots > 0 ? 1 : 0), 0)
  // With a share as large as all costs together everything supported is bought, so the loop is bounded.
  const most = Math.ceil(all / election.unit) + 1
  let kept = first
  for (let raise = 1; kept.places.length < supported; raise++) {
    if (raise > most) throw new Error('shares were raised beyond the cost of everything')
    const next = runner(raise, budget)
    if (next === undefined) break
    kept = next
  }
  return kept
}

/** Fills up with the supported projects that still fit, in the order of ties; `places` are taken already. Gives every other project its turn. */
export function fillUp(election: Election, places: readonly number[]): Turn[] {
  const won = new Set(places)
  const others = Array.from(election.tieOrder).filter((place) => !won.has(place))
  const left = places.reduce((rest, place) => rest - election.costs[place]!, election.budget)
  return turns(election, others, {}, left)
}
