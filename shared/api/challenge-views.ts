/** What is written in a challenge, and what everybody may see of it. */
import * as z from 'zod/mini'
import { disciplines } from '../capacity/disciplines.ts'
import { actNames } from '../challenges/challenge.ts'
import { planFields } from '../challenges/plan.ts'
import { canStillKeys, consequenceKeys, nowKeys, termKeys } from '../challenges/sentences.ts'
import { parties, stateCodes } from '../challenges/states.ts'
import { actions } from '../challenges/transitions.ts'
import { objectionOutcomes } from '../objections/objection.ts'
import { civilDate, districtCode, id, line, minutes, moment, money, person, sum, text, year } from './fields.ts'
import { area } from './municipal-tasks.ts'

const story = text(0, 2000)
const yearsAhead = z.int().check(z.gte(1), z.lte(20))

/** Staff time asked of one discipline, a year. */
const hoursAsked = z.strictObject({ discipline: z.enum(disciplines), minutesPerYear: minutes })

/** What a group writes. A draft may leave texts empty; handing in asks all but `helpAsked`. */
export const plan = {
  title: line(5, 100),
  what: story,
  better: story,
  results: story,
  /** People, and what they have done before. */
  people: story,
  /** How the group is accountable. */
  accountability: story,
  /** Quality, safety, and what happens when somebody falls out. */
  continuity: story,
  helpAsked: story,
  moneyPerYear: money,
  hours: z.array(hoursAsked).check(z.maxLength(disciplines.length)),
  startsOn: z.optional(civilDate),
  years: yearsAhead,
}

/** Money and staff time of a calendar year. */
export const yearShare = z.strictObject({ year, money, minutes })

export const agreementTerms = {
  startsOn: civilDate,
  endsOn: civilDate,
  /** Every calendar year that the agreement touches, in order. */
  years: z.array(yearShare).check(z.minLength(1), z.maxLength(21)),
  results: text(10, 2000),
  help: story,
  supervision: text(10, 2000),
  /** What happens if it does not work out. */
  fallback: text(10, 2000),
}

const signature = z.strictObject({ by: person, at: moment })

const agreement = z.strictObject({
  ...agreementTerms,
  drawnUpAt: moment,
  drawnUpBy: person,
  group: z.optional(signature),
  college: z.optional(signature),
})

/** A term that runs, has run out, or was missed; only those that matter in the present state, the first to end first. */
export const term = z.strictObject({
  key: z.enum(termKeys),
  /** Whose term it is. */
  party: z.enum(parties),
  /** `within`: to be done on that day at the latest. `at-least`: not before that day is over. */
  kind: z.enum(['within', 'at-least']),
  dueOn: civilDate,
  law: z.optional(z.string()),
  /** The day is over, and it was not done. Never of `at-least`. */
  missed: z.boolean(),
  /** Days since it ended, from 1; absent while it runs. */
  daysOver: z.optional(z.int()),
  /** What follows from it, in law and otherwise; empty while nothing does. */
  consequences: z.array(z.enum(consequenceKeys)),
})
export type TermView = z.infer<typeof term>

const act = z.strictObject({
  at: moment,
  by: person,
  act: z.enum(actNames),
  /** The state after it. */
  state: z.enum(stateCodes),
  reason: z.optional(z.string()),
})

/** What went to the initiator, in a few words; `act` numbers the act in `history` that it came of, from 0. */
const letter = z.strictObject({ act: z.int(), at: moment, nl: z.string(), en: z.string() })

export const challengeSummary = z.strictObject({
  id,
  taskId: id,
  taskName: z.string(),
  districtCode,
  title: z.string(),
  initiator: person,
  state: z.enum(stateCodes),
  now: z.enum(nowKeys),
  /** Who is at turn: exactly one. */
  turn: z.enum(parties),
  /** Who takes part beside it. */
  alongside: z.optional(z.enum(parties)),
  submittedAt: z.optional(moment),
  moneyPerYear: money,
  minutesPerYear: sum.shape.cents,
  signatures: z.int(),
  signaturesNeeded: z.int(),
  /** The first running term of whoever is at turn. */
  dueOn: z.optional(civilDate),
  /** Terms of the municipality that are over and not kept. */
  missed: z.array(z.enum(termKeys)),
})
export type ChallengeSummary = z.infer<typeof challengeSummary>

