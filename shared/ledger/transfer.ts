/** A transfer between the slices of two districts: one neighbourhood group proposes, the other accepts, and only then something moves. */
import { invalidField } from '../api/field-errors.ts'
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { accounts } from './accounts.ts'
import { fiscalYear } from './fiscal-year.ts'
import type { Draft } from './ledger.ts'

/** `proposed`: waits for the other group. `accepted`: booked. `declined`: the other group does not want it. `withdrawn`: the proposing group took it back. */
export const transferStates = ['proposed', 'accepted', 'declined', 'withdrawn'] as const
export type TransferState = (typeof transferStates)[number]

/** What somebody did, for whose group, and when (milliseconds UTC). */
interface GroupAct {
  readonly id: string
  readonly name: string
  readonly districtCode: string
  readonly at: number
}

/** A transfer as stored. Amounts in cents and minutes; one of the two may be 0. */
export interface Transfer {
  readonly id: string
  readonly version: number
  readonly year: number
  readonly from: string
  readonly to: string
  readonly amountCents: number
  readonly staffMinutes: number
  readonly reason: string
  readonly state: TransferState
  readonly proposedBy: GroupAct
  readonly settledBy?: GroupAct & { readonly reason: string }
}

/** What a group wants to move, in cents and minutes. */
export type TransferWish = Pick<Transfer, 'from' | 'to' | 'amountCents' | 'staffMinutes' | 'reason'>

/**
 * A member of either group proposes a transfer in the current budget year.
 * Refuses `not-your-district` to who sits in neither group, and a transfer within one district or of nothing.
 */
export function propose(wish: TransferWish, id: string, caller: Caller, at: number): Transfer | Refusal {
  const group = caller.group
  if (group === undefined || (group !== wish.from && group !== wish.to)) return refuse('not-your-district')
  if (wish.from === wish.to) return invalidField('/to', 'same-district')
  if (wish.amountCents === 0 && wish.staffMinutes === 0) return invalidField('/amount', 'nothing-asked')
  return {
    ...wish,
    id,
    version: 1,
    year: fiscalYear(at),
    state: 'proposed',
    proposedBy: { id: caller.id, name: caller.name, districtCode: group, at },
  }
}

/** What can be done with a proposed transfer: by the other group, or by the group that proposed it. */
export type TransferAnswer = Exclude<TransferState, 'proposed'>

/**
 * The transfer after an answer. The other group accepts or declines; the group that proposed withdraws.
 * Refuses `illegal-transition` when it was answered before, `same-person` to who proposed it, whichever group the person
 * sits in by now, `not-your-district` to everybody else, and `year-closed` for accepting after the budget year.
 */
export function answer(
  transfer: Transfer,
  state: TransferAnswer,
  caller: Caller,
  at: number,
  reason: string,
): Transfer | Refusal {
  const { proposedBy, from, to } = transfer
  const other = proposedBy.districtCode === from ? to : from
  const group = state === 'withdrawn' ? proposedBy.districtCode : other
  if (caller.group !== group) return refuse('not-your-district')
  if (state !== 'withdrawn' && caller.id === proposedBy.id) return refuse('same-person')
  if (transfer.state !== 'proposed') return refuse('illegal-transition', { from: transfer.state, action: state })
  if (state === 'accepted' && fiscalYear(at) !== transfer.year) return refuse('year-closed')
  const settledBy = { id: caller.id, name: caller.name, districtCode: group, at, reason }
  return { ...transfer, state, version: transfer.version + 1, settledBy }
}

/** What an accepted transfer books: money, time, or both. */
export function transferDrafts({ id, year, from, to, amountCents, staffMinutes, reason }: Transfer): Draft[] {
  const amounts = [
    ['EUR', amountCents],
    ['MIN', staffMinutes],
  ] as const
  return amounts
    .filter(([, amount]) => amount > 0)
    .map(([currency, amount]) => ({
      kind: 'transfer',
      currency,
      amount,
      from: accounts.slice(year, from),
      to: accounts.slice(year, to),
      subject: id,
      reason,
    }))
}
