/** Runs of Equal Shares without a loser, kept by share, and what they prove about it. */
import type { Election } from '../election.ts'
import { roundingUnit } from '../price-filter.ts'
import type { Meter } from './needed.ts'
import type { Line } from './replay.ts'
import { passOver } from './rerun.ts'
import type { ShareRun, ShareRunSubject } from './share-run.ts'
import { shareRun } from './share-run.ts'

/** A run that holds at a share, and how far that share lies from its own (0: the run was made for it). */
export interface RunAtShare {
  readonly run: ShareRun
  readonly distance: number
}

export interface RunStore {
  /** A run for the share of `voters` voters after so many raises: one kept, or a new one. */
  at(voters: number, raise: number): RunAtShare
  /** A run made for exactly this share. */
  exactly(voters: number, raise: number): RunAtShare
}

/** The share of so many voters after so many raises, within a few units in the last place. */
export function shareOf({ budget, unit }: Election, voters: number, raise: number): number {
  return budget / voters + raise * unit
}

/** Starts an empty store. Every run made is booked as a pass over the choices for each of its moments. */
export function runStore(subject: ShareRunSubject, meter: Meter): RunStore {
  /** By share; their reaches do not overlap. */
  const kept: ShareRun[] = []

  /** The last run that begins at or below the share. */
  function before(share: number): number {
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (kept[middle]!.reach.from <= share) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  function exactly(voters: number, raise: number): RunAtShare {
    const run = shareRun(subject, voters, raise)
    meter.spend(passOver(subject.election) * run.moments.length)
    return { run, distance: 0 }
  }
  return {
    exactly,
    at(voters, raise) {
      const share = shareOf(subject.election, voters, raise)
      const at = before(share)
      const near = kept[at]
      if (near !== undefined && share <= near.reach.to) return { run: near, distance: share - near.share }
      const { run } = exactly(voters, raise)
      const from = Math.max(run.reach.from, near?.reach.to ?? 0)
      const to = Math.min(run.reach.to, kept[at + 1]?.reach.from ?? Infinity)
      if (from < to) kept.splice(at + 1, 0, { ...run, reach: { from, to } })
      return { run, distance: 0 }
    },
  }
}

/**
 * The first moment at which `place` with `extra` new voters may be bought at some share between `near` and `far` from the run's own; -1 when it
 * is certainly not bought at all. What its supporters pay is at most the line of the run and, for each new voter, at most the share and
 * at most the due; together two lines, each largest at one of the ends.
 */
export function mayBeBought(run: ShareRun, cost: number, extra: number, near: number, far: number): number {
  return run.moments.findIndex(({ paid, due }) => {
    const shares = { value: run.share, slope: 1, error: 4 * roundingUnit * run.share, slopeError: 0 }
    const withShares = highest(paid, shares, extra, run.share, near, far)
    if (withShares < cost) return false
    return due.value === Infinity || highest(paid, due, extra, run.share, near, far) >= cost
  })
}

/** The most that `paid + extra * each` can be between two distances, rounded outward. */
function highest(paid: Line, each: Line, extra: number, share: number, near: number, far: number): number {
  const value = paid.value + extra * each.value
  const slope = paid.slope + extra * each.slope
  const error = paid.error + extra * each.error
  const slopeError =
    paid.slopeError + extra * each.slopeError + 4 * roundingUnit * (Math.abs(paid.slope) + extra * Math.abs(each.slope))
  const at = (distance: number) =>
    value +
    slope * distance +
    (error + slopeError * Math.abs(distance) + (Math.abs(slope) + slopeError) * 16 * roundingUnit * share) *
      (1 + 8 * roundingUnit) +
    8 * roundingUnit * (Math.abs(value) + Math.abs(slope * distance))
  return Math.max(at(near), at(far))
}

/** Whether `place` with `extra` new voters is certainly bought at this moment of a run made for exactly this share, if not before. */
export function isBought({ share, moments }: ShareRun, cost: number, extra: number, moment: number): boolean {
  const { paid, due } = moments[moment]!
  const each = Math.min(share * (1 - 8 * roundingUnit), due.value - due.error)
  return (paid.value - paid.error + extra * each) * (1 - 16 * roundingUnit) > cost
}
