/** The question asked of a changed election, the only judge of an answer: does the project win when the rule is run again? */
import { allocate } from '../allocate.ts'
import type { Election } from '../election.ts'
import type { AllocationSpec } from '../outcome.ts'
import type { Meter, Needed, Search } from './needed.ts'

/** A loser, the election and rule under which it lost, and the account of the work. */
export interface Question {
  readonly election: Election
  readonly spec: AllocationSpec
  readonly place: number
  /** Points that a new or changed ballot gives the project. */
  readonly points: number
  readonly meter: Meter
}

/** More raises than this are not booked: the engine passes over long rows of raises that change nothing. */
const mostRaisesBooked = 1000

/** Runs the rule on a changed election; books a pass for each raise, and two. */
export function wins({ spec, place, meter }: Question, changed: Election): boolean {
  const { increments, places } = allocate(changed, spec)
  meter.spend((Math.min(increments, mostRaisesBooked) + 2) * passOver(changed))
  return places.includes(place)
}

/** The work of one run: every choice on a ballot, and what a project and a run take of themselves, measured in choices. */
export function passOver({ choiceProject, costs }: Election): number {
  return choiceProject.length + 20 * costs.length + 500
}

/** A search upward through amounts: numbers of voters, or steps below a cost. */
export interface Ascent {
  /** The largest amount there is to try; the least is 1. */
  readonly most: number
  /** `count` itself, or a larger amount such that it is proved that the project wins with none from `count` up to (not with) that one. */
  ruledOutBefore(count: number): number
  /** `yes` and `no` by running the rule; `unproved`: it was not seen to win, but not every way was tried. */
  tryIt(count: number): 'yes' | 'no' | 'unproved'
}

/**
 * Goes upward, ruling out one amount after another. When the work allowed for that is done, goes on in steps that double until an amount wins, and
 * halves the distance as long as there is work left: more is not always better, so that gives an amount that wins, not the least.
 */
export function* fewest({ meter }: Question, { most, ruledOutBefore, tryIt }: Ascent): Search {
  let ruledOutTo = 0
  let count = 1
  while (count <= most && !meter.ruledOutLongEnough()) {
    const next = Math.min(most + 1, ruledOutBefore(count))
    const answer = next > count ? 'no' : tryIt(count)
    if (answer === 'yes') return amount(count, ruledOutTo)
    const end = Math.max(next, count + 1)
    if (answer === 'no' && ruledOutTo === count - 1) ruledOutTo = end - 1
    count = end
    yield { tried: ruledOutTo }
  }
  let lost = count - 1
  let won = Infinity
  for (let step = Math.ceil((most - lost) / 256); won === Infinity && lost < most && !meter.exhausted(); step *= 2) {
    const next = Math.min(most, lost + step)
    if (tryIt(next) === 'yes') won = next
    else lost = next
    yield { tried: ruledOutTo }
  }
  if (won === Infinity) return { kind: 'not-within', searchedTo: ruledOutTo }
  while (won - lost > 1 && !meter.exhausted()) {
    yield { tried: ruledOutTo, lowest: won }
    const middle = lost + Math.floor((won - lost) / 2)
    if (tryIt(middle) === 'yes') won = middle
    else lost = middle
  }
  return amount(won, ruledOutTo)
}

/** The least amount from 1 to `most` that wins, where every amount above one that wins wins too: by halving. */
export function* fewestByHalving(most: number, wins: (count: number) => boolean): Search {
  let [low, high] = [1, most]
  if (most < 1 || !wins(most)) return { kind: 'not-within', searchedTo: Math.max(0, most) }
  while (low < high) {
    yield { tried: low - 1, lowest: high }
    const middle = low + Math.floor((high - low) / 2)
    if (wins(middle)) high = middle
    else low = middle + 1
  }
  return { kind: 'found', amount: low }
}

function amount(won: number, ruledOutTo: number): Needed {
  return won === ruledOutTo + 1 ? { kind: 'found', amount: won } : { kind: 'at-most', amount: won }
}
