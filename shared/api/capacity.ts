/** Endpoints of the hours of municipal crews: given by discipline, moved within a district, and planned week by week. */
import * as z from 'zod/mini'
import { hourPots } from '../capacity/crews.ts'
import { disciplines } from '../capacity/disciplines.ts'
import { mostParts, subjectKinds } from '../capacity/work.ts'
import { endpoint } from './endpoint.ts'
import { districtCode, id, line, minutes, moment, person, reason, year } from './fields.ts'

/** Minutes that we add up, which may pass the bounds of what anyone may fill in. */
const minuteSum = z.int().check(z.gte(0))
const discipline = z.enum(disciplines)
const someMinutes = z.int().check(z.gte(1), z.lte(6_000_000))

/** An ISO week, as 2026-W53. */
export const week = z.string().check(z.regex(/^2\d{3}-W\d{2}$/))

/** Where the hours of one crew are: `given` = left + reserved + committed. `undivided`: hours of the district without a discipline. */
export const hours = z.strictObject({
  pot: z.enum(hourPots),
  given: minuteSum,
  reserved: minuteSum,
  committed: minuteSum,
  left: minuteSum,
})
export type HoursView = z.infer<typeof hours>

export const capacity = z.strictObject({
  districtCode,
  year,
  /** Only what has hours in it: none for a year in which no hours are kept. */
  hours: z.array(hours),
})
export type CapacityView = z.infer<typeof capacity>

export const crewHours = z.strictObject({
  year,
  version: z.int(),
  given: z.array(
    z.strictObject({ discipline, minutes: minuteSum, councilDecision: z.string(), by: person, at: moment }),
  ),
})
export type CrewHoursView = z.infer<typeof crewHours>

/** Part of some work: so many minutes of a crew, spread evenly over the weeks from one to another, both included. */
export const workPart = z.strictObject({ discipline, fromWeek: week, toWeek: week, minutes: someMinutes })
export type WorkPartView = z.infer<typeof workPart>

const subject = z.strictObject({ kind: z.enum(subjectKinds), id })

/** Minutes of a discipline; without one the planner chooses the crew. */
const ofDiscipline = z.strictObject({ discipline: z.optional(discipline), minutes: minuteSum })

export const plannedWork = z.strictObject({
  subject,
  version: z.int(),
  title: z.string(),
  districtCode,
  parts: z.array(workPart),
  planned: z.strictObject({ by: person, at: moment, reason: z.optional(z.string()) }),
})
export type PlannedWorkView = z.infer<typeof plannedWork>

/** Hours that were agreed and are not in any week yet. `version`: that of the planned work, 0 where nothing is planned. */
export const unplannedWork = z.strictObject({
  subject,
  version: z.int(),
  title: z.string(),
  agreed: z.array(ofDiscipline),
  left: z.array(ofDiscipline),
})
export type UnplannedWorkView = z.infer<typeof unplannedWork>

export const planning = z.strictObject({
  districtCode,
  /** An ISO year. */
  year,
  thisWeek: week,
  /** Of each discipline that has hours or work: the year's minutes over the weeks by working days, beside what is planned. */
  loads: z.array(
    z.strictObject({
      discipline,
      capacity: minuteSum,
      planned: minuteSum,
      weeks: z.array(z.strictObject({ week, capacity: minuteSum, planned: minuteSum })),
    }),
  ),
  work: z.array(plannedWork),
  unplanned: z.array(unplannedWork),
})
export type PlanningView = z.infer<typeof planning>

const inDistrict = z.strictObject({ districtCode })
const yearAsked = z.strictObject({ year: z.optional(z.string().check(z.regex(/^2\d{3}$/))) })
const planners = {
  kind: 'roles',
  roles: ['coordinator', 'asset-manager', 'programme-office'],
  scope: { coordinator: 'own-district', 'asset-manager': 'municipality', 'programme-office': 'municipality' },
} as const

