/** How a dossier is made and what the council decides on it. */
import { invalidField } from '../api/field-errors.ts'
import type { Caller } from '../people/roles.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { type CapitalCharges, capitalCharges } from './capital-charges.ts'
import type { Calculation, Decision, Dossier } from './dossier.ts'

/** The charges of a calculation, per year. Refuses `not-capital` outside the bounds of the calculation. */
export function chargesOf(calculation: Calculation): CapitalCharges | Refusal<'not-capital'> {
  return capitalCharges({
    amountCents: calculation.investmentCents,
    contributionsCents: calculation.contributionsCents,
    years: calculation.years,
    rateBps: calculation.rateBps,
    method: calculation.method,
    firstYear: calculation.completionYear + 1,
  })
}

/** The dossier of a proposal that finance redirected to the council. Refuses `not-capital`. */
export function prepare(
  proposal: Proposal,
  id: string,
  calculation: Calculation,
  officer: Caller,
  at: number,
  reason: string,
): Dossier | Refusal<'not-capital'> {
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) return charges
  const { districtCode, title, summary, initiator } = proposal
  return {
    id,
    version: 1,
    proposalId: proposal.id,
    districtCode,
    title,
    summary,
    initiator,
    openedAt: at,
    openedBy: { name: officer.name, role: 'finance-officer' },
    reason,
    rule: proposal.routing.rule,
    calculation,
    asked: calculation,
    state: 'prepared',
    decisions: [],
  }
}

/** What the clerk records of a council meeting. */
export interface Resolution {
  readonly decision: Decision['decision']
  readonly decidedOn: string
  readonly reference: string
  readonly reason: string
  readonly changes?: { readonly investmentCents?: number | undefined; readonly years?: number | undefined } | undefined
}

/**
 * The dossier after the council's decision (Gemeentewet 189, 192). A postponed dossier waits for another.
 * Refuses: illegal-transition (decided already), changes-missing (adopted with changes names none, or another decision names some), not-capital.
 */
export function decide(dossier: Dossier, resolution: Resolution, clerk: Caller, at: number): Dossier | Refusal {
  const { changes, ...said } = resolution
  if (dossier.initiator.id === clerk.id) return refuse('self-approval')
  if (said.decidedOn > localDate(at)) return invalidField('/decidedOn', 'in-the-future')
  if (dossier.state !== 'prepared' && dossier.state !== 'postponed')
    return refuse('illegal-transition', { from: dossier.state })
  const isChanged = changes?.investmentCents !== undefined || changes?.years !== undefined
  if (isChanged !== (said.decision === 'adopted-with-changes')) return refuse('changes-missing')
  const calculation: Calculation = {
    ...dossier.calculation,
    investmentCents: changes?.investmentCents ?? dossier.calculation.investmentCents,
    years: changes?.years ?? dossier.calculation.years,
  }
  const charges = chargesOf(calculation)
  if (isRefusal(charges)) return charges
  const decision: Decision = { ...said, at, by: { id: clerk.id, name: clerk.name, role: 'clerk' } }
  return {
    ...dossier,
    calculation,
    state: said.decision,
    version: dossier.version + 1,
    decisions: [...dossier.decisions, decision],
  }
}

/** Whether a dossier's charges bind future years. */
export function isBinding(dossier: Dossier): boolean {
  return dossier.state === 'adopted' || dossier.state === 'adopted-with-changes'
}

/** The charges per year that adopted dossiers bind together, in cents. */
export function runningCharges(dossiers: readonly Dossier[]): Map<number, number> {
  const perYear = new Map<number, number>()
  for (const dossier of dossiers.filter(isBinding)) {
    const charges = chargesOf(dossier.calculation)
    if (isRefusal(charges)) continue
    for (const { year, chargeCents } of charges.years) perYear.set(year, (perYear.get(year) ?? 0) + chargeCents)
  }
  return perYear
}
