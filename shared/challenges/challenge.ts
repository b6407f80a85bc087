/** A challenge as it is stored: the plan, the group, and everything that was done with it. */
import type { Objection } from '../objections/objection.ts'
import type { Plan } from './plan.ts'
import type { State } from './states.ts'
import { actions } from './transitions.ts'

/** Acts that leave the state as it is; the others are the actions of the machine. */
export const actNames = [
  ...actions,
  'draft',
  'revise',
  'join',
  'accept-member',
  'decline-member',
  'state-cost',
  'advise-finance',
  'change-agreement',
  'sign-agreement',
  'warn',
  'hand-over-year',
  'give-notice',
] as const
export type ActName = (typeof actNames)[number]

/** Who did something, and as what. `role` is a role of `shared/people`, `initiator` or `system`. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** One public line of a challenge's life. `at` in milliseconds UTC. */
export interface Act {
  readonly at: number
  readonly by: Actor
  readonly act: ActName
  readonly state: State
  readonly reason?: string
}

/** Money and staff time of a calendar year. */
export interface YearShare {
  readonly year: number
  readonly cents: number
  readonly minutes: number
}

/** What both sides sign. `years`: every calendar year it touches, in order. */
export interface AgreementTerms {
  readonly startsOn: string
  readonly endsOn: string
  readonly years: readonly YearShare[]
  readonly results: string
  readonly help: string
  readonly supervision: string
  readonly fallback: string
}

export interface Signed {
  readonly by: Actor
  readonly at: number
}

export interface Agreement extends AgreementTerms {
  readonly drawnUpAt: number
  readonly drawnUpBy: Actor
  readonly group?: Signed
  readonly college?: Signed
}

/** Somebody of the group beside the initiator. `id` names the membership, not the person. */
export interface Member {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly since: number
  readonly accepted: boolean
}

/** A support poll. Dates are civil dates; the last day counts. `signatures` and `enough` once it was closed. */
export interface Poll {
  readonly openedOn: string
  readonly closesOn: string
  readonly signatures?: number
  readonly enough?: boolean
}

export interface Statement {
  readonly by: Actor
  readonly at: number
  readonly text: string
}

/** What came over in a year, and what went back. */
export interface HandedYear extends YearShare {
  readonly returnedCents: number
  readonly returnedMinutes: number
}

export interface Grant {
  readonly at: number
  readonly by: Actor
  readonly reason: string
  readonly centsPerYear: number
  readonly minutesPerYear: number
  /** Present cost of the task at that moment, a year. */
  readonly presentCents: number
  /** Why more is granted, with what other groups were granted, than the task costs now, and how much more that is, a year. */
  readonly above?: { readonly reason: string; readonly centsPerYear: number }
}

/** A request to complete, by which the clock of the decision stands still (Awb 4:5, 4:15). */
export interface Supplement {
  readonly askedOn: string
  readonly until: string
  readonly text: string
  readonly completedOn?: string
}

/** A challenge as stored. Moments in milliseconds UTC, dates as civil dates. */
export interface Challenge extends Plan {
  readonly id: string
  readonly version: number
  readonly taskId: string
  readonly taskName: string
  readonly districtCode: string
  readonly initiator: { readonly id: string; readonly name: string }
  readonly members: readonly Member[]
  readonly proposalId?: string
  readonly state: State
  /** When the present state was entered. */
  readonly enteredAt: number
  /** When it was first handed in: the terms of the decision run from here (Awb 4:13). */
  readonly submittedAt?: number
  readonly complex: boolean
  readonly contact?: string
  readonly supplements: readonly Supplement[]
  readonly conversations: readonly { readonly heldOn: string; readonly report: string }[]
  readonly polls: readonly Poll[]
  readonly ownerStatement?: Statement & { readonly presentCents: number; readonly presentMinutes: number }
  readonly financeAdvice?: Statement & { readonly advice: 'positive' | 'negative' }
  readonly advice?: Statement & { readonly advice: 'positive' | 'negative'; readonly risk: string }
  readonly adjournedUntil?: string
  readonly granted?: Grant
  readonly agreement?: Agreement
  readonly earlierAgreements: readonly Agreement[]
  readonly handedOver: readonly HandedYear[]
  readonly evaluations: readonly (Statement & { readonly spentCents: number; readonly spentMinutes: number })[]
  readonly warning?: Statement & { readonly mendBy: string }
  /** Day on which the group gave notice that a decision is late (Awb 4:17). */
  readonly noticeOn?: string
  readonly objection?: Objection
  /** What the objection is against. */
  readonly objectedTo?: 'refused' | 'not-handled'
  readonly history: readonly Act[]
}

/** Acts by which a group grows and shrinks: counted apart, so that who asks to join again and again stops nothing but joining. */
export const memberActs: readonly ActName[] = ['join', 'accept-member', 'decline-member']
export const mostMemberActs = 60
/**
 * The most other acts after which something may still be asked, stated or written anew; what was begun is always finished.
 * With the other bounds a challenge stays within one item of the store.
 */
export const mostActs = 36
export const mostSupplements = 5
export const mostMembers = 20
/** The most agreements before the one that holds. */
export const mostAgreements = 8
export const mostEvaluations = 20
