/** What an investment costs each year: depreciation and interest in whole cents, straight-line or annuity. */
import { type Refusal, refuse } from '../refusal.ts'

/** How an investment is written off. Amounts in cents, rate in basis points a year. */
export interface Investment {
  readonly amountCents: number
  /** What others pay; it is deducted from what is written off (BBV 62: contributions of third parties that belong directly to the asset). */
  readonly contributionsCents: number
  /** What it is still worth at the end: it is not written off, and bears interest to the last year. Absent: nothing. */
  readonly residualCents?: number
  readonly years: number
  readonly rateBps: number
  readonly method: 'straight-line' | 'annuity'
  /** The calendar year of the first charge: usually the year after completion. */
  readonly firstYear: number
}

/** One year. `bookValueCents` is the one on 1 January; `chargeCents` is depreciation and interest together. */
export interface Charge {
  readonly year: number
  readonly bookValueCents: number
  readonly depreciationCents: number
  readonly interestCents: number
  readonly chargeCents: number
}

/** The whole table; its depreciation adds up to the investment less contributions and residual value, exactly. */
export interface CapitalCharges {
  readonly years: readonly Charge[]
  readonly totals: { readonly depreciationCents: number; readonly interestCents: number; readonly chargeCents: number }
}

/** The bounds within which charges are worked out, both ends included. */
export const bounds = {
  amountCents: { least: 1, most: 1_000_000_000_000 },
  years: { least: 1, most: 100 },
  rateBps: { least: 0, most: 2_000 },
  firstYear: { least: 1_900, most: 9_999 },
} as const

/**
 * Works out the charges of each year (Besluit begroting en verantwoording, articles 59 to 64: activate, deduct contributions, write off over the useful life).
 * P is the investment less contributions, R the residual value; rounding is half up to whole cents. Straight-line: depreciation t = round((P-R)*t/n) - round((P-R)*(t-1)/n).
 * Annuity: A = round((P - R*(1+r)^-n)*r / (1 - (1+r)^-n)), depreciation t = A less interest, and the last year writes off what is left above R;
 * without interest the two methods are one. Interest t = round(book value on 1 January * r). A residual value of all of P is never written off (land): interest only.
 * Refuses `not-capital` with the `field` that is out of bounds and the `least` and `most` it may be.
 */
export function capitalCharges(investment: Investment): CapitalCharges | Refusal<'not-capital'> {
  const no = outOfBounds(investment)
  if (no) return no
  const { years: count, firstYear } = investment
  const principal = BigInt(investment.amountCents) - BigInt(investment.contributionsCents)
  const residual = BigInt(investment.residualCents ?? 0)
  const depreciation =
    investment.method === 'annuity' && investment.rateBps > 0
      ? annuity(principal, residual, investment)
      : straightLine(principal - residual, count)

  const years: Charge[] = []
  let bookValue = principal
  let interestInAll = 0n
  for (let t = 1; t <= count; t++) {
    const interest = interestOn(bookValue, investment.rateBps)
    const written = depreciation(t, bookValue, interest)
    years.push({
      year: firstYear + t - 1,
      bookValueCents: Number(bookValue),
      depreciationCents: Number(written),
      interestCents: Number(interest),
      chargeCents: Number(written + interest),
    })
    bookValue -= written
    interestInAll += interest
  }
  if (bookValue !== residual) throw new Error('depreciation does not add up to the principal less the residual value')
  return {
    years,
    totals: {
      depreciationCents: Number(principal - residual),
      interestCents: Number(interestInAll),
      chargeCents: Number(principal - residual + interestInAll),
    },
  }
}

/** What is written off in year t (1 is the first), given the book value on 1 January and the interest of that year. */
type Depreciation = (t: number, bookValue: bigint, interest: bigint) => bigint

function straightLine(written: bigint, years: number): Depreciation {
  const writtenOffAfter = (t: number) => divideHalfUp(written * BigInt(t), BigInt(years))
  return (t) => writtenOffAfter(t) - writtenOffAfter(t - 1)
}

function annuity(principal: bigint, residual: bigint, { years, rateBps }: Investment): Depreciation {
  const yearly = yearlyAnnuity(principal, residual, years, rateBps)
  return (t, bookValue, interest) => {
    // A yearly sum rounded up can finish a small investment early; it never writes off more than there is.
    const rest = yearly - interest
    return t === years || rest > bookValue - residual ? bookValue - residual : rest
  }
}

/** (P - R*q^-n)*r / (1 - q^-n) as one fraction of whole numbers: with q = 1+r in ten-thousandths, r * (P*q^n - R) / (q^n - 1). For a rate above zero. */
function yearlyAnnuity(principal: bigint, residual: bigint, years: number, rateBps: number): bigint {
  const growth = (10_000n + BigInt(rateBps)) ** BigInt(years)
  const one = 10_000n ** BigInt(years)
  return divideHalfUp((principal * growth - residual * one) * BigInt(rateBps), 10_000n * (growth - one))
}

function interestOn(bookValue: bigint, rateBps: number): bigint {
  return divideHalfUp(bookValue * BigInt(rateBps), 10_000n)
}

/** The nearest whole number; a half goes up. For a numerator of zero or more and a denominator above zero. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (numerator < 0n || denominator <= 0n)
    throw new RangeError('rounding half up needs a numerator of zero or more and a denominator above zero')
  return (2n * numerator + denominator) / (2n * denominator)
}

function outOfBounds(investment: Investment): Refusal<'not-capital'> | undefined {
  const { amountCents, contributionsCents, residualCents = 0, years, rateBps, firstYear } = investment
  return (
    outside('amountCents', amountCents, bounds.amountCents) ??
    outside('contributionsCents', contributionsCents, { least: 0, most: amountCents - 1 }) ??
    outside('residualCents', residualCents, { least: 0, most: amountCents - contributionsCents }) ??
    outside('years', years, bounds.years) ??
    outside('rateBps', rateBps, bounds.rateBps) ??
    outside('firstYear', firstYear, bounds.firstYear)
  )
}

function outside(field: string, value: number, { least, most }: { readonly least: number; readonly most: number }) {
  return Number.isSafeInteger(value) && value >= least && value <= most
    ? undefined
    : refuse('not-capital', { field, least, most })
}
