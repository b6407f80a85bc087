/** A whole amount over parts by weight, to the last unit: nothing is lost by rounding. */

/**
 * Divides an amount (cents or minutes) by weights of zero or more: each part rounded down, and what is left goes one by one
 * to the largest fractional parts (largest remainder, Hamilton's method), ties to the earlier. The sum is exact.
 * All weights zero: the first part takes it all. Bigints where a weight is a fraction's numerator.
 */
export function apportion(amount: number, weights: readonly (number | bigint)[]): number[] {
  const exact = weights.map(BigInt)
  const whole = exact.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) return exact.map((_, at) => (at === 0 ? amount : 0))
  const shares = exact.map((weight, at) => {
    const product = BigInt(amount) * weight
    return { at, part: Number(product / whole), remainder: product % whole }
  })
  const left = amount - shares.reduce((sum, { part }) => sum + part, 0)
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  )
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  return shares.map(({ at, part }) => part + (raised.has(at) ? 1 : 0))
}
