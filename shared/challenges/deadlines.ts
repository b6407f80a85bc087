/** The terms of a challenge at a moment: which run, until when, which were missed, and what follows from that. */
import { objectionTerms } from '../objections/objection.ts'
import type { Policy } from '../policy/policy.ts'
import { mostPenaltyDays, noticeWeeks } from '../terms/notice.ts'
import { addDays, addWeeks, daysBetween, localDate, stoppedDays } from '../terms/terms.ts'
import type { Challenge } from './challenge.ts'
import type { ConsequenceKey, TermKey } from './sentences.ts'
import type { Party } from './states.ts'

/** A term that matters now. `missed` and `daysOver` only of a term `within` whose last day is over. */
export interface RunningTerm {
  readonly key: TermKey
  readonly party: Party
  readonly kind: 'within' | 'at-least'
  /** Civil date, Europe/Amsterdam: the last day of the term. */
  readonly dueOn: string
  readonly law?: string
  readonly missed: boolean
  readonly daysOver?: number
  readonly consequences: readonly ConsequenceKey[]
}

/** The numbers of the policy that the terms follow from. */
export type TermPolicy = Pick<
  Policy,
  | 'decisionWeeksChallenge'
  | 'decisionWeeksChallengeComplex'
  | 'objectionWeeks'
  | 'objectionDecisionWeeks'
  | 'supplementWeeks'
>

/** Promises of our own, in weeks; the ordinance may set others. `complex`: several disciplines. */
export const promises = {
  admissibility: 4,
  conversation: 2,
  advice: 10,
  adviceComplex: 20,
  agreement: 6,
  extension: 4,
  handOver: 8,
  mend: 4,
  endEvaluation: 13,
} as const
/** After a term for completing has ended, a challenge can be left unhandled for so long (Awb 4:5, fourth paragraph). */
const leaveUnhandledWeeks = 4

type Missing = (dueOn: string, today: string) => readonly ConsequenceKey[]
const brokenPromise: Missing = () => ['promise-broken']

/** The same day so many years later; 29 February becomes 1 March where the year has none. */
export function yearLater(date: string, years = 1): string {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
  return new Date(Date.parse(moved)).toISOString().slice(0, 10)
}

/** The time in which a conversation comes to a poll, and the shortest poll, in weeks: what lasts longer is the group's own choice. */
export const conversationWeeks = 2
export const pollWeeks = 2

/**
 * Days by which the group itself held up the decision (Awb 4:15, second paragraph, b): a conversation that it lets last, and a poll
 * beyond the shortest. Else a group could bring about the penalty for a late decision.
 */
function heldUp({ history, polls }: Pick<Challenge, 'history' | 'polls'>, today: string): number {
  const beyond = (from: string, to: string) => Math.max(0, daysBetween(from, to))
  const talked = history.flatMap(({ at, state }, index) => {
    if (state !== 'dialogue' || history[index - 1]?.state === 'dialogue') return []
    const left = history.slice(index).find((later) => later.state !== 'dialogue')
    return [beyond(addDays(localDate(at), 7 * conversationWeeks), left ? localDate(left.at) : today)]
  })
  const polled = polls.map(({ openedOn, closesOn }) => beyond(addWeeks(openedOn, pollWeeks), closesOn))
  return [...talked, ...polled].reduce((sum, days) => sum + days, 0)
}

/** Days on which the term of the decision stood still until a day (Awb 4:15): for supplements, and for delay of the group's own. */
export function stoodStill(challenge: Pick<Challenge, 'supplements' | 'history' | 'polls'>, today: string): number {
  return challenge.supplements.reduce(
    (sum, { askedOn, until, completedOn }) => {
      const ended = completedOn !== undefined && completedOn < until ? completedOn : until
      return sum + stoppedDays(askedOn, ended)
    },
    heldUp(challenge, today),
  )
}

/** The last day for the decision as it is on a day; undefined for what was not handed in (Awb 4:13, 4:14, 4:15). */
export function decisionDueOn(challenge: Challenge, policy: TermPolicy, today: string): string | undefined {
  if (challenge.submittedAt === undefined) return undefined
  if (challenge.adjournedUntil !== undefined) return challenge.adjournedUntil
  const weeks = challenge.complex ? policy.decisionWeeksChallengeComplex : policy.decisionWeeksChallenge
  return addWeeks(localDate(challenge.submittedAt), weeks, stoodStill(challenge, today))
}

