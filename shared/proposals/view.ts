/** A proposal as the API shows it: people by name and role only, money wrapped, moments in RFC 3339. */

import { asMoment, asMoney } from '../api/fields.ts'
import type { ProposalSummary, ProposalView } from '../api/proposals.ts'
import type { Policy } from '../policy/policy.ts'
import { localDate } from '../terms/terms.ts'
import { dueOn } from './deadlines.ts'
import { approvalsNeeded } from './decisions.ts'
import type { Proposal } from './proposal.ts'
import { protectionView } from './protection.ts'

const initiatorOf = (proposal: Proposal) => ({ name: proposal.initiator.name, role: 'initiator' })

/** The short form, for lists. */
export function proposalSummary(proposal: Proposal): ProposalSummary {
  const { id, districtCode, year, title, summary, place, theme, kind, staffMinutes, discipline, state, routing } =
    proposal
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
    ...(discipline === undefined ? {} : { discipline }),
    state,
    track: routing.track,
    rule: routing.rule,
    initiator: initiatorOf(proposal),
    submittedAt: asMoment(proposal.submittedAt),
    ...links(proposal),
  }
}

const links = ({ roundId, dealId, dossierId, challengeId }: Proposal) => ({
  ...(roundId ? { roundId } : {}),
  ...(dealId ? { dealId } : {}),
  ...(dossierId ? { dossierId } : {}),
  ...(challengeId ? { challengeId } : {}),
})

/** The whole proposal, with its route, its public history and how its terms stand at a moment (milliseconds UTC). */
export function proposalView(proposal: Proposal, policy: Policy, now: number): ProposalView {
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
      facts: { ...proposal.routing.facts },
    },
    ...(proposal.asset === undefined ? {} : { asset: proposal.asset }),
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
      ...(step.until === undefined ? {} : { until: step.until }),
    })),
    ...protectionView(proposal, policy, localDate(now)),
  }
}
