/** The endpoint that counts the way to a vote, without persons. Its figures are published with the result, and read by nobody before. */
import * as z from 'zod/mini'
import { funnelSteps } from '../rounds/funnel.ts'
import { endpoint } from './endpoint.ts'
import { id } from './fields.ts'

export const endpoints = {
  countFunnelStep: endpoint({
    id: 'countFunnelStep',
    method: 'POST',
    path: '/v1/rounds/{roundId}/funnel-steps',
    flow: 'ballots',
    access: { kind: 'public' },
    // No key: a request that is repeated counts once more. A device tells once and never again; nobody can check it.
    params: z.strictObject({ roundId: id }),
    body: z.strictObject({ step: z.enum(funnelSteps) }),
    output: z.strictObject({}),
    status: 200,
    problems: ['round-not-open', 'too-many-visits'],
    summary: 'Tellen dat een apparaat het stembiljet opende of een eerste plan koos; zonder persoon, cookie of adres',
  }),
}