/** The moment of the last act of this name; throws when there was none, which the states exclude. */
function last(challenge: Challenge, ...names: readonly string[]): number {
  const act = challenge.history.findLast((one) => names.includes(one.act))
  if (!act) throw new Error(`${challenge.id} has no act ${names.join(', ')}`)
  return act.at
}

/** The last day of the term for an objection, and of the one for the decision on it. */
export function objectionDates(challenge: Challenge, policy: TermPolicy): { until: string; decideBy: string } {
  return objectionTerms(localDate(last(challenge, 'refuse', 'exclude', 'leave-unhandled')), policy)
}

const earlier = (...dates: readonly string[]) => dates.toSorted()[0] ?? ''
/** The last of some civil dates. */
export const later = (...dates: readonly string[]): string => dates.toSorted().at(-1) ?? ''

/** The day until which an evaluation is due, and which kind it is. After the last one before the end the next is due at the end itself: the task is finished with it. */
export function evaluationDue(challenge: Challenge): { key: TermKey; dueOn: string } | undefined {
  const { agreement } = challenge
  if (!agreement) return undefined
  const heldOn = challenge.evaluations.at(-1)
  const since = heldOn ? localDate(heldOn.at) : localDate(last(challenge, 'start'))
  const beforeEnd = addDays(agreement.endsOn, -7 * promises.endEvaluation)
  // An evaluation in the half year before the end is the last one.
  if (heldOn && since >= addDays(beforeEnd, -7 * promises.endEvaluation))
    return { key: 'end-evaluation', dueOn: later(agreement.endsOn, since) }
  const yearly = yearLater(since)
  return yearly < beforeEnd
    ? { key: 'yearly-evaluation', dueOn: yearly }
    : { key: 'end-evaluation', dueOn: later(beforeEnd, since) }
}

