/** What protects an initiator against the municipality in law: an objection to a refusal, a notice of default when a decision is late, and an adjournment that is told in time. */
import { invalidField } from '../api/field-errors.ts'
import {
  appealUntil,
  decideOnObjection,
  lodgeObjection,
  type ObjectionOutcome,
  objectionTerms,
} from '../objections/objection.ts'
import { type Caller, hasRole, type Role } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { isWorkingDay, localDate } from '../terms/terms.ts'
import { isMissed, latestAdjournment, runningTerm, type TermPolicy } from './deadlines.ts'
import { act } from './decisions.ts'
import { leadsTo, move } from './moves.ts'
import type { Action, Proposal, State, Step } from './proposal.ts'

/** So many objections to refusals of one plan can be lodged here, so that its history always fits its item of the store. */
export const mostObjections = 2

const impossible = (proposal: Proposal, action: Action) =>
  refuse('illegal-transition', { from: proposal.state, action })

/** Steps that refuse a plan, or leave a refusal as it is. */
const refusing: readonly Action[] = ['find-not-feasible', 'refuse', 'council-refuse', 'dismiss-objection']

/** The refusal that stands: the step by which the plan ended. Undefined for a plan that was not refused. */
export function refusalOf(proposal: Proposal): Step | undefined {
  if (proposal.state !== 'not-feasible' && proposal.state !== 'refused') return undefined
  return proposal.history.findLast(({ action }) => refusing.includes(action))
}

/** The last day for an objection (Awb 6:7, 6:8); undefined where the plan was not refused, or the refusal stands in the council's dossier or was objected to already. */
export function objectionUntil(proposal: Proposal, policy: TermPolicy): string | undefined {
  const refusal = refusalOf(proposal)
  return refusal && (refusal.action === 'find-not-feasible' || refusal.action === 'refuse')
    ? objectionTerms(localDate(refusal.at), policy).until
    : undefined
}

/** The last day for an appeal to the court after an objection that changed nothing (Awb 8:1, 6:7); undefined where none was decided on last. */
export function appealOpenUntil(proposal: Proposal, policy: Pick<Policy, 'objectionWeeks'>): string | undefined {
  const refusal = refusalOf(proposal)
  return refusal?.action === 'dismiss-objection' ? appealUntil(refusal.at, policy) : undefined
}

/**
 * The initiator objects to a refusal by coordinator or finance; it was announced on the day of the decision, in the plan's public history.
 * Refuses: `not-your-proposal`, `illegal-transition` (not refused, or the objection was decided on: then only the court is left, Awb 8:1),
 * `wrong-track` (the council's refusal: the dossier takes the objection), `too-many-objections`, `objection-too-late`.
 */
export function object(
  proposal: Proposal,
  grounds: string,
  caller: Caller,
  at: number,
  policy: TermPolicy,
): Proposal | Refusal {
  if (proposal.initiator.id !== caller.id) return refuse('not-your-proposal')
  const refusal = refusalOf(proposal)
  if (!refusal || refusal.action === 'dismiss-objection') return impossible(proposal, 'object')
  if (refusal.action === 'council-refuse') return refuse('wrong-track', { track: 'council' })
  const earlier = proposal.objections ?? []
  if (earlier.length >= mostObjections) return refuse('too-many-objections', { most: mostObjections })
  const objection = lodgeObjection(localDate(refusal.at), caller, grounds, at, policy)
  if (isRefusal(objection)) return objection
  return move(proposal, 'object', act(caller, 'initiator', at), { objections: [...earlier, objection] })
}

/** The officials who had a hand in the refusal that is objected to: everything up to it, but for earlier objections. */
export function tookPart(proposal: Proposal): string[] {
  const refusedAt = proposal.history.findLastIndex(
    ({ action }) => action === 'find-not-feasible' || action === 'refuse',
  )
  const officials = proposal.history
    .slice(0, refusedAt + 1)
    .filter(({ by }) => by.role !== 'initiator' && by.role !== 'alderman')
  return [...new Set([...proposal.preparedBy, ...officials.map(({ by }) => by.id)])]
}

/** Where a founded objection leads: the refusal is revoked, and what it ended is taken up again where it stood. */
const again = {
  submitted: 'check-again',
  checked: 'decide-again',
  funded: 'fund-again',
} as const
type Again = keyof typeof again

