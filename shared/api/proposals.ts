/** Endpoints of proposals: write, read, check, withdraw. */
import * as z from 'zod/mini'
import { disciplines } from '../capacity/disciplines.ts'
import { actions, kinds, states, themes } from '../proposals/proposal.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, minutes, moment, money, person, reason, text, year } from './fields.ts'
import { protection } from './protection.ts'

export const track = z.enum(['quick', 'community', 'finance', 'challenge', 'council', 'service', 'refused'])

/** Which way a proposal goes and which rule decided, with the figures that the rule compared (amounts in cents, years, basis points). */
export const routing = z.strictObject({
  rule: z.string(),
  track,
  withFinance: z.boolean(),
  decides: z.enum(['coordinator', 'community', 'finance', 'college', 'council']),
  policyVersion: z.string(),
  figures: z.record(z.string(), z.number()),
  alsoFired: z.array(z.string()),
  stayBelowCents: z.optional(z.int()),
  /** What the rules looked at, so that anybody can work the way out again: the district's money is that of the moment. */
  facts: z.strictObject({
    kind: z.enum(kinds),
    amountCents: z.int(),
    lifetimeYears: z.int(),
    publicAsset: z.boolean(),
    years: z.int(),
    maintenanceCentsPerYear: z.int(),
    sliceCents: z.int(),
    sliceFreeCents: z.int(),
    excluded: z.boolean(),
  }),
  /** A finance officer sent the plan the way of the sum of related plans. */
  rerouted: z.optional(z.strictObject({ from: track, ownAmountCents: z.int() })),
})

/** What an initiator writes. */
export const wish = {
  title: line(5, 100),
  summary: line(20, 240),
  description: text(0, 5000),
  place: line(2, 120),
  theme: z.enum(themes),
  kind: z.enum(kinds),
  cost: money,
  staffMinutes: minutes,
  /** Of which crew that time is asked; only looked at where time is asked. */
  discipline: z.optional(z.enum(disciplines)),
  lifetimeYears: z.int().check(z.gte(0), z.lte(100)),
  publicAsset: z.boolean(),
  commitmentYears: z.int().check(z.gte(1), z.lte(50)),
  maintenancePerYear: money,
  /** The thing in public space that it is about, where there is one: what the people there call it. */
  asset: z.optional(line(2, 120)),
}

/** What may be done with a proposal by the caller's role is worked out by the screen from state and track with the same shared rules. */
const step = z.strictObject({
  at: moment,
  by: person,
  action: z.enum(actions),
  state: z.enum(states),
  reason: z.optional(z.string()),
  /** Of an adjournment: the new last day for the decision. */
  until: z.optional(civilDate),
})

export const proposalSummary = z.strictObject({
  id,
  districtCode,
  year,
  title: z.string(),
  summary: z.string(),
  place: z.string(),
  theme: z.enum(themes),
  kind: z.enum(kinds),
  cost: money,
  staffMinutes: minutes,
  discipline: z.optional(z.enum(disciplines)),
  state: z.enum(states),
  track,
  rule: z.string(),
  initiator: person,
  submittedAt: moment,
  roundId: z.optional(id),
  dealId: z.optional(id),
  dossierId: z.optional(id),
  challengeId: z.optional(id),
})

export const proposal = z.strictObject({
  ...proposalSummary.shape,
  version: z.int(),
  description: z.string(),
  lifetimeYears: z.int(),
  publicAsset: z.boolean(),
  commitmentYears: z.int(),
  maintenancePerYear: money,
  asset: z.optional(z.string()),
  routing,
  cleared: z.boolean(),
  /** The date before which the party whose turn it is must have acted, if one runs. */
  dueOn: z.optional(civilDate),
  approvals: z.array(z.strictObject({ by: person, at: moment, amount: money })),
  /** Approvals by different finance officers that this amount needs. */
  approvalsNeeded: z.int(),
  history: z.array(step),
  ...protection,
})
export type ProposalView = z.infer<typeof proposal>
export type ProposalSummary = z.infer<typeof proposalSummary>

