/** Whole minutes over weeks: nothing is lost by rounding. */
import { apportion } from '../ledger/apportion.ts'

/**
 * Divides minutes by weights (`apportion`). With weights that are all zero nobody gets anything, so there must be
 * nothing to divide. Throws for what is no whole number from 0 on.
 */
export function spread(minutes: number, weights: readonly number[]): readonly number[] {
  for (const number of [minutes, ...weights])
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`Not a whole number: ${number}`)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0 && minutes > 0) throw new RangeError('Minutes without a week to put them in')
  return apportion(minutes, weights)
}

/** The same minutes in every week, as far as whole minutes allow; the first weeks get the minute more. */
export function spreadEvenly(minutes: number, weeks: number): readonly number[] {
  return spread(minutes, Array<number>(weeks).fill(1))
}
