/** What coordinator, initiator and finance officer may decide on a proposal: pure functions that answer or refuse by name. */
import type { Caller, Role } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { type Act, leadsTo, move } from './moves.ts'
import type { Proposal, Wish } from './proposal.ts'
import type { KeptRouting, Routing } from './routing.ts'

/** Somebody acting in a role at a moment. */
export function act(caller: Caller, role: Role | 'initiator', at: number, reason?: string): Act {
  return { by: { id: caller.id, name: caller.name, role }, at, ...(reason === undefined ? {} : { reason }) }
}

/** A fresh proposal, just submitted. `routing` is what the shared rules said of the wish at this moment. */
export function submit(
  wish: Wish,
  of: { id: string; districtCode: string; year: number; routing: KeptRouting },
  caller: Caller,
  at: number,
): Proposal {
  const initiator = { id: caller.id, name: caller.name }
  return {
    ...wish,
    ...of,
    version: 1,
    initiator,
    state: 'submitted',
    submittedAt: at,
    cleared: false,
    preparedBy: [],
    approvals: [],
    history: [{ at, by: { ...initiator, role: 'initiator' }, action: 'submit', state: 'submitted' }],
  }
}

/** Nobody decides on an own request (Awb 2:4). */
const own = (proposal: Proposal, caller: Caller) =>
  proposal.initiator.id === caller.id ? refuse('self-approval') : undefined

const onlyInitiator = (proposal: Proposal, caller: Caller) =>
  proposal.initiator.id === caller.id ? undefined : refuse('not-your-proposal')

/** The initiator mends a proposal that came back, and submits it again; it is routed anew. */
export function improve(
  proposal: Proposal,
  wish: Wish,
  routing: KeptRouting,
  caller: Caller,
  at: number,
): Proposal | Refusal {
  return (
    onlyInitiator(proposal, caller) ??
    move(proposal, 'resubmit', act(caller, 'initiator', at), {
      ...wish,
      routing,
      submittedAt: at,
      cleared: false,
      preparedBy: [],
      approvals: [],
    })
  )
}

/** The initiator takes a proposal back, until it stands on a ballot paper. */
export function withdraw(proposal: Proposal, caller: Caller, at: number, reason?: string): Proposal | Refusal {
  return onlyInitiator(proposal, caller) ?? move(proposal, 'withdraw', act(caller, 'initiator', at, reason))
}

/** The initiator does not want the deal that came of the plan. The money is the deal's business. */
export function declineDeal(proposal: Proposal, caller: Caller, at: number, reason: string): Proposal | Refusal {
  return onlyInitiator(proposal, caller) ?? move(proposal, 'decline', act(caller, 'initiator', at, reason))
}

/** The dossier of the plan was refused: by the council, as the clerk records it, or by the college. */
export function refusedByCouncil(
  proposal: Proposal,
  official: Caller,
  at: number,
  reason: string,
  role: 'clerk' | 'alderman' = 'clerk',
): Proposal | Refusal {
  return own(proposal, official) ?? move(proposal, 'council-refuse', act(official, role, at, reason))
}

/** An objection to the refusal was founded: the dossier of the plan goes on. */
export function reopenedByObjection(proposal: Proposal, alderman: Caller, at: number): Proposal | Refusal {
  return own(proposal, alderman) ?? move(proposal, 'council-reopen', act(alderman, 'alderman', at))
}

/** The initiator takes back a plan whose dossier is on its way to the council. */
export function withdrawFromCouncil(
  proposal: Proposal,
  caller: Caller,
  at: number,
  reason: string,
): Proposal | Refusal {
  return onlyInitiator(proposal, caller) ?? move(proposal, 'council-withdraw', act(caller, 'initiator', at, reason))
}

/** The initiator answers a question of finance; the decision goes on where it stood. */
export function answer(proposal: Proposal, caller: Caller, at: number, text: string): Proposal | Refusal {
  return onlyInitiator(proposal, caller) ?? move(proposal, 'answer', act(caller, 'initiator', at, text))
}

