/** The highest lower cost, in whole currency units below its own, at which a loser had won. */
import { fillUp } from '../completion.ts'
import { allSupporters } from '../equal-shares.ts'
import { defaultSpec } from '../outcome.ts'
import { roundingUnit } from '../price-filter.ts'
import { standing, withCost, without } from './modified-election.ts'
import type { Needed, Search } from './needed.ts'
import { completionOf, knowsHours } from './new-voters.ts'
import type { ReplayMoment } from './replay.ts'
import { replay, utilityOf } from './replay.ts'
import type { Ascent, Question } from './rerun.ts'
import { fewest, fewestByHalving, passOver, wins } from './rerun.ts'
import type { ShareRunSubject } from './share-run.ts'
import { runRaised, shareRun } from './share-run.ts'
import { firstStep, turningSteps } from './turn-rules.ts'

/** Searches the costs below its own downward, one currency unit a step. Under add1 it need not be so that cheaper is better. */
export function* searchCost(question: Question): Search {
  const { election, place } = question
  const own = election.costs[place]!
  const most = Math.floor(own / election.unit)
  const costAfter = (steps: number) => own - steps * election.unit
  // Without support it never wins, and hours that are not there are not bought by a lower price.
  if (election.supporters[place] === 0 || election.costHours[place]! > election.budgetHours) return { kind: 'never' }
  const search = searchSteps(question, most, costAfter)
  for (;;) {
    const step = search.next()
    if (step.done) return inCosts(step.value, most, costAfter)
    const { tried, lowest } = step.value
    yield { tried: costAfter(tried), ...(lowest === undefined ? {} : { lowest: costAfter(lowest) }) }
  }
}

function inCosts(answer: Needed, most: number, costAfter: (steps: number) => number): Needed {
  if (answer.kind === 'never') return answer
  if (answer.kind !== 'not-within') return { kind: answer.kind, amount: costAfter(answer.amount) }
  return answer.searchedTo >= most ? { kind: 'never' } : { kind: answer.kind, searchedTo: costAfter(answer.searchedTo) }
}

function* searchSteps(question: Question, most: number, costAfter: (steps: number) => number): Search {
  const { election, place, spec } = question
  const winsAt = (steps: number) => wins(question, withCost(election, place, costAfter(steps)))
  const tryIt = (steps: number) => (winsAt(steps) ? 'yes' : 'no') as 'yes' | 'no'
  // A lower cost lowers its load in every round and leaves those of the others alone: it is bought earlier, when more is left.
  if (spec.rule === 'phragmen') return yield* fewestByHalving(most, winsAt)
  if (spec.rule !== 'equal-shares') {
    const turning = turningSteps(election, place)
    const ruledOutBefore = (steps: number) => {
      for (let at = turning.findLastIndex((start) => start <= steps); at >= 0 && at < turning.length; at++) {
        const from = Math.max(steps, turning[at]!)
        const first = firstStep(from, (turning[at + 1] ?? most + 1) - 1, winsAt)
        if (first !== undefined) return first
      }
      return most + 1
    }
    return yield* fewest(question, { most, ruledOutBefore, tryIt })
  }
  if (knowsHours(election)) return yield* fewest(question, { most, ruledOutBefore: (steps) => steps, tryIt })
  return yield* fewest(question, { most, ruledOutBefore: yield* ruleOutByShares(question, most, costAfter), tryIt })
}

/** A moment of a run without the project: from how many steps on it may be bought there, from how many on it certainly is, and from how many on that fits. */
interface Chance {
  readonly mayFrom: number
  readonly surelyFrom: number
  readonly fitsFrom: number
}

/** A run without the project: its chances in the order of the moments. */
interface Raised {
  readonly places: readonly number[]
  readonly mayFrom: number
  readonly chances: readonly Chance[]
}

/**
 * As for new voters: the runs without the project are those with it until one buys it. At rho its supporters pay sum min(b, rho * U) of the
 * cost x; with utility cost U is x. That sum less x is concave and zero at x = 0 (or falls by one each unit), so what is bought at a cost is bought at every lower one:
 * each moment has one limit, found by halving. What is proved holds from one limit to the next, so whole stretches are ruled out at once.
 */
