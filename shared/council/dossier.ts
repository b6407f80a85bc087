/** What a council dossier is: a capital wish on its way to a council decision, and the investment that comes of it (Gemeentewet 189, 192: credit and budget amendment are the council's). */
import type { Objection } from '../objections/objection.ts'

/**
 * Where a dossier stands.
 * `alternatives`: finance describes what else could be done. `advice`: finance, legal affairs and the keeper of the public space advise. `college`: the college proposes, or not.
 * `agenda`: waits for a place on the council's agenda; a postponed one waits here again. `council`: a meeting is set.
 * `adopted`: the council decided, and the credit is not open yet. `under-way`: credit is open, the works go on. `supplement`: more credit is asked.
 * `delivered`: the works are ready, and the bill is not settled. `charging`: charges are booked each year. `written-off`: the last charge is booked.
 * `refused`: by the college or the council. `objection`: the initiator objects to a refusal. `withdrawn`: by the initiator.
 */
export const dossierStates = [
  'alternatives',
  'advice',
  'college',
  'agenda',
  'council',
  'adopted',
  'under-way',
  'supplement',
  'delivered',
  'charging',
  'written-off',
  'refused',
  'objection',
  'withdrawn',
] as const
export type DossierState = (typeof dossierStates)[number]

/** Everything that can be done to a dossier. `open` begins it; the others are the rows of the table in `moves.ts`. `announce`: the clerk records a letter that was sent elsewhere; `send-letter`: it is sent from here. */
export const dossierActions = [
  'open',
  'describe-alternatives',
  'advise',
  'propose',
  'ask-again',
  'college-refuse',
  'put-on-agenda',
  'decide',
  'announce',
  'send-letter',
  'open-credit',
  'spend',
  'report',
  'ask-supplement',
  'decide-supplement',
  'deliver',
  'settle',
  'book-charge',
  'object',
  'decide-objection',
  'withdraw',
] as const
export type DossierAction = (typeof dossierActions)[number]

/** What a council can decide on a dossier. */
export const resolutions = ['adopted', 'adopted-with-changes', 'refused', 'postponed'] as const
export type ResolutionKind = (typeof resolutions)[number]

/** Who advises before the college sees a dossier. */
export const advisers = ['finance-officer', 'legal-adviser', 'asset-manager'] as const
export type Adviser = (typeof advisers)[number]

/** What an adviser can say. */
export const advices = ['positive', 'positive-with-conditions', 'negative'] as const

/** What else could be done than what is asked. */
export const alternativeKinds = ['smaller', 'phased', 'co-funded', 'paid-at-once', 'other'] as const

/** Somebody by id, name and the role in which that person acted. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** One line of the public history. `at` in milliseconds UTC; `on` the date of what happened elsewhere (a meeting, a letter, the delivery). */
export interface DossierAct {
  readonly at: number
  readonly by: Actor
  readonly action: DossierAction
  readonly state: DossierState
  readonly reason?: string
  readonly on?: string
  readonly amountCents?: number
  readonly reference?: string
}

/** Another way to meet the wish. `investmentCents` where it has a price of its own. */
export interface Alternative {
  readonly kind: (typeof alternativeKinds)[number]
  readonly title: string
  readonly text: string
  readonly investmentCents?: number
}

/** One advice; an adviser who is asked again gives a new one. */
export interface Advice {
  readonly at: number
  readonly by: Actor
  readonly adviser: Adviser
  readonly advice: (typeof advices)[number]
  readonly text: string
}

/** A part of the investment with a term of its own, numbered from 0. Amounts in cents. */
export interface Component {
  readonly name: string
  /** The id of an asset kind, its Dutch name, or a name that the table does not know. */
  readonly assetKind: string
  readonly amountCents: number
  readonly contributionsCents: number
  readonly residualCents: number
  readonly years: number
}

/** How the investment is written off. Rate in basis points per year. */
export interface Calculation {
  readonly components: readonly Component[]
  readonly rateBps: number
  readonly method: 'straight-line' | 'annuity'
  /** The first charge falls in the year after. */
  readonly completionYear: number
  readonly maintenanceCentsPerYear: number
}

/** What the council changed of one component, or of the year of completion (Gemeentewet 147b: the right of amendment). */
export interface Amendment {
  readonly title: string
  readonly component?: number
  readonly amountCents?: number
  readonly contributionsCents?: number
  readonly years?: number
  readonly completionYear?: number
}

/** What the council decided. `at` in milliseconds UTC, `decidedOn` a date in Europe/Amsterdam. */
export interface Decision {
  readonly at: number
  readonly by: Actor
  readonly decision: ResolutionKind
  readonly decidedOn: string
  readonly reference: string
  readonly reason: string
  readonly amendments: readonly Amendment[]
}

/** The credit that the council opened, in cents; what is spent and left of it stands in the ledger. */
export interface Credit {
  readonly openedBy: string
  readonly openedAt: number
  /** The number of the budget amendment (Gemeentewet 192). */
  readonly amendment: string
  readonly openedCents: number
  readonly supplementCents: number
  /** What flowed back when the bill was settled. */
  readonly closedCents: number
}

/** A charge that the ledger booked: in which calendar year it falls and how much it is, in cents. */
export interface BookedCharge {
  readonly year: number
  readonly chargeCents: number
  readonly at: number
  /** With the year's programme, or later from the district's slice. */
  readonly from: 'programme' | 'slice'
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
  readonly openedBy: Actor
  readonly reason: string
  readonly rule: string
  readonly state: DossierState
  /** Since when it waits for what it waits for; the terms run from here. */
  readonly since: number
  /** As it stands: after the council's changes, and after settlement with the real cost. */
  readonly calculation: Calculation
  /** As finance asked it. */
  readonly asked: Calculation
  /** As the council adopted it. */
  readonly adopted?: Calculation
  readonly alternatives: readonly Alternative[]
  /** What was agreed with the keeper of the public space about upkeep. */
  readonly upkeep?: string
  readonly advices: readonly Advice[]
  /** The date of the council meeting whose agenda it stands on. */
  readonly meetingOn?: string
  readonly decisions: readonly Decision[]
  /** The date of the letter that announced the last decision (Awb 3:41); the term for an objection runs from the day after. */
  readonly announcedOn?: string
  readonly objections: readonly Objection[]
  readonly credit?: Credit
  /** When the works are expected to be ready, as reported last; absent: as calculated. */
  readonly expectedYear?: number
  readonly percentReady: number
  readonly askedSupplementCents?: number
  readonly completedOn?: string
  readonly booked: readonly BookedCharge[]
  /** What was booked before the settlement and proved more than the real cost asks in all, in cents: it flowed back. */
  readonly chargesReturnedCents?: number
  readonly history: readonly DossierAct[]
}
