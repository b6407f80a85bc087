/** The first part of a challenge's life: draft, group, handing in, completing, admitting, conversation, withdrawal. */
import type { Policy } from '../policy/policy.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { addWeeks, localDate } from '../terms/terms.ts'
import { type Challenge, type Member, mostMembers, mostSupplements } from './challenge.ts'
import type { MunicipalTask } from './municipal-task.ts'
import { isComplex, missingFields, type Plan } from './plan.ts'
import { isBinding } from './situation.ts'
import type { State } from './states.ts'
import { type Doing, isFull, note, notOwn, onlyGroup, step } from './step.ts'
import { withdrawable } from './transitions.ts'

/** What a decision answers: the challenge as it became, or a refusal by name. */
export type Decided = Challenge | Refusal

const tooLong = (plan: Pick<Plan, 'years'>, policy: Pick<Policy, 'challengeMaxDurationYears'>) =>
  plan.years > policy.challengeMaxDurationYears
    ? refuse('duration-too-long', { mostYears: policy.challengeMaxDurationYears })
    : undefined

const incomplete = (plan: Plan) => {
  const fields = missingFields(plan)
  return fields.length > 0 ? refuse('challenge-incomplete', { fields }) : undefined
}

/** A new draft to a task. Refuses `duration-too-long`. */
export function draft(
  plan: Plan,
  of: {
    readonly id: string
    readonly task: Pick<MunicipalTask, 'id' | 'name' | 'discipline'>
    readonly districtCode: string
    readonly proposalId?: string | undefined
  },
  doing: Doing,
  policy: Policy,
): Decided {
  const { caller, at } = doing
  const initiator = { id: caller.id, name: caller.name }
  return (
    tooLong(plan, policy) ?? {
      ...plan,
      id: of.id,
      version: 1,
      taskId: of.task.id,
      taskName: of.task.name,
      districtCode: of.districtCode,
      initiator,
      members: [],
      ...(of.proposalId === undefined ? {} : { proposalId: of.proposalId }),
      state: 'draft',
      enteredAt: at,
      complex: isComplex(plan, of.task.discipline),
      supplements: [],
      conversations: [],
      polls: [],
      earlierAgreements: [],
      handedOver: [],
      evaluations: [],
      history: [{ at, by: { ...initiator, role: 'initiator' }, act: 'draft', state: 'draft' }],
    }
  )
}

/** States in which the group may still write. */
export const writable: readonly State[] = ['draft', 'incomplete', 'dialogue', 'business-case']

/**
 * The plan with another text. After handing in it stays complete, and what finance advised on other figures falls away.
 * Refuses `not-your-challenge`, `illegal-transition`, `duration-too-long`, `challenge-incomplete`.
 */
export function save(
  challenge: Challenge,
  plan: Plan,
  task: Pick<MunicipalTask, 'discipline'>,
  doing: Doing,
  policy: Policy,
): Decided {
  const { state } = challenge
  const refused =
    onlyGroup(challenge, doing) ??
    (writable.includes(state) && !isFull(challenge)
      ? undefined
      : refuse('illegal-transition', { from: state, action: 'save' })) ??
    tooLong(plan, policy) ??
    (state === 'draft' ? undefined : incomplete(plan))
  if (refused) return refused
  const { financeAdvice: _advice, startsOn: _startsOn, ...rest } = challenge
  if (state === 'draft')
    return { ...rest, ...plan, complex: isComplex(plan, task.discipline), version: challenge.version + 1 }
  return note(withoutLastRevision(rest, doing), 'revise', 'initiator', doing, { states: writable, changes: plan })
}

/** Who saves again and again revises once: only the last time stays in the history, which everybody reads. */
function withoutLastRevision(challenge: Challenge, { caller }: Doing): Challenge {
  const { history, state } = challenge
  const last = history.at(-1)
  const isSame = last?.act === 'revise' && last.by.id === caller.id && last.state === state
  return isSame ? { ...challenge, history: history.slice(0, -1) } : challenge
}

/** The group hands in. Refuses `not-your-challenge`, `illegal-transition`, `challenge-incomplete` (naming the fields) and `date-passed`. */
export function submit(challenge: Challenge, doing: Doing): Decided {
  const { startsOn = '' } = challenge
  return (
    onlyGroup(challenge, doing) ??
    (challenge.state === 'draft' ? incomplete(challenge) : undefined) ??
    (challenge.state === 'draft' && startsOn < localDate(doing.at) ? refuse('date-passed') : undefined) ??
    step(challenge, 'submit', 'initiator', doing, { submittedAt: doing.at })
  )
}

/** The coordinator asks what is missing; the clock of the decision stands still from the next day on (Awb 4:5, 4:15). */
export function askForMore(challenge: Challenge, doing: Doing, policy: Pick<Policy, 'supplementWeeks'>): Decided {
  const askedOn = localDate(doing.at)
  if (challenge.supplements.length >= mostSupplements || isFull(challenge))
    return refuse('illegal-transition', { from: challenge.state, action: 'ask-for-more' })
  const supplement = { askedOn, until: addWeeks(askedOn, policy.supplementWeeks), text: doing.reason ?? '' }
  return (
    notOwn(challenge, doing) ??
    step(challenge, 'ask-for-more', 'coordinator', doing, { supplements: [...challenge.supplements, supplement] })
  )
}

