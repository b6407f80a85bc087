/** What an investment takes from the programme and from a district's slice: spread over years as charges, or paid at once. */
import { distribute } from '../districts/distribute.ts'
import type { District } from '../districts/districts.ts'
import type { Policy } from '../policy/policy.ts'
import { type CapitalCharges, divideHalfUp } from './capital-charges.ts'

/** One year of charges beside those already bound. Amounts in cents, shares in basis points. */
export interface EffectOfYear {
  readonly year: number
  /** What delivered investments take this year already, and what adopted ones that are not delivered yet will take; `runningCents` is both. */
  readonly boundCents: number
  readonly adoptedCents: number
  readonly runningCents: number
  /** What other dossiers ask that wait for a decision; in no sum. */
  readonly alsoAskedCents: number
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
 * `running`, `adopted` (the part of it that is a forecast) and `alsoAsked` hold cents by calendar year; a year that is not in them counts as zero.
 * `programmeCents` and `sliceCents` are those of one year.
 */
export function effectOnMoney(of: {
  readonly charges: Pick<CapitalCharges, 'years'>
  readonly running: ReadonlyMap<number, number>
  readonly adopted?: ReadonlyMap<number, number>
  readonly alsoAsked?: ReadonlyMap<number, number>
  readonly programmeCents: number
  readonly sliceCents: number
  readonly ceilingBps: number
}): Effect {
  const capCents = capOn(of.programmeCents, of.ceilingBps)
  const effects = of.charges.years.map(({ year, chargeCents }): EffectOfYear => {
    const runningCents = of.running.get(year) ?? 0
    const adoptedCents = of.adopted?.get(year) ?? 0
    const togetherCents = runningCents + chargeCents
    return {
      year,
      boundCents: runningCents - adoptedCents,
      adoptedCents,
      alsoAskedCents: of.alsoAsked?.get(year) ?? 0,
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

/** What all charges together may take of a programme, in cents, rounded down (policy: `capitalChargesCeilingBps`). */
export function capOn(programmeCents: number, ceilingBps: number): number {
  return Number((BigInt(programmeCents) * BigInt(ceilingBps)) / 10_000n)
}

/** What is left for one district: its slice before the charge asked (in the first year), and in each year after it. In cents. */
export interface LeftForDistrict {
  readonly districtCode: string
  readonly beforeCents: number
  readonly perYearCents: readonly number[]
}

/**
 * What is left for every district but the one that asks, when the charges are taken off the programme before the division
 * (as the appropriation does). A programme that the charges take whole leaves nothing.
 */
export function leftForOthers(
  effects: readonly EffectOfYear[],
  programmeCents: number,
  of: { readonly districtCode: string; readonly districts: readonly District[]; readonly policy: Policy },
): LeftForDistrict[] {
  const { districtCode, districts, policy } = of
  const divided = (takenCents: number) =>
    new Map(
      distribute(Math.max(0, programmeCents - takenCents), districts, policy).slices.map(({ code, cents }) => [
        code,
        cents,
      ]),
    )
  const before = divided(effects[0]?.runningCents ?? 0)
  const after = effects.map(({ togetherCents }) => divided(togetherCents))
  return districts
    .filter(({ code }) => code !== districtCode)
    .map(({ code }) => ({
      districtCode: code,
      beforeCents: before.get(code) ?? 0,
      perYearCents: after.map((slices) => slices.get(code) ?? 0),
    }))
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
