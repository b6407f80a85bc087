/** What a plan's view says of the terms of the municipality and of objections: fields of the plan, apart from the endpoints that change them. */
import * as z from 'zod/mini'
import { objectionOutcomes } from '../objections/objection.ts'
import { planTerms } from '../proposals/deadlines.ts'
import { mostPenaltyDays } from '../terms/notice.ts'
import { civilDate, moment, person } from './fields.ts'

/** The term of a decision that runs. */
export const decisionTerm = z.strictObject({
  term: z.enum(planTerms),
  law: z.enum(['Awb 4:13', 'Awb 4:14', 'Awb 7:10']),
  startedOn: civilDate,
  dueOn: civilDate,
  /** Days on which the clock stood still since the start, or since the adjournment. */
  stoppedDays: z.int().check(z.gte(0)),
  /** The clock stands still now: the last day of the time that the initiator has. */
  standsStillUntil: z.optional(civilDate),
  /** The last day has passed while the clock ran, by so many days. */
  daysLate: z.optional(z.int().check(z.gte(1))),
  adjourned: z.boolean(),
  /** The latest day to which the decision can be adjourned now; absent when it cannot. */
  latestAdjournment: z.optional(civilDate),
  /** The initiator can give notice of default now. */
  canGiveNotice: z.boolean(),
})
export type DecisionTerm = z.infer<typeof decisionTerm>

/** What came of the last notice of default. No amounts: those are indexed each year. */
export const penalty = z.strictObject({
  noticeOn: civilDate,
  /** The last day of the two weeks without a penalty. */
  until: civilDate,
  /** Days of penalty so far, up to the day before the decision once there is one. */
  days: z.int().check(z.gte(0), z.lte(mostPenaltyDays)),
  decidedOn: z.optional(civilDate),
})
export type PenaltyView = z.infer<typeof penalty>

/** An objection to a refusal, with the decision on it. */
export const objection = z.strictObject({
  lodgedAt: moment,
  by: person,
  grounds: z.string(),
  /** The date of the refusal. */
  against: civilDate,
  decided: z.optional(
    z.strictObject({ at: moment, by: person, outcome: z.enum(objectionOutcomes), reason: z.string() }),
  ),
})
export type ObjectionView = z.infer<typeof objection>

export const protection = {
  decisionTerm: z.optional(decisionTerm),
  penalty: z.optional(penalty),
  objections: z.array(objection),
  /** Until when the initiator can object to the refusal; absent when that cannot be done here (any more). */
  objectionUntil: z.optional(civilDate),
  /** Until when the initiator can appeal to the court against the decision on the objection. */
  appealUntil: z.optional(civilDate),
}
