/** The ballot paper of a file: money and hours as integers, exact, each in a unit of its own. */
import type { BallotPaper } from '../allocation/election.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { Decimal } from './amounts.ts'
import { atScale, commonScale, decimalOf } from './amounts.ts'

/** Amounts as they stand in a file: plain decimals, checked. */
export interface WrittenPaper {
  readonly budget: string
  readonly budgetHours?: string
  readonly projects: readonly { readonly id: string; readonly cost: string; readonly costHours?: string }[]
}

/** In which unit money and hours are counted; money without either of its own, in the least common denominator of the file's amounts. */
export interface UnitOptions {
  /** Units in one currency unit, such as 100 for cents: refused where an amount is finer. */
  readonly unit?: number
  /** The same, but given up where an amount is finer. */
  readonly preferredUnit?: number
  /** Units in one hour, such as 60 for minutes; given up where an amount of hours is finer. Without, the least common denominator of those. */
  readonly preferredHoursUnit?: number
}

/** Why amounts cannot be counted. */
export type AmountRefusal = Refusal<'amount-too-fine' | 'amount-too-large'>

/**
 * The paper with money and hours each in units of their own; no hours anywhere leaves them out.
 * Refuses money finer than the unit asked for, and totals of either above 2^53 - 1.
 */
export function paperOf(
  { budget, budgetHours, projects }: WrittenPaper,
  options: UnitOptions,
): BallotPaper | AmountRefusal {
  const money = scaled([budget, ...projects.map(({ cost }) => cost)], options)
  if ('refused' in money) return money
  const paper = {
    budget: money.amounts[0] ?? 0,
    unit: money.unit,
    projects: projects.map(({ id }, at) => ({ id, cost: money.amounts[at + 1] ?? 0 })),
  }
  if (budgetHours === undefined && projects.every(({ costHours }) => costHours === undefined)) return paper
  const hours = scaled([budgetHours ?? '0', ...projects.map(({ costHours }) => costHours ?? '0')], preferredOf(options))
  if ('refused' in hours) return hours
  return {
    ...paper,
    budgetHours: hours.amounts[0] ?? 0,
    hoursUnit: hours.unit,
    projects: paper.projects.map((project, at) => ({ ...project, costHours: hours.amounts[at + 1] ?? 0 })),
  }
}

const preferredOf = ({ preferredHoursUnit }: UnitOptions): UnitOptions =>
  preferredHoursUnit === undefined ? {} : { preferredUnit: preferredHoursUnit }

function scaled(texts: readonly string[], { unit: asked, preferredUnit }: UnitOptions) {
  const decimals = texts.map(checkedDecimal)
  const least = commonScale(decimals)
  const preferred = BigInt(preferredUnit ?? least)
  const unit = BigInt(asked ?? (preferred % least === 0n ? preferred : least))
  if (unit % least !== 0n) return refuse('amount-too-fine', { unit: Number(unit), needed: Number(least) })
  const amounts = decimals.map((amount) => atScale(amount, unit))
  const total = amounts.reduce((sum, amount) => sum + amount, 0n)
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return refuse('amount-too-large', { total: String(total) })
  return { unit: Number(unit), amounts: amounts.map(Number) }
}

/** A number that parsing has checked. */
export function checkedDecimal(text: string): Decimal {
  const amount = decimalOf(text)
  if (amount === undefined) throw new RangeError(`${text} is not a number`)
  return amount
}