/** What a coordinator can find. */
export type Finding = 'checked' | 'needs-work' | 'not-feasible' | 'passed-on'

const findings = {
  checked: 'check',
  'needs-work': 'ask-for-work',
  'not-feasible': 'find-not-feasible',
  'passed-on': 'pass-on',
} as const

/** Which findings fit a track: nothing would follow from another. */
const fits = (finding: Finding, track: Routing['track']) =>
  track === 'service'
    ? finding === 'passed-on'
    : finding !== 'passed-on' && (finding !== 'checked' || (track !== 'quick' && track !== 'refused'))

/**
 * The coordinator's check. Only a report or question is passed on to the district team, and nothing else is done with one.
 * A plan of the quick track is granted, not found feasible. Refuses: wrong-track, self-approval, illegal-transition.
 */
export function check(
  proposal: Proposal,
  finding: Finding,
  caller: Caller,
  at: number,
  reason: string,
): Proposal | Refusal {
  if (!fits(finding, proposal.routing.track)) return refuse('wrong-track', { track: proposal.routing.track })
  return (
    own(proposal, caller) ??
    move(proposal, findings[finding], act(caller, 'coordinator', at, reason), {
      preparedBy: [...proposal.preparedBy, caller.id],
    })
  )
}

/** The district team answers a report or question that was passed on to it. Refuses: self-approval (nobody settles an own report), illegal-transition. */
export function answerServiceRequest(
  proposal: Proposal,
  caller: Caller,
  at: number,
  text: string,
): Proposal | Refusal<'self-approval' | 'illegal-transition' | 'history-full'> {
  return own(proposal, caller) ?? move(proposal, 'answer-service-request', act(caller, 'district-team', at, text))
}

/** The quick track: the coordinator grants a small plan at once, within the mandate (own amount limit in the policy). */
export function grantQuick(
  proposal: Proposal,
  dealId: string,
  caller: Caller,
  policy: Policy,
  at: number,
  reason: string,
): Proposal | Refusal {
  if (proposal.routing.track !== 'quick') return refuse('wrong-track', { track: proposal.routing.track })
  if (proposal.costCents > policy.coordinatorMandateMaxCents)
    return refuse('mandate-exceeded', { mandateCents: policy.coordinatorMandateMaxCents })
  return (
    own(proposal, caller) ??
    move(proposal, 'grant-quick', act(caller, 'coordinator', at, reason), {
      dealId,
      preparedBy: [...proposal.preparedBy, caller.id],
    })
  )
}

/** A checked plan may stand on a ballot paper when its track is the community's, or when finance has cleared it. */
export function mayBePlaced(proposal: Proposal): boolean {
  return (
    proposal.state === 'checked' &&
    (proposal.routing.track === 'community' || (proposal.routing.track === 'finance' && proposal.cleared))
  )
}

/** Puts a checked plan on the paper of a round. */
export function place(proposal: Proposal, roundId: string, by: Act): Proposal | Refusal {
  if (proposal.state === 'checked' && !mayBePlaced(proposal))
    return refuse('wrong-track', { track: proposal.routing.track })
  if (proposal.initiator.id === by.by.id) return refuse('self-approval')
  return move(proposal, 'place', by, { roundId })
}

/** Whether somebody had a hand in a plan in another role: as coordinator, or as the group member who adopted it. */
export const hasPrepared = (proposal: Proposal, officer: Caller) =>
  proposal.preparedBy.includes(officer.id) ||
  proposal.history.some(({ by }) => by.id === officer.id && by.role !== 'finance-officer')

/** What a finance officer can do. */
export const financeDecisions = ['approve', 'redirect', 'return', 'refuse'] as const
export type FinanceDecision = (typeof financeDecisions)[number]

/**
 * What a finance officer may do with a proposal now, apart from who the officer is.
 * A funded plan: all four. A checked plan of the finance track: all four (approve lets it go to the ballot). Of the council track: all but approve.
 */