function* ruleOutByShares(
  question: Question,
  most: number,
  costAfter: (steps: number) => number,
): Generator<{ tried: number }, Ascent['ruledOutBefore']> {
  const { election, spec, place, meter } = question
  const { budget, costs, unit, voters } = election
  const { fills, raises } = completionOf(spec)
  const others = costs.reduce((sum, each) => sum + each, 0) - costs[place]!
  const stepsTo = (cost: number) => Math.ceil((costs[place]! - cost) / unit)
  const runs: Raised[] = []
  let isOver = false
  const subject: ShareRunSubject = {
    others: without(election, place),
    election,
    place,
    utility: spec.utility ?? defaultSpec.utility,
    points: question.points,
  }
  for (let raise = 0; ; raise++) {
    // Without bounds nothing is proved, and every cost is tried.
    if (meter.ruledOutLongEnough() || !Number.isSafeInteger(budget + raise * unit * voters)) return (steps) => steps
    const chances: Chance[] = []
    const run = shareRun(subject, voters, raise, chancesOf(subject, most, costAfter, chances))
    meter.spend(passOver(election) * run.moments.length)
    isOver = run.isOver
    const mayFrom = chances.reduce((least, chance) => Math.min(least, chance.mayFrom), Infinity)
    runs.push({ places: run.places, mayFrom, chances })
    yield { tried: 0 }
    // Once it is bought in a run at its own cost, later runs matter to no lower cost.
    if (!raises || isOver || mayFrom <= 0 || raise * unit > others + costs[place]!) break
  }
  const filledAfter = (steps: number, kept: readonly number[]) => {
    const changed = { ...election, ...standing(election, place, { cost: costAfter(steps) }) }
    return fillUp(changed, kept).some(({ project, verdict }) => project === place && verdict === 'taken')
  }
  const turning = fills ? turningSteps(election, place) : []
  const lostAt = stretches(question, costAfter)
  const fitsTogetherFrom = stepsTo(budget - others)

  return (steps) => {
    for (let from = steps; from <= most; ) {
      // When all together fit there are no raises.
      const together = from >= fitsTogetherFrom
      const count = together ? 1 : runs.length
      const events = [most + 1, ...turning, ...(raises ? [fitsTogetherFrom] : [])]
      let which = 0
      for (; which < count && runs[which]!.mayFrom > from; which++) events.push(runs[which]!.mayFrom)
      const chances = runs[which]?.chances ?? []
      const chance = which < count ? chances.find(({ mayFrom }) => mayFrom <= from) : undefined
      for (const { mayFrom, surelyFrom, fitsFrom } of chances) events.push(mayFrom, surelyFrom, fitsFrom)
      const end = events.reduce((least, event) => (event > from && event < least ? event : least), Infinity)
      meter.spend(events.length)
      let kept = which - 1
      if (chance !== undefined) {
        // Only if it is certainly bought, and that is too much, is the run before the one that add1 keeps.
        if (chance.surelyFrom > from || chance.fitsFrom <= from) {
          const lost = raises && !together ? lostAt(from, end, which) : undefined
          if (lost === undefined) return from
          if (fills) {
            const first = firstStep(from, lost.end - 1, (at) => filledAfter(at, lost.kept))
            if (first !== undefined) return first
          }
          from = lost.end
          continue
        }
      } else if (!raises || together) kept = 0
      else if (isOver) kept = runs.length - 2
      else return from
      if (fills) {
        const first = firstStep(from, end - 1, (at) => filledAfter(at, runs[kept]!.places))
        if (first !== undefined) return first
      }
      from = end
    }
    return most + 1
  }
}

/** A run with the project in it, and the lowest cost of the project at which it certainly takes the same. */
interface Held {
  readonly places: readonly number[]
  readonly isOver: boolean
  readonly lowest: number
}

