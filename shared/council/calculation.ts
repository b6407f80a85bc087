/** The charges of a calculation: those of its components together, year by year. */
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { assetKindOf } from './asset-kinds.ts'
import { bounds, type CapitalCharges, type Charge, capitalCharges } from './capital-charges.ts'
import type { Calculation, Component } from './dossier.ts'

/** Sums of the components in cents, and the longest term in years. */
export interface Sums {
  readonly investmentCents: number
  readonly contributionsCents: number
  readonly residualCents: number
  readonly years: number
}

/** The sums of the components of a calculation. */
export function sumsOf({ components }: Pick<Calculation, 'components'>): Sums {
  const sum = (of: (component: Component) => number) => components.reduce((total, each) => total + of(each), 0)
  return {
    investmentCents: sum(({ amountCents }) => amountCents),
    contributionsCents: sum(({ contributionsCents }) => contributionsCents),
    residualCents: sum(({ residualCents }) => residualCents),
    years: Math.max(...components.map(({ years }) => years)),
  }
}

/** Whether others paid for all of a component, or it cost nothing: after settlement only, there is nothing to write off. */
const isPaidFor = ({ amountCents, contributionsCents }: Component) => amountCents === contributionsCents

/**
 * The charges of a calculation per year, from the year after completion (policy: `firstChargeYearOffset`). A component that is written off takes no part in later years,
 * and one that others paid for altogether in none.
 * Refuses `not-capital` with the `field`, the number of the `component`, and the `least` and `most` it may be.
 */
export function chargesOf(calculation: Calculation): CapitalCharges | Refusal<'not-capital'> {
  const { components, rateBps, method, completionYear } = calculation
  if (components.length === 0) return refuse('not-capital', { field: 'components', least: 1, most: 12 })
  const { investmentCents } = sumsOf(calculation)
  if (investmentCents > bounds.amountCents.most)
    return refuse('not-capital', { field: 'amountCents', ...bounds.amountCents })
  const tables: CapitalCharges[] = []
  for (const [number, component] of components.entries()) {
    if (isPaidFor(component)) continue
    const table = capitalCharges({ ...component, rateBps, method, firstYear: completionYear + 1 })
    if (isRefusal(table)) return refuse('not-capital', { ...table.details, component: number })
    tables.push(table)
  }
  return together(tables)
}

/** Tables that begin in the same year as one, as long as the longest. */
function together(tables: readonly CapitalCharges[]): CapitalCharges {
  const [longest] = tables.toSorted((a, b) => b.years.length - a.years.length)
  const years = (longest?.years ?? []).map(({ year }, at): Charge => {
    const sum = (of: keyof Omit<Charge, 'year'>) =>
      tables.reduce((total, table) => total + (table.years[at]?.[of] ?? 0), 0)
    return {
      year,
      bookValueCents: sum('bookValueCents'),
      depreciationCents: sum('depreciationCents'),
      interestCents: sum('interestCents'),
      chargeCents: sum('chargeCents'),
    }
  })
  const total = (of: keyof CapitalCharges['totals']) => tables.reduce((sum, { totals }) => sum + totals[of], 0)
  return {
    years,
    totals: {
      depreciationCents: total('depreciationCents'),
      interestCents: total('interestCents'),
      chargeCents: total('chargeCents'),
    },
  }
}

/** The longest term of a component in years: what the table of asset kinds allows (financial ordinance, Gemeentewet 212), or the bound of the calculation for a kind that it does not know. */
export function longestTerm({ assetKind }: Pick<Component, 'assetKind'>): number {
  return assetKindOf(assetKind)?.most ?? bounds.years.most
}

/**
 * A calculation as it is kept: land is not written off, so its residual value is all of it.
 * Refuses `term-too-long` with `most` where a component passes the longest term of its kind, and `not-capital` as `chargesOf`; a residual value of everything fits land only,
 * and a component that others pay for altogether needs no council.
 */
export function checkedCalculation(calculation: Calculation): Calculation | Refusal<'not-capital' | 'term-too-long'> {
  const isLand = ({ assetKind }: Component) => assetKindOf(assetKind)?.years === null
  const components = calculation.components.map(
    (component): Component =>
      isLand(component)
        ? { ...component, residualCents: component.amountCents - component.contributionsCents }
        : component,
  )
  const kept = { ...calculation, components }
  const charges = chargesOf(kept)
  if (isRefusal(charges)) return charges
  for (const [number, component] of components.entries()) {
    const { amountCents } = component
    if (isPaidFor(component)) {
      const [field, least, most] =
        amountCents === 0 ? ['amountCents', 1, bounds.amountCents.most] : ['contributionsCents', 0, amountCents - 1]
      return refuse('not-capital', { field, least, most, component: number })
    }
    const most = amountCents - component.contributionsCents - 1
    if (!isLand(component) && component.residualCents > most)
      return refuse('not-capital', { field: 'residualCents', least: 0, most, component: number })
    const longest = longestTerm(component)
    if (component.years > longest) return refuse('term-too-long', { most: longest, component: number })
  }
  return kept
}

/** The same calculation at another year of completion: every charge shifts along. */
export function completedIn(calculation: Calculation, completionYear: number): Calculation {
  return { ...calculation, completionYear }
}
