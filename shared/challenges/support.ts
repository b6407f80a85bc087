/** The support poll: open for two weeks at least, one signature a resident of the district, and a second chance once. */
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { addDays, addWeeks, localDate } from '../terms/terms.ts'
import type { Challenge, Poll } from './challenge.ts'
import { pollWeeks } from './deadlines.ts'
import type { Decided } from './request.ts'
import { failedTwice, pollIsOver, type SupportPolicy } from './situation.ts'
import { type Doing, notOwn, onlyGroup, step } from './step.ts'

/** A signature by log-in: one a person and challenge. `name` only where the person agreed to be named. */
export interface Signature {
  readonly at: number
  readonly name?: string
}

/** A poll is open for at most so many days. */
const mostDays = 84

/** The first and the last day on which a poll that opens today may close. */
export function pollBounds(today: string): { readonly from: string; readonly to: string } {
  return { from: addWeeks(today, pollWeeks), to: addDays(today, mostDays) }
}

/** The group opens the poll. Refuses `date-out-of-bounds` for a last day sooner than two weeks or later than twelve. */
export function openPoll(challenge: Challenge, closesOn: string | undefined, doing: Doing): Decided {
  const openedOn = localDate(doing.at)
  const { from, to } = pollBounds(openedOn)
  const poll: Poll = { openedOn, closesOn: closesOn ?? from }
  return (
    onlyGroup(challenge, doing) ??
    (poll.closesOn < from || poll.closesOn > to ? refuse('date-out-of-bounds', { from, to }) : undefined) ??
    step(challenge, 'poll-support', 'initiator', doing, { polls: [...challenge.polls, poll] })
  )
}

/** A signature under an open poll. Refuses `illegal-transition` where no poll is, `poll-closed` and `not-a-resident-here`. */
export function sign(
  challenge: Challenge,
  resident: Pick<Caller, 'name' | 'residence'>,
  showName: boolean,
  at: number,
): Signature | Refusal<'illegal-transition' | 'poll-closed' | 'not-a-resident-here'> {
  if (challenge.state !== 'support-check')
    return refuse('illegal-transition', { from: challenge.state, action: 'sign-support' })
  if (pollIsOver(challenge, at)) return refuse('poll-closed')
  if (resident.residence !== challenge.districtCode) return refuse('not-a-resident-here')
  return { at, ...(showName ? { name: resident.name } : {}) }
}

/**
 * The poll is closed by its count, once its last day is over (`poll-running` until then): on to the business case, or back for a second chance.
 * Refuses `second-poll-failed` when there is none left: the college decides then.
 */
export function closePoll(challenge: Challenge, signatures: number, policy: SupportPolicy, doing: Doing): Decided {
  if (challenge.state !== 'support-check')
    return refuse('illegal-transition', { from: challenge.state, action: 'close-poll' })
  const poll = challenge.polls.at(-1)
  if (!poll) throw new Error(`${challenge.id} is in a poll that was never opened.`)
  if (!pollIsOver(challenge, doing.at)) return refuse('poll-running', { until: poll.closesOn })
  const needed = policy.challengeMinSupporters
  if (failedTwice(challenge, signatures, policy, doing.at)) return refuse('second-poll-failed', { signatures, needed })
  const enough = signatures >= needed
  const polls = [...challenge.polls.slice(0, -1), { ...poll, signatures, enough }]
  return step(challenge, enough ? 'find-support' : 'miss-support', 'system', doing, { polls })
}

/** The college refuses for want of support: only after the second poll (`second-chance-left`), and when it is over (`poll-running`). */
export function refuseForSupport(
  challenge: Challenge,
  signatures: number,
  policy: SupportPolicy,
  doing: Doing,
): Decided {
  const own = notOwn(challenge, doing)
  if (own) return own
  const poll = challenge.polls.at(-1)
  if (challenge.polls.length < 2) return refuse('second-chance-left')
  if (poll && !pollIsOver(challenge, doing.at)) return refuse('poll-running', { until: poll.closesOn })
  if (!failedTwice(challenge, signatures, policy, doing.at))
    return refuse('illegal-transition', { from: challenge.state, action: 'refuse' })
  const polls = challenge.polls.map((one) => (one === poll ? { ...one, signatures, enough: false } : one))
  return step(challenge, 'refuse', 'college', doing, { polls })
}
