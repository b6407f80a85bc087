/** How the terms of a plan and its objections stand on a day, as the API shows them. */
import { asMoment } from '../api/fields.ts'
import type { DecisionTerm, ObjectionView } from '../api/protection.ts'
import type { Objection } from '../objections/objection.ts'
import { daysBetween, localDate } from '../terms/terms.ts'
import { isMissed, latestAdjournment, penaltyOf, runningTerm, type TermPolicy } from './deadlines.ts'
import { leadsTo } from './moves.ts'
import { appealOpenUntil, objectionUntil } from './objections.ts'
import type { Proposal } from './proposal.ts'

function termView(proposal: Proposal, policy: TermPolicy, today: string): DecisionTerm | undefined {
  const running = runningTerm(proposal, policy, today)
  if (!running) return undefined
  const { term, law, startedOn, dueOn, stoppedDays, standsStillUntil, adjournment, notice } = running
  const isLate = isMissed(running, today)
  const isPossible = (action: 'adjourn' | 'give-notice') => leadsTo(proposal.state, action) !== undefined
  return {
    term,
    law,
    startedOn,
    dueOn,
    stoppedDays,
    ...(standsStillUntil === undefined ? {} : { standsStillUntil }),
    ...(isLate ? { daysLate: daysBetween(dueOn, today) } : {}),
    adjourned: adjournment !== undefined,
    ...(isPossible('adjourn') && !isLate && !adjournment
      ? { latestAdjournment: latestAdjournment(running, policy) }
      : {}),
    canGiveNotice: isPossible('give-notice') && isLate && !notice,
  }
}

function objectionView({ lodgedAt, by, grounds, against, decided }: Objection): ObjectionView {
  return {
    lodgedAt: asMoment(lodgedAt),
    by: { name: by.name, role: 'initiator' },
    grounds,
    against: against ?? localDate(lodgedAt),
    ...(decided
      ? {
          decided: {
            at: asMoment(decided.at),
            by: { name: decided.by.name, role: decided.by.role },
            outcome: decided.outcome,
            reason: decided.reason,
          },
        }
      : {}),
  }
}

/** The last day of an objection or appeal while it has not passed. */
const unlessPassed = (day: string | undefined, today: string) => (day !== undefined && today <= day ? day : undefined)

/** The fields of a plan's view that tell its initiator what the law gives. */
export function protectionView(proposal: Proposal, policy: TermPolicy, today: string) {
  const decisionTerm = termView(proposal, policy, today)
  const penalty = penaltyOf(proposal, today)
  const until = unlessPassed(objectionUntil(proposal, policy), today)
  const appealUntil = unlessPassed(appealOpenUntil(proposal, policy), today)
  return {
    ...(decisionTerm ? { decisionTerm } : {}),
    ...(penalty ? { penalty } : {}),
    objections: (proposal.objections ?? []).map(objectionView),
    ...(until === undefined ? {} : { objectionUntil: until }),
    ...(appealUntil === undefined ? {} : { appealUntil }),
  }
}
