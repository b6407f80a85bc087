/** Ports and events for unit tests of the kit: memory store, a clock that stands still, an event as the gateway sends it. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Ports } from './ports.ts'
import { type MemoryStore, memoryStore } from './store/memory.ts'

export interface TestPorts extends Ports {
  readonly store: MemoryStore
  readonly clock: { now(): number; set(to: number): void }
}

/** Ports over a memory store. */
export function testPorts(store: MemoryStore = memoryStore()): TestPorts {
  let now = Date.UTC(2026, 10, 24, 11)
  let ids = 0
  return {
    store,
    clock: {
      now: () => now,
      set: (to) => {
        now = to
      },
    },
    random: { bytes: (length) => new Uint8Array(length).fill(7) },
    ids: {
      next: () => {
        ids += 1
        return `01ARZ3NDEKTSV4RRFFQ69G5${String(ids).padStart(3, '0')}`
      },
    },
    config: {
      tenant: 'hilversum',
      tables: { main: 'main', journal: 'journal', ballots: 'ballots' },
      pepperSecret: new Uint8Array(32).fill(1),
      sealSecret: new Uint8Array(32).fill(2),
      booksSecret: new Uint8Array(32).fill(3),
    },
  }
}

/** An event of the HTTP API. */
export function eventOf(of: {
  method?: string
  path: string
  headers?: { [name: string]: string | undefined }
  query?: { [name: string]: string }
  params?: { [name: string]: string }
  body?: string
  claims?: { [name: string]: unknown }
  isBase64Encoded?: boolean
}): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    rawPath: of.path,
    rawQueryString: '',
    headers: of.headers ?? {},
    ...(of.query ? { queryStringParameters: of.query } : {}),
    ...(of.params ? { pathParameters: of.params } : {}),
    ...(of.body === undefined ? {} : { body: of.body }),
    isBase64Encoded: of.isBase64Encoded ?? false,
    requestContext: {
      http: { method: of.method ?? 'GET', path: of.path, sourceIp: '192.0.2.1' },
      requestId: 'request-1',
      ...(of.claims ? { authorizer: { jwt: { claims: of.claims } } } : {}),
    },
  } as unknown as APIGatewayProxyEventV2
}
