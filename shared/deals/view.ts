/** A deal as the API shows it. */
import type { DealView } from '../api/deals.ts'
import { asMoment, asMoney } from '../api/fields.ts'
import type { Policy } from '../policy/policy.ts'
import { localDate, objectionEndsOn } from '../terms/terms.ts'
import type { Deal } from './deal.ts'

/** The deal with the last day for an objection: six weeks from the day after sending (Awb 6:7, 6:8). */
export function dealView(deal: Deal, policy: Policy): DealView {
  const { id, version, proposalId, districtCode, year, title, staffMinutes, discipline, track, state, reason } = deal
  return {
    id,
    version,
    proposalId,
    districtCode,
    year,
    title,
    amount: asMoney(deal.amountCents),
    staffMinutes,
    ...(discipline === undefined ? {} : { discipline }),
    track,
    initiator: { name: deal.initiator.name, role: 'initiator' },
    approvedBy: deal.approvedBy.map(({ name, role }) => ({ name, role })),
    state,
    offeredAt: asMoment(deal.offeredAt),
    ...(deal.settledAt === undefined ? {} : { settledAt: asMoment(deal.settledAt) }),
    reason,
    objectionUntil: objectionEndsOn(localDate(deal.offeredAt), policy.objectionWeeks),
  }
}
