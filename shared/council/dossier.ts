/** What a council dossier is: a capital wish on its way to a council decision (Gemeentewet 189, 192: credit and budget amendment are the council's). */

/** `prepared`: waits for the council. `postponed` waits too. The others are decisions. */
export const dossierStates = ['prepared', 'postponed', 'adopted', 'adopted-with-changes', 'refused'] as const
export type DossierState = (typeof dossierStates)[number]

/** What the council decided. `at` in milliseconds UTC, `decidedOn` a date in Europe/Amsterdam. */
export interface Decision {
  readonly at: number
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly decision: Exclude<DossierState, 'prepared'>
  readonly decidedOn: string
  readonly reference: string
  readonly reason: string
}

/** How the investment is written off. Amounts in cents, rate in basis points per year. */
export interface Calculation {
  readonly investmentCents: number
  readonly contributionsCents: number
  readonly assetKind: string
  readonly years: number
  readonly rateBps: number
  readonly method: 'straight-line' | 'annuity'
  /** The first charge falls in the year after. */
  readonly completionYear: number
  readonly maintenanceCentsPerYear: number
}

/** A dossier as stored. */
export interface Dossier {
  readonly id: string
  readonly version: number
  readonly proposalId: string
  readonly districtCode: string
  readonly title: string
  readonly summary: string
  readonly initiator: { readonly id: string; readonly name: string }
  readonly openedAt: number
  readonly openedBy: { readonly name: string; readonly role: string }
  readonly reason: string
  readonly rule: string
  readonly calculation: Calculation
  /** Before the council changed it, if it did. */
  readonly asked: Calculation
  readonly state: DossierState
  readonly decisions: readonly Decision[]
}
