/** Why each project won or lost, as data; sentences are made where they are shown. */

import { fillUp } from './completion.ts'
import type { Election } from './election.ts'
import { ceilingOf, floorOf, nearestNumber } from './fractions.ts'
import type { Turn } from './greedy.ts'
import { greedy, turns, wholeBudget } from './greedy.ts'
import { perCostOrder } from './greedy-per-cost.ts'
import { type AllocationSpec, defaultSpec, type Outcome, type Run } from './outcome.ts'
import type { Payments } from './payments.ts'
import { payments } from './payments.ts'
import type { Resource } from './run-books.ts'
import { resourcesOf } from './run-books.ts'

/**
 * Why a project won or lost. Amounts in the election's integer unit.
 * `paid`: its supporters paid it; `price` is the most that one of them paid, rounded up to a whole unit, and `effectiveVotes` = cost / price
 * (unrounded price): as many voters as if all had paid that. A project that costs nothing has as many as it has supporters.
 * `filled-up`: paid from the `left` over. `ranked`: taken in its turn by a rule without shares.
 * `short`: at the end of the deciding run its supporters held `held` together (rounded down), and lacked `lacking`; both add up to the cost.
 * With a fill-up, `left` is what was left over when it came to its turn there: less than its cost.
 * `no-room`: dearer than what was `left` at its turn. `stopped`: the rule had ended before its turn, at a project that did not fit.
 * `below-threshold`: less support than asked. `no-support`: nobody chose it.
 * Where hours are distributed too: `heldHours`, `lackingHours` and `leftHours` say the same of them in their own integer unit, money and hours
 * each lack zero when there was enough of them, and `effectiveVotes` is the smaller of both.
 */
export type Reason =
  | { readonly kind: 'paid'; readonly price: number; readonly effectiveVotes: number }
  | ({ readonly kind: 'filled-up' } & Left)
  | { readonly kind: 'ranked' }
  | ({
      readonly kind: 'short'
      readonly held: number
      readonly lacking: number
      readonly heldHours?: number
      readonly lackingHours?: number
    } & Partial<Left>)
  | ({ readonly kind: 'no-room' } & Left)
  | ({ readonly kind: 'stopped' } & Left)
  | { readonly kind: 'below-threshold'; readonly threshold: number }
  | { readonly kind: 'no-support' }

/** What was left at a project's turn; hours only where hours are distributed. */
interface Left {
  readonly left: number
  readonly leftHours?: number
}

/** One project, in the order of the ballot paper. */
export interface ProjectExplanation {
  readonly id: string
  readonly cost: number
  /** Sum of points; votes, for approval. */
  readonly support: number
  /** Ballots that support it. */
  readonly supporters: number
  readonly selected: boolean
  /** Place among the winners, from 1. */
  readonly order?: number
  readonly reason: Reason
}

/** Figures of the whole result, beside the same under greedy. */
export interface ResultFigures {
  readonly budget: number
  readonly cost: number
  readonly voters: number
  /** Equal Shares: what every voter could spend (`each`), the part that is budget / voters (`base`), both rounded down to a whole unit, and what was added. */
  readonly share?: { readonly base: number; readonly each: number; readonly raisedBy: number }
  readonly ballotsWithWinner: number
  readonly ballotsWithWinnerUnderGreedy: number
}

export interface Explanation {
  readonly projects: readonly ProjectExplanation[]
  readonly result: ResultFigures
}

/** Explains an outcome of `allocate` on the same election by the same rule. Nothing is run again but greedy, for comparison. */
export function explain(election: Election, spec: AllocationSpec, outcome: Outcome): Explanation {
  const orderOf = new Map(outcome.places.map((place, at) => [place, at + 1]))
  const reason = reasonsFor(election, spec, outcome)
  const projects = election.projects.map(({ id, cost }, place): ProjectExplanation => {
    const order = orderOf.get(place)
    return {
      id,
      cost,
      support: election.support[place]!,
      supporters: election.supporters[place]!,
      selected: order !== undefined,
      ...(order === undefined ? {} : { order }),
      reason: election.supporters[place] === 0 ? { kind: 'no-support' } : reason(place),
    }
  })
  const { run } = outcome
  return {
    projects,
    result: {
      budget: election.budget,
      cost: outcome.cost,
      voters: election.voters,
      ...(run === undefined ? {} : { share: shareFigures(election, run) }),
      ballotsWithWinner: ballotsWithWinner(election, outcome.places),
      ballotsWithWinnerUnderGreedy: ballotsWithWinner(election, greedy(election, {})),
    },
  }
}

