/** Whole minutes over weeks: nothing is lost by rounding. */

/**
 * Divides minutes by weights: each part is rounded down, and what remains goes one by one to the largest fractional
 * parts (largest remainder), ties to the earlier. The sum is exact. With weights that are all zero nobody gets
 * anything, so there must be nothing to divide. Throws for what is no whole number from 0 on.
 */
export function spread(minutes: number, weights: readonly number[]): readonly number[] {
  for (const number of [minutes, ...weights])
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`Not a whole number: ${number}`)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0 && minutes > 0) throw new RangeError('Minutes without a week to put them in')
  if (whole === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => BigInt(minutes) * BigInt(weight))
  const parts = exact.map((product) => Number(product / BigInt(whole)))
  const left = minutes - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((product, at) => ({ at, remainder: product % BigInt(whole) }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1))
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  return parts.map((part, at) => part + (raised.has(at) ? 1 : 0))
}

/** The same minutes in every week, as far as whole minutes allow; the first weeks get the minute more. */
export function spreadEvenly(minutes: number, weeks: number): readonly number[] {
  return spread(minutes, Array<number>(weeks).fill(1))
}
