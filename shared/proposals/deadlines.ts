/** The terms of a plan: within which the municipality decides, when its clock stands still, and what follows when it is late. Dates are YYYY-MM-DD in Europe/Amsterdam. */
import { objectionDueOn } from '../objections/objection.ts'
import type { Policy } from '../policy/policy.ts'
import { mostPenaltyDays, noticeWeeks } from '../terms/notice.ts'
import { addDays, addWeeks, addWorkingDays, daysBetween, localDate, stoppedDays } from '../terms/terms.ts'
import type { Action, Proposal, State, Step } from './proposal.ts'

/** What a decision is due on: the request, the money of a plan that was adopted, or an objection. */
export const planTerms = ['request', 'grant', 'objection'] as const
export type PlanTerm = (typeof planTerms)[number]

/** The numbers of the policy that the terms follow from. */
export type TermPolicy = Pick<
  Policy,
  | 'decisionWeeksSubsidy'
  | 'fastTrackDecisionWorkingDays'
  | 'supplementWeeks'
  | 'objectionWeeks'
  | 'objectionDecisionWeeks'
>

/** Weeks for the check of a plan that is not on the quick track, and for a review by finance: a promise of our own, without a consequence in law. */
const checkWeeks = 4
/** Working days for the district team's answer to a report or question, from the day on which it was passed on: our own promise, as the way of rule R1 tells it. */
export const serviceAnswerWorkingDays = 10
/** An objection is adjourned for so many weeks at the most, once (Awb 7:10, third paragraph). */
const mostWeeksMoreForObjection = 6

/** The term of a decision that runs. */
export interface RunningTerm {
  readonly term: PlanTerm
  readonly law: 'Awb 4:13' | 'Awb 4:14' | 'Awb 7:10'
  /** The day of receipt, of adoption, or of the objection. */
  readonly startedOn: string
  /** The last day. While the clock stands still: as it will be when the initiator uses all the time that was given. */
  readonly dueOn: string
  /** Days on which the clock stood still since the start, or since the adjournment (Awb 4:15). */
  readonly stoppedDays: number
  /** The clock stands still now: the last day of the time that the initiator has. */
  readonly standsStillUntil?: string
  readonly adjournment?: Step
  readonly notice?: Step
}

/** Whether finance looks at a checked plan before it can go on. */
const waitsForFinance = ({ routing, cleared }: Pick<Proposal, 'routing' | 'cleared'>) =>
  !cleared && (routing.track === 'finance' || routing.track === 'council')

/**
 * Which term runs in a state; undefined where none does. A report or question asks for no decision, a challenge has terms of its own.
 * A checked plan waits for the vote, as its initiator asked (Awb 4:15, second paragraph, a): the term of the money begins with the adoption.
 */
function termIn(state: State, proposal: Proposal): PlanTerm | undefined {
  if (proposal.challengeId !== undefined) return undefined
  switch (state) {
    case 'submitted':
    case 'needs-work':
      return proposal.routing.track === 'service' ? undefined : 'request'
    case 'checked':
      return waitsForFinance(proposal) ? 'request' : undefined
    case 'funded':
    case 'finance-question':
      return 'grant'
    case 'objection':
      return 'objection'
    default:
      return undefined
  }
}

const beginnings: Readonly<Record<PlanTerm, readonly Action[]>> = {
  request: ['submit', 'check-again', 'decide-again'],
  grant: ['fund', 'fund-again'],
  objection: ['object'],
}

const lastIndex = (proposal: Proposal, actions: readonly Action[]) =>
  Math.max(
    0,
    proposal.history.findLastIndex(({ action }) => actions.includes(action)),
  )

/** The steps of a term in their order: the first is its beginning. */
const stepsOf = (proposal: Proposal, term: PlanTerm) => proposal.history.slice(lastIndex(proposal, beginnings[term]))

/** The same day, or the next one on which offices work (Algemene termijnenwet 1). */
const workingDayFrom = (date: string) => addWorkingDays(addDays(date, -1), 1)

