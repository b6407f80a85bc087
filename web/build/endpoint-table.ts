/** A build step that writes the rows of `shared/api` as a small table: the client needs methods and paths, not schemas. */
import type { Plugin } from 'vite'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import type { EndpointRow } from '../client/call.ts'

const name = 'virtual:endpoint-table'

/** The row that a call needs of one endpoint. */
export function rowOf(endpoint: Endpoint): EndpointRow {
  return {
    method: endpoint.method,
    path: endpoint.path,
    needsKey: endpoint.idempotency !== undefined,
    needsEtag: endpoint.ifMatch === true,
    isPublic: endpoint.access.kind === 'public',
    isText: endpoint.media === 'text',
  }
}

/** Serves `virtual:endpoint-table`: the rows of these endpoints by id. */
export function endpointTable(endpoints: readonly Endpoint[]): Plugin {
  return {
    name: 'buurtkas:endpoint-table',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export default ${JSON.stringify(Object.fromEntries(endpoints.map((endpoint) => [endpoint.id, rowOf(endpoint)])))}`
        : undefined,
  }
}
