/** Endpoints of the finance officer's decision and of the deals that come out of it. */
import * as z from 'zod/mini'
import { disciplines } from '../capacity/disciplines.ts'
import { dealStates } from '../deals/deal.ts'
import { endpoint } from './endpoint.ts'
import { bps, civilDate, districtCode, id, line, minutes, moment, money, person, reason, year } from './fields.ts'
import { proposal } from './proposals.ts'

export const deal = z.strictObject({
  id,
  version: z.int(),
  proposalId: id,
  districtCode,
  year,
  title: z.string(),
  amount: money,
  staffMinutes: minutes,
  discipline: z.optional(z.enum(disciplines)),
  track: z.enum(['quick', 'community']),
  initiator: person,
  approvedBy: z.array(person),
  state: z.enum(dealStates),
  offeredAt: moment,
  settledAt: z.optional(moment),
  reason: z.string(),
  /** Until when an objection can be lodged: six weeks from the day after sending (Awb 6:7, 6:8). */
  objectionUntil: civilDate,
})
export type DealView = z.infer<typeof deal>

/** A part of the investment with a term of its own. `assetKind`: the id of an asset kind, or a name that the table does not know. */
export const component = z.strictObject({
  name: line(2, 80),
  assetKind: line(2, 80),
  amount: money,
  contributions: money,
  residual: money,
  years: z.int().check(z.gte(1), z.lte(100)),
})

/** How the investment is written off, as finance proposes it. Most investments have one component. */
export const calculation = z.strictObject({
  components: z.array(component).check(z.minLength(1), z.maxLength(12)),
  rateBps: bps,
  method: z.enum(['straight-line', 'annuity']),
  completionYear: year,
  maintenancePerYear: money,
})

const proposalId = z.strictObject({ proposalId: id })
const dealId = z.strictObject({ dealId: id })
const finance = { kind: 'roles', roles: ['finance-officer'], scope: 'municipality' } as const
const decision = {
  method: 'POST',
  flow: 'deals',
  access: finance,
  ifMatch: true,
  params: proposalId,
  output: proposal,
  status: 200,
} as const

export const endpoints = {
  approveProposal: endpoint({
    ...decision,
    id: 'approveProposal',
    path: '/v1/proposals/{proposalId}/_approve',
    idempotency: 'journal',
    body: z.strictObject({ reason }),
    problems: [
      'self-approval',
      'prepared-it',
      'same-approver',
      'illegal-transition',
      'wrong-track',
      'insufficient-balance',
    ],
    summary:
      'Een gefinancierd plan goedkeuren (er komt een buurtdeal), of een plan na toets vrijgeven voor het stembiljet',
  }),
  redirectProposal: endpoint({
    ...decision,
    id: 'redirectProposal',
    path: '/v1/proposals/{proposalId}/_redirect',
    idempotency: 'journal',
    body: z.strictObject({ reason, calculation }),
    problems: ['self-approval', 'illegal-transition', 'wrong-track', 'not-capital', 'term-too-long'],
    summary: 'Een plan doorsturen naar de gemeenteraad: er komt een dossier, gereserveerd geld vloeit terug',
  }),
  returnProposal: endpoint({
    ...decision,
    id: 'returnProposal',
    path: '/v1/proposals/{proposalId}/_return',
    idempotency: 'requests',
    body: z.strictObject({ reason }),
    problems: ['self-approval', 'illegal-transition', 'wrong-track', 'history-full'],
    summary: 'Een plan met een vraag teruggeven aan de initiatiefnemer',
  }),
  refuseProposal: endpoint({
    ...decision,
    id: 'refuseProposal',
    path: '/v1/proposals/{proposalId}/_refuse',
    idempotency: 'journal',
    body: z.strictObject({ reason }),
    problems: ['self-approval', 'illegal-transition', 'wrong-track'],
    summary: 'Een plan met een reden weigeren; gereserveerd geld vloeit terug',
  }),
  listDeals: endpoint({
    id: 'listDeals',
    method: 'GET',
    path: '/v1/districts/{districtCode}/deals',
    flow: 'deals',
    access: { kind: 'public' },
    params: z.strictObject({ districtCode }),
    output: z.strictObject({ deals: z.array(deal) }),
    status: 200,
    problems: [],
    summary: 'De buurtdeals van een wijk in het lopende jaar',
  }),
  getDeal: endpoint({
    id: 'getDeal',
    method: 'GET',
    path: '/v1/deals/{dealId}',
    flow: 'deals',
    access: { kind: 'public' },
    params: dealId,
    output: deal,
    status: 200,
    problems: [],
    summary: 'Eén buurtdeal',
  }),
  signDeal: endpoint({
    id: 'signDeal',
    method: 'POST',
    path: '/v1/deals/{dealId}/_sign',
    flow: 'deals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'requests',
    ifMatch: true,
    params: dealId,
    body: z.strictObject({}),
    output: deal,
    status: 200,
    problems: ['not-your-proposal', 'illegal-transition'],
    summary: 'Een buurtdeal tekenen',
  }),
  declineDeal: endpoint({
    id: 'declineDeal',
    method: 'POST',
    path: '/v1/deals/{dealId}/_decline',
    flow: 'deals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'journal',
    ifMatch: true,
    params: dealId,
    body: z.strictObject({ reason }),
    output: deal,
    status: 200,
    problems: ['not-your-proposal', 'illegal-transition'],
    summary: 'Een buurtdeal afwijzen: het geld vloeit terug',
  }),
}
