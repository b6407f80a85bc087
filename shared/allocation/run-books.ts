/** The books of a run of Equal Shares at any moment of it: who held and paid what of each resource, exact. */
import type { Election } from './election.ts'
import type { Fraction } from './fractions.ts'
import { fraction } from './fractions.ts'
import type { Run } from './outcome.ts'
import { neverDry } from './outcome.ts'

/** One resource that a run distributes, money or hours: what each project asks of it, and the run as paid in it alone. */
export interface Resource {
  readonly costs: Float64Array
  readonly run: Run
}

/** Money, and hours where the run distributes them too. */
export function resourcesOf(election: Election, run: Run): { readonly money: Resource; readonly hours?: Resource } {
  const money = { costs: election.costs, run }
  const { hours } = run
  if (hours === undefined) return { money }
  const rounds = run.rounds.map(({ project }, round) => ({ project, price: hours.prices[round]! }))
  return {
    money,
    hours: { costs: election.costHours, run: { ...run, share: hours.share, dryAt: hours.dryAt, rounds } },
  }
}

/** A sum of balances or payments, before it is worked out: `shares` whole shares less `perRound[r]` times the price of round r. */
export interface Sum {
  shares: number
  readonly perRound: Float64Array
}

/** The books of one resource. Sums are cheap to write down and worked out once. */
export interface RunBooks {
  /** An empty sum. */
  sum(): Sum
  /** Adds what a group (all its ballots, or only one) held after the first `rounds` purchases. */
  addHeld(sum: Sum, group: number, rounds: number, isForOne?: boolean): void
  /** Adds what a group paid in round `round` (from 0) for the project of that round, to which it gives `points`. */
  addPaid(sum: Sum, group: number, round: number, points: number, isForOne?: boolean): void
  /** The sum in integer units of the resource. */
  worth(sum: Sum): Fraction
  /** The round in which each project was bought, or -1. */
  readonly boughtAt: Int32Array
}

/** Opens the books of one resource of a run. */
export function runBooks(election: Election, { run }: Resource): RunBooks {
  const { groupStart, groupSize, choiceProject, choicePoints } = election
  const byPoints = run.utility === 'points'
  const boughtAt = new Int32Array(election.costs.length).fill(-1)
  run.rounds.forEach(({ project }, round) => {
    boughtAt[project] = round
  })
  // The denominators form a chain, so the last is a multiple of all.
  const common = run.rounds.at(-1)?.price.denominator ?? run.share.denominator
  const onCommon = ({ numerator, denominator }: Fraction) => numerator * (common / denominator)
  const share = onCommon(run.share)
  const prices = run.rounds.map(({ price }) => onCommon(price))

  const addHeld: RunBooks['addHeld'] = (sum, group, rounds, isForOne = false) => {
    if (run.dryAt[group]! < rounds) return
    const ballots = isForOne ? 1 : groupSize[group]!
    sum.shares += ballots
    for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
      const round = boughtAt[choiceProject[at]!]!
      if (round >= 0 && round < rounds) sum.perRound[round]! += byPoints ? ballots * choicePoints[at]! : ballots
    }
  }

  return {
    boughtAt,
    sum: () => ({ shares: 0, perRound: new Float64Array(run.rounds.length) }),
    addHeld,
    addPaid(sum, group, round, points, isForOne = false) {
      const dryAt = run.dryAt[group]!
      if (dryAt === round) addHeld(sum, group, round, isForOne)
      else if (dryAt > round) sum.perRound[round]! -= (isForOne ? 1 : groupSize[group]!) * (byPoints ? points : 1)
    },
    worth({ shares, perRound }) {
      let worth = BigInt(shares) * share
      for (let round = 0; round < perRound.length; round++) {
        if (perRound[round]) worth -= BigInt(perRound[round]!) * prices[round]!
      }
      return fraction(worth, common)
    },
  }
}

/** Whether a group holds anything of the resource at the end of its run. */
export function holdsAtEnd({ run }: Resource, group: number): boolean {
  return run.share.numerator > 0n && run.dryAt[group] === neverDry
}
