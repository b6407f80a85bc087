/** Switchers under Equal Shares: which numbers of them cannot make a loser win, and which voters to try where they may. */
import { fillUp } from '../completion.ts'
import { defaultSpec } from '../outcome.ts'
import { roundingUnit } from '../price-filter.ts'
import type { Switchable } from './best-switchers.ts'
import { everySet, firstOf, switchersAt } from './best-switchers.ts'
import type { Switch } from './modified-election.ts'
import { standing, without } from './modified-election.ts'
import { completionOf } from './new-voters.ts'
import type { ReplayMoment } from './replay.ts'
import { utilityOf } from './replay.ts'
import type { Ascent, Question } from './rerun.ts'
import { passOver } from './rerun.ts'
import type { ShareRunSubject } from './share-run.ts'
import { shareRun } from './share-run.ts'
import { turningCounts } from './turn-rules.ts'

/** How many different sets of voters are tried for one number where not every set can be ruled out. */
const mostSets = 12

/** Up to so many sets, all of them are tried before a number is left undecided. */
const mostOfAll = 2000

/** A moment of a run without the project, and the fewest switchers with whom it may be bought there. */
interface Opening {
  readonly raise: number
  readonly round: number
  /** Whether it fits in the budget with what was bought before; if not, being bought there ends add1, and the run before is kept. */
  readonly fits: boolean
  readonly mayFrom: number
  /** Whether it is certainly bought there, if not before, without any switcher. */
  readonly isSure: boolean
}

/** The runs of add1 without the project, as far as they matter. */
interface Runs {
  readonly openings: readonly Opening[]
  /** Winners of each run, by raise. */
  readonly places: readonly (readonly number[])[]
  /** The raise that is kept when the project is bought in no run; undefined when it always is bought in one. */
  readonly kept: number | undefined
}

/**
 * To win by a run, the project must be bought in one of the runs that add1 makes without it, up to the one that costs too much, at a moment at
 * which it fits. So many switchers pay most there if they are those with the most money at that moment: fewer than the least number over all
 * moments cannot do. To win by the fill-up it must fit at its turn, which depends on how many they are and on which run is kept: the last one, or the one before a
 * purchase of the project that does not fit. Where that does not rule a number out it is tried with the richest at each moment, then with supporters of the winners.
 */
export function* byShares(
  question: Question,
  open: readonly Switchable[],
  most: number,
  tryOut: (switches: readonly Switch[]) => boolean,
): Generator<{ tried: number }, Ascent> {
  const { election, spec, place, points, meter } = question
  const subject: ShareRunSubject = {
    others: without(election, place),
    election,
    place,
    utility: spec.utility ?? defaultSpec.utility,
    points,
  }
  const runs = yield* runsWithout(question, subject, open)
  if (runs === undefined) {
    const tryIt = (count: number) => (tryOut(firstOf(open, count)) ? 'yes' : 'unproved') as 'yes' | 'unproved'
    return { most, ruledOutBefore: (count) => count, tryIt }
  }
  const { openings, places, kept } = runs
  const { fills } = completionOf(spec)
  const fitting = openings.filter(({ fits }) => fits)
  const ending = fills ? openings.filter(({ fits }) => !fits) : []
  const least = fitting[0]?.mayFrom ?? most + 1
  const events = [least, most + 1, ...ending.map(({ mayFrom }) => mayFrom)]
  if (fills) events.push(...turningCounts(election, place, points, most))

  /** Whether the fill-up after a run takes the project, with so many switchers. */
  function isFilled(count: number, raise: number | undefined): boolean {
    if (!fills || raise === undefined || raise < 0) return false
    const lifted = { ...election, ...standing(election, place, { support: count * points, supporters: count }) }
    meter.spend(election.costs.length)
    return fillUp(lifted, places[raise]!).some(({ project, verdict }) => project === place && verdict === 'taken')
  }
  /** The moments through which so many switchers may make it win. */
  function* chances(count: number): Generator<Opening> {
    for (const opening of fitting) {
      if (opening.mayFrom > count) break
      yield opening
    }
    for (const opening of ending) if (opening.mayFrom <= count && isFilled(count, opening.raise - 1)) yield opening
  }

  return {
    most,
    ruledOutBefore(count) {
      for (let from = count; from <= most; ) {
        if (isFilled(from, kept) || !chances(from).next().done) return from
        from = events.reduce((next, event) => (event > from && event < next ? event : next), most + 1)
      }
      return most + 1
    },
    tryIt(count) {
      const tried = new Set<string>()
      const succeeds = (switches: readonly Switch[]) => {
        const key = switches.map(({ group, ballots }) => `${group}:${ballots}`).join()
        if (tried.has(key)) return false
        tried.add(key)
        return tryOut(switches)
      }
      let isProved = true
      if (isFilled(count, kept)) {
        // Any set will do that does not end the raises early: those with the least money do so last.
        const [one] = openings
        const poorest = one === undefined ? open : orderOf(subject, open, one).reverse()
        if (succeeds(firstOf(poorest, count)) || succeeds(firstOf(open, count))) return 'yes'
        isProved = false
      }
      let first: Opening | undefined
      for (const opening of chances(count)) {
        if (tried.size >= mostSets || meter.exhausted()) {
          isProved = false
          break
        }
        first ??= opening
        const { switches, isBought } = switchersAt(subject, open, opening, count)
        meter.spend(passOver(election) * (opening.round + 1))
        if (isBought) isProved = false
        if (succeeds(switches)) return 'yes'
      }
      if (isProved) return 'no'
      for (const rival of first === undefined ? [] : (places.at(kept ?? -1) ?? [])) {
        if (tried.size >= 2 * mostSets || meter.exhausted()) break
        const { switches } = switchersAt(subject, open, first!, count, rival)
        meter.spend(passOver(election) * (first!.round + 1))
        if (succeeds(switches)) return 'yes'
      }
      const sets = everySet(open, count, mostOfAll)
      if (sets === undefined) return 'unproved'
      for (const switches of sets) {
        if (meter.ruledOutLongEnough()) return 'unproved'
        if (succeeds(switches)) return 'yes'
      }
      return 'no'
    },
  }
}

