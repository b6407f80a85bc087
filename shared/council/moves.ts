/** How a dossier moves: who may do what in which state, and where it leads. What is not in the table cannot happen. */
import { type Caller, hasRole, type Role } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import {
  type Actor,
  advisers,
  type Dossier,
  type DossierAct,
  type DossierAction,
  type DossierState,
} from './dossier.ts'

/** A row of the table: who is competent, and from which state to which ones. */
export interface Move {
  /** The initiator is a relation: the one resident whose wish it is. */
  readonly by: readonly Role[] | 'initiator'
  readonly leads: { readonly [From in DossierState]?: readonly DossierState[] }
}

/** Everything but the opening, which is the redirection of a plan by finance. */
export const moves: { readonly [A in Exclude<DossierAction, 'open'>]: Move } = {
  'describe-alternatives': { by: ['finance-officer'], leads: { alternatives: ['advice'] } },
  advise: { by: advisers, leads: { advice: ['advice', 'college'] } },
  propose: { by: ['alderman'], leads: { college: ['agenda'] } },
  'ask-again': { by: ['alderman'], leads: { college: ['advice'] } },
  'college-refuse': { by: ['alderman'], leads: { college: ['refused'] } },
  'put-on-agenda': { by: ['clerk'], leads: { agenda: ['council'] } },
  decide: { by: ['clerk'], leads: { council: ['adopted', 'refused', 'agenda'] } },
  announce: { by: ['clerk'], leads: { refused: ['refused'] } },
  'send-letter': {
    by: ['alderman'],
    leads: {
      adopted: ['adopted'],
      'under-way': ['under-way'],
      supplement: ['supplement'],
      delivered: ['delivered'],
      refused: ['refused'],
      objection: ['objection'],
    },
  },
  'open-credit': { by: ['finance-officer'], leads: { adopted: ['under-way'] } },
  spend: {
    by: ['finance-officer'],
    leads: { 'under-way': ['under-way'], supplement: ['supplement'], delivered: ['delivered'] },
  },
  report: { by: ['asset-manager'], leads: { 'under-way': ['under-way'], supplement: ['supplement'] } },
  // A bill that comes after the delivery can be more than the credit too.
  'ask-supplement': { by: ['finance-officer'], leads: { 'under-way': ['supplement'], delivered: ['supplement'] } },
  'decide-supplement': { by: ['clerk'], leads: { supplement: ['under-way', 'delivered'] } },
  deliver: { by: ['asset-manager'], leads: { 'under-way': ['delivered'] } },
  settle: { by: ['finance-officer'], leads: { delivered: ['charging', 'written-off'] } },
  'book-charge': {
    // The programme office books with the year's appropriation, finance a year that was appropriated before.
    by: ['finance-officer', 'programme-office'],
    leads: { delivered: ['delivered'], charging: ['charging', 'written-off'] },
  },
  object: { by: 'initiator', leads: { refused: ['objection'] } },
  'decide-objection': { by: ['alderman'], leads: { objection: ['refused', 'agenda'] } },
  withdraw: {
    by: 'initiator',
    leads: { alternatives: ['withdrawn'], advice: ['withdrawn'], college: ['withdrawn'], agenda: ['withdrawn'] },
  },
}

/** The states an action can lead to from here; none when it is not possible. */
export function leadsTo(state: DossierState, action: Exclude<DossierAction, 'open'>): readonly DossierState[] {
  return moves[action].leads[state] ?? []
}

/** From so many bytes of JSON on a dossier is full: with what its last steps add it stays below what one item of the store can hold (400 kB). */
export const fullFromBytes = 200_000

/** Actions that add lines without end: from so many bytes on they wait. What was begun can always be finished, and no bill can be settled before something was spent. */
const waitsFromBytes: { readonly [A in DossierAction]?: number } = {
  'ask-again': fullFromBytes,
  report: fullFromBytes,
  'ask-supplement': fullFromBytes,
  spend: fullFromBytes + 50_000,
}

/** Whether a dossier is so many bytes of JSON or more. */
export function isFull(dossier: Dossier, fromBytes = fullFromBytes): boolean {
  return new TextEncoder().encode(JSON.stringify(dossier)).length >= fromBytes
}

/** What somebody does, with what the history keeps of it. */
export interface Doing {
  readonly caller: Caller
  readonly at: number
  /** In which role; the first of the action's that the caller has, when absent. */
  readonly role?: Role
  readonly act?: Pick<DossierAct, 'reason' | 'on' | 'amountCents' | 'reference'>
}

/**
 * Refuses what the caller may not do: `forbidden` without the role, `not-your-proposal` to who is not the initiator,
 * `self-approval` to an official on an own wish (Awb 2:4), `illegal-transition` in a state from which the action leads nowhere, `dossier-full`.
 */
export function mayAct(
  dossier: Dossier,
  action: Exclude<DossierAction, 'open'>,
  caller: Caller,
): Refusal<'forbidden' | 'not-your-proposal' | 'self-approval' | 'illegal-transition' | 'dossier-full'> | undefined {
  const { by } = moves[action]
  const isInitiator = dossier.initiator.id === caller.id
  if (by === 'initiator') {
    if (!isInitiator) return refuse('not-your-proposal')
  } else if (!hasRole(caller, ...by)) return refuse('forbidden')
  else if (isInitiator) return refuse('self-approval')
  if (leadsTo(dossier.state, action).length === 0) return refuse('illegal-transition', { from: dossier.state, action })
  const most = waitsFromBytes[action]
  return most !== undefined && isFull(dossier, most) ? refuse('dossier-full') : undefined
}

/** The actor of a doing in the role that made the caller competent. */
export function actorOf(action: Exclude<DossierAction, 'open'>, { caller, role }: Doing): Actor {
  const { by } = moves[action]
  return {
    id: caller.id,
    name: caller.name,
    role: by === 'initiator' ? 'initiator' : (role ?? by.find((one) => hasRole(caller, one)) ?? ''),
  }
}

/** The dossier after an action that `mayAct` allows, one version on, with the line in its history. Throws for a state to which the table does not lead. */
export function moved(
  dossier: Dossier,
  action: Exclude<DossierAction, 'open'>,
  state: DossierState,
  doing: Doing,
  changes: Partial<Dossier> = {},
): Dossier {
  if (!leadsTo(dossier.state, action).includes(state))
    throw new RangeError(`${action} does not lead from ${dossier.state} to ${state}`)
  const line: DossierAct = { at: doing.at, by: actorOf(action, doing), action, state, ...doing.act }
  return {
    ...dossier,
    ...changes,
    state,
    since: state === dossier.state ? dossier.since : doing.at,
    version: dossier.version + 1,
    history: [...dossier.history, line],
  }
}