const proposalId = z.strictObject({ proposalId: id })

export const endpoints = {
  listProposals: endpoint({
    id: 'listProposals',
    method: 'GET',
    path: '/v1/districts/{districtCode}/proposals',
    flow: 'proposals',
    access: { kind: 'public' },
    params: z.strictObject({ districtCode }),
    query: z.strictObject({ year: z.optional(z.string().check(z.regex(/^2\d{3}$/))) }),
    output: z.strictObject({ proposals: z.array(proposalSummary) }),
    status: 200,
    problems: [],
    summary: 'Alle plannen van een wijk in een jaar',
  }),
  getProposal: endpoint({
    id: 'getProposal',
    method: 'GET',
    path: '/v1/proposals/{proposalId}',
    flow: 'proposals',
    access: { kind: 'public' },
    params: proposalId,
    output: proposal,
    status: 200,
    problems: [],
    summary: 'Eén plan, met zijn route en geschiedenis',
  }),
  submitProposal: endpoint({
    id: 'submitProposal',
    method: 'POST',
    path: '/v1/proposals',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['resident'], scope: 'municipality' },
    idempotency: 'requests',
    body: z.strictObject({ districtCode, ...wish }),
    output: proposal,
    status: 201,
    problems: ['too-many-proposals'],
    summary: 'Een plan indienen',
  }),
  listMyProposals: endpoint({
    id: 'listMyProposals',
    method: 'GET',
    path: '/v1/my-proposals',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    output: z.strictObject({ proposals: z.array(proposalSummary) }),
    status: 200,
    problems: [],
    summary: 'De plannen die u indiende',
  }),
  improveProposal: endpoint({
    id: 'improveProposal',
    method: 'PUT',
    path: '/v1/proposals/{proposalId}',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject(wish),
    output: proposal,
    status: 200,
    problems: ['not-your-proposal', 'illegal-transition', 'history-full'],
    summary: 'Een plan verbeteren en opnieuw indienen',
  }),
  withdrawProposal: endpoint({
    id: 'withdrawProposal',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_withdraw',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ reason: z.optional(text(0, 2000)) }),
    output: proposal,
    status: 200,
    problems: ['not-your-proposal', 'illegal-transition'],
    summary: 'Een plan intrekken',
  }),
  answerQuestion: endpoint({
    id: 'answerQuestion',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_answer',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ answer: text(2, 2000) }),
    output: proposal,
    status: 200,
    problems: ['not-your-proposal', 'illegal-transition'],
    summary: 'Een vraag van de financieel adviseur beantwoorden',
  }),
  checkProposal: endpoint({
    id: 'checkProposal',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_check',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['coordinator'], scope: 'own-district' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ outcome: z.enum(['checked', 'needs-work', 'not-feasible', 'passed-on']), reason }),
    output: proposal,
    status: 200,
    problems: ['not-your-district', 'self-approval', 'illegal-transition', 'wrong-track'],
    summary: 'De haalbaarheid van een plan vastleggen',
  }),
  answerServiceRequest: endpoint({
    id: 'answerServiceRequest',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_answer-service-request',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['district-team'], scope: 'own-district' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ answer: reason }),
    output: proposal,
    status: 200,
    problems: ['not-your-district', 'self-approval', 'illegal-transition'],
    summary: 'Een melding of vraag beantwoorden als wijkteam',
  }),
  grantQuick: endpoint({
    id: 'grantQuick',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_grant',
    flow: 'deals',
    access: { kind: 'roles', roles: ['coordinator'], scope: 'own-district' },
    idempotency: 'journal',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ reason }),
    output: proposal,
    status: 200,
    problems: [
      'not-your-district',
      'self-approval',
      'illegal-transition',
      'wrong-track',
      'insufficient-balance',
      'mandate-exceeded',
    ],
    summary: 'Een klein plan op de snelle route toekennen: er komt meteen een buurtdeal',
  }),
}
