/** Greedy: projects by support, each that still fits. What most cities do today. */
import type { Election } from './election.ts'
import type { AllocationSpec } from './outcome.ts'

/** The options of rules that take projects one after another while they fit. */
export type FitOptions = Pick<AllocationSpec, 'misfit' | 'threshold'>

/** What became of a project when its turn came; `left` is the money left just before, `leftHours` the hours, in integer units. */
export interface Turn {
  readonly project: number
  readonly verdict: 'taken' | 'no-room' | 'no-support' | 'below-threshold' | 'stopped'
  readonly left: number
  readonly leftHours: number
}

/** Money and hours to spend, in integer units. */
export interface Remainder {
  readonly left: number
  readonly leftHours: number
}

/**
 * Goes through the projects in the order of ties and takes each that has support and still fits.
 * `misfit: 'stop'` ends at the first that does not fit; `threshold` leaves out projects with less support. Returns places.
 */
export function greedy(election: Election, options: FitOptions): number[] {
  return taken(turns(election, election.tieOrder, options, wholeBudget(election)))
}

/** All there is to spend. */
export function wholeBudget({ budget, budgetHours }: Election): Remainder {
  return { left: budget, leftHours: budgetHours }
}

/** Gives every project its turn, in the order given, with this much to spend. Greedy, greedy per cost and the fill-up are this. */
export function turns(election: Election, order: Iterable<number>, options: FitOptions, remainder: Remainder): Turn[] {
  let { left, leftHours } = remainder
  const { misfit, threshold = 0 } = options
  const all: Turn[] = []
  let stopped = false
  for (const project of order) {
    const support = election.support[project]!
    const cost = election.costs[project]!
    const hours = election.costHours[project]!
    let verdict: Turn['verdict'] = 'taken'
    if (support <= 0) verdict = 'no-support'
    else if (support < threshold) verdict = 'below-threshold'
    else if (stopped) verdict = 'stopped'
    else if (cost > left || hours > leftHours) verdict = 'no-room'
    all.push({ project, verdict, left, leftHours })
    if (verdict === 'taken') {
      left -= cost
      leftHours -= hours
    }
    if (verdict === 'no-room' && misfit === 'stop') stopped = true
  }
  return all
}

/** The places that were taken, in order. */
export function taken(all: readonly Turn[]): number[] {
  return all.filter(({ verdict }) => verdict === 'taken').map(({ project }) => project)
}