/** The state that a founded objection gives back: the one before the refusal. A question of finance was one about money that was adopted. */
export function revivedAs(proposal: Proposal): Again {
  const refusedAt = proposal.history.findLastIndex(
    ({ action }) => action === 'find-not-feasible' || action === 'refuse',
  )
  const before: State | undefined = proposal.history[refusedAt - 1]?.state
  if (before === 'funded' || before === 'finance-question') return 'funded'
  return before === 'checked' ? 'checked' : 'submitted'
}

/**
 * The college decides on an objection, by an alderman without a hand in the refusal (Awb 7:11, 10:3 third paragraph). Founded: the plan
 * is taken up again; a plan that the district had chosen becomes `funded`, and its money must be reserved anew by the caller.
 * Refuses: `illegal-transition`, `self-approval`, `decided-it`.
 */
export function decideObjection(
  proposal: Proposal,
  decision: { readonly outcome: ObjectionOutcome; readonly reason: string },
  caller: Caller,
  at: number,
): Proposal | Refusal {
  const last = proposal.objections?.at(-1)
  if (proposal.state !== 'objection' || !last) return impossible(proposal, 'dismiss-objection')
  if (proposal.initiator.id === caller.id) return refuse('self-approval')
  const decided = decideOnObjection(last, decision, { caller, role: 'alderman', at, tookPart: tookPart(proposal) })
  if (isRefusal(decided)) return decided
  const objections = [...(proposal.objections ?? []).slice(0, -1), decided]
  const by = act(caller, 'alderman', at, decision.reason)
  if (decision.outcome !== 'founded') return move(proposal, 'dismiss-objection', by, { objections })
  const state = revivedAs(proposal)
  // What finance said before was said for the refusal: a plan that stands with finance before the vote is looked at anew.
  const fresh = state === 'checked' ? { cleared: false } : {}
  return move(proposal, again[state], by, { objections, approvals: [], ...fresh })
}

/** Who adjourns in a state. */
const adjourns: { readonly [S in State]?: Role } = {
  submitted: 'coordinator',
  checked: 'finance-officer',
  funded: 'finance-officer',
  objection: 'alderman',
}

/** The role that adjourns the decision in this state. */
export const adjournedBy = (state: State): Role | undefined => adjourns[state]

/**
 * The decision comes later than the term says: told before its end, once, with a new day and why (Awb 4:14; of an objection 7:10, third paragraph).
 * Refuses: `illegal-transition` (no term runs), `not-at-turn` (another role decides here), `self-approval`, `decided-it` (an alderman with a hand in the refusal),
 * `adjourned-already`, `term-passed` with `until`, and a day that is not later, too far ahead or no working day (`/until`).
 */
export function adjourn(
  proposal: Proposal,
  of: { readonly until: string; readonly reason: string },
  caller: Caller,
  at: number,
  policy: TermPolicy,
): Proposal | Refusal {
  const today = localDate(at)
  const running = runningTerm(proposal, policy, today)
  const role = adjourns[proposal.state]
  if (!running || role === undefined || leadsTo(proposal.state, 'adjourn') === undefined)
    return impossible(proposal, 'adjourn')
  if (!hasRole(caller, role)) return refuse('not-at-turn', { role })
  if (proposal.initiator.id === caller.id) return refuse('self-approval')
  if (role === 'alderman' && tookPart(proposal).includes(caller.id)) return refuse('decided-it')
  if (running.adjournment) return refuse('adjourned-already')
  if (isMissed(running, today)) return refuse('term-passed', { until: running.dueOn })
  if (of.until <= running.dueOn) return invalidField('/until', 'not-later')
  if (of.until > latestAdjournment(running, policy)) return invalidField('/until', 'too-far-ahead')
  if (!isWorkingDay(of.until)) return invalidField('/until', 'not-a-working-day')
  return move(proposal, 'adjourn', { ...act(caller, role, at, of.reason), until: of.until })
}

/**
 * The initiator gives notice of default: from two weeks on a penalty runs, and an appeal against not deciding in time is possible (Awb 4:17, 6:12). Once for each term.
 * Refuses: `not-your-proposal`, `illegal-transition` (no term of the municipality runs), `notice-given`, `not-late`.
 */
export function giveNotice(proposal: Proposal, caller: Caller, at: number, policy: TermPolicy): Proposal | Refusal {
  if (proposal.initiator.id !== caller.id) return refuse('not-your-proposal')
  const today = localDate(at)
  const running = runningTerm(proposal, policy, today)
  if (!running || leadsTo(proposal.state, 'give-notice') === undefined) return impossible(proposal, 'give-notice')
  if (running.notice) return refuse('notice-given')
  if (!isMissed(running, today)) return refuse('not-late')
  return move(proposal, 'give-notice', act(caller, 'initiator', at))
}
