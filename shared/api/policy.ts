/** Endpoints of the municipality's numbers: every version with its start and the council decision it rests on, and what other numbers would have done. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, moment, person, reason, sum, year } from './fields.ts'
import { track } from './proposals.ts'

/** A value of a number: cents, basis points, weeks, years or people as whole numbers; a month and day or a method as text; null where it is left open. */
const value = z.union([z.int().check(z.gte(0), z.lte(1_000_000_000_000)), line(1, 40), z.null()])

/** Numbers by name; which there are and what they may be is said in `shared/policy/numbers.ts`. */
const numbers = z.record(z.string().check(z.regex(/^[a-zA-Z]{1,60}$/)), value)

/** The numbers that hold under one version. */
const policy = z.strictObject({
  version: z.string(),
  startsOn: civilDate,
  restsOn: z.string(),
  numbers,
})

/** Everything about the numbers: what holds now, where it began, and every version, the newest first. */
export const policies = z.strictObject({
  current: policy,
  /** What holds where no version changed it. */
  base: policy,
  versions: z.array(
    z.strictObject({
      startsOn: civilDate,
      restsOn: z.string(),
      reason: z.string(),
      changes: numbers,
      state: z.enum(['to-come', 'current', 'past', 'withdrawn']),
      /** Whether it can still be withdrawn. */
      canBeWithdrawn: z.boolean(),
      addedAt: moment,
      addedBy: person,
      withdrawn: z.optional(z.strictObject({ at: moment, by: person, reason: z.string() })),
    }),
  ),
  /** The first day on which a version that is added now can begin. */
  firstStart: civilDate,
})
export type PoliciesView = z.infer<typeof policies>

const way = z.strictObject({
  rule: z.string(),
  track,
  withFinance: z.boolean(),
  decides: z.enum(['coordinator', 'community', 'finance', 'college', 'council']),
})
const heap = z.strictObject({ plans: z.int(), amount: sum })

/** Which proposals of a year would have gone elsewhere. */
export const simulation = z.strictObject({
  year,
  plans: z.int(),
  /** How many would have gone elsewhere; the list shows the first 300. */
  movedPlans: z.int(),
  moved: z.array(z.strictObject({ proposalId: id, title: z.string(), districtCode, amount: sum, from: way, to: way })),
  tracks: z.array(z.strictObject({ track, before: heap, after: heap })),
  deciders: z.array(z.strictObject({ decides: way.shape.decides, before: heap, after: heap })),
})
export type SimulationView = z.infer<typeof simulation>

export const endpoints = {
  listPolicies: endpoint({
    id: 'listPolicies',
    method: 'GET',
    path: '/v1/policies',
    flow: 'policy',
    access: { kind: 'public' },
    output: policies,
    status: 200,
    problems: [],
    summary: 'De getallen waarmee de gemeente rekent, met alle versies',
  }),
  addPolicy: endpoint({
    id: 'addPolicy',
    method: 'POST',
    path: '/v1/policies',
    flow: 'policy',
    access: { kind: 'roles', roles: ['administrator'], scope: 'municipality' },
    idempotency: 'requests',
    body: z.strictObject({ startsOn: civilDate, restsOn: line(5, 200), reason, changes: numbers }),
    output: policies,
    status: 201,
    problems: [
      'policy-number-unknown',
      'policy-number-out-of-bounds',
      'policy-changes-nothing',
      'policy-start-not-ahead',
      'policy-start-taken',
      'policy-does-not-fit',
      'too-many-policies',
    ],
    summary: 'Een nieuwe versie van de getallen vastleggen, met begindatum en raadsbesluit',
  }),
  withdrawPolicy: endpoint({
    id: 'withdrawPolicy',
    method: 'POST',
    path: '/v1/policies/{startsOn}/_withdraw',
    flow: 'policy',
    access: { kind: 'roles', roles: ['administrator'], scope: 'municipality' },
    idempotency: 'requests',
    /** A version is found by its first day; what is no date is not found, as any other identifier that does not exist. */
    params: z.strictObject({ startsOn: z.string().check(z.regex(/^[0-9A-Z-]{4,34}$/)) }),
    body: z.strictObject({ reason }),
    output: policies,
    status: 200,
    problems: ['policy-begun', 'policy-does-not-fit'],
    summary: 'Een versie intrekken die nog niet is begonnen',
  }),
  simulateRouting: endpoint({
    id: 'simulateRouting',
    method: 'GET',
    path: '/v1/routing-simulations',
    flow: 'policy',
    access: { kind: 'roles', roles: ['administrator', 'programme-office'], scope: 'municipality' },
    query: z.strictObject({
      year: z.string().check(z.regex(/^2\d{3}$/)),
      /** Changed numbers as `name:value`, whole, with commas between them. */
      changes: z.optional(z.string().check(z.regex(/^[a-zA-Z]{1,60}:\d{1,13}(,[a-zA-Z]{1,60}:\d{1,13}){0,39}$/))),
    }),
    output: simulation,
    status: 200,
    problems: ['policy-number-unknown', 'policy-number-out-of-bounds'],
    summary: 'Welke plannen van een jaar met andere getallen een andere weg hadden genomen',
  }),
}
