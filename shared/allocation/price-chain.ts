/**
 * The prices of a run, exact, as a chain of integers that share a growing denominator.
 *
 * Every amount in a run of Equal Shares or Phragmen is an integer combination of the start and of earlier prices. Counted in
 * base-ths of a unit (for money the base is the number of voters), the share is an integer, and the price of round r is top[r] / (weight[0] * ... * weight[r]),
 * where weight is the number of supporters (or their points) that paid in full. A sum of earlier prices with integer
 * coefficients is then one Horner pass: no greatest common divisors of long numbers, no rational additions.
 */
import type { Fraction } from './fractions.ts'
import { nearestNumber } from './fractions.ts'

/** The prices so far. `start` and every price count in base-ths of the election's integer unit. */
export interface PriceChain {
  /** Rounds so far. */
  length(): number
  /** Product of the weights so far: the denominator of `combine`. */
  denominator(): bigint
  /** (start + sum of coefficients[r] * price[r]) * denominator(), an integer. Coefficients are safe integers; missing ones are 0. */
  combine(start: bigint, coefficients: ArrayLike<number>): bigint
  /** Adds the price `top / (denominator() * weight)`, as `combine` gives it. */
  push(top: bigint, weight: number): void
  /** The price of a round in units (not base-ths), exact. */
  price(round: number): Fraction
  /** The same to the nearest double. */
  nearest(top: bigint, weight: number): number
}

/** Starts an empty chain that counts in `base`-ths of a unit; the base is above zero. */
export function priceChain(base: bigint): PriceChain {
  const tops: bigint[] = []
  const weights: bigint[] = []
  const denominators: bigint[] = []
  let denominator = 1n

  return {
    length: () => tops.length,
    denominator: () => denominator,
    combine(start, coefficients) {
      let sum = start
      for (let round = 0; round < tops.length; round++) {
        sum *= weights[round]!
        const times = coefficients[round]
        if (times) sum += tops[round]! * BigInt(times)
      }
      return sum
    },
    push(top, weight) {
      // What weight and top have in common is taken out at once: it is small, so this is cheap, and keeps the chain short.
      const common = gcd(weight, Number(top % BigInt(weight)))
      const by = BigInt(weight / common)
      tops.push(common === 1 ? top : top / BigInt(common))
      weights.push(by)
      denominator *= by
      denominators.push(denominator)
    },
    price: (round) => ({ numerator: tops[round]!, denominator: denominators[round]! * base }),
    nearest: (top, weight) => nearestNumber({ numerator: top, denominator: denominator * BigInt(weight) * base }),
  }
}

/** Greatest common divisor of two safe integers of zero or more. */
function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
