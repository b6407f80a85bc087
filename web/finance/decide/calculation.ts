/** The calculation as a finance officer types it: its faults by field, and the calculation once there are none. */
import { assetKindOf } from '../../../shared/council/asset-kinds.ts'
import { longestTerm } from '../../../shared/council/calculation.ts'
import { bounds } from '../../../shared/council/capital-charges.ts'
import type { Calculation, Component } from '../../../shared/council/dossier.ts'
import { readPercent } from '../../parts/percent-input.ts'

/** A component as typed. */
export interface ComponentDraft {
  name: string
  /** The id of the kind; empty until chosen. */
  assetKind: string
  amountCents: number | undefined
  contributionsCents: number | undefined
  residualCents: number | undefined
  years: number | undefined
}

export interface Draft {
  components: ComponentDraft[]
  /** A percentage as typed: "2,5". */
  rate: string
  method: 'straight-line' | 'annuity'
  completionYear: number | undefined
  maintenanceCents: number | undefined
}

export const mostComponents = 12

/** A component of which only a name and an amount are known. */
export const newComponent = (name: string, amountCents?: number): ComponentDraft => ({
  name,
  assetKind: '',
  amountCents,
  contributionsCents: 0,
  residualCents: 0,
  years: undefined,
})

/** Land is not written off: its residual value is all that is left to pay, and only interest is charged. */
export const isLand = (assetKind: string) => assetKindOf(assetKind)?.years === null

/** The years filled in when a kind is chosen: the usual term; for land, over which interest is shown. */
export function usualYears(assetKind: string): number | undefined {
  const kind = assetKindOf(assetKind)
  return kind ? (kind.years ?? 50) : undefined
}

export type ComponentFault = 'name' | 'assetKind' | 'amount' | 'contributions' | 'residual' | 'years' | 'tooLong'
export type Fault = ComponentFault | 'rate' | 'completionYear' | 'maintenance'

/** The name of a field of a component on the page, and the key of its fault. */
export const componentField = (nth: number, part: Exclude<ComponentFault, 'tooLong'>) => `components-${nth}-${part}`

/** Reads one component: it, or its faults in the order of the form. */
function readComponent(draft: ComponentDraft): Component | readonly ComponentFault[] {
  const name = draft.name.trim()
  const { assetKind, amountCents, contributionsCents, residualCents, years } = draft
  const { least, most } = bounds.amountCents
  const hasAmount = amountCents !== undefined && amountCents >= least && amountCents <= most
  const hasContributions = contributionsCents !== undefined && (!hasAmount || contributionsCents < amountCents)
  const left = hasAmount && hasContributions ? amountCents - contributionsCents : undefined
  const hasResidual = isLand(assetKind) || (residualCents !== undefined && (left === undefined || residualCents < left))
  const hasYears = years !== undefined && years >= bounds.years.least && years <= bounds.years.most
  const isTooLong = hasYears && years > longestTerm({ assetKind })
  const told: readonly [ComponentFault, boolean][] = [
    ['name', name.length >= 2 && name.length <= 80],
    ['assetKind', assetKind !== ''],
    ['amount', hasAmount],
    ['contributions', hasContributions],
    ['residual', hasResidual],
    ['years', hasYears],
    ['tooLong', !isTooLong],
  ]
  const faults = told.filter(([, isGood]) => !isGood).map(([fault]) => fault)
  if (faults.length > 0 || !hasAmount || !hasContributions || !hasYears) return faults
  return {
    name,
    assetKind,
    amountCents,
    contributionsCents,
    residualCents: isLand(assetKind) ? amountCents - contributionsCents : (residualCents ?? 0),
    years,
  }
}

/** A field at fault and what is wrong with it. */
export type FieldFault = readonly [field: string, fault: Fault]

const isFaults = (read: Component | readonly ComponentFault[]): read is readonly ComponentFault[] => Array.isArray(read)

/** Reads a draft. `fromYear`: the earliest year of completion, the current budget year. Faults stand in the order of the form. */
export function readDraft(
  draft: Draft,
  fromYear: number,
):
  | { readonly ok: true; readonly calculation: Calculation }
  | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const { method, completionYear, maintenanceCents } = draft
  const read = draft.components.map(readComponent)
  const rateBps = readPercent(draft.rate)
  const hasRate = rateBps !== undefined && rateBps <= bounds.rateBps.most
  const hasCompletion = completionYear !== undefined && completionYear >= fromYear && completionYear <= fromYear + 20
  const ofComponents = read.flatMap((one, nth): FieldFault[] =>
    isFaults(one) ? one.map((fault) => [componentField(nth, fault === 'tooLong' ? 'years' : fault), fault]) : [],
  )
  const components = read.flatMap((one) => (isFaults(one) ? [] : [one]))
  if (ofComponents.length === 0 && hasRate && hasCompletion && maintenanceCents !== undefined)
    return {
      ok: true,
      calculation: { components, rateBps, method, completionYear, maintenanceCentsPerYear: maintenanceCents },
    }
  const told: readonly [Fault, boolean][] = [
    ['rate', hasRate],
    ['completionYear', hasCompletion],
    ['maintenance', maintenanceCents !== undefined],
  ]
  return {
    ok: false,
    faults: [...ofComponents, ...told.filter(([, isGood]) => !isGood).map(([fault]): FieldFault => [fault, fault])],
  }
}
