/** The API behind real sockets with a clock of the test: the local gateway and issuer, tokens checked, over the handlers and a given store. */
import { createServer } from 'node:http'
import type { Store } from '../../../functions/kit/store/store.ts'
import { gateway } from '../../../infra/local/gateway.ts'
import { issuer } from '../../../infra/local/identity/issuer.ts'
import { audience, issuerAt, issuerKeys, signToken } from '../../../infra/local/identity/keys.ts'
import { endpoints } from '../../../shared/api/index.ts'
import { clockAt, system } from '../../system/system.ts'
import type { Place } from './vote.ts'

/** Serves the API on a free port of the loopback address. Routes are those of the contract, from which the template has them too. */
export async function served(store: Store, moment: string): Promise<Place & { stop(): Promise<void> }> {
  const clock = clockAt(moment)
  const { flows } = system({ store, clock })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.')
  const origin = `http://127.0.0.1:${address.port}`
  const keys = await issuerKeys(undefined)
  const authorizer = { issuer: issuerAt(origin), audience: [audience] }
  const routes = endpoints.map(({ method, path, flow, access }) => ({
    key: `${method} ${path}`,
    functionName: flow,
    authorizer: access.kind === 'public' ? undefined : authorizer,
  }))
  const api = gateway({ routes, functions: [] }, new Map(Object.entries(flows)))
  const identity = issuer(origin, keys, {})
  server.on('request', (request, response) => {
    const answer = request.url?.startsWith('/oidc') ? identity : api
    answer(request, response).catch(() => response.destroy())
  })
  return {
    origin,
    tokenOf: (person) => signToken(keys, origin, person),
    now: clock.now,
    pass: async (milliseconds) => void clock.advance(milliseconds),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
