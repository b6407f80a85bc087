/** The endpoint of what waits for a person, and of what runs and waits for others. */
import * as z from 'zod/mini'
import { roles } from '../people/roles.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, moment, money } from './fields.ts'

/** Where the work on something is done: the things that it is about. */
const things = {
  proposalId: z.optional(id),
  roundId: z.optional(id),
  /** A pile of paper ballots of the round. */
  batchId: z.optional(id),
  dossierId: z.optional(id),
  dealId: z.optional(id),
  challengeId: z.optional(id),
}

/** One thing that waits for the caller. `since`: from when it waits; `dueOn`: its last day. Without a district it is about the whole city. */
export const task = z.strictObject({
  kind: z.enum([
    'check-proposal',
    'answer-service-request',
    'finance-decision',
    'finance-review',
    'redirect-capital',
    'adopt-result',
    'count-round',
    'record-decision',
    'improve-proposal',
    'answer-question',
    'sign-deal',
    'place-proposal',
    'open-round',
    'describe-alternatives',
    'advise-dossier',
    'propose-dossier',
    'put-on-agenda',
    'announce-refusal',
    'open-credit',
    'deliver-dossier',
    'decide-supplement',
    'settle-dossier',
    'book-charge',
    'decide-objection',
    'refusal-of-council',
    'challenge-turn',
    'challenge-late',
    'related-plans',
    'decide-plan-objection',
    'late-decision',
    'plan-refused',
    'vote',
    'sign-support',
    'challenge-refused',
    'distribute-budget',
    'read-pile',
  ]),
  title: z.string(),
  districtCode: z.optional(districtCode),
  amount: z.optional(money),
  since: moment,
  dueOn: z.optional(civilDate),
  ...things,
})
export type Task = z.infer<typeof task>

/** For whom something can wait: a role, who asked for it, those who vote in the district, or its residents with their signatures. */
export const waiters = [...roles, 'initiator', 'voters', 'neighbours'] as const
export type Waiter = (typeof waiters)[number]

/** Something of the caller, or within the caller's work, that waits for others. `waitsFor` is empty where it only waits for a day: `dueOn`. */
export const underWay = z.strictObject({
  about: z.enum(['plan', 'dossier', 'challenge', 'round', 'numbers']),
  title: z.string(),
  districtCode: z.optional(districtCode),
  waitsFor: z.array(z.enum(waiters)),
  since: moment,
  dueOn: z.optional(civilDate),
  ...things,
})
export type UnderWay = z.infer<typeof underWay>

/** The most things under way that one answer tells, those with the nearest term first. */
export const mostUnderWay = 100

export const endpoints = {
  getWorklist: endpoint({
    id: 'getWorklist',
    method: 'GET',
    path: '/v1/worklist',
    flow: 'proposals',
    access: {
      kind: 'roles',
      roles,
      scope: {
        resident: 'own-person',
        'group-member': 'own-group-district',
        coordinator: 'own-district',
        'district-team': 'own-district',
        'finance-officer': 'municipality',
        clerk: 'municipality',
        'programme-office': 'municipality',
        alderman: 'municipality',
        'legal-adviser': 'municipality',
        'asset-manager': 'municipality',
        administrator: 'municipality',
      },
    },
    output: z.strictObject({
      /** The most urgent first: by last day, then by how long it waits. */
      tasks: z.array(task),
      underWay: z.array(underWay),
    }),
    status: 200,
    problems: [],
    summary: 'Wat op u wacht, en wat loopt en op anderen wacht',
  }),
}
