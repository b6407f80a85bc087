/** The whole API in one process, without a network: every flow over given ports, called by the contract as a given person. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { routes as allocation } from '../../functions/allocation/handler.ts'
import { routes as ballots } from '../../functions/ballots/handler.ts'
import { routes as capacity } from '../../functions/capacity/handler.ts'
import { routes as challenges } from '../../functions/challenges/handler.ts'
import { routes as contract } from '../../functions/contract/handler.ts'
import { routes as council } from '../../functions/council/handler.ts'
import { routes as deals } from '../../functions/deals/handler.ts'
import { routes as districts } from '../../functions/districts/handler.ts'
import { routes as documents } from '../../functions/documents/handler.ts'
import type { Ports } from '../../functions/kit/ports.ts'
import type { Handler } from '../../functions/kit/serve.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { routes as ledger } from '../../functions/ledger/handler.ts'
import { routes as payments } from '../../functions/payments/handler.ts'
import { routes as policy } from '../../functions/policy/handler.ts'
import { routes as proposals } from '../../functions/proposals/handler.ts'
import { routes as reconciler } from '../../functions/reconciler/handler.ts'
import { routes as register } from '../../functions/register/handler.ts'
import { routes as rounds } from '../../functions/rounds/handler.ts'
import type { BodyOf, Endpoint, Flow, OutputOf, ParamsOf, QueryOf } from '../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../shared/api/index.ts'
import type { Caller } from '../../shared/people/roles.ts'

type Api = typeof api

/** A person of the tests; every field can be set apart. */
export function person(id: string, of: Partial<Caller> = {}): Caller {
  return { id, name: id, roles: ['resident'], districts: [], residence: 'WK040206', group: undefined, ...of }
}

/** What an endpoint is called with. `raw` replaces the body as sent; `headers` come on top. */
export interface Call<E extends Endpoint> {
  readonly as?: Caller
  readonly params?: ParamsOf<E>
  readonly query?: QueryOf<E>
  readonly body?: BodyOf<E>
  readonly raw?: string
  readonly key?: string
  readonly ifMatch?: number
  readonly headers?: { readonly [name: string]: string | undefined }
  readonly network?: string
}

/** An answer with its parsed body. */
export interface Answer<Value> {
  readonly status: number
  readonly headers: { readonly [name: string]: unknown }
  readonly value: Value
  /** The problem document, when it is one. */
  readonly problem: {
    readonly type: string
    readonly detail: string
    readonly errors?: readonly { pointer: string; code: string }[]
  }
  readonly version: number
}

/** A clock that stands still until it is moved, in milliseconds UTC. */
export interface TestClock {
  now(): number
  advance(milliseconds: number): void
}

/** A clock set to a moment. */
export function clockAt(moment: string): TestClock {
  let now = Date.parse(moment)
  return { now: () => now, advance: (milliseconds) => (now += milliseconds) }
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Identifiers that count up, in the form of a ULID. */
function countingIds() {
  let count = 0
  return {
    next: () => {
      count += 1
      let rest = count
      let text = ''
      for (let i = 0; i < 10; i++) {
        text = crockford.charAt(rest % 32) + text
        rest = Math.floor(rest / 32)
      }
      return `01TESTTESTTESTTE${text}`
    },
  }
}

/** Randomness from a counter: different each time, the same in every run. */
function countingRandom() {
  let count = 0
  return {
    bytes: (length: number) => {
      count += 1
      return Uint8Array.from({ length }, (_, index) => (count * 31 + index * 17 + ((count * index) >> 3)) & 255)
    },
  }
}

/** A flow that is built at its first request: a process that a test throws away mostly serves one. */
function lazily(build: () => Handler): Handler {
  let built: Handler | undefined
  return (...of) => {
    built ??= build()
    return built(...of)
  }
}

/** Builds the system. The store defaults to the in-memory one, the clock to a fixed Tuesday. */
export function system(of: { store?: Store; clock?: TestClock } = {}) {
  const clock = of.clock ?? clockAt('2026-11-24T12:00:00Z')
  const ports: Ports = {
    clock,
    random: countingRandom(),
    ids: countingIds(),
    config: {
      tenant: 'hilversum',
      tables: { main: 'main', journal: 'journal', ballots: 'ballots' },
      pepperSecret: new Uint8Array(32).fill(1),
      sealSecret: new Uint8Array(32).fill(2),
      booksSecret: new Uint8Array(32).fill(3),
    },
    store: of.store ?? memoryStore(),
  }
  const flows: { [F in Flow]: Handler } = {
    allocation: lazily(() => allocation(ports)),
    ballots: lazily(() => ballots(ports)),
    capacity: lazily(() => capacity(ports)),
    challenges: lazily(() => challenges(ports)),
    contract: lazily(() => contract(ports)),
    council: lazily(() => council(ports)),
    deals: lazily(() => deals(ports)),
    districts: lazily(() => districts(ports)),
    documents: lazily(() => documents(ports)),
    ledger: lazily(() => ledger(ports)),
    payments: lazily(() => payments(ports)),
    reconciler: lazily(() => reconciler(ports)),
    policy: lazily(() => policy(ports)),
    proposals: lazily(() => proposals(ports)),
    register: lazily(() => register(ports)),
    rounds: lazily(() => rounds(ports)),
  }
  let keys = 0

  async function call<Id extends EndpointId>(id: Id, request: Call<Api[Id]> = {}): Promise<Answer<OutputOf<Api[Id]>>> {
    const endpoint: Endpoint = api[id]
    keys += 1
    const params = (request.params ?? {}) as { [name: string]: string }
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const headers: { [name: string]: string | undefined } = {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(endpoint.idempotency ? { 'idempotency-key': request.key ?? `test-key-${keys}` } : {}),
      ...(request.ifMatch === undefined ? {} : { 'if-match': `"${request.ifMatch}"` }),
      ...request.headers,
    }
    const claims = request.as && {
      sub: request.as.id,
      name: request.as.name,
      roles: [...request.as.roles],
      districts: [...request.as.districts],
      residence: request.as.residence,
      group: request.as.group,
    }
    const event = {
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers,
      pathParameters: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, encodeURIComponent(value)]),
      ),
      ...(request.query ? { queryStringParameters: request.query } : {}),
      ...(endpoint.body ? { body: request.raw ?? JSON.stringify(request.body ?? {}) } : {}),
      isBase64Encoded: false,
      requestContext: {
        http: { method: endpoint.method, path, sourceIp: request.network ?? '192.0.2.1' },
        requestId: `request-${keys}`,
        ...(claims ? { authorizer: { jwt: { claims } } } : {}),
      },
    } as unknown as APIGatewayProxyEventV2
    const result: APIGatewayProxyStructuredResultV2 = await flows[endpoint.flow](event, {} as Context)
    const body =
      endpoint.media === 'text' && result.statusCode === endpoint.status
        ? result.body
        : JSON.parse(result.body ?? 'null')
    return {
      status: result.statusCode ?? 0,
      headers: result.headers ?? {},
      value: body,
      problem: body,
      version: Number(/"(\d+)"/.exec(String(result.headers?.ETag ?? ''))?.[1] ?? 0),
    }
  }

  return { call, clock, ports, flows }
}
export type System = ReturnType<typeof system>
