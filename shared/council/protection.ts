/** What protects the initiator after a decision (rechtsbescherming): the letter that announces it, the objection, and the decision on that (Awb 3:41, chapters 6 and 7). */
import { announcement, decideOnObjection, lodgeObjection, type ObjectionOutcome } from '../objections/objection.ts'
import type { Caller } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { localDate } from '../terms/terms.ts'
import { awaitingCouncil } from './decisions.ts'
import type { Dossier, DossierAction } from './dossier.ts'
import { leadsTo, mayAct, moved } from './moves.ts'

/** The date of the last decision: that of the council meeting, or of the college's refusal. */
export function decidedOn(dossier: Dossier): string {
  const last = dossier.history.findLast(({ action }) => action === 'decide' || action === 'college-refuse')
  return last?.on ?? localDate(last?.at ?? dossier.since)
}

/** How a letter came to go out: recorded by the clerk, or sent from here by an alderman. */
type Announcing = 'announce' | 'send-letter'

/** Whether the last decision is one that a letter announces, and none has yet: the decision on an objection is told by itself. */
const isUntold = (dossier: Dossier) => dossier.announcedOn === undefined && !isFinal(dossier)

/** Whether a letter with the decision, sent now, is its announcement. */
export function isToldByLetter(dossier: Dossier): boolean {
  return isUntold(dossier) && leadsTo(dossier.state, 'send-letter').length > 0
}

function told(
  dossier: Dossier,
  action: Announcing,
  of: { readonly sentOn: string; readonly reference: string },
  doing: { readonly caller: Caller; readonly at: number },
): Dossier | Refusal {
  const no = mayAct(dossier, action, doing.caller)
  if (no) return no
  if (!isUntold(dossier)) return refuse('illegal-transition', { from: dossier.state, action })
  const sentOn = announcement(of.sentOn, decidedOn(dossier), doing.at)
  if (isRefusal(sentOn)) return sentOn
  const act = { on: sentOn, reference: of.reference }
  return moved(dossier, action, dossier.state, { ...doing, act }, { announcedOn: sentOn })
}

/** The clerk records the letter that announced a refusal and was sent elsewhere (Awb 3:41); a decision is announced once. Refuses a date in the future or before the decision. */
export function announce(
  dossier: Dossier,
  of: { readonly sentOn: string; readonly reference: string },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  return told(dossier, 'announce', of, { caller, at })
}

/** The letter that is sent from here announces the decision: the term for an objection runs from the day after (Awb 3:41, 6:8). `documentId` becomes its reference. */
export function sendLetter(dossier: Dossier, documentId: string, caller: Caller, at: number): Dossier | Refusal {
  return told(dossier, 'send-letter', { sentOn: localDate(at), reference: documentId }, { caller, at })
}

/** Whether an objection against the refusal as it stands has been decided on: no second one follows, only the court (Awb 7:1, 8:1). */
export function isFinal(dossier: Dossier): boolean {
  const last = (...actions: readonly DossierAction[]) =>
    dossier.history.findLastIndex(({ action }) => actions.includes(action))
  return dossier.state === 'refused' && last('decide-objection') > last('decide', 'college-refuse')
}

/** The initiator objects to the refusal (Awb 6:4, 6:7). Refuses `objection-too-late`; `illegal-transition` when an objection was decided on already. */
export function object(
  dossier: Dossier,
  grounds: string,
  caller: Caller,
  at: number,
  policy: Policy,
): Dossier | Refusal {
  const no = mayAct(dossier, 'object', caller)
  if (no) return no
  if (isFinal(dossier)) return refuse('illegal-transition', { from: dossier.state, action: 'object' })
  const objection = lodgeObjection(dossier.announcedOn, caller, grounds, at, policy)
  if (isRefusal(objection)) return objection
  return moved(dossier, 'object', 'objection', { caller, at }, { objections: [...dossier.objections, objection] })
}

/** Who spoke for the college on this dossier: they do not decide on an objection (Awb 10:3, third paragraph). */
export function tookPart({ history }: Pick<Dossier, 'history'>): string[] {
  return history.filter(({ action }) => action === 'propose' || action === 'college-refuse').map(({ by }) => by.id)
}

/** The college decides on the objection, by an alderman who took no part (Awb 7:11, 10:3). Founded: the dossier goes to the council again. */
export function decideObjection(
  dossier: Dossier,
  decision: { readonly outcome: ObjectionOutcome; readonly reason: string },
  caller: Caller,
  at: number,
): Dossier | Refusal {
  const no = mayAct(dossier, 'decide-objection', caller)
  const last = dossier.objections.at(-1)
  if (no || !last) return no ?? refuse('illegal-transition', { from: dossier.state, action: 'decide-objection' })
  const of = { caller, role: 'alderman', at, tookPart: tookPart(dossier) }
  const decided = decideOnObjection(last, decision, of)
  if (isRefusal(decided)) return decided
  const doing = { caller, at, act: { reason: decision.reason } }
  const isFounded = decision.outcome === 'founded'
  return moved(
    isFounded ? awaitingCouncil(dossier) : dossier,
    'decide-objection',
    isFounded ? 'agenda' : 'refused',
    doing,
    {
      objections: [...dossier.objections.slice(0, -1), decided],
    },
  )
}
