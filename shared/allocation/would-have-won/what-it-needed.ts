/** What a plan that lost had needed to win: more voters, more of today's voters, or a lower cost. Found by running the rule again. */
import type { Election } from '../election.ts'
import type { AllocationSpec, Outcome } from '../outcome.ts'
import type { Effort, Meter, Needed, Search, SearchProgress } from './needed.ts'
import { finish, meter } from './needed.ts'
import { searchNewVoters } from './new-voters.ts'
import type { Question } from './rerun.ts'
import { searchSwitchers } from './switchers.ts'
import { searchCost } from './winning-cost.ts'

/** The three answers. Costs in the election's integer unit. */
export interface WhatItNeeded {
  /** Fewest new voters naming only it, with the budget unchanged, so that every share falls. Searched up to `mostNewVoters`. */
  readonly newVoters: Needed
  /** Fewest voters of today, not supporters yet, who also choose it. */
  readonly switchers: Needed
  /** Highest cost, whole currency units below its own. */
  readonly cost: Needed
}

/** Where a search for all three has come. */
export interface PartProgress extends SearchProgress {
  readonly part: keyof WhatItNeeded
}

const searches = { newVoters: searchNewVoters, switchers: searchSwitchers, cost: searchCost } as const
const parts = ['newVoters', 'switchers', 'cost'] as const

/**
 * What the loser `place` had needed. The three searches share `effort.visits`: each may use an equal part of what is left. Throws RangeError when it won.
 */
export function whatItNeeded(
  election: Election,
  spec: AllocationSpec,
  outcome: Outcome,
  place: number,
  effort: Omit<Effort, 'onProgress'> & { readonly onProgress?: (progress: PartProgress) => void },
): WhatItNeeded {
  const { onProgress, ...bound } = effort
  const steps = searchWhatItNeeded(election, spec, outcome, place, bound)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}

/** The same, step by step: for a worker that tells how far it is, and that may be stopped at any step. */
export function* searchWhatItNeeded(
  election: Election,
  spec: AllocationSpec,
  outcome: Outcome,
  place: number,
  effort: Effort,
): Generator<PartProgress, WhatItNeeded> {
  const answers: Partial<Record<keyof WhatItNeeded, Needed>> = {}
  let left = effort.visits
  for (const [at, part] of parts.entries()) {
    const account = meter(left / (parts.length - at))
    const search = searches[part](question(election, spec, outcome, place, effort, account))
    let step = search.next()
    for (; !step.done; step = search.next()) yield { part, ...step.value }
    answers[part] = step.value
    left = Math.max(0, left - account.spent())
  }
  return answers as WhatItNeeded
}

/** Starts one of the three searches, with all of `effort.visits` for it. */
export function searchOne(
  part: keyof WhatItNeeded,
  election: Election,
  spec: AllocationSpec,
  outcome: Outcome,
  place: number,
  effort: Effort,
): Search {
  return searches[part](question(election, spec, outcome, place, effort, meter(effort.visits)))
}

/** The fewest new voters naming only the loser `place` with whom it wins. */
export function fewestNewVoters(...about: About): Needed {
  return finish(searchOne('newVoters', ...about), about[4])
}

/** The fewest voters of today who make the loser `place` win by also choosing it. */
export function fewestSwitchers(...about: About): Needed {
  return finish(searchOne('switchers', ...about), about[4])
}

/** The highest cost, whole currency units below its own, at which the loser `place` wins. */
export function highestWinningCost(...about: About): Needed {
  return finish(searchOne('cost', ...about), about[4])
}

type About = [election: Election, spec: AllocationSpec, outcome: Outcome, place: number, effort: Effort]

function question(
  election: Election,
  spec: AllocationSpec,
  outcome: Outcome,
  place: number,
  { points }: Effort,
  account: Meter,
): Question {
  if (place < 0 || place >= election.costs.length || outcome.places.includes(place)) {
    throw new RangeError(`project ${place} is no loser of this outcome`)
  }
  const most = election.choicePoints.reduce((highest, each) => Math.max(highest, each), 1)
  return { election, spec, place, points: points ?? most, meter: account }
}
