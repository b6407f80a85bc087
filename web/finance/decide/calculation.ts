/** The calculation as a finance officer types it: its faults by field, and the calculation once there are none. */
import { bounds } from '../../../shared/council/capital-charges.ts'
import type { Calculation } from '../../../shared/council/dossier.ts'
import { readPercent } from '../../parts/percent-input.ts'

export interface Draft {
  investmentCents: number | undefined
  contributionsCents: number | undefined
  /** The Dutch name of the kind, as a dossier keeps it; empty until chosen. */
  assetKind: string
  years: number | undefined
  /** A percentage as typed: "2,5". */
  rate: string
  method: 'straight-line' | 'annuity'
  completionYear: number | undefined
  maintenanceCents: number | undefined
}

export type Fault = 'investment' | 'contributions' | 'assetKind' | 'years' | 'rate' | 'completionYear' | 'maintenance'

/** Reads a draft. `fromYear`: the earliest year of completion, the current budget year. Faults stand in the order of the form. */
export function readDraft(
  draft: Draft,
  fromYear: number,
):
  | { readonly ok: true; readonly calculation: Calculation }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const { investmentCents, contributionsCents, assetKind, years, method, completionYear, maintenanceCents } = draft
  const rateBps = readPercent(draft.rate)
  const hasInvestment =
    investmentCents !== undefined &&
    investmentCents >= bounds.amountCents.least &&
    investmentCents <= bounds.amountCents.most
  const hasContributions = contributionsCents !== undefined && (!hasInvestment || contributionsCents < investmentCents)
  const hasYears = years !== undefined && years >= bounds.years.least && years <= bounds.years.most
  const hasRate = rateBps !== undefined && rateBps <= bounds.rateBps.most
  const hasCompletion = completionYear !== undefined && completionYear >= fromYear && completionYear <= fromYear + 20
  if (
    hasInvestment &&
    hasContributions &&
    assetKind !== '' &&
    hasYears &&
    hasRate &&
    hasCompletion &&
    maintenanceCents !== undefined
  ) {
    const calculation: Calculation = {
      investmentCents,
      contributionsCents,
      assetKind,
      years,
      rateBps,
      method,
      completionYear,
      maintenanceCentsPerYear: maintenanceCents,
    }
    return { ok: true, calculation }
  }
  const told: readonly [Fault, boolean][] = [
    ['investment', hasInvestment],
    ['contributions', hasContributions],
    ['assetKind', assetKind !== ''],
    ['years', hasYears],
    ['rate', hasRate],
    ['completionYear', hasCompletion],
    ['maintenance', maintenanceCents !== undefined],
  ]
  return { ok: false, faults: told.filter(([, isGood]) => !isGood).map(([fault]) => fault) }
}