export function openDecisions(
  proposal: Pick<Proposal, 'state' | 'cleared'> & { readonly routing: Pick<Routing, 'track'> },
): readonly FinanceDecision[] {
  if (proposal.state === 'funded') return financeDecisions
  // A question that is never answered must not lock the money.
  if (proposal.state === 'finance-question') return ['refuse']
  if (proposal.state !== 'checked' || proposal.cleared) return []
  if (proposal.routing.track === 'finance') return financeDecisions
  return proposal.routing.track === 'council' ? ['redirect', 'return', 'refuse'] : []
}

const open = (proposal: Proposal, decision: FinanceDecision) =>
  openDecisions(proposal).includes(decision)
    ? undefined
    : leadsTo(proposal.state, decision) === undefined
      ? refuse('illegal-transition', { from: proposal.state, action: decision })
      : refuse('wrong-track', { track: proposal.routing.track })

/** How many different finance officers must approve this amount (policy: `secondOfficerAboveCents`). */
export function approvalsNeeded(costCents: number, policy: Policy): number {
  return costCents > policy.secondOfficerAboveCents ? 2 : 1
}

/** What an approval did: let the plan go to the ballot, count as the first of two, or make a deal. */
export type Approval = { readonly outcome: 'cleared' | 'first-of-two' | 'deal'; readonly proposal: Proposal }

/**
 * Finance approves. Four eyes: never the initiator, never who prepared it; above the limit a second, other officer.
 * An earlier approval of another amount does not count. Source: mandate register; Awb 2:4, 10:3.
 */
export function approve(
  proposal: Proposal,
  dealId: string,
  officer: Caller,
  policy: Policy,
  at: number,
  reason: string,
): Approval | Refusal {
  const no = open(proposal, 'approve') ?? own(proposal, officer)
  if (no) return no
  if (hasPrepared(proposal, officer)) return refuse('prepared-it')
  const by = act(officer, 'finance-officer', at, reason)
  if (proposal.state === 'checked') return approval('cleared', move(proposal, 'clear', by, { cleared: true }))

  const earlier = proposal.approvals.filter((one) => one.amountCents === proposal.costCents)
  if (earlier.some((one) => one.by === officer.id)) return refuse('same-approver')
  const approvals = [...earlier, { by: officer.id, name: officer.name, at, amountCents: proposal.costCents }]
  return approvals.length < approvalsNeeded(proposal.costCents, policy)
    ? approval('first-of-two', move(proposal, 'approve-first', by, { approvals }))
    : approval('deal', move(proposal, 'approve', by, { approvals, dealId }))
}

const approval = (outcome: Approval['outcome'], moved: Proposal | Refusal): Approval | Refusal =>
  isRefusal(moved) ? moved : { outcome, proposal: moved }

/** Finance sends a capital wish to the council; a dossier takes over. */
export function redirect(
  proposal: Proposal,
  dossierId: string,
  officer: Caller,
  at: number,
  reason: string,
): Proposal | Refusal {
  return (
    open(proposal, 'redirect') ??
    own(proposal, officer) ??
    move(proposal, 'redirect', act(officer, 'finance-officer', at, reason), { dossierId })
  )
}

/** Finance asks the initiator something; before the ballot the plan itself can be mended, after it only answered. */
export function giveBack(proposal: Proposal, officer: Caller, at: number, question: string): Proposal | Refusal {
  return (
    open(proposal, 'return') ??
    own(proposal, officer) ??
    move(proposal, 'return', act(officer, 'finance-officer', at, question))
  )
}

/** Finance refuses, with the reason that the initiator reads. */
export function turnDown(proposal: Proposal, officer: Caller, at: number, reason: string): Proposal | Refusal {
  return (
    open(proposal, 'refuse') ??
    own(proposal, officer) ??
    move(proposal, 'refuse', act(officer, 'finance-officer', at, reason))
  )
}
