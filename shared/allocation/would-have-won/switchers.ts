/** The fewest voters of today, not supporters of a loser, who had made it win by also choosing it. */
import { allocate } from '../allocate.ts'
import type { Switchable } from './best-switchers.ts'
import { firstOf, switchable } from './best-switchers.ts'
import type { Switch } from './modified-election.ts'
import { without, withSwitchers } from './modified-election.ts'
import type { Search } from './needed.ts'
import { knowsHours, neverFits } from './new-voters.ts'
import type { Question } from './rerun.ts'
import { fewest, fewestByHalving, wins } from './rerun.ts'
import { byShares } from './switchers-by-shares.ts'
import { turningCounts } from './turn-rules.ts'

/** Searches every number of switchers from 1 up to all who do not support the project yet. */
export function* searchSwitchers(question: Question): Search {
  const { election, place } = question
  if (neverFits(question)) return { kind: 'never' }
  const open = switchable(election, place)
  const most = open.reduce((sum, { ballots }) => sum + ballots, 0)
  const answer = yield* searchCounts(question, open, most)
  return answer.kind === 'not-within' && answer.searchedTo >= most ? { kind: 'never' } : answer
}

function* searchCounts(question: Question, open: readonly Switchable[], most: number): Search {
  const { election, spec, place, points } = question
  const tryOut = (switches: readonly Switch[]) => wins(question, withSwitchers(election, place, switches, points))
  if (spec.rule === 'phragmen') {
    const sets = leastLoaded(question, open)
    return yield* fewestByHalving(most, (count) => sets(count).some(tryOut))
  }
  if (spec.rule !== 'equal-shares') {
    // Only the support counts, not whose it is.
    const turning = turningCounts(election, place, points, most, spec.threshold)
    const ruledOutBefore = (count: number) => turning.find((next) => next >= count) ?? most + 1
    return yield* fewest(question, {
      most,
      ruledOutBefore,
      tryIt: (count) => (tryOut(firstOf(open, count)) ? 'yes' : 'no'),
    })
  }
  if (knowsHours(election)) {
    // Nothing is proved with hours: those are tried first who have the fewest winners on their ballots, so most to spend.
    const winners = new Set(allocate(election, spec).places)
    const richest = open.toSorted((a, b) => chosen(question, a, winners) - chosen(question, b, winners))
    return yield* fewest(question, {
      most,
      ruledOutBefore: (count) => count,
      tryIt: (count) => (tryOut(firstOf(richest, count)) ? 'yes' : count === most ? 'no' : 'unproved'),
    })
  }
  return yield* fewest(question, yield* byShares(question, open, most, tryOut))
}

function chosen({ election }: Question, { group }: Switchable, winners: ReadonlySet<number>): number {
  const { groupStart, choiceProject } = election
  return choiceProject.subarray(groupStart[group], groupStart[group + 1]).filter((at) => winners.has(at)).length
}

/**
 * Phragmen: as long as the project is not bought the others do not depend on it, loads never fall from round to round, and what is left falls. So it
 * wins if in some round in which it fits its load is low enough: then it is bought there or earlier. The lowest load is reached by those with the
 * least load of their own, which is that of the last winner on their ballot; and more of them, none above the winner's load, keep it low enough.
 */
function leastLoaded({ election, spec, place }: Question, open: readonly Switchable[]) {
  const { places } = allocate(without(election, place), spec)
  const { groupStart, choiceProject } = election
  const rounds = Array.from({ length: places.length + 1 }, (_, round) => {
    const roundOf = new Map(places.slice(0, round).map((winner, at) => [winner, at]))
    const last = ({ group }: Switchable) =>
      choiceProject
        .subarray(groupStart[group], groupStart[group + 1])
        .reduce((latest, project) => Math.max(latest, roundOf.get(project) ?? -1), -1)
    const lastOf = new Map(open.map((one) => [one, last(one)]))
    return open.toSorted((a, b) => lastOf.get(a)! - lastOf.get(b)!)
  })
  return (count: number) => rounds.map((order) => firstOf(order, count))
}
