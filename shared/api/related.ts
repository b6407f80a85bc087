/** Endpoints for officials about plans that may be one plan cut in pieces: not for the public, which sees only what was decided and why. */
import * as z from 'zod/mini'
import { states } from '../proposals/proposal.ts'
import { endpoint } from './endpoint.ts'
import { districtCode, id, moment, money, reason, sum } from './fields.ts'
import { proposal, routing, track } from './proposals.ts'

/** A plan with its related plans of twelve months, and what the rules say of all of them together. */
export const relatedPlans = z.strictObject({
  plans: z.array(
    z.strictObject({
      id,
      title: z.string(),
      districtCode,
      state: z.enum(states),
      track,
      cost: money,
      submittedAt: moment,
      relations: z.array(z.enum(['initiator', 'place', 'asset'])),
    }),
  ),
  /** This plan and the related ones. */
  sum,
  /** The way that the rules give the sum. */
  together: routing,
  /** Whether that is a heavier track than the plan stands on. */
  isHeavier: z.boolean(),
  /** Whether a finance officer can still weigh the plan. */
  canBeWeighed: z.boolean(),
  /** The sum at which a finance officer left the plan on its way. */
  seenSum: z.optional(sum),
})
export type RelatedPlansView = z.infer<typeof relatedPlans>

const proposalId = z.strictObject({ proposalId: id })

export const endpoints = {
  getRelatedPlans: endpoint({
    id: 'getRelatedPlans',
    method: 'GET',
    path: '/v1/proposals/{proposalId}/related-plans',
    flow: 'proposals',
    access: {
      kind: 'roles',
      roles: ['coordinator', 'finance-officer'],
      scope: { coordinator: 'own-district', 'finance-officer': 'municipality' },
    },
    params: proposalId,
    output: relatedPlans,
    status: 200,
    problems: ['not-your-district'],
    summary: 'Plannen van twaalf maanden met dezelfde indiener, plek of voorziening, bij elkaar opgeteld',
  }),
  weighPlan: endpoint({
    id: 'weighPlan',
    method: 'POST',
    path: '/v1/proposals/{proposalId}/_weigh',
    flow: 'proposals',
    access: { kind: 'roles', roles: ['finance-officer'], scope: 'municipality' },
    idempotency: 'requests',
    ifMatch: true,
    params: proposalId,
    body: z.strictObject({
      outcome: z.enum(['rerouted', 'kept']),
      /** The sum that the officer saw: another sum is another decision. */
      sum: money,
      reason,
    }),
    output: proposal,
    status: 200,
    problems: ['self-approval', 'not-heavier', 'illegal-transition', 'history-full', 'changed-meanwhile'],
    summary: 'Een plan naar de route van de som van verwante plannen brengen, of het op zijn route laten',
  }),
}