/** Up to (not with) which step an outcome without the project certainly holds, and the winners by the run that is kept. */
interface Lost {
  readonly end: number
  readonly kept: readonly number[]
}

/**
 * Follows add1 at one cost from the first raise that may buy the project on: undefined when the project is in the outcome. Every run holds as
 * far down as its lines do, so at the next cost only those are made again that did not reach so far.
 */
function stretches({ election, spec, place, meter }: Question, costAfter: (steps: number) => number) {
  const { budget, supporters, unit, voters } = election
  const utility = spec.utility ?? defaultSpec.utility
  const supported = supporters.reduce((count, ballots) => count + (ballots > 0 ? 1 : 0), 0)
  const held = new Map<number, Held>()

  function runAt(cost: number, raise: number): Held {
    const before = held.get(raise)
    if (before !== undefined && before.lowest <= cost) return before
    const changed = withCost(election, place, cost)
    const made = runRaised(changed, utility, voters, raise)
    meter.spend(passOver(election) * (made.run.rounds.length + 1))
    let { down } = replay({ election: changed, ...made }, { kind: 'cost', place })
    // Costs are whole: what is too much must stay one unit above the budget. And at no cost at all it would be taken at once.
    if (made.isOver && made.places.includes(place)) down = Math.min(down, made.cost - budget - 1)
    const lowest = Math.max(1, cost - Math.floor(down * (1 - 8 * roundingUnit)))
    const { places, isOver } = made
    held.set(raise, { places, isOver, lowest })
    return { places, isOver, lowest }
  }

  return (steps: number, end: number, firstRaise: number): Lost | undefined => {
    const cost = costAfter(steps)
    let lowest = 1
    let kept: readonly number[] | undefined
    for (let raise = Math.max(0, firstRaise - 1); ; raise++) {
      if (meter.ruledOutLongEnough() || !Number.isSafeInteger(budget + raise * unit * voters)) return undefined
      const run = runAt(cost, raise)
      lowest = Math.max(lowest, run.lowest)
      if (run.isOver) break
      kept = run.places
      if (kept.length === supported) break
    }
    if (kept === undefined || kept.includes(place)) return undefined
    return { end: Math.min(end, steps + Math.floor((cost - lowest) / unit) + 1), kept }
  }
}

/** Works out the limits of every moment while the run is replayed. */
function chancesOf(
  { election, place, utility }: ShareRunSubject,
  most: number,
  costAfter: (steps: number) => number,
  chances: Chance[],
): (moment: ReplayMoment) => void {
  const { from, to, group, factor, ballots, weight } = allSupporters(election, utility === 'points')[place]!
  const { budget, costs, groupSize, unit } = election
  return ({ spent, balances, price, winnersUtility, error }) => {
    const rho = price.value / winnersUtility
    /** What the supporters pay at a cost, less the cost: at most (sign 1) or at least (sign -1). */
    const surplus = (cost: number, sign: number) => {
      const due = rho === Infinity ? Infinity : rho * utilityOf(utility, cost)
      let paid = 0
      for (let at = from; at < to; at++) {
        const g = group[at]!
        paid += groupSize[g]! * Math.min(balances[g]!, due * factor[at]!)
      }
      const ofDue = due === Infinity ? 0 : weight * 16 * roundingUnit * due
      const margin = ballots * error + ofDue + 4 * (to - from + 8) * roundingUnit * (paid + cost)
      return paid - cost + sign * margin
    }
    const mayFrom = surplus(costAfter(0), 1) >= 0 ? 0 : firstStep(1, most, (at) => surplus(costAfter(at), 1) >= 0)
    if (mayFrom === undefined) return
    // Certain at one cost is certain at every lower one; that the bound itself is too rough near zero does not matter.
    const near = [mayFrom, mayFrom + 1, mayFrom + 2].find((at) => at <= most && surplus(costAfter(at), -1) > 0)
    const fitsFrom = Math.ceil((costs[place]! - (budget - spent)) / unit)
    chances.push({ mayFrom, surelyFrom: near ?? most + 1, fitsFrom })
  }
}
