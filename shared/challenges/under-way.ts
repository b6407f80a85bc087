/** For whom a challenge waits, and the signatures that it asks of its neighbours: for the worklist. */
import { asMoment, asMoney } from '../api/fields.ts'
import type { Task, UnderWay, Waiter } from '../api/worklist.ts'
import { type Caller, hasRole } from '../people/roles.ts'
import type { Challenge } from './challenge.ts'
import { deadlines } from './deadlines.ts'
import { pollIsOver, turnOf } from './situation.ts'
import { about, type Party } from './states.ts'
import { isOfGroup } from './step.ts'
import type { Seen } from './view.ts'

const waiterOf: { readonly [P in Party]: Waiter | undefined } = {
  initiator: 'initiator',
  coordinator: 'coordinator',
  'finance-officer': 'finance-officer',
  'task-owner': 'asset-manager',
  community: 'neighbours',
  college: 'alderman',
  // Nobody is waited for: it moves on by itself.
  system: undefined,
}

/** Whether an official follows a challenge: coordinators those of their districts, the others all of them. */
const follows = (challenge: Challenge, caller: Caller) =>
  hasRole(caller, 'finance-officer', 'asset-manager', 'alderman') ||
  (hasRole(caller, 'coordinator') && caller.districts.includes(challenge.districtCode))

/** A challenge that waits for others; undefined at an end, while the task is carried out, and for those whom it does not concern. */
export function challengeUnderWay(challenge: Challenge, caller: Caller, seen: Seen): UnderWay | undefined {
  const { state } = challenge
  if (about(state).term === 'over' || state === 'in-execution' || state === 'draft') return undefined
  const isOwn = isOfGroup(challenge, caller.id)
  if (!isOwn && !follows(challenge, caller)) return undefined
  const { turn, alongside } = turnOf(challenge, seen.signatures, seen.policy, seen.now)
  const others = [turn, ...(alongside === undefined ? [] : [alongside])]
    .map((party) => waiterOf[party])
    .filter((waiter) => waiter !== undefined)
    .filter((waiter) => !(isOwn && waiter === 'initiator'))
  if (others.length === 0) return undefined
  // Neighbours can sign until the poll closes, long before the day of the decision.
  const dueOn = others.includes('neighbours')
    ? challenge.polls.at(-1)?.closesOn
    : deadlines(challenge, seen.policy, seen.now).find(({ kind }) => kind === 'within')?.dueOn
  return {
    about: 'challenge',
    title: challenge.title,
    districtCode: challenge.districtCode,
    waitsFor: others,
    since: asMoment(challenge.enteredAt),
    ...(dueOn === undefined ? {} : { dueOn }),
    challengeId: challenge.id,
  }
}

/** Whether a resident can sign under a challenge now, apart from having signed already: its poll is open in their district, and it is not their own. */
export function asksSignature(challenge: Challenge, caller: Caller, now: number): boolean {
  return (
    hasRole(caller, 'resident') &&
    challenge.state === 'support-check' &&
    caller.residence === challenge.districtCode &&
    !pollIsOver(challenge, now) &&
    !isOfGroup(challenge, caller.id)
  )
}

/** A signature that a neighbour can give, until the last day of the poll. */
export function signatureTask(challenge: Challenge): Task {
  const closesOn = challenge.polls.at(-1)?.closesOn
  return {
    kind: 'sign-support',
    title: challenge.title,
    districtCode: challenge.districtCode,
    amount: asMoney(challenge.moneyCentsPerYear),
    since: asMoment(challenge.enteredAt),
    ...(closesOn === undefined ? {} : { dueOn: closesOn }),
    challengeId: challenge.id,
  }
}
