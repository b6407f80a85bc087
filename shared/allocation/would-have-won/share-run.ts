/**
 * One run of Equal Shares without a project that lost, and what it says about that project: as long as it is not bought, the run depends
 * on nothing but the share, so the same run serves for any number of new voters and any raise that give (nearly) the same share.
 */
import { allocate } from '../allocate.ts'
import type { Election } from '../election.ts'
import { allSupporters } from '../equal-shares.ts'
import { nearestNumber } from '../fractions.ts'
import type { Run, Utility } from '../outcome.ts'
import { roundingUnit } from '../price-filter.ts'
import type { Line, ReplayMoment } from './replay.ts'
import { replay, scaled, utilityOf } from './replay.ts'

/** A moment of the run: just before its purchase, or the end, when whoever supports the project could still give all. */
export interface Moment {
  /** Cost of what was bought before. */
  readonly spent: number
  /** At most what the supporters of the project pay if it is bought at the rho of this moment's purchase; at the very share of the run exactly that. */
  readonly paid: Line
  /** What a voter who names only this project pays then, if it has it. Infinite at the end. */
  readonly due: Line
}

export interface ShareRun extends RaisedRun {
  readonly share: number
  /** Between these shares the run takes the same projects. Equal when nothing but this very share is certain. */
  readonly reach: { readonly from: number; readonly to: number }
  readonly moments: readonly Moment[]
}

/** What the runs are about: the election without the project, and the project's own supporters in the election with it. */
export interface ShareRunSubject {
  /** The election in which nobody chooses the project. */
  readonly others: Election
  readonly election: Election
  readonly place: number
  readonly utility: Utility
  readonly points: number
}

/** A run, cut off after the purchase with which it costs more than the real budget: what comes then changes nothing for add1. */
export interface RaisedRun {
  readonly places: readonly number[]
  readonly cost: number
  readonly isOver: boolean
  readonly run: Run
}

/** One run with the raise added to the shares of `voters` voters, by the engine; money is the only resource. */
export function runRaised(election: Election, utility: Utility, voters: number, raise: number): RaisedRun {
  // A share raised by one unit is the share of a budget raised by one unit a voter.
  const raised = election.budget + raise * election.unit * voters
  const spec = { rule: 'equal-shares', utility, completion: 'none' } as const
  const { places, cost, run } = allocate({ ...election, voters, budget: raised }, spec)
  if (run === undefined) throw new Error('a run of Equal Shares without books')
  if (cost <= election.budget) return { places, cost, isOver: false, run }
  let spent = 0
  const last = run.rounds.findIndex(({ project }) => {
    spent += election.costs[project]!
    return spent > election.budget
  })
  const free = places.length - run.rounds.length
  const rounds = run.rounds.slice(0, last + 1)
  return { places: places.slice(0, free + last + 1), cost: spent, isOver: true, run: { ...run, rounds } }
}

/** Runs with `voters` voters and everybody's share raised by `raise` currency units; `see` is shown every moment. */
export function shareRun(
  { election, others, place, points, utility }: ShareRunSubject,
  voters: number,
  raise: number,
  see?: (moment: ReplayMoment) => void,
): ShareRun {
  const { places, cost, isOver, run } = runRaised(others, utility, voters, raise)
  const byPoints = utility === 'points'
  const own = allSupporters(election, byPoints)[place]!
  const ownUtility = utilityOf(utility, election.costs[place]!)
  const share = nearestNumber(run.share)
  const moments: Moment[] = []
  const { down, up } = replay({ election: others, run, isOver }, { kind: 'share' }, (moment) => {
    const perPoint = scaled(moment.price, ownUtility, moment.winnersUtility)
    const due = scaled(perPoint, byPoints ? points : 1, 1)
    moments.push({ spent: moment.spent, paid: moment.payment(own, perPoint), due })
    see?.(moment)
  })
  // The share of another election is rounded when it is looked up: a few units in the last place are kept off.
  const edge = 8 * roundingUnit * share
  const reach = down === 0 ? { from: share, to: share } : { from: share - down + edge, to: share + up - edge }
  return { share, reach, places, cost, isOver, moments, run }
}
