/** What a plan had needed, searched on the visitor's own device: the rule is run again and again on the published ballots. Runs in the worker. */
import { allocate } from '../../shared/allocation/allocate.ts'
import type { AllocationSpec } from '../../shared/allocation/outcome.ts'
import type { PartProgress, WhatItNeeded } from '../../shared/allocation/would-have-won/what-it-needed.ts'
import { whatItNeeded } from '../../shared/allocation/would-have-won/what-it-needed.ts'
import { toElection } from '../../shared/pabulib/election.ts'
import { isBroken } from '../../shared/pabulib/file.ts'
import { parse } from '../../shared/pabulib/parse.ts'
import { isRefusal } from '../../shared/refusal.ts'

/** One loser of a round, and the round's ballots and rule. */
export interface SearchWork {
  readonly source: string
  readonly projectId: string
  readonly spec: AllocationSpec
}

/** How far the search is: what is searched, up to where (voters, or cents) it was ruled out, and the best found so far. */
export type SearchStage = PartProgress

/** Costs in cents. Undefined: these ballots and this rule do not make the plan a loser. */
export type Searched = WhatItNeeded | undefined

/** Visits of the search: from some seconds to some minutes. It can be stopped at any moment. */
const visits = 3_000_000_000

/** Searches. The amounts of a round are in cents, whatever its file says. */
export function search({ source, projectId, spec }: SearchWork, onProgress: (stage: SearchStage) => void): Searched {
  const parsed = parse(source)
  if (isBroken(parsed)) return undefined
  const election = toElection(parsed.file, { unit: 100 })
  if (isRefusal(election)) return undefined
  const outcome = allocate(election, spec)
  const place = election.projects.findIndex(({ id }) => id === projectId)
  if (place < 0 || outcome.places.includes(place)) return undefined
  return whatItNeeded(election, spec, outcome, place, {
    visits,
    onProgress,
  })
}
