/** What the terms of a plan and its objections ask of somebody, and which late decisions somebody must see: for the worklist. Nobody is asked what the law forbids. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { Task } from '../api/worklist.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import { localDate } from '../terms/terms.ts'
import { dueOn, isMissed, type RunningTerm, runningTerm, type TermPolicy } from './deadlines.ts'
import { objectionUntil, tookPart } from './objections.ts'
import type { Proposal } from './proposal.ts'

/** A task about a plan, with the last day of the party at turn where a term runs. */
export function planTask(kind: Task['kind'], proposal: Proposal, policy: TermPolicy): Task {
  const due = dueOn(proposal, policy)
  return {
    kind,
    title: proposal.title,
    districtCode: proposal.districtCode,
    amount: asMoney(proposal.costCents),
    since: asMoment(proposal.history.at(-1)?.at ?? proposal.submittedAt),
    ...(due === undefined ? {} : { dueOn: due }),
    proposalId: proposal.id,
    ...(proposal.roundId ? { roundId: proposal.roundId } : {}),
    ...(proposal.dossierId ? { dossierId: proposal.dossierId } : {}),
    ...(proposal.dealId ? { dealId: proposal.dealId } : {}),
    ...(proposal.challengeId ? { challengeId: proposal.challengeId } : {}),
  }
}

/** Whether an official must see that a decision is late: the programme office all of them, others those they answer for. */
function answersFor(proposal: Proposal, { term }: RunningTerm, caller: Caller): boolean {
  if (hasRole(caller, 'programme-office')) return true
  if (term === 'objection') return hasRole(caller, 'alderman')
  if (hasRole(caller, 'coordinator') && caller.districts.includes(proposal.districtCode)) return true
  return hasRole(caller, 'finance-officer') && proposal.state !== 'submitted'
}

/** The tasks of a plan that follow from the law, for the caller at a moment (milliseconds UTC). */
export function protectionTasks(proposal: Proposal, caller: Caller, policy: TermPolicy, at: number): Task[] {
  const today = localDate(at)
  const isOwn = proposal.initiator.id === caller.id
  const running = runningTerm(proposal, policy, today)
  const task = (kind: Task['kind'], dueOn: string): Task => ({
    kind,
    title: proposal.title,
    districtCode: proposal.districtCode,
    amount: asMoney(proposal.costCents),
    since: asMoment(proposal.history.at(-1)?.at ?? proposal.submittedAt),
    dueOn,
    proposalId: proposal.id,
  })
  const decides =
    proposal.state === 'objection' && !isOwn && hasRole(caller, 'alderman') && !tookPart(proposal).includes(caller.id)
  const until = isOwn ? objectionUntil(proposal, policy) : undefined
  return [
    ...(decides && running ? [task('decide-plan-objection', running.dueOn)] : []),
    ...(running && isMissed(running, today) && (isOwn || answersFor(proposal, running, caller))
      ? [task('late-decision', running.dueOn)]
      : []),
    ...(until !== undefined && today <= until ? [task('plan-refused', until)] : []),
  ]
}
