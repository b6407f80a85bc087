/** What an investment takes from the programme and from a district's slice: spread over years as charges, or paid at once. */
import { type CapitalCharges, divideHalfUp } from './capital-charges.ts'

/** One year of charges beside those already bound. Amounts in cents, shares in basis points. */
export interface EffectOfYear {
  readonly year: number
  /** What earlier council decisions take this year already. */
  readonly runningCents: number
  readonly askedCents: number
  readonly togetherCents: number
  /** What all charges together may take: a share of the programme, rounded down. */
  readonly capCents: number
  readonly overCapCents: number
  /** Of the charge asked alone, without what runs already. */
  readonly shareOfProgrammeBps: number
  readonly shareOfSliceBps: number
}

/** The effect per year; `firstYearOver` is the first year in which all charges together pass the cap, if there is one. */
export interface Effect {
  readonly effects: readonly EffectOfYear[]
  readonly firstYearOver?: number
}

/**
 * Lays charges beside what is bound already, against the cap (policy: `capitalChargesCeilingBps`, a share of the yearly programme).
 * `running` holds cents by calendar year; a year that is not in it counts as zero. `programmeCents` and `sliceCents` are those of one year.
 */
export function effectOnMoney(of: {
  readonly charges: Pick<CapitalCharges, 'years'>
  readonly running: ReadonlyMap<number, number>
  readonly programmeCents: number
  readonly sliceCents: number
  readonly ceilingBps: number
}): Effect {
  const capCents = Number((BigInt(of.programmeCents) * BigInt(of.ceilingBps)) / 10_000n)
  const effects = of.charges.years.map(({ year, chargeCents }): EffectOfYear => {
    const runningCents = of.running.get(year) ?? 0
    const togetherCents = runningCents + chargeCents
    return {
      year,
      runningCents,
      askedCents: chargeCents,
      togetherCents,
      capCents,
      overCapCents: Math.max(0, togetherCents - capCents),
      ...shares(chargeCents, of.programmeCents, of.sliceCents),
    }
  })
  const over = effects.find((one) => one.overCapCents > 0)
  return { effects, ...(over ? { firstYearOver: over.year } : {}) }
}

/** What paying the investment in one year would take from that year's programme and slice, in basis points; it may pass 10,000. */
export function atOnce(
  investmentCents: number,
  programmeCents: number,
  sliceCents: number,
): { readonly shareOfProgrammeBps: number; readonly shareOfSliceBps: number } {
  return shares(investmentCents, programmeCents, sliceCents)
}

/** A part of a whole in basis points, rounded half up; 0 of an empty whole, at most 2^53 - 1. Both in cents, zero or more. */
export function shareBps(partCents: number, wholeCents: number): number {
  if (wholeCents === 0) return 0
  return Math.min(Number.MAX_SAFE_INTEGER, Number(divideHalfUp(BigInt(partCents) * 10_000n, BigInt(wholeCents))))
}

const shares = (cents: number, programmeCents: number, sliceCents: number) => ({
  shareOfProgrammeBps: shareBps(cents, programmeCents),
  shareOfSliceBps: shareBps(cents, sliceCents),
})
