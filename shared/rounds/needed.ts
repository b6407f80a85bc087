/** What the losers of a round had needed, as far as a count may spend work on it. */
import type { Needed } from '../allocation/would-have-won/needed.ts'
import { passOver } from '../allocation/would-have-won/rerun.ts'
import { whatItNeeded } from '../allocation/would-have-won/what-it-needed.ts'
import type { WhatItNeeded } from '../api/explanation.ts'
import { asMoney } from '../api/fields.ts'
import type { Count } from './result.ts'

/** Visits of the search for all losers together (`Effort.visits`): a few seconds of one processor. */
const mostVisits = 100_000_000

/** Even a search that finds nothing runs the rule some times for every loser: above this many choices times plans times losers, none is begun. */
const mostToBegin = 20_000_000

/**
 * The answers by place on the paper. Winners have none, nor do the losers of a large round, nor a loser of whom nothing was found out:
 * a browser that recounts the round can search on.
 */
export function neededInRound({ round, election, outcome }: Count): ReadonlyMap<number, WhatItNeeded> {
  const losers = election.projects.map((_, place) => place).filter((place) => !outcome.places.includes(place))
  const answers = new Map<number, WhatItNeeded>()
  if (losers.length * election.choiceProject.length * election.projects.length > mostToBegin) return answers
  // However little may be spent on a loser, the round is counted at least once more for it, with all its raises.
  if (losers.length * passOver(election) * (1 + outcome.increments) > mostVisits) return answers
  for (const place of losers) {
    const { newVoters, switchers, cost } = whatItNeeded(election, round.rule, outcome, place, {
      visits: mostVisits / losers.length,
    })
    if ([newVoters, switchers, cost].every(({ kind }) => kind === 'not-within')) continue
    answers.set(place, { newVoters, switchers, cost: costView(cost) })
  }
  return answers
}

function costView(cost: Needed): WhatItNeeded['cost'] {
  switch (cost.kind) {
    case 'never':
      return cost
    case 'not-within':
      return { kind: cost.kind, searchedTo: asMoney(cost.searchedTo) }
    default:
      return { kind: cost.kind, amount: asMoney(cost.amount) }
  }
}
