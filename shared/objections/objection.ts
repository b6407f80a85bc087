/** An objection to a refusal: when it may be lodged, when it must be decided on, and by whom not (Awb chapters 6 and 7). */
import { invalidField } from '../api/field-errors.ts'
import type { Caller } from '../people/roles.ts'
import type { Policy } from '../policy/policy.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { addWeeks, localDate, objectionEndsOn } from '../terms/terms.ts'

/** How an objection can end: the decision is revoked, it stands, or the objection is not looked into (Awb 7:11, 6:6). */
export const objectionOutcomes = ['founded', 'unfounded', 'inadmissible'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** An objection as stored within the thing it is about. Moments in milliseconds UTC; `against` is the date on which the refusal was announced, if it was. */
export interface Objection {
  readonly lodgedAt: number
  readonly by: { readonly id: string; readonly name: string }
  readonly grounds: string
  readonly against?: string
  readonly decided?: {
    readonly at: number
    readonly by: { readonly id: string; readonly name: string; readonly role: string }
    readonly outcome: ObjectionOutcome
    readonly reason: string
  }
}

/** The dates that follow from an announcement. */
export interface ObjectionTerms {
  /** The last day for an objection: so many weeks from the day after sending (Awb 6:7, 6:8). */
  readonly until: string
  /** The last day for the decision on it: so many weeks from the day after the term for objections ended (Awb 7:10). */
  readonly decideBy: string
}

/** The terms after an announcement on this date (YYYY-MM-DD). */
export function objectionTerms(
  announcedOn: string,
  policy: Pick<Policy, 'objectionWeeks' | 'objectionDecisionWeeks'>,
): ObjectionTerms {
  const until = objectionEndsOn(announcedOn, policy.objectionWeeks)
  return { until, decideBy: addWeeks(until, policy.objectionDecisionWeeks) }
}

/** The last day for an appeal to the court against the decision on an objection, taken at `decidedAt` (Awb 8:1, 6:7). */
export function appealUntil(decidedAt: number, policy: Pick<Policy, 'objectionWeeks'>): string {
  return objectionEndsOn(localDate(decidedAt), policy.objectionWeeks)
}

/**
 * An objection lodged now against a refusal. One that was not announced yet can be objected to already (Awb 6:10).
 * Refuses `objection-too-late` with `endsOn` once the term is over. Who may object is the caller's business.
 */
export function lodgeObjection(
  announcedOn: string | undefined,
  by: Pick<Caller, 'id' | 'name'>,
  grounds: string,
  at: number,
  policy: Pick<Policy, 'objectionWeeks' | 'objectionDecisionWeeks'>,
): Objection | Refusal<'objection-too-late'> {
  const until = announcedOn === undefined ? undefined : objectionTerms(announcedOn, policy).until
  if (until !== undefined && localDate(at) > until) return refuse('objection-too-late', { endsOn: until })
  return {
    lodgedAt: at,
    by: { id: by.id, name: by.name },
    grounds,
    ...(announcedOn === undefined ? {} : { against: announcedOn }),
  }
}

/** The last day for the decision on an objection; counted from its arrival where the refusal was not announced. */
export function objectionDueOn(
  objection: Objection,
  policy: Pick<Policy, 'objectionWeeks' | 'objectionDecisionWeeks'>,
): string {
  return objectionTerms(objection.against ?? localDate(objection.lodgedAt), policy).decideBy
}

/**
 * The objection with its decision. Refuses `decided-it` for somebody who took part in the decision that is objected to
 * (Awb 10:3, third paragraph) and `self-approval` for who objected.
 */
export function decideOnObjection(
  objection: Objection,
  decision: { readonly outcome: ObjectionOutcome; readonly reason: string },
  of: { readonly caller: Caller; readonly role: string; readonly at: number; readonly tookPart: readonly string[] },
): Objection | Refusal<'decided-it' | 'self-approval' | 'illegal-transition'> {
  const { caller, role, at, tookPart } = of
  if (objection.decided) return refuse('illegal-transition', { from: objection.decided.outcome })
  if (objection.by.id === caller.id) return refuse('self-approval')
  if (tookPart.includes(caller.id)) return refuse('decided-it')
  return { ...objection, decided: { ...decision, at, by: { id: caller.id, name: caller.name, role } } }
}

/**
 * The date of the letter that announces a refusal (Awb 3:41), if it can be.
 * Refuses a date in the future (`in-the-future`) and one before the decision (`before-decision`), both at `/sentOn`.
 */
export function announcement(sentOn: string, decidedOn: string, at: number): string | ReturnType<typeof invalidField> {
  if (sentOn > localDate(at)) return invalidField('/sentOn', 'in-the-future')
  if (sentOn < decidedOn) return invalidField('/sentOn', 'before-decision')
  return sentOn
}
