/** What happens with what a first run of Equal Shares leaves: nothing, raised shares, a fill-up, or both. */
import type { Election } from './election.ts'
import type { EqualSharesRunner, FinishedRun } from './equal-shares.ts'
import type { Turn } from './greedy.ts'
import { turns } from './greedy.ts'
import type { EngineOptions } from './outcome.ts'
import { steadyRaises } from './steady-raises.ts'

/**
 * After how many raises that changed nothing it pays to work out how many more will change nothing: that costs as much as many runs,
 * the more so the larger the election.
 */
const patience = (election: Election, rounds: number) => 16 + (election.choiceProject.length * rounds) / 20_000

/**
 * add1: raises everybody's share by one currency unit at a time and runs again from scratch; keeps the last outcome that still
 * fits in the budget, and stops at the first that does not, or when every supported project is selected.
 * The cost need not grow with the share, so there is no bisection. `first` is the outcome without a raise.
 * Raises that provably change nothing are passed over: with few voters and much money there are millions of them.
 */
export function add1(
  election: Election,
  first: FinishedRun,
  runner: EqualSharesRunner,
  options: EngineOptions,
): FinishedRun {
  const { budget, budgetHours, costs, costHours, asksHours, supporters } = election
  const all = sum(costs)
  const allHours = sum(costHours)
  if (all <= budget && allHours <= budgetHours) return first
  // Hours rise in proportion to the money: without money, or without hours to hand out, some projects are never bought.
  if (asksHours && budget === 0) return first
  const reachable = supporters.reduce(
    (count, ballots, project) => count + (ballots > 0 && (budgetHours > 0 || costHours[project] === 0) ? 1 : 0),
    0,
  )
  // With a share as large as all costs together everything supported is bought, so the loop is bounded.
  const unitsForHours = asksHours && budgetHours > 0 ? (allHours / budgetHours) * budget : 0
  const most = Math.ceil(Math.max(all, unitsForHours) / election.unit) + 1
  let kept = first
  let unchanged = 0
  let wait = patience(election, first.places.length)
  for (let raise = 1; kept.places.length < reachable; raise++) {
    if (raise > most) throw new Error('shares were raised beyond the cost of everything')
    const next = runner(raise)
    if (next === undefined) break
    unchanged = isSame(kept, next) ? unchanged + 1 : 0
    kept = next
    options.onProgress?.({ raise, cost: next.cost })
    if (unchanged < wait || asksHours || options.exact) continue
    const steady = Math.min(steadyRaises(election, next.run), most - raise)
    wait = steady < unchanged ? 2 * wait : patience(election, kept.places.length)
    unchanged = 0
    if (steady === 0) continue
    // The last of them is run, because the outcome keeps its prices.
    raise += steady
    const last = runner(raise)
    if (last === undefined || !isSame(kept, last)) throw new Error('a raise that changes nothing changed something')
    kept = last
  }
  return kept
}

const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0)

const isSame = ({ places }: FinishedRun, other: FinishedRun) =>
  places.length === other.places.length && places.every((place, at) => place === other.places[at])

/** Fills up with the supported projects that still fit, in the order of ties; `places` are taken already. Gives every other project its turn. */
export function fillUp(election: Election, places: readonly number[]): Turn[] {
  const won = new Set(places)
  const others = Array.from(election.tieOrder).filter((place) => !won.has(place))
  const left = places.reduce((rest, place) => rest - election.costs[place]!, election.budget)
  const leftHours = places.reduce((rest, place) => rest - election.costHours[place]!, election.budgetHours)
  return turns(election, others, {}, { left, leftHours })
}
