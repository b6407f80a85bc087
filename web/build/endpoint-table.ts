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

/** A row as a few letters: every visitor loads the whole table. */
const shortOf = ({ method, path, needsKey, needsEtag, isPublic, isText }: EndpointRow) =>
  `${method} ${path} ${needsKey ? 'k' : ''}${needsEtag ? 'e' : ''}${isPublic ? 'p' : ''}${isText ? 't' : ''}`

/** The code that makes rows of the short form again. */
const reader = `
const rowOf = (short) => {
  const [method, path, marks] = short.split(' ')
  const has = (mark) => marks.includes(mark)
  return { method, path, needsKey: has('k'), needsEtag: has('e'), isPublic: has('p'), isText: has('t') }
}
export default Object.fromEntries(Object.entries(rows).map(([id, short]) => [id, rowOf(short)]))
`

/** The module that gives the rows of these endpoints by id. */
export function tableModule(endpoints: readonly Endpoint[]): string {
  const rows = Object.fromEntries(endpoints.map((endpoint) => [endpoint.id, shortOf(rowOf(endpoint))]))
  return `const rows = ${JSON.stringify(rows)}${reader}`
}

/** Serves `virtual:endpoint-table`: the rows of these endpoints by id. */
export function endpointTable(endpoints: readonly Endpoint[]): Plugin {
  return {
    name: 'buurtkas:endpoint-table',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? tableModule(endpoints) : undefined),
  }
}
