/** Endpoints of the catalogue of municipal tasks: what may be taken over, what it costs now, and in which hours. */
import * as z from 'zod/mini'
import { disciplines } from '../capacity/disciplines.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, minutes, money, reason, text, year } from './fields.ts'

/** Where a task is done: a district, or the whole city. */
export const area = z.union([districtCode, z.literal('city')])

/** What is told of a task, apart from its money. */
const description = {
  name: line(3, 100),
  description: text(10, 2000),
  discipline: z.enum(disciplines),
  /** The department that does it now. */
  owner: line(2, 100),
  /** Last day of a running contract with a company, if there is one. */
  contractEndsOn: z.optional(civilDate),
  mayBeTakenOver: z.boolean(),
  /** Why it may not be taken over; asked exactly then. */
  whyNot: z.optional(line(10, 300)),
}

/** What a task costs in a year, in money and staff time. */
const budget = { year, cost: money, minutes }

export const municipalTask = z.strictObject({
  ...description,
  id,
  version: z.int(),
  area,
  /** By year, the earliest first. */
  budgets: z.array(z.strictObject(budget)),
  /** Those of this year, or else of the last year before it, or else of the first. */
  presentCost: money,
  presentMinutes: minutes,
  presentYear: year,
  /** Of the present cost, what has been granted to groups already; a year. */
  granted: z.strictObject({ cost: money, minutes }),
  /** Challenges to this task that are under way or hold it. */
  challengeIds: z.array(id),
})
export type MunicipalTaskView = z.infer<typeof municipalTask>

const taskId = z.strictObject({ taskId: id })
const keepers = {
  kind: 'roles',
  roles: ['programme-office', 'asset-manager'],
  scope: 'municipality',
} as const

export const endpoints = {
  listMunicipalTasks: endpoint({
    id: 'listMunicipalTasks',
    method: 'GET',
    path: '/v1/municipal-tasks',
    flow: 'challenges',
    access: { kind: 'public' },
    output: z.strictObject({ tasks: z.array(municipalTask) }),
    status: 200,
    problems: [],
    summary: 'Alle taken van de gemeente die in de catalogus staan',
  }),
  getMunicipalTask: endpoint({
    id: 'getMunicipalTask',
    method: 'GET',
    path: '/v1/municipal-tasks/{taskId}',
    flow: 'challenges',
    access: { kind: 'public' },
    params: taskId,
    output: municipalTask,
    status: 200,
    problems: [],
    summary: 'Eén taak, met wat zij nu kost',
  }),
  addMunicipalTask: endpoint({
    id: 'addMunicipalTask',
    method: 'POST',
    path: '/v1/municipal-tasks',
    flow: 'challenges',
    access: keepers,
    idempotency: 'journal',
    body: z.strictObject({ area, ...description, ...budget }),
    output: municipalTask,
    status: 201,
    problems: ['catalogue-full', 'year-out-of-reach', 'reason-and-answer-differ', 'account-frozen'],
    summary: 'Een taak in de catalogus zetten, met het budget en de uren van een jaar',
  }),
  changeMunicipalTask: endpoint({
    id: 'changeMunicipalTask',
    method: 'PUT',
    path: '/v1/municipal-tasks/{taskId}',
    flow: 'challenges',
    access: keepers,
    idempotency: 'requests',
    ifMatch: true,
    params: taskId,
    body: z.strictObject(description),
    output: municipalTask,
    status: 200,
    problems: ['reason-and-answer-differ'],
    summary: 'De beschrijving van een taak wijzigen',
  }),
  fundMunicipalTask: endpoint({
    id: 'fundMunicipalTask',
    method: 'POST',
    path: '/v1/municipal-tasks/{taskId}/_fund',
    flow: 'challenges',
    access: keepers,
    idempotency: 'journal',
    ifMatch: true,
    params: taskId,
    body: z.strictObject({ ...budget, reason }),
    output: municipalTask,
    status: 200,
    problems: ['year-funded', 'year-out-of-reach', 'account-frozen'],
    summary: 'Een taak het budget en de uren van nog een jaar geven',
  }),
}
