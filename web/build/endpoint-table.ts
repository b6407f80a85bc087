/** A build step that writes the rows of `shared/api` as two small tables: the client needs methods and paths, not schemas; a visitor who reads and votes needs a fifth of them. */
import type { Plugin } from 'vite'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import type { EndpointRow } from '../client/call.ts'

const name = 'virtual:endpoint-table'
const restName = `${name}/rest`

/** Whether a page for everybody calls this endpoint: what is public, and a vote after log-in. */
export const isForEverybody = ({ id, access }: Endpoint): boolean =>
  access.kind === 'public' || id === 'getBallot' || id === 'castBallot'

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

/** A row as a few letters: every visitor loads the first table. */
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

/** Serves `virtual:endpoint-table`, the rows for everybody by id, and `virtual:endpoint-table/rest`, those of the desks. */
export function endpointTable(endpoints: readonly Endpoint[]): Plugin {
  const modules = new Map([
    [`\0${name}`, tableModule(endpoints.filter(isForEverybody))],
    [`\0${restName}`, tableModule(endpoints.filter((endpoint) => !isForEverybody(endpoint)))],
  ])
  return {
    name: 'buurtkas:endpoint-table',
    resolveId: (id) => (id === name || id === restName ? `\0${id}` : undefined),
    load: (id) => modules.get(id),
  }
}
