/** Divides the neighbourhood budget of a year over the districts, to the cent. */
import { apportion } from '../ledger/apportion.ts'
import type { Policy } from '../policy/policy.ts'
import type { District } from './districts.ts'

/** A division. `reserveCents` and all `cents` together are the whole budget. */
export interface Division {
  readonly reserveCents: number
  readonly slices: readonly { readonly code: string; readonly cents: number }[]
}

type Shares = Pick<
  Policy,
  | 'cityReserveBps'
  | 'fixedShareBps'
  | 'perInhabitantShareBps'
  | 'needShareBps'
  | 'smallDistrictBelowInhabitants'
  | 'smallDistrictFixedBps'
>

const sum = (numbers: readonly bigint[]) => numbers.reduce((total, number) => total + number, 0n)

function assertDivisible(programmeCents: number, over: readonly District[], shares: Shares) {
  if (!Number.isSafeInteger(programmeCents) || programmeCents < 0) throw new RangeError('A budget is in whole cents')
  if (shares.cityReserveBps < 0 || shares.cityReserveBps > 10_000) throw new RangeError('A reserve is a share')
  const parts = [shares.fixedShareBps, shares.perInhabitantShareBps, shares.needShareBps]
  if (parts.some((part) => part < 0) || parts.reduce((total, part) => total + part, 0) !== 10_000)
    throw new RangeError('The three shares must make 10,000 basis points')
  if (new Set(over.map(({ code }) => code)).size !== over.length) throw new RangeError('A district is named twice')
}

/**
 * The slice of each district, in whole cents and in the order of `over`; the sum is exact for any budget.
 * The reserve is rounded down. Of the rest a part is fixed per district, a part goes by inhabitants, a part by
 * inhabitants times need index. Exact fractions, rounded down to cents; the cents that remain go one by one to the
 * largest fractional parts (largest remainder), ties by code.
 * Throws for shares that make no whole and for a part that nobody can get: those are mistakes in the policy.
 */
export function distribute(programmeCents: number, over: readonly District[], policy: Shares): Division {
  assertDivisible(programmeCents, over, policy)
  const reserve = (BigInt(programmeCents) * BigInt(policy.cityReserveBps)) / 10_000n
  const rest = BigInt(programmeCents) - reserve

  const isSmall = (district: District) => district.inhabitants < policy.smallDistrictBelowInhabitants
  const parts = [
    { bps: policy.fixedShareBps, weigh: (d: District) => (isSmall(d) ? policy.smallDistrictFixedBps : 10_000) },
    { bps: policy.perInhabitantShareBps, weigh: (d: District) => d.inhabitants },
    { bps: policy.needShareBps, weigh: (d: District) => d.inhabitants * d.needIndex },
  ]
    .filter(({ bps }) => bps > 0)
    .map(({ bps, weigh }) => {
      const weights = over.map((district) => BigInt(weigh(district)))
      const total = sum(weights)
      if (total <= 0n || weights.some((weight) => weight < 0n))
        throw new RangeError('A part of the budget has no taker')
      return { bps: BigInt(bps), weights, total }
    })

  // One denominator for all, so that fractional parts compare as whole numbers.
  const denominator = parts.reduce((product, { total }) => product * total, 10_000n)
  const byCode = over
    .map(({ code }, index) => ({
      code,
      weight: sum(
        parts.map(({ bps, weights, total }) => (bps * (weights[index] ?? 0n) * denominator) / (10_000n * total)),
      ),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const cents = apportion(
    Number(rest),
    byCode.map(({ weight }) => weight),
  )
  const centsOf = new Map(byCode.map(({ code }, at) => [code, cents[at] ?? 0]))
  return {
    reserveCents: Number(reserve),
    slices: over.map(({ code }) => ({ code, cents: centsOf.get(code) ?? 0 })),
  }
}
