/**
 * The price of a project in doubles with a certified bound on the error: the quick filter in front of the exact decision.
 *
 * Method (rho without sorting): everybody who cannot pay the price so far is poor and gives all; the rest share what is missing.
 * Bound: with W the ballots of the supporters and E the error of a balance, the sum that the supporters pay at the price found
 * differs from the cost by at most W * E plus the rounding of one long sum. Payments grow with the price by at least the
 * weight of those who can pay, which turns that into a distance of the price itself.
 */

/** 2^-53: the relative error of one rounded operation. */
export const roundingUnit = 2 ** -53

/** The supporters of one project: a slice of the election's arrays. `factor` multiplies the price (points; else 1). */
export interface Supporters {
  readonly from: number
  readonly to: number
  readonly group: Int32Array
  readonly factor: Float64Array
  /** Where all factors are 1: the ballots of each group in the order of the slice, so that memory is read in a row. */
  readonly size?: Float64Array | undefined
  /** Sum of ballots * factor over all supporters. */
  readonly weight: number
  /** Number of supporting ballots. */
  readonly ballots: number
}

/** Between which doubles the exact price certainly lies. Filled in by `boundPrice`. */
export interface PriceBounds {
  lower: number
  upper: number
}

/** `affordable`: the bounds hold. `unaffordable`: certainly. `unsure`: only exact arithmetic can tell. */
export type FilterVerdict = 'affordable' | 'unaffordable' | 'unsure'

/**
 * Bounds the price at which the supporters pay `cost` together.
 * `floor` is a certified lower bound of the price, `error` bounds the distance of every balance from its exact value.
 */
export function boundPrice(
  supporters: Supporters,
  ballotsOf: Float64Array,
  balances: Float64Array,
  cost: number,
  floor: number,
  error: number,
  bounds: PriceBounds,
): FilterVerdict {
  const { from, to, group, factor, size, weight, ballots } = supporters
  let threshold = floor
  for (;;) {
    let money = 0
    let rich = weight
    let poorest = Infinity
    // Twice the same loop: where points play no part, three reads in four are saved, and this is where all the time goes.
    if (size !== undefined) {
      for (let at = from; at < to; at++) {
        const balance = balances[group[at]!]!
        if (balance < threshold) {
          money += size[at]! * balance
          rich -= size[at]!
        } else if (balance < poorest) poorest = balance
      }
    } else
      for (let at = from; at < to; at++) {
        const g = group[at]!
        const times = factor[at]!
        const balance = balances[g]!
        if (balance < threshold * times) {
          money += ballotsOf[g]! * balance
          rich -= ballotsOf[g]! * times
        } else if (balance < poorest * times) poorest = balance / times
      }
    const slack = 2 * (ballots * error + 2 * (to - from + 12) * roundingUnit * (cost + money))
    if (rich <= 0) return cost - money > slack ? 'unaffordable' : 'unsure'
    const price = Math.max((cost - money) / rich, threshold)
    if (poorest < price && price > threshold) {
      threshold = price
      continue
    }
    const spread = (2 * slack) / rich
    bounds.lower = (price - error - slack / rich) * (1 - 8 * roundingUnit)
    bounds.upper = (price + spread + error) * (1 + 8 * roundingUnit)
    const near = bounds.upper + error
    if (poorest > near) return 'affordable'
    // Some of those who pay in full have hardly more than the price: only the others carry the upper bound.
    let sure = 0
    for (let at = from; at < to; at++) {
      const g = group[at]!
      if (balances[g]! > near * factor[at]!) sure += ballotsOf[g]! * factor[at]!
    }
    return 2 * sure >= rich ? 'affordable' : 'unsure'
  }
}