const statement = { by: person, at: moment, text: z.string() }

export const challenge = z.strictObject({
  ...challengeSummary.shape,
  version: z.int(),
  ...plan,
  proposalId: z.optional(id),
  /** Several disciplines: longer terms. Fixed at handing in. */
  complex: z.boolean(),
  task: z.strictObject({
    id,
    name: z.string(),
    area,
    owner: z.string(),
    discipline: z.enum(disciplines),
    contractEndsOn: z.optional(civilDate),
    mayBeTakenOver: z.boolean(),
    whyNot: z.optional(z.string()),
    presentCost: money,
    presentMinutes: minutes,
  }),
  members: z.array(z.strictObject({ id, by: person, since: moment, accepted: z.boolean() })),
  contact: z.optional(z.string()),
  /** Fields that are still empty and that handing in asks. */
  missing: z.array(z.enum(planFields)),
  /** What the coordinator asked for, while the group completes it. */
  asked: z.optional(z.string()),
  conversations: z.array(z.strictObject({ heldOn: civilDate, report: z.string() })),
  support: z.strictObject({
    signatures: z.int(),
    needed: z.int(),
    /** The polls, the last one last. `enough` once it was closed. */
    polls: z.array(z.strictObject({ openedOn: civilDate, closesOn: civilDate, enough: z.optional(z.boolean()) })),
    open: z.boolean(),
    /** Of those who agreed to be named; only on the page of one challenge. */
    names: z.array(z.string()),
  }),
  /** The task's owner on its present cost. */
  ownerStatement: z.optional(z.strictObject({ ...statement, presentCost: money, presentMinutes: minutes })),
  financeAdvice: z.optional(z.strictObject({ ...statement, advice: z.enum(['positive', 'negative']) })),
  advice: z.optional(z.strictObject({ ...statement, advice: z.enum(['positive', 'negative']), risk: z.string() })),
  adjournedUntil: z.optional(civilDate),
  /** What was granted; `above` where it is more than the task's present cost. */
  granted: z.optional(
    z.strictObject({
      at: moment,
      by: person,
      reason: z.string(),
      moneyPerYear: money,
      minutesPerYear: minutes,
      presentCost: money,
      above: z.optional(z.string()),
    }),
  ),
  agreement: z.optional(agreement),
  /** Earlier texts of the agreement, and those that an extension replaced. */
  earlierAgreements: z.array(agreement),
  /** What was handed over and given back, by calendar year. */
  handedOver: z.array(
    z.strictObject({
      ...yearShare.shape,
      returned: money,
      returnedMinutes: minutes,
    }),
  ),
  evaluations: z.array(
    z.strictObject({ at: moment, by: person, report: z.string(), spent: money, spentMinutes: minutes }),
  ),
  warning: z.optional(z.strictObject({ at: moment, by: person, reason: z.string(), mendBy: civilDate })),
  noticeOn: z.optional(civilDate),
  objection: z.optional(
    z.strictObject({
      at: moment,
      by: person,
      grounds: z.string(),
      /** The decision it is against. */
      against: z.enum(['refused', 'not-handled']),
      decision: z.optional(
        z.strictObject({
          at: moment,
          by: person,
          outcome: z.enum(objectionOutcomes),
          reason: z.string(),
          /** Until when the group can appeal to the court (Awb 6:7). */
          appealUntil: civilDate,
        }),
      ),
    }),
  ),
  terms: z.array(term),
  canStill: z.array(z.enum(canStillKeys)),
  /** The ways on from here, by party; a screen offers those of its reader. `from`: not before that day is over. */
  ways: z.array(z.strictObject({ action: z.enum(actions), by: z.array(z.enum(parties)), from: z.optional(civilDate) })),
  letters: z.array(letter),
  history: z.array(act),
})
export type ChallengeView = z.infer<typeof challenge>
