/** What a proposal is, and the states it passes through (design: life of a proposal). */
import type { Discipline } from '../capacity/disciplines.ts'
import type { Account } from '../ledger/accounts.ts'
import type { Objection } from '../objections/objection.ts'
import type { KeptRouting } from './routing.ts'

/** Themes of plans; the spine of a plan's card has the theme's colour. */
export const themes = ['greenery', 'play', 'meeting', 'safety', 'care', 'culture', 'climate', 'clean'] as const
export type Theme = (typeof themes)[number]

/** What somebody asks for: an initiative, the take-over of a municipal task, a report of something broken, or a question without money. */
export const kinds = ['initiative', 'takeover', 'report', 'question'] as const
export type Kind = (typeof kinds)[number]

/**
 * The states.
 * `submitted`: waits for the coordinator. `needs-work`: waits for the initiator. `checked`: feasible; waits for a ballot paper, for finance or for the college, by its track.
 * `on-ballot`: fixed on the paper of a round. `funded`: adopted by the group, money reserved; waits for finance. `finance-question`: finance asked something.
 * `passed-on`: a report or question that waits for the district team; `answered`: the team answered it. `agreed`: a deal came to life. `council`: a dossier runs. `objection`: the initiator objected to a refusal; waits for the college. `declined`: the initiator did not want the deal. The others are ends.
 */
export const states = [
  'submitted',
  'needs-work',
  'checked',
  'on-ballot',
  'funded',
  'not-funded',
  'finance-question',
  'agreed',
  'council',
  'not-feasible',
  'passed-on',
  'answered',
  'refused',
  'objection',
  'declined',
  'withdrawn',
] as const
export type State = (typeof states)[number]

/** What moves a proposal. */
export const actions = [
  'submit',
  'resubmit',
  'withdraw',
  'check',
  'ask-for-work',
  'find-not-feasible',
  'pass-on',
  'answer-service-request',
  'place',
  'take-off',
  'fund',
  'not-fund',
  'grant-quick',
  'clear',
  'approve',
  'approve-first',
  'redirect',
  'return',
  'answer',
  'refuse',
  'decline',
  'council-refuse',
  'council-reopen',
  'council-withdraw',
  'reroute',
  'keep-route',
  'become-challenge',
  'adjourn',
  'give-notice',
  'object',
  'dismiss-objection',
  'check-again',
  'decide-again',
  'fund-again',
] as const
export type Action = (typeof actions)[number]

/** One public line of a proposal's history: who did what, when and why. `at` in milliseconds UTC. */
export interface Step {
  readonly at: number
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly action: Action
  readonly state: State
  readonly reason?: string
  /** Of an adjournment: the new last day for the decision (Awb 4:14, 7:10), YYYY-MM-DD. */
  readonly until?: string
}

/** What the initiator wrote. */
export interface Wish {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly place: string
  readonly theme: Theme
  readonly kind: Kind
  readonly costCents: number
  /** Municipal staff time asked, in minutes. */
  readonly staffMinutes: number
  /** Which crew that time is asked of; absent when none was named. */
  readonly discipline?: Discipline | undefined
  /** How long the thing lasts, in years; 0 for something that is over in a day. */
  readonly lifetimeYears: number
  /** Whether it becomes property of the municipality or stands in public space. */
  readonly publicAsset: boolean
  /** Over how many years money is asked. */
  readonly commitmentYears: number
  readonly maintenanceCentsPerYear: number
  /** The thing in public space that it is about, as the initiator calls it: a playground, a number on a lamp post. */
  readonly asset?: string | undefined
}

/** A proposal as stored. */
export interface Proposal extends Wish {
  readonly id: string
  readonly version: number
  readonly districtCode: string
  readonly year: number
  readonly initiator: { readonly id: string; readonly name: string }
  readonly state: State
  readonly routing: KeptRouting
  readonly submittedAt: number
  readonly history: readonly Step[]
  /** Finance has reviewed a proposal of the finance track and lets it go to the ballot. */
  readonly cleared: boolean
  /** Who prepared it on the municipality's side: they may not approve it (four eyes). */
  readonly preparedBy: readonly string[]
  readonly approvals: readonly {
    readonly by: string
    readonly name: string
    readonly at: number
    readonly amountCents: number
  }[]
  /** A finance officer looked at the sum of related plans and left the plan on its way. */
  readonly relatedSeen?: { readonly sumCents: number; readonly at: number; readonly by: string }
  /** The account that its reserved time came from, and goes back to; absent: the slice. */
  readonly hoursSource?: Account
  readonly roundId?: string
  readonly dealId?: string
  readonly dossierId?: string
  /** The challenge that was made of a plan to take a task over. */
  readonly challengeId?: string
  /** Objections to refusals of the plan, the newest last. Those to the council's refusal stand in the dossier. */
  readonly objections?: readonly Objection[]
}
