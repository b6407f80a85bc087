/** How every decision on a challenge is made of the machine: competent party, reason, history, and never on an own challenge. */
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { type Act, type ActName, type Challenge, memberActs, mostActs, mostMemberActs } from './challenge.ts'
import { next } from './moves.ts'
import type { Party } from './states.ts'
import { type Action, isAction } from './transitions.ts'

/** Somebody acting at a moment (milliseconds UTC), with the reason that stays public. */
export interface Doing {
  readonly caller: Pick<Caller, 'id' | 'name'>
  readonly at: number
  readonly reason?: string | undefined
}

/** Parties as the roles that people have. */
const roleOf: { readonly [party in Party]: string } = {
  initiator: 'initiator',
  coordinator: 'coordinator',
  'finance-officer': 'finance-officer',
  'task-owner': 'asset-manager',
  community: 'resident',
  college: 'alderman',
  system: 'system',
}

/** The system itself: it moves a challenge on when a term or a count has decided. */
const system = { id: 'system', name: 'Buurtkas' }

/** Whether somebody belongs to the group: the initiator, or a member who was accepted. */
export function isOfGroup(challenge: Pick<Challenge, 'initiator' | 'members'>, personId: string): boolean {
  return (
    challenge.initiator.id === personId || challenge.members.some((one) => one.accepted && one.personId === personId)
  )
}

/** Only the group acts for the group. */
export function onlyGroup(challenge: Challenge, { caller }: Doing): Refusal<'not-your-challenge'> | undefined {
  return isOfGroup(challenge, caller.id) ? undefined : refuse('not-your-challenge')
}

/** Nobody decides on an own challenge (Awb 2:4): of the group, asking to join it, or having acted for it once. */
export function notOwn(challenge: Challenge, { caller }: Doing): Refusal<'self-approval'> | undefined {
  const { initiator, members, history } = challenge
  const isOwn =
    initiator.id === caller.id ||
    members.some(({ personId }) => personId === caller.id) ||
    history.some(({ by }) => by.role === roleOf.initiator && by.id === caller.id)
  return isOwn ? refuse('self-approval') : undefined
}

/** Decisions: each ends a notice of default, as nothing is late any more (Awb 4:17). */
const decisions: readonly Action[] = [
  'leave-unhandled',
  'exclude',
  'grant',
  'refuse',
  'decide-on-objection',
  'grant-after-all',
]

/** Whether a life is full: nothing is asked, stated or written anew. */
export function isFull({ history }: Pick<Challenge, 'history'>): boolean {
  return history.filter(({ act }) => !memberActs.includes(act)).length >= mostActs
}

const isFullOfMembers = ({ history }: Challenge) =>
  history.filter(({ act }) => memberActs.includes(act)).length >= mostMemberActs

/** As whom somebody acts. */
export function actor(doing: Doing, party: Party): Act['by'] {
  const { id, name } = party === 'system' ? system : doing.caller
  return { id, name, role: roleOf[party] }
}

const line = (doing: Doing, party: Party, act: ActName, state: Challenge['state']): Act => ({
  at: doing.at,
  by: actor(doing, party),
  act,
  state,
  ...(doing.reason === undefined ? {} : { reason: doing.reason }),
})

/**
 * The challenge after a step of the machine, one version on, with the act in its history.
 * Refuses `illegal-transition` (not from here, not by this party, or only once) and `reason-missing`.
 */
export function step(
  challenge: Challenge,
  action: Action,
  party: Party,
  doing: Doing,
  changes: Partial<Challenge> = {},
): Challenge | Refusal<'illegal-transition' | 'reason-missing'> {
  const state = next(challenge.state, action, {
    by: party,
    earlier: challenge.history.map(({ act }) => act).filter(isAction),
    ...(doing.reason === undefined ? {} : { reason: doing.reason }),
  })
  if (typeof state === 'object') return state
  const { noticeOn, ...rest } = challenge
  return {
    ...rest,
    ...(noticeOn === undefined || decisions.includes(action) ? {} : { noticeOn }),
    ...changes,
    state,
    version: challenge.version + 1,
    enteredAt: doing.at,
    history: [...challenge.history, line(doing, party, action, state)],
  }
}

/** The challenge after an act that leaves the state as it is. Refuses `illegal-transition` outside `states`, and joining once too many came and went. */
export function note(
  challenge: Challenge,
  act: ActName,
  party: Party,
  doing: Doing,
  of: { readonly states: readonly Challenge['state'][]; readonly changes: Partial<Challenge> },
): Challenge | Refusal<'illegal-transition'> {
  const { state, history } = challenge
  if (!of.states.includes(state) || (act === 'join' && isFullOfMembers(challenge)))
    return refuse('illegal-transition', { from: state, action: act })
  return {
    ...challenge,
    ...of.changes,
    version: challenge.version + 1,
    history: [...history, line(doing, party, act, state)],
  }
}