const asks: readonly Action[] = ['ask-for-work', 'return']
const answers: readonly Action[] = ['resubmit', 'answer']

/** The last day of the time that an initiator has to complete a plan that was asked about on a day (Awb 4:5). */
export function supplementUntil(askedOn: string, policy: Pick<Policy, 'supplementWeeks'>): string {
  return addWeeks(askedOn, policy.supplementWeeks)
}

/** How a term stands after some of its steps. */
interface Clock {
  readonly dueOn: string
  readonly stopped: number
  readonly standsStillUntil?: string
}

/**
 * The clock of a term along its steps. It stands still from the day after the initiator was asked to complete the plan
 * until completion, or until the time given is over (Awb 4:15); never once the term itself is over. An adjournment sets a new last day.
 */
function clockOf(
  steps: readonly Step[],
  dueAfter: (days: number) => string,
  policy: Pick<Policy, 'supplementWeeks'>,
  today: string,
): Clock {
  let after = dueAfter
  let clock: Clock = { dueOn: after(0), stopped: 0 }
  for (const [index, step] of steps.entries()) {
    const named = step.action === 'adjourn' ? step.until : undefined
    if (named !== undefined) {
      // A day that was named to the initiator is kept as it was named; only a clock that stood still moves it.
      after = (days) => (days === 0 ? named : workingDayFrom(addDays(named, days)))
      clock = { dueOn: named, stopped: 0 }
      continue
    }
    const askedOn = localDate(step.at)
    if (!asks.includes(step.action) || askedOn > clock.dueOn) continue
    const until = supplementUntil(askedOn, policy)
    const answer = steps.slice(index + 1).find(({ action }) => answers.includes(action))
    const isOpen = answer === undefined && today <= until
    const answeredOn = answer && localDate(answer.at)
    const endedOn = answeredOn !== undefined && answeredOn < until ? answeredOn : until
    const stopped = clock.stopped + stoppedDays(askedOn, endedOn)
    clock = { dueOn: after(stopped), stopped, ...(isOpen ? { standsStillUntil: until } : {}) }
  }
  return clock
}

/** The term of the decision that runs on a day; undefined when none does. */
export function runningTerm(proposal: Proposal, policy: TermPolicy, today: string): RunningTerm | undefined {
  const term = termIn(proposal.state, proposal)
  if (term === undefined) return undefined
  const steps = stepsOf(proposal, term)
  const startedOn = localDate(steps[0]?.at ?? proposal.submittedAt)
  const objection = proposal.objections?.at(-1)
  const dueAfter = (days: number) =>
    term === 'objection' && objection
      ? objectionDueOn(objection, policy)
      : addWeeks(startedOn, policy.decisionWeeksSubsidy, days)
  const { dueOn, stopped, standsStillUntil } = clockOf(steps, dueAfter, policy, today)
  const adjournment = steps.find(({ action }) => action === 'adjourn')
  const notice = steps.find(({ action }) => action === 'give-notice')
  return {
    term,
    law: term === 'objection' ? 'Awb 7:10' : adjournment ? 'Awb 4:14' : 'Awb 4:13',
    startedOn,
    dueOn,
    stoppedDays: stopped,
    ...(standsStillUntil === undefined ? {} : { standsStillUntil }),
    ...(adjournment ? { adjournment } : {}),
    ...(notice ? { notice } : {}),
  }
}

/** Whether the last day has passed while the clock ran. */
export function isMissed({ standsStillUntil, dueOn }: RunningTerm, today: string): boolean {
  return standsStillUntil === undefined && today > dueOn
}

/** The latest day to which a term can be adjourned: for an objection six weeks on (Awb 7:10), else as long again as the term itself (Awb 4:14 asks a reasonable one; how long is our proposal). */
export function latestAdjournment({ term, dueOn }: RunningTerm, policy: TermPolicy): string {
  return addWeeks(dueOn, term === 'objection' ? mostWeeksMoreForObjection : policy.decisionWeeksSubsidy)
}