/** All who may switch, those with the most money at this moment first. */
function orderOf(subject: ShareRunSubject, open: readonly Switchable[], opening: Opening): Switchable[] {
  const all = open.reduce((sum, { ballots }) => sum + ballots, 0)
  return switchersAt(subject, open, opening, all).switches.slice()
}

/** Makes the runs without the project, one after another; undefined when that is more work than may be done. */
function* runsWithout(
  { election, spec, meter }: Question,
  subject: ShareRunSubject,
  open: readonly Switchable[],
): Generator<{ tried: number }, Runs | undefined> {
  const { budget, costs, unit, voters } = election
  const { raises } = completionOf(spec)
  const all = costs.reduce((sum, each) => sum + each, 0)
  const openings: Opening[] = []
  const places: (readonly number[])[] = []
  let kept: number | undefined
  if (voters === 0) return { openings, places, kept }
  for (let raise = 0; ; raise++) {
    if (meter.ruledOutLongEnough() || !Number.isSafeInteger(budget + raise * unit * voters)) return undefined
    const found: Opening[] = []
    const run = shareRun(subject, voters, raise, openingsOf(subject, open, raise, found))
    meter.spend(passOver(election) * run.moments.length)
    openings.push(...found)
    places.push(run.places)
    yield { tried: 0 }
    const sure = found.find(({ isSure }) => isSure)
    // Bought there by today's supporters already: later runs are never made.
    if (sure !== undefined) {
      kept = sure.fits ? undefined : raise - 1
      break
    }
    if (run.isOver) {
      kept = raise - 1
      break
    }
    kept = raise
    if (!raises || all <= budget) break
    // One voter could pay everything by now: whoever switches buys it.
    if (raise * unit > all) {
      kept = undefined
      break
    }
  }
  openings.sort((a, b) => a.mayFrom - b.mayFrom || a.raise - b.raise || a.round - b.round)
  return { openings, places, kept }
}

/** Works out, while a run is replayed, the fewest switchers with whom the project may be bought at each moment. */
function openingsOf(
  { election, place, points, utility }: ShareRunSubject,
  open: readonly Switchable[],
  raise: number,
  openings: Opening[],
): (moment: ReplayMoment) => void {
  const { budget, costs, groupSize, projectStart, supporterGroup, supporterPoints, voters } = election
  const byPoints = utility === 'points'
  const cost = costs[place]!
  return ({ round, spent, balances, price, winnersUtility, error }) => {
    const rho = price.value / winnersUtility
    const perPoint = rho === Infinity ? Infinity : rho * utilityOf(utility, cost)
    const due = perPoint * (byPoints ? points : 1)
    let paid = 0
    for (let at = projectStart[place]!; at < projectStart[place + 1]!; at++) {
      const g = supporterGroup[at]!
      paid += groupSize[g]! * Math.min(balances[g]!, perPoint * (byPoints ? supporterPoints[at]! : 1))
    }
    // Wide enough for all the sums and quotients below: a bound that is too low costs a run, nothing else.
    const margin = 2 * (voters * error + 32 * (groupSize.length + 16) * roundingUnit * (cost + paid))
    const isSure = paid - margin > cost
    let lacking = cost - paid - margin
    let count = 0
    const take = (ballots: number, each: number) => {
      const used = Math.min(ballots, Math.ceil(lacking / each))
      lacking -= used * each
      count += used
    }
    const rest: Switchable[] = []
    for (const one of open) {
      if (lacking <= 0) break
      if (balances[one.group]! < due) rest.push(one)
      else take(one.ballots, due)
    }
    if (lacking > 0) rest.sort((a, b) => balances[b.group]! - balances[a.group]!)
    for (const { group, ballots } of rest) {
      if (lacking <= 0 || balances[group] === 0) break
      take(ballots, balances[group]!)
    }
    if (lacking <= 0) openings.push({ raise, round, fits: spent + cost <= budget, mayFrom: count, isSure })
  }
}
