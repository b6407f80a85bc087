/** What would fit under the cap on capital charges: the largest investment, the longest term, or what others must bring. */
import { apportion } from '../ledger/apportion.ts'
import { isRefusal } from '../refusal.ts'
import { assetKindOf } from './asset-kinds.ts'
import { sumsOf } from './calculation.ts'
import { type CapitalCharges, type Charge, capitalCharges } from './capital-charges.ts'
import type { Calculation, Component } from './dossier.ts'
import { shareBps } from './effect.ts'

/** What a request is held against: charges of others that run already, in cents by calendar year, and the cap on all together (a share of the yearly programme). */
export interface Room {
  readonly running: ReadonlyMap<number, number>
  readonly capCents: number
}

/** What would fit, everything else being equal. Amounts in cents. */
export interface Fitting {
  readonly firstYear: number
  readonly worstYear: number
  readonly worstOverCents: number
  /** In whole euros, all components made smaller alike; 0 when none fits. */
  readonly largestInvestmentCents: number
  /** The longest term that the table of asset kinds allows for one of the components, and whether it fits with each at its longest. */
  readonly longestYears: number
  readonly longestFits: boolean
  /** In whole euros beside what others bring already; absent when no share is enough. */
  readonly othersMustBring?: { readonly cents: number; readonly shareBps: number }
}

/** The years of charges of a calculation that may be partly paid for already: a component of which nothing is left to pay asks nothing. */
function chargedYears(calculation: Calculation): readonly Pick<Charge, 'year' | 'chargeCents'>[] {
  const { rateBps, method, completionYear } = calculation
  const perYear = new Map<number, number>()
  for (const component of calculation.components) {
    const left = component.amountCents - component.contributionsCents
    if (left <= 0) continue
    const residualCents = Math.min(component.residualCents, left)
    const table = capitalCharges({ ...component, residualCents, rateBps, method, firstYear: completionYear + 1 })
    if (isRefusal(table)) throw new RangeError(`Not capital: ${JSON.stringify(table.details)}`)
    for (const { year, chargeCents } of table.years) perYear.set(year, (perYear.get(year) ?? 0) + chargeCents)
  }
  return [...perYear].map(([year, chargeCents]) => ({ year, chargeCents }))
}

/** Whether a calculation stays within the cap in each of the years in which the request falls. */
export function fits(calculation: Calculation, { running, capCents }: Room, years: readonly number[] = []): boolean {
  const charged = new Map(chargedYears(calculation).map(({ year, chargeCents }) => [year, chargeCents]))
  return [...new Set([...charged.keys(), ...years])].every(
    (year) => (running.get(year) ?? 0) + (charged.get(year) ?? 0) <= capCents,
  )
}

/** The calculation at another investment: amounts and residual values in the same proportions, what others bring unchanged. */
export function investing(calculation: Calculation, investmentCents: number): Calculation {
  const { components } = calculation
  const amounts = apportion(
    investmentCents,
    components.map(({ amountCents }) => amountCents),
  )
  const residuals = components.map(({ amountCents, residualCents }, at) =>
    amountCents === 0 ? 0 : Number((BigInt(residualCents) * BigInt(amounts[at] ?? 0)) / BigInt(amountCents)),
  )
  return {
    ...calculation,
    components: components.map((component, at) => ({
      ...component,
      amountCents: amounts[at] ?? 0,
      residualCents: residuals[at] ?? 0,
    })),
  }
}

/** The calculation with so many cents more of others, divided over the components by what is left to pay of each. At most what is left. */
export function broughtBy(calculation: Calculation, moreCents: number): Calculation {
  const { components } = calculation
  const left = components.map(({ amountCents, contributionsCents }) => Math.max(0, amountCents - contributionsCents))
  const more = apportion(moreCents, left)
  return {
    ...calculation,
    components: components.map((component, at) => ({
      ...component,
      contributionsCents: component.contributionsCents + (more[at] ?? 0),
    })),
  }
}

/** The largest whole number from `least` on for which it holds, when it holds for `least` and not for `most`: one more does not. */
function largestThatHolds(least: number, most: number, holds: (number: number) => boolean): number {
  let low = least
  let high = most
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * What would fit when a request is over the cap; undefined when it is not. Searched on whole euros with the real table of charges,
 * so that what is named fits to the cent and one euro more does not. Straight-line, nothing larger fits either; the last year of an annuity takes
 * all that was rounded, so that some euros further on an amount can fit again by a cent. `charges` are those of the calculation as asked.
 */
export function fitting(
  calculation: Calculation,
  charges: Pick<CapitalCharges, 'years'>,
  room: Room,
): Fitting | undefined {
  const over = charges.years
    .map(({ year, chargeCents }) => ({ year, cents: (room.running.get(year) ?? 0) + chargeCents - room.capCents }))
    .filter(({ cents }) => cents > 0)
  const [first] = over
  if (!first) return undefined
  const worst = over.reduce((most, each) => (each.cents > most.cents ? each : most))
  const years = charges.years.map(({ year }) => year)
  const { investmentCents, contributionsCents } = sumsOf(calculation)
  const longest: Calculation = {
    ...calculation,
    components: calculation.components.map(
      (component): Component => ({ ...component, years: longestTermOf(component) }),
    ),
  }
  return {
    firstYear: first.year,
    worstYear: worst.year,
    worstOverCents: worst.cents,
    largestInvestmentCents: largestInvestment(calculation, investmentCents, room, years),
    longestYears: sumsOf(longest).years,
    longestFits: fits(longest, room),
    ...mustBring(calculation, { investmentCents, contributionsCents }, room, years),
  }
}

/** The longest term that the table allows, never shorter than the one asked; a kind that the table does not know keeps its own, and land too. */
const longestTermOf = ({ assetKind, years }: Component) => Math.max(years, assetKindOf(assetKind)?.most ?? years)

function largestInvestment(
  calculation: Calculation,
  investmentCents: number,
  room: Room,
  years: readonly number[],
): number {
  const holds = (euros: number) => fits(investing(calculation, euros * 100), room, years)
  const whole = Math.floor(investmentCents / 100)
  if (!holds(0)) return 0
  return 100 * (holds(whole) ? whole : largestThatHolds(0, whole, holds))
}

function mustBring(
  calculation: Calculation,
  of: { readonly investmentCents: number; readonly contributionsCents: number },
  room: Room,
  years: readonly number[],
): Pick<Fitting, 'othersMustBring'> {
  const left = of.investmentCents - of.contributionsCents
  const most = Math.ceil(left / 100)
  const lacks = (euros: number) => !fits(broughtBy(calculation, Math.min(left, euros * 100)), room, years)
  if (lacks(most)) return {}
  const cents = Math.min(left, 100 * (largestThatHolds(0, most, lacks) + 1))
  return { othersMustBring: { cents, shareBps: shareBps(cents, of.investmentCents) } }
}
