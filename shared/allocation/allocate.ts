/** The one door to the rules: an election and a rule in, the winners out. Exact, and the same on every machine. */
import { add1, fillUp } from './completion.ts'
import type { Election } from './election.ts'
import { equalSharesRunner } from './equal-shares.ts'
import { greedy, taken } from './greedy.ts'
import { greedyPerCost } from './greedy-per-cost.ts'
import { type AllocationSpec, defaultSpec, type EngineOptions, type Outcome, type Rule, type Run } from './outcome.ts'
import { phragmen } from './phragmen.ts'

/** Whether a rule is defined for hours beside money. */
export function distributesHours(rule: Rule): boolean {
  return rule === 'equal-shares' || rule === 'greedy'
}

/**
 * Distributes the election's budget by the rule; `options` never change the outcome. Throws RangeError when projects ask hours and the rule
 * knows money only (`distributesHours` tells).
 */
export function allocate(election: Election, spec: AllocationSpec, options: EngineOptions = {}): Outcome {
  if (election.asksHours && !distributesHours(spec.rule)) throw new RangeError(`${spec.rule} distributes no hours`)
  switch (spec.rule) {
    case 'greedy':
      return outcome(election, greedy(election, spec))
    case 'greedy-per-cost':
      return outcome(election, greedyPerCost(election, spec))
    case 'phragmen':
      return outcome(election, phragmen(election, options))
    case 'equal-shares':
      return equalShares(election, spec, options)
  }
}

/** The name of a rule with its parts, as in `equal-shares/cost/add1`, `greedy`. */
export function ruleName({ rule, utility, completion }: AllocationSpec): string {
  if (rule !== 'equal-shares') return rule
  return `${rule}/${utility ?? defaultSpec.utility}/${completion ?? defaultSpec.completion}`
}

function equalShares(election: Election, spec: AllocationSpec, options: EngineOptions): Outcome {
  if (election.voters === 0) return outcome(election, [])
  const completion = spec.completion ?? defaultSpec.completion
  const runner = equalSharesRunner(election, spec.utility ?? defaultSpec.utility, options)
  const first = runner(0)
  if (first === undefined) throw new Error('a run without a raise spent more than the budget')
  const kept =
    completion === 'add1' || completion === 'add1-utilitarian' ? add1(election, first, runner, options) : first
  const filled =
    completion === 'utilitarian' || completion === 'add1-utilitarian' ? taken(fillUp(election, kept.places)) : []
  return outcome(election, [...kept.places, ...filled], filled.length, kept.run)
}

function outcome(election: Election, places: readonly number[], filledUp = 0, run?: Run): Outcome {
  const cost = places.reduce((sum, place) => sum + election.costs[place]!, 0)
  const costHours = places.reduce((sum, place) => sum + election.costHours[place]!, 0)
  if (cost > election.budget || costHours > election.budgetHours)
    throw new Error('an outcome may never cost more than the budget')
  return {
    selected: places.map((place) => election.projects[place]!.id),
    places,
    filledUp,
    cost,
    costHours,
    increments: run?.raise ?? 0,
    ...(run === undefined ? {} : { run }),
  }
}
