/** The decision on a challenge: what the task costs now, advice, adjournment, grant or refusal, and the objection. */
import { decideOnObjection, lodgeObjection, type ObjectionOutcome } from '../objections/objection.ts'
import type { Caller } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { addDays, localDate } from '../terms/terms.ts'
import type { Challenge, Grant } from './challenge.ts'
import { deadlines, decisionDueOn, lateDecision, type TermPolicy } from './deadlines.ts'
import { grantedOf, type MunicipalTask, presentBudget } from './municipal-task.ts'
import type { Decided } from './request.ts'
import { nextAdviser } from './situation.ts'
import { actor, type Doing, isFull, note, notOwn, onlyGroup, step } from './step.ts'

const again = (challenge: Challenge, action: string, before: object | undefined) =>
  before && isFull(challenge) ? refuse('illegal-transition', { from: challenge.state, action }) : undefined

/** The task's owner states what it costs now, a year; anew only in a life that is not full. What finance advised on another figure falls away. */
export function stateCost(
  challenge: Challenge,
  cost: { readonly presentCents: number; readonly presentMinutes: number },
  doing: Doing,
): Decided {
  const refused = notOwn(challenge, doing) ?? again(challenge, 'state-cost', challenge.ownerStatement)
  if (refused) return refused
  const { financeAdvice: _advice, ...rest } = challenge
  const ownerStatement = { ...cost, by: actor(doing, 'task-owner'), at: doing.at, text: doing.reason ?? '' }
  return note(rest, 'state-cost', 'task-owner', doing, { states: ['business-case'], changes: { ownerStatement } })
}

/** Finance advises on cost and cover, somebody else than who stated the cost (`same-person`), and after that (`statement-missing`). */
export function adviseOnCost(challenge: Challenge, advice: 'positive' | 'negative', doing: Doing): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  if (challenge.state === 'business-case' && !challenge.ownerStatement)
    return refuse('statement-missing', { of: 'task-owner' })
  if (challenge.ownerStatement?.by.id === doing.caller.id) return refuse('same-person')
  const full = again(challenge, 'advise-finance', challenge.financeAdvice)
  if (full) return full
  const financeAdvice = { advice, by: actor(doing, 'finance-officer'), at: doing.at, text: doing.reason ?? '' }
  return note(challenge, 'advise-finance', 'finance-officer', doing, {
    states: ['business-case'],
    changes: { financeAdvice },
  })
}

/** The coordinator's advice to the college, alongside that of finance, each by another person. Refuses `statement-missing` and `same-person`. */
export function advise(
  challenge: Challenge,
  advice: { readonly advice: 'positive' | 'negative'; readonly risk: string },
  doing: Doing,
): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const missing = challenge.state === 'business-case' ? nextAdviser(challenge) : 'coordinator'
  if (missing !== 'coordinator') return refuse('statement-missing', { of: missing })
  if ([challenge.ownerStatement, challenge.financeAdvice].some((one) => one?.by.id === doing.caller.id))
    return refuse('same-person')
  return step(challenge, 'advise', 'coordinator', doing, {
    advice: { ...advice, by: actor(doing, 'coordinator'), at: doing.at, text: doing.reason ?? '' },
  })
}

/** An adjournment may last so many days at the most: our reading of "as short as possible" (Awb 4:14). */
const mostAdjournedDays = 84

/** The decision is adjourned, once, before its term is over (`term-passed`), to a later day (`date-out-of-bounds`; Awb 4:14). */
export function adjourn(challenge: Challenge, until: string, doing: Doing, policy: TermPolicy): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const dueOn = decisionDueOn(challenge, policy, localDate(doing.at))
  if (challenge.state === 'proposed-decision' && dueOn !== undefined && challenge.adjournedUntil === undefined) {
    if (localDate(doing.at) > dueOn) return refuse('term-passed', { until: dueOn })
    const [from, to] = [addDays(dueOn, 1), addDays(dueOn, mostAdjournedDays)]
    if (until < from || until > to) return refuse('date-out-of-bounds', { from, to })
  }
  return step(challenge, 'adjourn', 'coordinator', doing, { adjournedUntil: until })
}

/** What the college gives, a year. `above`: why it is more than the task costs now. */
export interface Giving {
  readonly centsPerYear: number
  readonly minutesPerYear: number
  readonly above?: string | undefined
}

/** What the task costs now, as far as its owner and its budget agree: the lower of the two. */
function presentOf(challenge: Challenge, task: MunicipalTask, at: number) {
  const budget = presentBudget(task, Number(localDate(at).slice(0, 4)))
  const stated = challenge.ownerStatement
  return {
    cents: Math.min(budget.cents, stated?.presentCents ?? budget.cents),
    minutes: Math.min(budget.minutes, stated?.presentMinutes ?? budget.minutes),
  }
}

/**
 * What is granted, within what the task costs now together with what other groups were granted of it.
 * Refuses `above-task-cost` unless the college gives a reason of its own for more, and `above-task-hours`: hours that are not there cannot be handed over.
 */
