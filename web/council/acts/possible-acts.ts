/** What the person who is logged in may do with a dossier now: the shared table of moves is asked itself, so that no button can be refused. */
import type { DossierView } from '../../../shared/api/council.ts'
import { type Adviser, advisers, type DossierAction } from '../../../shared/council/dossier.ts'
import { leadsTo, moves } from '../../../shared/council/moves.ts'
import { type Caller, hasRole } from '../../../shared/people/roles.ts'

/** A letter is sent on the page of the letter itself. */
export type ActName = Exclude<DossierAction, 'open' | 'send-letter'>

/** Why somebody who is competent must leave it to a colleague. */
export type LeftToColleague = 'own' | 'opened' | 'credit' | 'objection' | 'advised'

export interface Possible {
  /** The usual one first. */
  readonly acts: readonly ActName[]
  readonly leftTo: readonly LeftToColleague[]
}

/** In the order in which a form offers them: the usual act of a state before the others. */
const order: readonly ActName[] = [
  'describe-alternatives',
  'advise',
  'propose',
  'ask-again',
  'college-refuse',
  'put-on-agenda',
  'decide',
  'announce',
  'open-credit',
  'decide-supplement',
  'settle',
  'report',
  'spend',
  'deliver',
  'ask-supplement',
  'book-charge',
  'decide-objection',
  'object',
  'withdraw',
]

/** In which roles somebody can still advise; not on the money of a dossier that the same officer opened. */
export function advisingAs(dossier: Pick<DossierView, 'advicesMissing' | 'openedBy'>, caller: Caller): Adviser[] {
  return advisers.filter(
    (role) =>
      hasRole(caller, role) &&
      dossier.advicesMissing.includes(role) &&
      !(role === 'finance-officer' && dossier.openedBy.name === caller.name),
  )
}

/**
 * The acts that are open to `caller`, and those that are left to a colleague. The public view knows people by name only, so people are recognised by name;
 * the server recognises by identity and has the last word. `appropriatedUntil`: the last year whose programme has been divided; a charge of a later year books itself.
 */
export function possibleActs(dossier: DossierView, caller: Caller, appropriatedUntil: number): Possible {
  const isInitiator = dossier.initiator.name === caller.name
  const isOfRole = (act: ActName) => {
    const { by } = moves[act]
    return by === 'initiator' ? isInitiator && hasRole(caller, 'resident') : hasRole(caller, ...by)
  }
  const found = order
    .filter((act) => isOfRole(act) && leadsTo(dossier.state, act).length > 0)
    .map((act) => ({
      act,
      // An official never acts on an own wish (Awb 2:4).
      is:
        isInitiator && moves[act].by !== 'initiator'
          ? ('own' as const)
          : isOpen(dossier, act, caller, appropriatedUntil),
    }))
  return {
    acts: found.filter(({ is }) => is === true).map(({ act }) => act),
    leftTo: [...new Set(found.flatMap(({ is }) => (typeof is === 'string' ? [is] : [])))],
  }
}

/** Whether an act that the table allows is open as the dossier stands; false: nothing to say about it. */
function isOpen(
  dossier: DossierView,
  act: ActName,
  caller: Caller,
  appropriatedUntil: number,
): boolean | LeftToColleague {
  switch (act) {
    case 'advise':
      if (advisingAs(dossier, caller).length > 0) return true
      if (
        hasRole(caller, 'finance-officer') &&
        dossier.openedBy.name === caller.name &&
        dossier.advicesMissing.includes('finance-officer')
      )
        return 'opened'
      return 'advised'
    case 'announce':
      return dossier.announcedOn === undefined
    case 'settle':
      // The officer who opened the credit does not settle the bill: four eyes.
      if (dossier.history.some(({ action, by }) => action === 'open-credit' && by.name === caller.name)) return 'credit'
      return (dossier.credit?.spent.cents ?? 0) > 0
    case 'report':
      // What is ready has been reported, also where more credit is asked for the bill.
      return dossier.completedOn === undefined
    case 'spend':
      return (dossier.credit?.left.cents ?? 0) > 0
    case 'book-charge':
      return (
        hasRole(caller, 'finance-officer') &&
        dossier.nextCharge !== undefined &&
        dossier.nextCharge.year <= appropriatedUntil
      )
    case 'object':
      return dossier.canStill.includes('object')
    case 'decide-objection': {
      const tookPart = dossier.history.some(
        ({ action, by }) => (action === 'propose' || action === 'college-refuse') && by.name === caller.name,
      )
      return tookPart ? 'objection' : true
    }
    default:
      return true
  }
}