/** What follows from a notice of default (Awb 4:17): a penalty for each day from the day after `until`, 42 at the most. How much a day is indexed each year: no amount is named here. */
export interface Penalty {
  readonly noticeOn: string
  /** The last day of the two weeks in which the municipality can still decide without a penalty. */
  readonly until: string
  /** Days of penalty so far; up to the day before the decision once there is one. */
  readonly days: number
  /** The day of the decision, once there is one. */
  readonly decidedOn?: string
}

/** What came of the last notice of default; undefined when none was given. */
export function penaltyOf(proposal: Proposal, today: string): Penalty | undefined {
  const at = proposal.history.findLastIndex(({ action }) => action === 'give-notice')
  const notice = proposal.history[at]
  if (!notice) return undefined
  const atNotice = asAtNotice(proposal)
  const term = termIn(notice.state, atNotice)
  const decision = proposal.history
    .slice(at + 1)
    .find(({ action, state }) => endings.includes(action) || termIn(state, atNotice) !== term)
  const noticeOn = localDate(notice.at)
  const until = addWeeks(noticeOn, noticeWeeks)
  const decidedOn = decision && localDate(decision.at)
  const last = decidedOn === undefined ? today : addDays(decidedOn, -1)
  return {
    noticeOn,
    until,
    days: Math.min(mostPenaltyDays, Math.max(0, daysBetween(until, last))),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  }
}

/** Steps that end a term although the plan stays in its state. */
const endings: readonly Action[] = ['clear', 'become-challenge']

/** The plan as the terms saw it before it was cleared or became a challenge. */
const asAtNotice = ({ challengeId: _challengeId, ...proposal }: Proposal): Proposal => ({ ...proposal, cleared: false })

/**
 * Our own promise in the check of a plan: working days on the quick track, else four weeks, moved by the days on which the clock stood still.
 * A review by finance has four weeks from the check, an answer of the district team working days from the passing on. None once the decision was adjourned: then the initiator knows another day.
 */
function promisedOn(proposal: Proposal, running: RunningTerm | undefined, policy: TermPolicy): string | undefined {
  if (running?.adjournment || proposal.challengeId !== undefined) return undefined
  if (proposal.state === 'submitted') {
    const startedOn = running?.startedOn ?? localDate(proposal.submittedAt)
    const stopped = running?.stoppedDays ?? 0
    if (proposal.routing.track !== 'quick') return addWeeks(startedOn, checkWeeks, stopped)
    return workingDayFrom(addDays(addWorkingDays(startedOn, policy.fastTrackDecisionWorkingDays), stopped))
  }
  if (proposal.state === 'passed-on') {
    const passedOn = proposal.history[lastIndex(proposal, ['pass-on'])]?.at ?? proposal.submittedAt
    return addWorkingDays(localDate(passedOn), serviceAnswerWorkingDays)
  }
  const isReviewed = proposal.state === 'checked' && !proposal.cleared && proposal.routing.track !== 'community'
  if (!isReviewed) return undefined
  const since = proposal.history[lastIndex(proposal, ['check', 'reroute', 'decide-again'])]?.at ?? proposal.submittedAt
  return addWeeks(localDate(since), checkWeeks)
}

/** The day before which the party whose turn it is must have acted, if a term runs: the check, the review, a supplement (Awb 4:5), the answer of the district team, the decision (Awb 4:13, 4:14, 7:10). */
export function dueOn(proposal: Proposal, policy: TermPolicy): string | undefined {
  if (proposal.state === 'needs-work' || proposal.state === 'finance-question') {
    const asked = proposal.history.findLast(({ action }) => asks.includes(action)) ?? proposal.history.at(-1)
    return supplementUntil(localDate(asked?.at ?? proposal.submittedAt), policy)
  }
  // In the states below every question was answered: the day of today makes no difference.
  const running = runningTerm(proposal, policy, localDate(proposal.submittedAt))
  return [promisedOn(proposal, running, policy), running?.dueOn].filter((day) => day !== undefined).sort()[0]
}