export const endpoints = {
  getCapacity: endpoint({
    id: 'getCapacity',
    method: 'GET',
    path: '/v1/districts/{districtCode}/capacity',
    flow: 'capacity',
    access: { kind: 'public' },
    params: inDistrict,
    query: yearAsked,
    output: capacity,
    status: 200,
    problems: [],
    summary: 'De uren van de gemeente in een wijk, per discipline: gekregen, gereserveerd, toegezegd en over',
  }),
  getCrewHours: endpoint({
    id: 'getCrewHours',
    method: 'GET',
    path: '/v1/crew-hours',
    flow: 'capacity',
    access: { kind: 'public' },
    query: yearAsked,
    output: crewHours,
    status: 200,
    problems: [],
    summary: 'De uren die de ploegen dit jaar kregen, per discipline',
  }),
  giveCrewHours: endpoint({
    id: 'giveCrewHours',
    method: 'POST',
    path: '/v1/crew-hours',
    flow: 'capacity',
    access: { kind: 'roles', roles: ['programme-office'], scope: 'municipality' },
    idempotency: 'journal',
    /** One discipline at a time: a booking holds a hundred parts, and one over nine districts takes two of each. */
    body: z.strictObject({ year, discipline, minutes: someMinutes, councilDecision: line(5, 200) }),
    output: crewHours,
    status: 201,
    problems: ['hours-given', 'year-closed'],
    summary: 'De uren van één discipline voor een jaar boeken en over de wijken verdelen',
  }),
  moveCrewHours: endpoint({
    id: 'moveCrewHours',
    method: 'POST',
    path: '/v1/districts/{districtCode}/crew-hours/_move',
    flow: 'capacity',
    access: {
      kind: 'roles',
      roles: ['coordinator', 'programme-office'],
      scope: { coordinator: 'own-district', 'programme-office': 'municipality' },
    },
    idempotency: 'journal',
    params: inDistrict,
    /** `year`: this one, or the one before. */
    body: z.strictObject({ from: z.enum(hourPots), to: z.enum(hourPots), minutes, reason, year: z.optional(year) }),
    output: capacity,
    status: 200,
    problems: ['not-your-district', 'insufficient-balance', 'year-closed'],
    summary: 'Uren binnen een wijk van de ene discipline naar de andere verplaatsen, met een reden',
  }),
  getPlanning: endpoint({
    id: 'getPlanning',
    method: 'GET',
    path: '/v1/districts/{districtCode}/planning',
    flow: 'capacity',
    access: planners,
    params: inDistrict,
    query: yearAsked,
    output: planning,
    status: 200,
    problems: ['not-your-district'],
    summary: 'De belasting van de ploegen per week, het geplande werk en wat nog niet gepland is',
  }),
  planWork: endpoint({
    id: 'planWork',
    method: 'POST',
    path: '/v1/planned-work',
    flow: 'capacity',
    access: planners,
    idempotency: 'requests',
    body: z.strictObject({ subject, parts: z.array(workPart).check(z.minLength(1), z.maxLength(mostParts)) }),
    output: plannedWork,
    status: 201,
    problems: ['not-found', 'not-your-district', 'work-not-agreed', 'work-planned', 'more-than-promised'],
    summary: 'Toegezegde uren in weken plannen',
  }),
  replanWork: endpoint({
    id: 'replanWork',
    method: 'PUT',
    path: '/v1/planned-work/{subjectId}',
    flow: 'capacity',
    access: planners,
    idempotency: 'requests',
    ifMatch: true,
    params: z.strictObject({ subjectId: id }),
    /** The whole planning anew: what is not in it is taken off. */
    body: z.strictObject({ parts: z.array(workPart).check(z.maxLength(mostParts)), reason }),
    output: plannedWork,
    status: 200,
    problems: ['not-your-district', 'more-than-promised'],
    summary: 'Gepland werk anders plannen, met een reden',
  }),
}
