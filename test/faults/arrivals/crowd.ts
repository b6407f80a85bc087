/** A crowd of voters from a seed: what each chooses, and when each comes. */
import { seeded } from '../../../functions/kit/store/faults.ts'

/** The plans on the paper, and how many of them a ballot holds. */
export const plans = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export const plansOnBallot = 5

/** One voter. `atMs` counts from the first moment of the vote. */
export interface Voter {
  readonly id: string
  readonly atMs: number
  readonly choices: readonly string[]
}

/** Draws five different plans. */
function fivePlans(random: () => number): string[] {
  const left: string[] = [...plans]
  return Array.from({ length: plansOnBallot }, () => left.splice(Math.floor(random() * left.length), 1).join(''))
}

/** So many voters who come at random, `perSecond` on average (a Poisson process); all at moment 0 without a rate. */
export function crowd(count: number, perSecond: number | undefined, seed: number): Voter[] {
  const random = seeded(seed)
  let atMs = 0
  return Array.from({ length: count }, (_, index) => {
    if (perSecond !== undefined) atMs += (-Math.log(1 - random()) / perSecond) * 1000
    return { id: `voter-${index}`, atMs, choices: fivePlans(random) }
  })
}
