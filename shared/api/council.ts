/** Endpoints of the council track: dossiers with their capital charges, and the council's decision. */
import * as z from 'zod/mini'
import { dossierStates } from '../council/dossier.ts'
import { calculation } from './deals.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, moment, money, person, reason, sum } from './fields.ts'

/** A year in which a charge falls: up to a century after the last budget year. */
const chargeYear = z.int().check(z.gte(2000), z.lte(3100))

/** One year of charges. `bookValue` is the one on 1 January. */
export const charge = z.strictObject({
  year: chargeYear,
  bookValue: money,
  depreciation: money,
  interest: sum,
  charge: sum,
})

/** What a year's charge takes, beside what dossiers adopted earlier take already. Shares in basis points. */
export const effect = z.strictObject({
  year: chargeYear,
  running: sum,
  asked: sum,
  together: sum,
  cap: money,
  overCap: sum,
  shareOfProgrammeBps: z.int(),
  shareOfSliceBps: z.int(),
})

export const dossierSummary = z.strictObject({
  id,
  proposalId: id,
  districtCode,
  title: z.string(),
  investment: money,
  state: z.enum(dossierStates),
  openedAt: moment,
  firstCharge: sum,
})
export type DossierSummary = z.infer<typeof dossierSummary>

export const dossier = z.strictObject({
  ...dossierSummary.shape,
  version: z.int(),
  summary: z.string(),
  initiator: person,
  openedBy: person,
  reason: z.string(),
  rule: z.string(),
  calculation,
  asked: calculation,
  charges: z.array(charge),
  totals: z.strictObject({ depreciation: money, interest: sum, charge: sum }),
  effects: z.array(effect),
  programme: money,
  slice: money,
  /** What paying it at once would take. */
  atOnce: z.strictObject({ shareOfProgrammeBps: z.int(), shareOfSliceBps: z.int() }),
  decisions: z.array(
    z.strictObject({
      at: moment,
      by: person,
      decision: z.enum(dossierStates),
      decidedOn: civilDate,
      reference: z.string(),
      reason: z.string(),
    }),
  ),
})
export type DossierView = z.infer<typeof dossier>

const dossierId = z.strictObject({ dossierId: id })

export const endpoints = {
  listDossiers: endpoint({
    id: 'listDossiers',
    method: 'GET',
    path: '/v1/dossiers',
    flow: 'council',
    access: { kind: 'public' },
    output: z.strictObject({ dossiers: z.array(dossierSummary) }),
    status: 200,
    problems: [],
    summary: 'Alle dossiers op de raadsroute',
  }),
  getDossier: endpoint({
    id: 'getDossier',
    method: 'GET',
    path: '/v1/dossiers/{dossierId}',
    flow: 'council',
    access: { kind: 'public' },
    params: dossierId,
    output: dossier,
    status: 200,
    problems: [],
    summary: 'Eén dossier met de kapitaallasten per jaar',
  }),
  decideDossier: endpoint({
    id: 'decideDossier',
    method: 'POST',
    path: '/v1/dossiers/{dossierId}/_decide',
    flow: 'council',
    access: { kind: 'roles', roles: ['clerk'], scope: 'municipality' },
    idempotency: 'requests',
    ifMatch: true,
    params: dossierId,
    body: z.strictObject({
      decision: z.enum(['adopted', 'adopted-with-changes', 'refused', 'postponed']),
      decidedOn: civilDate,
      reference: line(2, 120),
      reason,
      /** With `adopted-with-changes`: what the council chose instead. */
      changes: z.optional(
        z.strictObject({ investment: z.optional(money), years: z.optional(z.int().check(z.gte(1), z.lte(100))) }),
      ),
    }),
    output: dossier,
    status: 200,
    problems: ['self-approval', 'illegal-transition', 'changes-missing', 'not-capital'],
    summary: 'Het besluit van de gemeenteraad vastleggen',
  }),
}
