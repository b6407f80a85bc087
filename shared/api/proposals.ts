/** Endpoints of proposals: write, read, check, withdraw. */
import * as z from 'zod/mini'
import { actions, kinds, states, themes } from '../proposals/proposal.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, districtCode, id, line, minutes, moment, money, person, reason, text, year } from './fields.ts'

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
  lifetimeYears: z.int().check(z.gte(0), z.lte(100)),
  publicAsset: z.boolean(),
  commitmentYears: z.int().check(z.gte(1), z.lte(50)),
  maintenancePerYear: money,
}

/** What may be done with a proposal by the caller's role is worked out by the screen from state and track with the same shared rules. */
const step = z.strictObject({
  at: moment,
  by: person,
  action: z.enum(actions),
  state: z.enum(states),
  reason: z.optional(z.string()),
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
  state: z.enum(states),
  track,
  rule: z.string(),
  initiator: person,
  submittedAt: moment,
  roundId: z.optional(id),
  dealId: z.optional(id),
  dossierId: z.optional(id),
})

export const proposal = z.strictObject({
  ...proposalSummary.shape,
  version: z.int(),
  description: z.string(),
  lifetimeYears: z.int(),
  publicAsset: z.boolean(),
  commitmentYears: z.int(),
  maintenancePerYear: money,
  routing,
  cleared: z.boolean(),
  /** The date before which the party whose turn it is must have acted, if one runs. */
  dueOn: z.optional(civilDate),
  approvals: z.array(z.strictObject({ by: person, at: moment, amount: money })),
  /** Approvals by different finance officers that this amount needs. */
  approvalsNeeded: z.int(),
  history: z.array(step),
})
export type ProposalView = z.infer<typeof proposal>
export type ProposalSummary = z.infer<typeof proposalSummary>

/** One thing that waits for the caller. `since`: from when it waits. */
export const task = z.strictObject({
  kind: z.enum([
    'check-proposal',
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
  ]),
  title: z.string(),
  districtCode,
  amount: z.optional(money),
  since: moment,
  dueOn: z.optional(civilDate),
  proposalId: z.optional(id),
  roundId: z.optional(id),
  dossierId: z.optional(id),
  dealId: z.optional(id),
})
export type Task = z.infer<typeof task>

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
    access: { kind: 'roles', roles: ['resident'] },
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
    access: { kind: 'roles', roles: ['resident'] },
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
    access: { kind: 'roles', roles: ['resident'] },
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
    access: { kind: 'roles', roles: ['resident'] },
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
    access: { kind: 'roles', roles: ['resident'] },
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
    access: { kind: 'roles', roles: ['coordinator'] },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({ outcome: z.enum(['checked', 'needs-work', 'not-feasible', 'passed-on']), reason }),
    output: proposal,
    status: 200,
    problems: ['not-your-district', 'self-approval', 'illegal-transition', 'wrong-track'],
    summary: 'De haalbaarheid van een plan vastleggen',
  }),
  grantQuick: endpoint({
    id: 'grantQuick',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_grant',
    flow: 'deals',
    access: { kind: 'roles', roles: ['coordinator'] },
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
  getWorklist: endpoint({
    id: 'getWorklist',
    method: 'GET',
    path: '/v1/worklist',
    flow: 'proposals',
    access: {
      kind: 'roles',
      roles: ['resident', 'group-member', 'coordinator', 'finance-officer', 'clerk', 'programme-office'],
    },
    output: z.strictObject({ tasks: z.array(task) }),
    status: 200,
    problems: [],
    summary: 'Wat op u wacht',
  }),
}