/** All terms that matter in the present state at a moment (milliseconds UTC), the first to end first. */
export function deadlines(challenge: Challenge, policy: TermPolicy, now: number): readonly RunningTerm[] {
  const today = localDate(now)
  const entered = localDate(challenge.enteredAt)
  const { noticeOn } = challenge

  const within = (key: TermKey, party: Party, dueOn: string, missing: Missing, law?: string): RunningTerm => {
    const daysOver = daysBetween(dueOn, today)
    const missed = daysOver > 0
    return {
      key,
      party,
      kind: 'within',
      dueOn,
      ...(law === undefined ? {} : { law }),
      missed,
      ...(missed ? { daysOver } : {}),
      consequences: missed ? missing(dueOn, today) : [],
    }
  }
  const atLeast = (key: TermKey, party: Party, dueOn: string): RunningTerm => {
    const daysOver = daysBetween(dueOn, today)
    const over = daysOver > 0 ? { daysOver } : {}
    return { key, party, kind: 'at-least', dueOn, missed: false, ...over, consequences: [] }
  }

  const noticeEnds = noticeOn === undefined ? undefined : addWeeks(noticeOn, noticeWeeks)
  /** What follows when a decision that was asked for is late (Awb 4:17, 6:2, 6:12). */
  const lateDecision: Missing = () => {
    if (noticeEnds === undefined) return ['notice-of-default-possible']
    if (today <= noticeEnds) return []
    return [daysBetween(noticeEnds, today) > mostPenaltyDays ? 'penalty-full' : 'penalty-runs', 'appeal-possible']
  }
  const notice = noticeEnds === undefined ? [] : [atLeast('notice-of-default', 'college', noticeEnds)]

  const decision = (): RunningTerm[] => {
    const dueOn = decisionDueOn(challenge, policy, today)
    if (dueOn === undefined) return []
    const law = challenge.adjournedUntil === undefined ? 'Awb 4:13' : 'Awb 4:14'
    return [within('decision', 'college', dueOn, lateDecision, law), ...notice]
  }
  const { warning } = challenge
  const mending = warning ? [atLeast('time-to-mend', 'initiator', warning.mendBy)] : []
  const received = () => localDate(challenge.submittedAt ?? challenge.enteredAt)

  /** A step that the decision waits for: so many weeks after receipt, and never after the decision itself. */
  const promised = (weeks: number) => {
    const dueOn = addWeeks(received(), weeks, stoodStill(challenge, today))
    const decideBy = decisionDueOn(challenge, policy, today) ?? dueOn
    return earlier(dueOn, decideBy)
  }

  const running = (): RunningTerm[] => {
    switch (challenge.state) {
      case 'submitted': {
        const dueOn = promised(promises.admissibility)
        return [within('admissibility', 'coordinator', dueOn, brokenPromise), ...decision()]
      }
      case 'incomplete': {
        const until = challenge.supplements.at(-1)?.until ?? entered
        const supplement = within('supplement', 'initiator', until, () => ['may-be-left-unhandled'], 'Awb 4:5, 4:15')
        if (!supplement.missed) return [supplement]
        const decideBy = addWeeks(until, leaveUnhandledWeeks)
        const law = 'Awb 4:5, fourth paragraph'
        const late: Missing = () => ['must-be-handled']
        return [supplement, within('not-handled-decision', 'coordinator', decideBy, late, law), ...decision()]
      }
      case 'admissible': {
        const dueOn = addWeeks(entered, promises.conversation)
        return [within('conversation', 'coordinator', dueOn, brokenPromise), ...decision()]
      }
      case 'dialogue':
        return decision()
      case 'support-check':
        return [atLeast('poll', 'community', challenge.polls.at(-1)?.closesOn ?? entered), ...decision()]
      case 'business-case': {
        const weeks = challenge.complex ? promises.adviceComplex : promises.advice
        const dueOn = promised(weeks)
        return [within('advice', 'coordinator', dueOn, brokenPromise), ...decision()]
      }
      case 'proposed-decision':
        return decision()
      case 'approved':
      case 'agreement': {
        const dueOn = addWeeks(localDate(last(challenge, 'grant', 'grant-after-all')), promises.agreement)
        const agreement = challenge.agreement?.college ? [] : [within('agreement', 'college', dueOn, brokenPromise)]
        return [...mending, ...agreement]
      }
      case 'in-execution': {
        const due = evaluationDue(challenge)
        const evaluation = due ? [within(due.key, 'coordinator', due.dueOn, brokenPromise)] : []
        return [...mending, ...evaluation]
      }
      case 'evaluation':
      case 'extended': {
        return [within('extension-decision', 'college', addWeeks(entered, promises.extension), brokenPromise)]
      }
      case 'handed-back': {
        // That the task was received is no step of the machine: the term is told while it runs.
        const handOver = within('hand-over-of-task', 'college', addWeeks(entered, promises.handOver), brokenPromise)
        return handOver.missed ? [] : [handOver]
      }
      case 'refused':
      case 'not-handled': {
        const { until } = objectionDates(challenge, policy)
        return [within('objection', 'initiator', until, () => ['decision-stands'], 'Awb 6:7')]
      }
      case 'objection': {
        const { decideBy } = objectionDates(challenge, policy)
        return [within('objection-decision', 'college', decideBy, lateDecision, 'Awb 7:10'), ...notice]
      }
      case 'revised-decision': {
        // A founded objection asks a new decision in the place of the old one (Awb 7:11, second paragraph).
        if (challenge.objection?.decided?.outcome !== 'founded') return []
        const { decideBy } = objectionDates(challenge, policy)
        return [within('objection-decision', 'college', decideBy, lateDecision, 'Awb 7:11'), ...notice]
      }
      default:
        return []
    }
  }
  return running().sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

/** The missed terms of the municipality: those the group, the college and the programme office must see. */
export function missedTerms(terms: readonly RunningTerm[]): readonly RunningTerm[] {
  return terms.filter(({ missed, party }) => missed && party !== 'initiator' && party !== 'community')
}

/** The decision that is late and of which the group may give notice, if there is one (Awb 4:17). */
export function lateDecision(terms: readonly RunningTerm[]): RunningTerm | undefined {
  return terms.find(({ key, missed }) => missed && (key === 'decision' || key === 'objection-decision'))
}
