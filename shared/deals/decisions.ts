/** How a deal comes to life and what the initiator decides on it. */
import type { Caller } from '../people/roles.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Deal, DealState } from './deal.ts'

/** The deal that an approved proposal becomes. `source` is where the money flows back to when it is declined, `hoursSource` the time where that is elsewhere. */
export function offer(
  proposal: Proposal,
  deal: Pick<Deal, 'id' | 'track' | 'source' | 'hoursSource' | 'reason' | 'approvedBy'>,
  at: number,
): Deal {
  const { districtCode, year, title, costCents, staffMinutes, discipline, initiator } = proposal
  return {
    ...deal,
    version: 1,
    proposalId: proposal.id,
    districtCode,
    year,
    title,
    amountCents: costCents,
    staffMinutes,
    ...(discipline === undefined ? {} : { discipline }),
    initiator,
    state: 'offered',
    offeredAt: at,
  }
}

/** The initiator signs or declines an offered deal. Refuses `not-your-proposal`, `illegal-transition`. */
export function settle(deal: Deal, state: Exclude<DealState, 'offered'>, caller: Caller, at: number): Deal | Refusal {
  if (deal.initiator.id !== caller.id) return refuse('not-your-proposal')
  if (deal.state !== 'offered') return refuse('illegal-transition', { from: deal.state, action: state })
  return { ...deal, state, settledAt: at, version: deal.version + 1 }
}
