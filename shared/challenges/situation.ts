/** How a challenge stands at a moment: who is at turn, what happens now, what the group can still do, and which ways are open. */

import { appealUntil } from '../objections/objection.ts'
import type { Policy } from '../policy/policy.ts'
import { addDays, localDate } from '../terms/terms.ts'
import type { Challenge } from './challenge.ts'
import { lateDecision, objectionDates, promises, type RunningTerm, type TermPolicy } from './deadlines.ts'
import { waysOn } from './moves.ts'
import { missingFields } from './plan.ts'
import type { CanStillKey, NowKey } from './sentences.ts'
import { about, type Party } from './states.ts'
import { type Action, isAction } from './transitions.ts'

export type SupportPolicy = Pick<Policy, 'challengeMinSupporters'>

/** Whether the present poll is over: its last day has passed. */
export function pollIsOver(challenge: Pick<Challenge, 'polls'>, now: number): boolean {
  const poll = challenge.polls.at(-1)
  return poll !== undefined && localDate(now) > poll.closesOn
}

/** Whether the second poll is over too, and there are too few signatures: only the college's refusal is left. */
export function failedTwice(
  challenge: Pick<Challenge, 'polls' | 'state'>,
  signatures: number,
  policy: SupportPolicy,
  now: number,
): boolean {
  return (
    challenge.state === 'support-check' &&
    challenge.polls.length > 1 &&
    pollIsOver(challenge, now) &&
    signatures < policy.challengeMinSupporters
  )
}

/** Who gives the next advice on the plan and its budget: first the owner on the cost, then finance, then the coordinator. */
export function nextAdviser(challenge: Challenge): Exclude<Party, 'system'> {
  if (!challenge.ownerStatement) return 'task-owner'
  return challenge.financeAdvice ? 'coordinator' : 'finance-officer'
}

/** Exactly one party is at turn; another may take part. Where the table of states leaves it open, the case at hand decides. */
export interface Turn {
  readonly turn: Party
  readonly alongside?: Party
}

/** Who is at turn at a moment. `signatures`: how many support it now. */
export function turnOf(
  challenge: Challenge,
  signatures: number,
  policy: SupportPolicy & TermPolicy,
  now: number,
): Turn {
  const { turn, alongside } = about(challenge.state)
  switch (challenge.state) {
    case 'incomplete':
      return supplementIsOver(challenge, now) ? { turn: 'coordinator', alongside: 'initiator' } : { turn }
    case 'support-check':
      if (failedTwice(challenge, signatures, policy, now)) return { turn: 'college' }
      return pollIsOver(challenge, now) ? { turn: 'coordinator' } : { turn }
    case 'business-case':
      return { turn, alongside: nextAdviser(challenge) }
    case 'proposed-decision':
      // The table names the coordinator, whose advice lies ready; now the college decides, and only the coordinator can adjourn that.
      return { turn: 'college', alongside: 'coordinator' }
    case 'agreement': {
      const { group, college } = challenge.agreement ?? {}
      if (group && !college) return { turn: 'college' }
      return college ? { turn } : { turn, alongside: 'college' }
    }
    case 'evaluation':
      return { turn, alongside: 'college' }
    default:
      return alongside === undefined ? { turn } : { turn, alongside }
  }
}

const supplementIsOver = (challenge: Challenge, now: number) =>
  localDate(now) > (challenge.supplements.at(-1)?.until ?? '9999-12-31')

/** What happens now, as the key of a sentence. */
export function nowKey(challenge: Challenge, signatures: number, policy: SupportPolicy, now: number): NowKey {
  switch (challenge.state) {
    case 'draft':
    case 'extended':
    case 'handed-back':
    case 'completed':
    case 'refused':
    case 'not-handled':
    case 'withdrawn':
      return challenge.state
    case 'submitted':
      return 'being-checked'
    case 'incomplete':
      return supplementIsOver(challenge, now) ? 'information-late' : 'information-asked'
    case 'admissible':
      return 'being-handled'
    case 'dialogue':
      return 'in-conversation'
    case 'support-check':
      if (failedTwice(challenge, signatures, policy, now)) return 'poll-failed-twice'
      return pollIsOver(challenge, now) ? 'poll-over' : 'poll-open'
    case 'business-case':
      return challenge.ownerStatement ? 'waits-for-advice' : 'plan-and-budget'
    case 'proposed-decision':
      return 'waits-for-college'
    case 'approved':
      return 'granted'
    case 'agreement':
      return challenge.agreement?.group && challenge.agreement.college ? 'agreement-to-start' : 'agreement-to-sign'
    case 'in-execution':
      return challenge.warning ? 'time-to-mend' : 'under-way'
    case 'evaluation':
      return 'being-evaluated'
    case 'objection':
      return 'objection-being-handled'
    case 'revised-decision':
      return challenge.objection?.decided?.outcome === 'founded' ? 'objection-founded' : 'objection-decided'
  }
}

