/** Endpoints by which an initiator holds the municipality to its terms and objects to a refusal, and by which officials answer. */
import * as z from 'zod/mini'
import { objectionOutcomes } from '../objections/objection.ts'
import { endpoint } from './endpoint.ts'
import { civilDate, id, reason } from './fields.ts'
import { proposal } from './proposals.ts'

const onPlan = { method: 'POST', ifMatch: true, params: z.strictObject({ proposalId: id }), status: 200 } as const
const ofInitiator = {
  ...onPlan,
  flow: 'proposals',
  access: { kind: 'roles', roles: ['resident'], scope: 'own-person' },
  idempotency: 'requests',
  output: proposal,
} as const

export const endpoints = {
  adjournProposal: endpoint({
    ...onPlan,
    id: 'adjournProposal',
    path: '/v1/proposals/{proposalId}/_adjourn',
    flow: 'proposals',
    access: {
      kind: 'roles',
      roles: ['coordinator', 'finance-officer', 'alderman'],
      scope: { coordinator: 'own-district', 'finance-officer': 'municipality', alderman: 'municipality' },
    },
    idempotency: 'requests',
    body: z.strictObject({ until: civilDate, reason }),
    output: proposal,
    problems: [
      'not-your-district',
      'not-at-turn',
      'self-approval',
      'decided-it',
      'illegal-transition',
      'adjourned-already',
      'term-passed',
    ],
    summary: 'Het besluit over een plan of bezwaar één keer verdagen, met een nieuwe dag en de reden',
  }),
  giveNoticeOnProposal: endpoint({
    ...ofInitiator,
    id: 'giveNoticeOnProposal',
    path: '/v1/proposals/{proposalId}/_give-notice',
    body: z.strictObject({}),
    problems: ['not-your-proposal', 'illegal-transition', 'notice-given', 'not-late'],
    summary: 'De gemeente in gebreke stellen omdat zij te laat is met een besluit',
  }),
  objectToProposal: endpoint({
    ...ofInitiator,
    id: 'objectToProposal',
    path: '/v1/proposals/{proposalId}/_object',
    body: z.strictObject({ grounds: reason }),
    problems: ['not-your-proposal', 'illegal-transition', 'wrong-track', 'too-many-objections', 'objection-too-late'],
    summary: 'Bezwaar maken tegen de weigering van een plan',
  }),
  decideProposalObjection: endpoint({
    ...onPlan,
    id: 'decideProposalObjection',
    path: '/v1/proposals/{proposalId}/_decide-objection',
    flow: 'deals',
    access: { kind: 'roles', roles: ['alderman'], scope: 'municipality' },
    idempotency: 'journal',
    body: z.strictObject({ outcome: z.enum(objectionOutcomes), reason }),
    output: proposal,
    problems: ['self-approval', 'decided-it', 'illegal-transition', 'insufficient-balance', 'account-frozen'],
    summary: 'Beslissen op het bezwaar tegen de weigering van een plan',
  }),
}
