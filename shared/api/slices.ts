/** Endpoints that move money between slices and years: transfers that both groups agree to, and the end of a budget year. */
import * as z from 'zod/mini'
import { transferStates } from '../ledger/transfer.ts'
import { endpoint } from './endpoint.ts'
import { districtCode, id, minutes, moment, money, person, reason, year } from './fields.ts'

const groupAct = z.strictObject({ by: person, districtCode, at: moment })

export const transfer = z.strictObject({
  id,
  version: z.int(),
  year,
  from: districtCode,
  to: districtCode,
  amount: money,
  staffMinutes: minutes,
  reason: z.string(),
  state: z.enum(transferStates),
  proposed: groupAct,
  settled: z.optional(z.strictObject({ ...groupAct.shape, reason: z.string() })),
})
export type TransferView = z.infer<typeof transfer>

export const closing = z.strictObject({
  year,
  version: z.int(),
  state: z.enum(['prepared', 'approved']),
  policyVersion: z.string(),
  /** Amounts in cents or minutes; `left` = `carried` + `returned`. */
  lines: z.array(
    z.strictObject({
      account: z.string(),
      currency: z.enum(['EUR', 'MIN']),
      left: z.int(),
      carried: z.int(),
      returned: z.int(),
    }),
  ),
  prepared: z.strictObject({ by: person, at: moment }),
  approved: z.optional(z.strictObject({ by: person, at: moment })),
})
export type ClosingView = z.infer<typeof closing>

/** A closing is found by its year; what is no year is not found, as any other identifier that does not exist. */
const yearInPath = z.strictObject({ year: z.string().check(z.regex(/^[0-9A-Z]{4,34}$/)) })
const transferId = z.strictObject({ transferId: id })
const members = { kind: 'roles', roles: ['group-member'], scope: 'own-group-district' } as const
const officers = { kind: 'roles', roles: ['programme-office', 'finance-officer'], scope: 'municipality' } as const
const answered = {
  method: 'POST',
  flow: 'districts',
  access: members,
  ifMatch: true,
  params: transferId,
  body: z.strictObject({ reason }),
  output: transfer,
  status: 200,
} as const

export const endpoints = {
  listTransfers: endpoint({
    id: 'listTransfers',
    method: 'GET',
    path: '/v1/transfers',
    flow: 'districts',
    access: { kind: 'public' },
    query: z.strictObject({ year: z.optional(z.string().check(z.regex(/^2\d{3}$/))) }),
    /** The newest 100 of the year. */
    output: z.strictObject({ transfers: z.array(transfer) }),
    status: 200,
    problems: [],
    summary: 'De overboekingen tussen wijkbudgetten in een jaar, de nieuwste eerst',
  }),
  proposeTransfer: endpoint({
    id: 'proposeTransfer',
    method: 'POST',
    path: '/v1/transfers',
    flow: 'districts',
    access: members,
    idempotency: 'requests',
    body: z.strictObject({ from: districtCode, to: districtCode, amount: money, staffMinutes: minutes, reason }),
    output: transfer,
    status: 201,
    problems: ['not-your-district'],
    summary: 'Een overboeking tussen twee wijkbudgetten voorstellen aan de andere buurtgroep',
  }),
  acceptTransfer: endpoint({
    ...answered,
    id: 'acceptTransfer',
    path: '/v1/transfers/{transferId}/_accept',
    idempotency: 'journal',
    problems: ['not-your-district', 'same-person', 'illegal-transition', 'year-closed', 'insufficient-balance'],
    summary: 'Een overboeking van de andere groep aannemen: het geld verhuist',
  }),
  declineTransfer: endpoint({
    ...answered,
    id: 'declineTransfer',
    path: '/v1/transfers/{transferId}/_decline',
    idempotency: 'requests',
    problems: ['not-your-district', 'same-person', 'illegal-transition'],
    summary: 'Een overboeking van de andere groep niet aannemen',
  }),
  withdrawTransfer: endpoint({
    ...answered,
    id: 'withdrawTransfer',
    path: '/v1/transfers/{transferId}/_withdraw',
    idempotency: 'requests',
    problems: ['not-your-district', 'illegal-transition'],
    summary: 'Een voorgestelde overboeking terugnemen',
  }),
  getYearClosing: endpoint({
    id: 'getYearClosing',
    method: 'GET',
    path: '/v1/year-closings/{year}',
    flow: 'districts',
    access: officers,
    params: yearInPath,
    output: closing,
    status: 200,
    problems: [],
    summary: 'De afsluiting van een budgetjaar: wat meegaat en wat teruggaat',
  }),
  prepareYearClosing: endpoint({
    id: 'prepareYearClosing',
    method: 'POST',
    path: '/v1/year-closings',
    flow: 'districts',
    access: officers,
    idempotency: 'requests',
    body: z.strictObject({ year }),
    output: closing,
    status: 201,
    problems: ['year-not-over', 'rounds-unsettled', 'nothing-left'],
    summary: 'De afsluiting van een budgetjaar voorbereiden',
  }),
  approveYearClosing: endpoint({
    id: 'approveYearClosing',
    method: 'POST',
    path: '/v1/year-closings/{year}/_approve',
    flow: 'districts',
    access: officers,
    idempotency: 'journal',
    ifMatch: true,
    params: yearInPath,
    body: z.strictObject({}),
    output: closing,
    status: 200,
    problems: ['same-person', 'illegal-transition', 'year-not-over', 'rounds-unsettled', 'closing-outdated'],
    summary: 'Een voorbereide afsluiting goedkeuren: wat over is, gaat mee of terug',
  }),
}
