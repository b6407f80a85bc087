/** What the person who is logged in may do with a proposal now: the shared decisions are asked themselves, so that no button can be refused. */
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { Caller } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import {
  answerServiceRequest,
  approve,
  check,
  type FinanceDecision,
  type Finding,
  grantQuick,
  openDecisions,
} from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import type { KeptRouting } from '../../shared/proposals/routing.ts'
import { isRefusal } from '../../shared/refusal.ts'

/** Steps of the municipality that make somebody a preparer, who may not approve. */
const preparing: readonly string[] = ['check', 'ask-for-work', 'find-not-feasible', 'pass-on', 'grant-quick']

/** A stranger's id: nobody is logged in under it. */
const somebodyElse = ''

/**
 * The proposal as the decisions read it. The public view knows people by name only, so `caller` is recognised by name;
 * the server recognises by identity and has the last word.
 */
export function asProposal(view: ProposalView, caller: Caller): Proposal {
  const idOf = (name: string) => (name === caller.name ? caller.id : somebodyElse)
  const { cost, maintenancePerYear, objections: _objections, ...rest } = view
  return {
    ...rest,
    costCents: cost.cents,
    maintenanceCentsPerYear: maintenancePerYear.cents,
    initiator: { id: idOf(view.initiator.name), name: view.initiator.name },
    routing: view.routing as KeptRouting,
    submittedAt: Date.parse(view.submittedAt),
    preparedBy: view.history.filter((step) => preparing.includes(step.action)).map((step) => idOf(step.by.name)),
    approvals: view.approvals.map(({ by, at, amount }) => ({
      by: idOf(by.name),
      name: by.name,
      at: Date.parse(at),
      amountCents: amount.cents,
    })),
    history: view.history.map((step) => ({
      at: Date.parse(step.at),
      by: { ...step.by, id: idOf(step.by.name) },
      action: step.action,
      state: step.state,
      ...(step.reason === undefined ? {} : { reason: step.reason }),
    })),
  } as Proposal
}

/** What a coordinator can decide: a finding, or at once a deal. */
export type CoordinatorDecision = Finding | 'grant-quick'

/**
 * A coordinator's decisions on a proposal, the usual one first; none outside the coordinator's districts.
 * A plan of the quick track is granted, not found feasible, for nothing would follow; a report is passed on and nothing else.
 */
export function coordinatorDecisions(
  view: ProposalView,
  caller: Caller,
  policy: Policy,
): readonly CoordinatorDecision[] {
  if (!caller.roles.includes('coordinator') || !caller.districts.includes(view.districtCode)) return []
  const proposal = asProposal(view, caller)
  const isService = view.track === 'service'
  const findings = (['checked', 'passed-on', 'needs-work', 'not-feasible'] as const)
    .filter((finding) => (isService ? finding === 'passed-on' : finding !== 'checked' || view.track !== 'quick'))
    .filter((finding) => !isRefusal(check(proposal, finding, caller, 0, '')))
  const mayGrant = !isRefusal(grantQuick(proposal, '', caller, policy, 0, ''))
  return mayGrant && view.state === 'submitted' ? ['grant-quick', ...findings] : findings
}

/** Whether the caller answers a report or question as the district team: passed on, of an own district, and not the caller's own. */
export function mayAnswerServiceRequest(view: ProposalView, caller: Caller): boolean {
  return (
    caller.roles.includes('district-team') &&
    caller.districts.includes(view.districtCode) &&
    !isRefusal(answerServiceRequest(asProposal(view, caller), caller, 0, ''))
  )
}

/** A finance officer's decisions on a proposal; not on an own plan, and no approval of what the officer prepared or approved already. */
export function financeDecisionsOf(view: ProposalView, caller: Caller, policy: Policy): readonly FinanceDecision[] {
  if (!caller.roles.includes('finance-officer')) return []
  const proposal = asProposal(view, caller)
  if (proposal.initiator.id === caller.id) return []
  return openDecisions(proposal).filter(
    (decision) => decision !== 'approve' || !isRefusal(approve(proposal, '', caller, policy, 0, '')),
  )
}

/** Whether the officer has approved the present amount already. */
export function hasApproved(view: ProposalView, caller: Caller): boolean {
  return view.approvals.some((one) => one.by.name === caller.name && one.amount.cents === view.cost.cents)
}