/** The number of ballots that name at least one of these places. */
export function ballotsWithWinner(election: Election, places: readonly number[]): number {
  const won = new Uint8Array(election.costs.length)
  for (const place of places) won[place] = 1
  let ballots = 0
  for (let g = 0; g < election.groupSize.length; g++) {
    const from = election.groupStart[g]!
    const to = election.groupStart[g + 1]!
    if (election.choiceProject.subarray(from, to).some((place) => won[place] === 1)) ballots += election.groupSize[g]!
  }
  return ballots
}

function shareFigures(election: Election, { share, raise }: Run) {
  const raisedBy = raise * election.unit
  const each = floorOf(share)
  return { base: each - raisedBy, each, raisedBy }
}

/** The reason of every place that has support. */
function reasonsFor(election: Election, spec: AllocationSpec, outcome: Outcome): (place: number) => Reason {
  if (outcome.run !== undefined) return equalSharesReasons(election, spec, outcome, outcome.run)
  if (spec.rule === 'phragmen') return phragmenReasons(election, outcome)
  const order = spec.rule === 'greedy-per-cost' ? perCostOrder(election) : election.tieOrder
  return byTurn(election, turns(election, order, spec, wholeBudget(election)), { kind: 'ranked' }, spec.threshold)
}

function equalSharesReasons(election: Election, spec: AllocationSpec, outcome: Outcome, run: Run) {
  const { money, hours } = resourcesOf(election, run)
  const inMoney = { ...money, books: payments(election, money.run) }
  const inHours = hours && { ...hours, books: payments(election, hours.run) }
  const roundOf = new Map(run.rounds.map(({ project }, round) => [project, round]))
  const byRun = outcome.places.slice(0, outcome.places.length - outcome.filledUp)
  const free = new Set(byRun.filter((place) => !roundOf.has(place)))
  const completion = spec.completion ?? defaultSpec.completion
  const filling = completion === 'utilitarian' || completion === 'add1-utilitarian' ? fillUp(election, byRun) : []
  const turnOf = new Map(filling.map((turn) => [turn.project, turn]))

  return (place: number): Reason => {
    const round = roundOf.get(place)
    if (round !== undefined) return paid(inHours ? [inMoney, inHours] : [inMoney], place, round)
    if (free.has(place)) return { kind: 'paid', price: 0, effectiveVotes: election.supporters[place]! }
    const turn = turnOf.get(place)
    if (turn?.verdict === 'taken') return { kind: 'filled-up', ...leftAt(election, turn) }
    const { held, lacking } = shortfall(inMoney, place)
    const ofHours = inHours && shortfall(inHours, place)
    return {
      kind: 'short',
      held,
      lacking,
      ...(ofHours === undefined ? {} : { heldHours: ofHours.held, lackingHours: ofHours.lacking }),
      ...(turn === undefined ? {} : leftAt(election, turn)),
    }
  }
}

/** A resource with its books. */
interface Booked extends Resource {
  readonly books: Payments
}

function paid(resources: readonly Booked[], place: number, round: number): Reason {
  return {
    kind: 'paid',
    price: ceilingOf(resources[0]!.books.mostPaid(round)),
    effectiveVotes: effectiveVotes(resources, place, round),
  }
}

/** By how many votes the project of a round was bought: cost / price of the dearest payer, the smallest over what it asks. To the nearest double. */
export function effectiveVotes(resources: readonly Booked[], place: number, round: number): number {
  const votes = resources
    .filter(({ costs }) => costs[place]! > 0)
    .map(({ books, costs }) => {
      const most = books.mostPaid(round)
      return nearestNumber({ numerator: BigInt(costs[place]!) * most.denominator, denominator: most.numerator })
    })
  return Math.min(...votes)
}

/** What the supporters of a project held at the end, rounded down, and what they lacked. */
function shortfall({ books, costs }: Booked, place: number) {
  const held = floorOf(books.heldAtEnd(place))
  return { held, lacking: Math.max(0, costs[place]! - held) }
}

function leftAt({ asksHours }: Election, { left, leftHours }: Pick<Turn, 'left' | 'leftHours'>) {
  return asksHours ? { left, leftHours } : { left }
}

function phragmenReasons(election: Election, outcome: Outcome) {
  const won = new Set(outcome.places)
  const left = election.budget - outcome.cost
  return (place: number): Reason => {
    if (won.has(place)) return { kind: 'ranked' }
    if (election.costs[place]! > election.budget) return { kind: 'no-room', left: election.budget }
    return { kind: election.costs[place]! > left ? 'no-room' : 'stopped', left }
  }
}

function byTurn(election: Election, all: readonly Turn[], won: Reason, threshold = 0) {
  const turnOf = new Map(all.map((turn) => [turn.project, turn]))
  return (place: number): Reason => {
    const turn = turnOf.get(place)!
    const { verdict } = turn
    if (verdict === 'taken') return won
    if (verdict === 'below-threshold') return { kind: verdict, threshold }
    return verdict === 'no-support' ? { kind: verdict } : { kind: verdict, ...leftAt(election, turn) }
  }
}
