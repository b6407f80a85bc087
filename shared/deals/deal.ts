/** What a deal is: the agreement between residents and municipality on one funded plan (Awb 4:36: agreement to carry out a grant decision). */

import type { Discipline } from '../capacity/disciplines.ts'
import type { Account } from '../ledger/accounts.ts'

/** `offered`: waits for the initiator. `signed`: both agreed. `declined`: the initiator does not want it; the money flows back. */
export const dealStates = ['offered', 'signed', 'declined'] as const
export type DealState = (typeof dealStates)[number]

/** A deal as stored. Moments in milliseconds UTC. */
export interface Deal {
  readonly id: string
  readonly version: number
  readonly proposalId: string
  readonly districtCode: string
  readonly year: number
  readonly title: string
  readonly amountCents: number
  readonly staffMinutes: number
  readonly track: 'quick' | 'community'
  readonly initiator: { readonly id: string; readonly name: string }
  readonly approvedBy: readonly { readonly name: string; readonly role: string }[]
  readonly state: DealState
  readonly offeredAt: number
  readonly settledAt?: number
  readonly reason: string
  /** The ledger account the money flows back to when the deal is declined. */
  readonly source: string
  /** Which crew gives the time. */
  readonly discipline?: Discipline | undefined
  /** The account the time flows back to; absent: where the money does. */
  readonly hoursSource?: Account | undefined
}
