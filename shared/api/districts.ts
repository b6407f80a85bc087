/** Endpoints of districts and their money: the programme budget, the slices and what is left of them. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { districtCode, line, minutes, money, year } from './fields.ts'

/** A slice: what a district got, and where it is now. `appropriated` = available + reserved + committed. */
export const slice = z.strictObject({ appropriated: money, available: money, reserved: money, committed: money })

export const district = z.strictObject({
  code: districtCode,
  name: z.string(),
  neighbourhoods: z.array(z.string()),
  inhabitants: z.int(),
  slice,
})
export type DistrictView = z.infer<typeof district>

export const programme = z.strictObject({
  year,
  /** Zero until the council has appropriated a budget for the year. */
  appropriated: money,
  /** What investments that the council decided on before take of this year's programme; the rest is divided. */
  boundCharges: money,
  quick: slice,
  districts: z.array(district),
})
export type ProgrammeView = z.infer<typeof programme>

export const endpoints = {
  getProgramme: endpoint({
    id: 'getProgramme',
    method: 'GET',
    path: '/v1/programme',
    flow: 'districts',
    access: { kind: 'public' },
    /** This year when absent. */
    query: z.strictObject({ year: z.optional(z.string().check(z.regex(/^2\d{3}$/))) }),
    output: programme,
    status: 200,
    problems: [],
    summary: 'Het buurtenbudget van een jaar en wat elke wijk ervan heeft',
  }),
  appropriateProgramme: endpoint({
    id: 'appropriateProgramme',
    method: 'POST',
    path: '/v1/programme-budgets',
    flow: 'districts',
    access: { kind: 'roles', roles: ['programme-office'], scope: 'municipality' },
    idempotency: 'journal',
    /** `staffMinutes`: municipal staff time for the year, distributed as the money is; absent: no hours are kept this year. */
    body: z.strictObject({ year, amount: money, staffMinutes: z.optional(minutes), councilDecision: line(5, 200) }),
    output: programme,
    status: 201,
    problems: ['programme-exists', 'year-closed', 'insufficient-balance'],
    summary: 'Het buurtenbudget van een jaar boeken en over de wijken verdelen',
  }),
}
