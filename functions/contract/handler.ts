/** The contract, published for anyone who builds on it. */
import { openapi } from '../../shared/api/openapi.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const document = openapi()
  return serve('contract', { getOpenapi: async () => ({ value: document }) }, ports)
}