export function grantOf(
  challenge: Challenge,
  task: MunicipalTask,
  giving: Giving,
  doing: Doing,
): Grant | Refusal<'above-task-cost' | 'above-task-hours'> {
  const present = presentOf(challenge, task, doing.at)
  const others = grantedOf(task, challenge.id)
  const togetherCents = others.cents + giving.centsPerYear
  if (togetherCents > present.cents && giving.above === undefined)
    return refuse('above-task-cost', { presentCents: present.cents, togetherCents })
  if (others.minutes + giving.minutesPerYear > present.minutes)
    return refuse('above-task-hours', { freeMinutes: Math.max(0, present.minutes - others.minutes) })
  return {
    at: doing.at,
    by: actor(doing, 'college'),
    reason: doing.reason ?? '',
    centsPerYear: giving.centsPerYear,
    minutesPerYear: giving.minutesPerYear,
    presentCents: present.cents,
    // A reason for more stands only where more is given.
    ...(togetherCents > present.cents && giving.above !== undefined
      ? {
          above: {
            reason: giving.above,
            centsPerYear: Math.min(giving.centsPerYear, togetherCents - present.cents),
          },
        }
      : {}),
  }
}

/** Who advised or stated something on the challenge decides on it no more (four eyes). */
const prepared = (challenge: Challenge, { caller }: Doing) =>
  [challenge.ownerStatement, challenge.financeAdvice, challenge.advice].some((one) => one?.by.id === caller.id)
    ? refuse('same-person')
    : undefined

/** The college grants. Refuses `same-person`, `above-task-cost`, `above-task-hours`. */
export function grant(challenge: Challenge, task: MunicipalTask, giving: Giving, doing: Doing): Decided {
  const refused = notOwn(challenge, doing) ?? prepared(challenge, doing)
  if (refused) return refused
  const granted = grantOf(challenge, task, giving, doing)
  return isRefusal(granted) ? granted : step(challenge, 'grant', 'college', doing, { granted })
}

/** The college refuses the advised plan, with the reason; also on what it would have meant for the neighbourhood. */
export function refuseAdvised(challenge: Challenge, doing: Doing): Decided {
  return notOwn(challenge, doing) ?? prepared(challenge, doing) ?? step(challenge, 'refuse', 'college', doing)
}

/** What an objection can be against, with the acts by which it came about. */
const refusing: readonly string[] = ['refuse', 'exclude', 'leave-unhandled']

/** The group objects within the term (`objection-too-late`; Awb 6:7). */
export function object(challenge: Challenge, doing: Doing, policy: TermPolicy): Decided {
  const mine = onlyGroup(challenge, doing)
  if (mine) return mine
  const { state } = challenge
  const decision = challenge.history.findLast(({ act }) => refusing.includes(act))
  if ((state !== 'refused' && state !== 'not-handled') || !decision)
    return refuse('illegal-transition', { from: state, action: 'object' })
  const objection = lodgeObjection(localDate(decision.at), doing.caller, doing.reason ?? '', doing.at, policy)
  if (isRefusal(objection)) return objection
  return step(challenge, 'object', 'initiator', doing, { objection, objectedTo: state })
}

/** Who took the decision that is objected to. */
const whoRefused = (challenge: Challenge) =>
  challenge.history.filter(({ act }) => refusing.includes(act)).map(({ by }) => by.id)

/** The college decides on the objection, by another alderman than who refused (`decided-it`; Awb 10:3, third paragraph). */
export function decideObjection(
  challenge: Challenge,
  outcome: ObjectionOutcome,
  caller: Caller,
  doing: Doing,
): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  if (challenge.state !== 'objection' || !challenge.objection)
    return refuse('illegal-transition', { from: challenge.state, action: 'decide-on-objection' })
  const decided = decideOnObjection(
    challenge.objection,
    { outcome, reason: doing.reason ?? '' },
    { caller, role: 'alderman', at: doing.at, tookPart: whoRefused(challenge) },
  )
  if (isRefusal(decided)) return decided
  return step(challenge, 'decide-on-objection', 'college', doing, { objection: decided })
}

/** Granted after a founded objection (`objection-unfounded` otherwise), not by who refused before (`decided-it`) or prepared it (`same-person`). */
export function grantAfterAll(challenge: Challenge, task: MunicipalTask, giving: Giving, doing: Doing): Decided {
  const refused = notOwn(challenge, doing) ?? prepared(challenge, doing)
  if (refused) return refused
  if (challenge.state === 'revised-decision') {
    if (challenge.objection?.decided?.outcome !== 'founded') return refuse('objection-unfounded')
    if (whoRefused(challenge).includes(doing.caller.id)) return refuse('decided-it')
  }
  const granted = grantOf(challenge, task, giving, doing)
  return isRefusal(granted) ? granted : step(challenge, 'grant-after-all', 'college', doing, { granted })
}

/** The group gives notice of default, once for a decision that is late (Awb 4:17). Refuses `not-late` and `notice-given`. */
export function giveNotice(challenge: Challenge, doing: Doing, policy: Policy): Decided {
  const mine = onlyGroup(challenge, doing)
  if (mine) return mine
  if (!lateDecision(deadlines(challenge, policy, doing.at))) return refuse('not-late')
  if (challenge.noticeOn !== undefined) return refuse('notice-given')
  return note(challenge, 'give-notice', 'initiator', doing, {
    states: [challenge.state],
    changes: { noticeOn: localDate(doing.at) },
  })
}