/** The group completes what was asked, also after the time for it, as long as nothing was decided: the clock runs on. */
export function complete(challenge: Challenge, doing: Doing): Decided {
  const completedOn = localDate(doing.at)
  const supplements = challenge.supplements.map((one, index, all) =>
    index === all.length - 1 ? { ...one, completedOn } : one,
  )
  return (
    onlyGroup(challenge, doing) ??
    (challenge.state === 'incomplete' ? incomplete(challenge) : undefined) ??
    step(challenge, 'complete', 'initiator', doing, { supplements })
  )
}

const untilOf = (challenge: Challenge) => challenge.supplements.at(-1)?.until ?? ''

const afterSupplement = (challenge: Challenge, at: number) =>
  challenge.state === 'incomplete' && localDate(at) <= untilOf(challenge)
    ? refuse('term-running', { until: untilOf(challenge) })
    : undefined

/** The last day on which a challenge that was not completed can be left unhandled: four weeks after its term (Awb 4:5, fourth paragraph). */
export const leaveUnhandledUntil = (challenge: Challenge): string => addWeeks(untilOf(challenge), 4)

/** Not handled, because nothing came: after the time for it (`term-running`) and within four weeks (`term-passed`). */
export function leaveUnhandled(challenge: Challenge, doing: Doing): Decided {
  const tooLate =
    challenge.state === 'incomplete' && localDate(doing.at) > leaveUnhandledUntil(challenge)
      ? refuse('term-passed', { until: leaveUnhandledUntil(challenge) })
      : undefined
  return (
    notOwn(challenge, doing) ??
    afterSupplement(challenge, doing.at) ??
    tooLate ??
    step(challenge, 'leave-unhandled', 'coordinator', doing)
  )
}

/** Handled as it stands, though nothing came; not before the time for completing is over (`term-running`). */
export function handleAnyway(challenge: Challenge, doing: Doing): Decided {
  return (
    notOwn(challenge, doing) ??
    afterSupplement(challenge, doing.at) ??
    step(challenge, 'complete', 'coordinator', doing)
  )
}

/** Taken up, with the name of a contact. */
export function admit(challenge: Challenge, contact: string, doing: Doing): Decided {
  return notOwn(challenge, doing) ?? step(challenge, 'admit', 'coordinator', doing, { contact })
}

/** The college refuses at once, because this task cannot be challenged; open to objection as every refusal. */
export function exclude(challenge: Challenge, doing: Doing): Decided {
  return notOwn(challenge, doing) ?? step(challenge, 'exclude', 'college', doing)
}

/** The conversation, with its public report. Refuses `date-out-of-bounds` for a day before handing in or in the future. */
export function converse(
  challenge: Challenge,
  conversation: { readonly heldOn: string; readonly report: string },
  doing: Doing,
): Decided {
  const from = localDate(challenge.submittedAt ?? doing.at)
  const to = localDate(doing.at)
  const { heldOn } = conversation
  return (
    notOwn(challenge, doing) ??
    (heldOn < from || heldOn > to ? refuse('date-out-of-bounds', { from, to }) : undefined) ??
    step(challenge, 'plan-conversation', 'coordinator', doing, {
      conversations: [...challenge.conversations, conversation],
    })
  )
}

/** The initiator takes the challenge back, until an agreement binds both sides. Refuses `not-the-initiator` to other members. */
export function withdraw(challenge: Challenge, doing: Doing): Decided {
  const mine = onlyGroup(challenge, doing)
  if (mine) return mine
  if (challenge.initiator.id !== doing.caller.id) return refuse('not-the-initiator')
  if (isBinding(challenge, localDate(doing.at)))
    return refuse('illegal-transition', { from: challenge.state, action: 'withdraw' })
  return step(challenge, 'withdraw', 'initiator', doing)
}

/** States in which a group still takes people in. */
const growing: readonly State[] = [...withdrawable, 'in-execution', 'evaluation']

/** A resident asks to belong to the group. Refuses `already-member` and `group-full`. */
export function join(challenge: Challenge, memberId: string, doing: Doing): Decided {
  const { initiator, members } = challenge
  const { id: personId, name } = doing.caller
  if (initiator.id === personId || members.some((one) => one.personId === personId)) return refuse('already-member')
  if (members.length >= mostMembers) return refuse('group-full', { most: mostMembers })
  const member: Member = { id: memberId, personId, name, since: doing.at, accepted: false }
  return note(challenge, 'join', 'community', doing, { states: growing, changes: { members: [...members, member] } })
}

/** The group takes somebody in, once (`already-member`), or out. Refuses `not-found` for a membership that is not there. */
export function answerMember(challenge: Challenge, memberId: string, accept: boolean, doing: Doing): Decided {
  const mine = onlyGroup(challenge, doing)
  if (mine) return mine
  const { members } = challenge
  const member = members.find(({ id }) => id === memberId)
  if (!member) return refuse('not-found')
  if (accept && member.accepted) return refuse('already-member')
  const changed = accept
    ? members.map((one) => (one.id === memberId ? { ...one, accepted: true } : one))
    : members.filter(({ id }) => id !== memberId)
  const act = accept ? 'accept-member' : 'decline-member'
  return note(challenge, act, 'initiator', doing, { states: growing, changes: { members: changed } })
}