/** Whether both sides have signed. */
export function isSigned({ agreement }: Pick<Challenge, 'agreement'>): boolean {
  return agreement?.group !== undefined && agreement.college !== undefined
}

/** Whether both sides are held to an agreement on a day: then the challenge is no longer withdrawn, but handed back. One that was never started holds nobody after its last day. */
export function isBinding(challenge: Pick<Challenge, 'agreement' | 'state'>, today: string): boolean {
  const isOver = challenge.state === 'agreement' && today > (challenge.agreement?.endsOn ?? '')
  return isSigned(challenge) && !isOver
}

/** What the group can still do, in the order in which it matters. */
export function canStill(
  challenge: Challenge,
  terms: readonly RunningTerm[],
  policy: TermPolicy,
  now: number,
): readonly CanStillKey[] {
  const keys: CanStillKey[] = []
  const late = lateDecision(terms)
  const today = localDate(now)
  switch (challenge.state) {
    case 'draft':
      keys.push('save', ...(missingFields(challenge).length === 0 ? (['submit'] as const) : []))
      break
    case 'incomplete':
      keys.push('save', 'complete')
      break
    case 'dialogue':
      keys.push('save', 'open-poll')
      break
    case 'support-check':
      if (!pollIsOver(challenge, now)) keys.push('gather-support')
      break
    case 'business-case':
      keys.push('work-out-plan')
      break
    case 'agreement':
      if (!isSigned(challenge)) keys.push('sign-agreement')
      else if (isBinding(challenge, today)) keys.push('start')
      if (challenge.warning) keys.push('mend')
      break
    case 'in-execution':
      if (challenge.warning) keys.push('mend')
      break
    case 'evaluation':
      keys.push('hand-back')
      break
    case 'refused':
    case 'not-handled':
      if (today <= objectionDates(challenge, policy).until) keys.push('object')
      break
    case 'revised-decision': {
      const { decided } = challenge.objection ?? {}
      if (decided && decided.outcome !== 'founded' && today <= appealUntil(decided.at, policy)) keys.push('appeal')
      break
    }
    default:
  }
  if (late && challenge.noticeOn === undefined) keys.push('give-notice-of-default')
  if (late?.consequences.includes('appeal-possible')) keys.push('appeal-late-decision')
  const withdrawable = waysOn(challenge.state, { by: 'initiator' }).some(({ action }) => action === 'withdraw')
  if (withdrawable && !isBinding(challenge, today)) keys.push('withdraw')
  return keys
}

/** A way on, with who may take it, and the day after which it opens, where that lies ahead. */
export interface OpenWay {
  readonly action: Action
  readonly by: readonly Party[]
  readonly from?: string
}

/** The day that must be over before an action can be taken; undefined where there is none. */
export function opensAfter(challenge: Challenge, action: Action): string | undefined {
  switch (action) {
    case 'find-support':
    case 'miss-support':
      return challenge.polls.at(-1)?.closesOn
    case 'refuse':
      return challenge.state === 'support-check' ? challenge.polls.at(-1)?.closesOn : undefined
    case 'leave-unhandled':
      return challenge.supplements.at(-1)?.until
    case 'start':
      return challenge.agreement && addDays(challenge.agreement.startsOn, -1)
    case 'revoke':
      return challenge.warning?.mendBy
    case 'finish':
      return challenge.agreement && addDays(challenge.agreement.endsOn, -7 * promises.endEvaluation - 1)
    default:
      return undefined
  }
}

/** The ways on from here. Those that the case at hand closes are left out: once only, not warned, no second poll yet. */
export function openWays(challenge: Challenge, now: number): readonly OpenWay[] {
  const today = localDate(now)
  const closed = (action: Action, by: readonly Party[]) =>
    (action === 'refuse' && challenge.state === 'support-check' && challenge.polls.length < 2) ||
    (action === 'revoke' && !challenge.warning) ||
    (action === 'withdraw' && isBinding(challenge, today)) ||
    (action === 'start' && isSigned(challenge) && !isBinding(challenge, today)) ||
    (action === 'grant-after-all' && challenge.objection?.decided?.outcome !== 'founded') ||
    by.length === 0
  return waysOn(challenge.state, { earlier: challenge.history.flatMap(({ act }) => (isAction(act) ? [act] : [])) })
    .filter(({ action, by }) => !closed(action, by))
    .map(({ action, by }) => {
      const from = opensAfter(challenge, action)
      return { action, by, ...(from !== undefined && today <= from ? { from } : {}) }
    })
}
