/** A proposal as the API shows it: people by name and role only, money wrapped, moments in RFC 3339. */

import { asMoment, asMoney } from '../api/fields.ts'
import type { ProposalSummary, ProposalView } from '../api/proposals.ts'
import type { Policy } from '../policy/policy.ts'
import { addWeeks, addWorkingDays, localDate } from '../terms/terms.ts'
import { approvalsNeeded } from './decisions.ts'
import type { Proposal } from './proposal.ts'

/** Weeks a coordinator has for the check of a plan that is not on the quick track (size classes: next round or four weeks). */
const checkWeeks = 4

/** The civil date before which the party whose turn it is must have acted, if a term runs: quick track, check, supplement (Awb 4:5), grant decision (Awb 4:13). */
export function dueOn(proposal: Proposal, policy: Policy): string | undefined {
  const since = localDate(proposal.history.at(-1)?.at ?? proposal.submittedAt)
  switch (proposal.state) {
    case 'submitted':
      return proposal.routing.track === 'quick'
        ? addWorkingDays(localDate(proposal.submittedAt), policy.fastTrackDecisionWorkingDays)
        : addWeeks(localDate(proposal.submittedAt), checkWeeks)
    case 'needs-work':
    case 'finance-question':
      return addWeeks(since, policy.supplementWeeks)
    case 'checked':
      return proposal.cleared || proposal.routing.track === 'community' ? undefined : addWeeks(since, checkWeeks)
    case 'funded':
      return addWeeks(since, policy.decisionWeeksSubsidy)
    default:
      return undefined
  }
}

const initiatorOf = (proposal: Proposal) => ({ name: proposal.initiator.name, role: 'initiator' })

/** The short form, for lists. */
export function proposalSummary(proposal: Proposal): ProposalSummary {
  const { id, districtCode, year, title, summary, place, theme, kind, staffMinutes, state, routing } = proposal
  return {
    id,
    districtCode,
    year,
    title,
    summary,
    place,
    theme,
    kind,
    cost: asMoney(proposal.costCents),
    staffMinutes,
    state,
    track: routing.track,
    rule: routing.rule,
    initiator: initiatorOf(proposal),
    submittedAt: asMoment(proposal.submittedAt),
    ...links(proposal),
  }
}

const links = ({ roundId, dealId, dossierId }: Proposal) => ({
  ...(roundId ? { roundId } : {}),
  ...(dealId ? { dealId } : {}),
  ...(dossierId ? { dossierId } : {}),
})

/** The whole proposal, with its route and public history. */
export function proposalView(proposal: Proposal, policy: Policy): ProposalView {
  const due = dueOn(proposal, policy)
  return {
    ...proposalSummary(proposal),
    version: proposal.version,
    description: proposal.description,
    lifetimeYears: proposal.lifetimeYears,
    publicAsset: proposal.publicAsset,
    commitmentYears: proposal.commitmentYears,
    maintenancePerYear: asMoney(proposal.maintenanceCentsPerYear),
    routing: {
      ...proposal.routing,
      figures: { ...proposal.routing.figures },
      alsoFired: [...proposal.routing.alsoFired],
    },
    cleared: proposal.cleared,
    ...(due === undefined ? {} : { dueOn: due }),
    approvals: proposal.approvals.map((one) => ({
      by: { name: one.name, role: 'finance-officer' },
      at: asMoment(one.at),
      amount: asMoney(one.amountCents),
    })),
    approvalsNeeded: approvalsNeeded(proposal.costCents, policy),
    history: proposal.history.map((step) => ({
      at: asMoment(step.at),
      by: { name: step.by.name, role: step.by.role },
      action: step.action,
      state: step.state,
      ...(step.reason === undefined ? {} : { reason: step.reason }),
    })),
  }
}
