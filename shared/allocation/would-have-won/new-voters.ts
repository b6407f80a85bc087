/** The fewest new voters naming only a loser with which it had won. */
import { distributesHours } from '../allocate.ts'
import { fillUp } from '../completion.ts'
import type { Election } from '../election.ts'
import { type AllocationSpec, defaultSpec } from '../outcome.ts'
import { standing, withNewVoters, without } from './modified-election.ts'
import type { Search } from './needed.ts'
import type { Ascent, Question } from './rerun.ts'
import { fewest, fewestByHalving, wins } from './rerun.ts'
import { isBought, mayBeBought, runStore, shareOf } from './run-store.ts'
import { turningCounts } from './turn-rules.ts'

/** As far as is searched: beyond twice today's ballots and fifty "more votes" is no advice. */
export const mostNewVoters = (voters: number) => 2 * voters + 50

/** Searches every number of new voters from 1 up to `mostNewVoters`; the budget stays, so every share falls. */
export function* searchNewVoters(question: Question): Search {
  const { election, spec, place, points } = question
  if (neverFits(question)) return { kind: 'never' }
  const most = mostNewVoters(election.voters)
  const withVoters = withNewVoters(election, place, points)
  const tryIt = (count: number) => (wins(question, withVoters(count)) ? 'yes' : 'no') as 'yes' | 'no'
  // More new voters lower its load in every round and leave those of the others alone: it is bought earlier, when more is left.
  if (spec.rule === 'phragmen') return yield* fewestByHalving(most, (count) => tryIt(count) === 'yes')
  return yield* fewest(question, { most, ruledOutBefore: ruleOut(question, most), tryIt })
}

/** Whether a project asks more than there is to give, or hours of a rule that knows none: no number of supporters helps. */
export function neverFits({ election, place, spec }: Question): boolean {
  const { budget, budgetHours, costs, costHours } = election
  const hours = costHours[place]!
  return costs[place]! > budget || hours > budgetHours || (hours > 0 && !distributesHours(spec.rule))
}

/** Whether hours are in play at all: what is proved here about runs of Equal Shares holds for money alone. */
export function knowsHours({ costHours }: Election): boolean {
  return costHours.some((hours) => hours > 0)
}

function ruleOut(question: Question, most: number): Ascent['ruledOutBefore'] {
  const { election, spec, place, points } = question
  if (spec.rule !== 'equal-shares') {
    const turning = turningCounts(election, place, points, most, spec.threshold)
    return (count) => turning.find((next) => next >= count) ?? most + 1
  }
  if (knowsHours(election)) return (count) => count
  const isRuledOut = ruleOutByShares(question)
  return (count) => (isRuledOut(count) ? count + 1 : count)
}

/** Whether a spec raises the shares, and whether it fills up. */
export function completionOf({ completion = defaultSpec.completion }: AllocationSpec) {
  return {
    raises: completion === 'add1' || completion === 'add1-utilitarian',
    fills: completion === 'utilitarian' || completion === 'add1-utilitarian',
  }
}

/**
 * The project does not win if it is bought in none of the runs that add1 makes without it, up to and including the one that costs too
 * much: then those are the runs with it, too. Nor does it if the first run that buys it (certainly) costs too much at that very purchase:
 * then add1 ends there and keeps the run before. Either way the kept run is known, and with it what the fill-up takes.
 */
function ruleOutByShares(question: Question): (count: number) => boolean {
  const { election, spec, place, points, meter } = question
  const { budget, costs, unit, voters } = election
  const cost = costs[place]!
  const utility = spec.utility ?? defaultSpec.utility
  const { fills, raises } = completionOf(spec)
  const all = costs.reduce((sum, each) => sum + each, 0)
  const mostRaises = raises && all > budget ? Math.ceil(all / unit) + 1 : 0
  const store = runStore({ others: without(election, place), election, place, utility, points }, meter)

  return (count) => {
    const now = voters + count
    let kept: readonly number[] = []
    for (let raise = 0; ; raise++) {
      if (raise > mostRaises) {
        if (mostRaises > 0) return false
        break
      }
      if (!Number.isSafeInteger(budget + (raise + 1) * unit * now)) return false
      // Thousands of raises can lie in one count: what is not ruled out when the work is done is tried, or left open.
      if (meter.ruledOutLongEnough()) return false
      let { run, distance } = store.at(now, raise)
      meter.spend(run.moments.length)
      let moment = mayBeBought(run, cost, count, distance, distance)
      if (moment >= 0 && distance !== 0) {
        ;({ run, distance } = store.exactly(now, raise))
        moment = mayBeBought(run, cost, count, 0, 0)
      }
      if (moment >= 0) {
        if (!isBought(run, cost, count, moment) || run.moments[moment]!.spent + cost <= budget) return false
        break
      }
      if (run.isOver) break
      kept = run.places
      // The same run serves for all raises within its reach, if the project is bought in none of them.
      let further = Math.min(mostRaises - raise, Math.floor((run.reach.to - shareOf(election, now, raise)) / unit))
      while (further > 0 && mayBeBought(run, cost, count, distance, distance + further * unit) >= 0) further >>= 1
      raise += Math.max(0, further)
    }
    if (!fills) return true
    const lifted = { ...election, ...standing(election, place, { support: count * points, supporters: count }) }
    meter.spend(costs.length)
    return !fillUp(lifted, kept).some(({ project, verdict }) => project === place && verdict === 'taken')
  }
}
