/** The endpoint that publishes the contract itself. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

export const endpoints = {
  getOpenapi: endpoint({
    id: 'getOpenapi',
    method: 'GET',
    path: '/v1/openapi.json',
    flow: 'contract',
    access: { kind: 'public' },
    output: z.looseObject({}),
    status: 200,
    problems: [],
    summary: 'Deze beschrijving van de API (OpenAPI 3.1)',
  }),
}
