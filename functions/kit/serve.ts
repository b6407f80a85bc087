/**
 * The one stack that all functions stand on: route, caller, role, schema, idempotency, decision, one write, answer.
 * A flow gives its implementations; everything about HTTP and about doing things once lives here.
 */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import middy from '@middy/core'
import httpRouter from '@middy/http-router'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Endpoint, Flow, OutputOf } from '../../shared/api/endpoint.ts'
import { type api, endpoints } from '../../shared/api/index.ts'
import { type Caller, hasRole } from '../../shared/people/roles.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { answerProblem, answerWith } from './answer.ts'
import { callerOf } from './caller.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import { type Asked, languageOf, readRequest } from './request.ts'
import { type Item, StoreUnavailable, type Write } from './store/store.ts'

/** A request as an implementation sees it. `caller` is there on every endpoint that asks for a role. */
export interface Request<E extends Endpoint> extends Asked<E> {
  readonly caller: Caller
  /** The item that stood in the way when the last try was written; absent on the first try. */
  readonly inTheWay: Item | undefined
}

/** What an implementation decided: the answer, its version, and what to write so that it becomes true. */
export interface Decision<Value> {
  readonly value: Value
  readonly version?: number
  readonly writes?: readonly Write[]
  /** The thing itself recognised a repeated request. */
  readonly replayed?: boolean
}

/** Loads, decides, and says what to write. It writes nothing itself, so that it can be run again when something changed meanwhile. */
export type Implementation<E extends Endpoint> = (
  request: Request<E>,
  ports: Ports,
) => Promise<Decision<OutputOf<E>> | Refusal>

type Api = typeof api
/** The implementations of one flow: every endpoint of it, and no other. */
export type Implementations<F extends Flow> = {
  readonly [Id in keyof Api as Api[Id]['flow'] extends F ? Id : never]: Implementation<Api[Id]>
}

export type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

/** How often a decision is taken anew because something it read had changed before it was written. */
const mostTries = 8

/** The memory of a request: what was asked (digest) and what was answered. */
interface Memory {
  readonly digest: string
  readonly status: number
  readonly body: string
  readonly version: number | null
}

/** The memory as it lies in a ledger entry, with its answer deflated: an entry so mostly stays within a kB, the step by which the store bills a write. */
type DeflatedMemory = Omit<Memory, 'body'> & { readonly deflated: Uint8Array }

const deflated = ({ body, ...memory }: Memory): DeflatedMemory => ({ ...memory, deflated: deflateRawSync(body) })

function asMemory(stored: Memory | DeflatedMemory): Memory {
  if ('body' in stored) return stored
  const { deflated: bytes, ...memory } = stored
  return { ...memory, body: inflateRawSync(bytes).toString('utf8') }
}

const digestOf = (event: APIGatewayProxyEventV2) =>
  createHash('sha256')
    .update(`${event.requestContext.http.method} ${event.rawPath}\n${event.body ?? ''}`)
    .digest('base64url')

/** Flows with an endpoint that moves money: a key may have been used for a movement, so the journal is asked too. */
const movesMoney = new Set(endpoints.filter(({ idempotency }) => idempotency === 'journal').map(({ flow }) => flow))

/** The answer remembered for this key, wherever an endpoint of the flow keeps its memory. */
async function remembered(
  endpoint: Endpoint,
  callerId: string,
  key: string,
  ports: Ports,
): Promise<Memory | undefined> {
  const place = keys.request(ports.config.tenant, callerId, key)
  const found =
    (movesMoney.has(endpoint.flow) ? await ports.store.get('journal', place) : undefined) ??
    (await ports.store.get('main', place))
  return found?.memory === undefined ? undefined : asMemory(found.memory as unknown as Memory | DeflatedMemory)
}

/** Adds the memory to the writes: to the first ledger entry where there is one, else as an item of its own. */
function withMemory(writes: readonly Write[], memory: Memory, callerId: string, key: string, tenant: string): Write[] {
  const entry = writes.findIndex((write) => write.kind === 'put' && write.table === 'journal')
  if (entry >= 0) {
    return writes.map((write, index) =>
      index === entry && write.kind === 'put' ? { ...write, item: { ...write.item, memory: deflated(memory) } } : write,
    )
  }
  return [
    ...writes,
    {
      kind: 'put',
      table: 'main',
      item: { ...keys.request(tenant, callerId, key), memory: { ...memory } },
      condition: { kind: 'absent' },
    },
  ]
}

const replay = (memory: Memory, digest: string): APIGatewayProxyStructuredResultV2 | Refusal =>
  memory.digest === digest
    ? answerWith(memory.body, { status: memory.status, version: memory.version ?? undefined, replayed: true })
    : refuse('key-reused')

/** Runs one request of one endpoint to its answer, or to the refusal it meets. */
async function run(
  endpoint: Endpoint,
  implementation: Implementation<Endpoint>,
  event: APIGatewayProxyEventV2,
  ports: Ports,
): Promise<APIGatewayProxyStructuredResultV2 | Refusal> {
  const caller = callerOf(event)
  if (endpoint.access.kind === 'roles') {
    if (!caller) return refuse('unauthenticated')
    if (!hasRole(caller, ...endpoint.access.roles)) return refuse('forbidden')
  }
  const asked = readRequest(endpoint, event, ports.config.originSecret)
  if ('refused' in asked) return asked

  const remembers = endpoint.idempotency === 'journal' || endpoint.idempotency === 'requests'
  const callerId = caller?.id ?? 'visitor'
  const digest = remembers ? digestOf(event) : ''
  if (remembers) {
    const memory = await remembered(endpoint, callerId, asked.key, ports)
    if (memory) return replay(memory, digest)
  }

  let inTheWay: Item | undefined
  let shortOf: Refusal | undefined
  for (let tries = 0; tries < mostTries; tries++) {
    // Public endpoints have no caller and never look at it.
    const outcome = await implementation({ ...asked, caller: caller as Caller, inTheWay }, ports)
    if (isRefusal(outcome)) {
      // The same request, sent twice at once, may have been carried out meanwhile: then this refusal is of its own doing.
      const done = remembers ? await remembered(endpoint, callerId, asked.key, ports) : undefined
      if (done) return replay(done, digest)
      // Money that is not there may have been moved by a decision that came between our reads: looked at once more before it is said.
      if (outcome.refused !== 'insufficient-balance' || isDeepStrictEqual(outcome, shortOf)) return outcome
      shortOf = outcome
      continue
    }
    const value = endpoint.output.parse(outcome.value)
    const body = endpoint.media === 'text' ? (value as string) : JSON.stringify(value)
    const answer = { status: endpoint.status, media: endpoint.media, version: outcome.version }
    const memory: Memory = { digest, status: endpoint.status, body, version: outcome.version ?? null }
    const writes = remembers
      ? withMemory(outcome.writes ?? [], memory, callerId, asked.key, ports.config.tenant)
      : (outcome.writes ?? [])
    if (writes.length === 0) return answerWith(body, { ...answer, replayed: outcome.replayed ?? false })
    const written = await ports.store.write(writes)
    if (written.ok) return answerWith(body, answer)
    inTheWay = written.failed[0]?.found
    if (remembers) {
      const done = await remembered(endpoint, callerId, asked.key, ports)
      if (done) return replay(done, digest)
    }
  }
  return refuse('unavailable')
}

/** One line per request, without person, address or content. */
const log = (endpoint: string, status: number, milliseconds: number, requestId: string) =>
  console.log(JSON.stringify({ endpoint, status, milliseconds, requestId }))

/** The handler of one endpoint: every outcome becomes an answer, also the ones nobody foresaw. */
function route(endpoint: Endpoint, implementation: Implementation<Endpoint>, ports: Ports): Handler {
  return async (event, context) => {
    const startedAt = ports.clock.now()
    const requestId = event.requestContext?.requestId ?? context?.awsRequestId ?? ''
    const language = languageOf(event)
    let answer: APIGatewayProxyStructuredResultV2
    try {
      const outcome = await run(endpoint, implementation, event, ports)
      answer = 'refused' in outcome ? answerProblem(outcome, language, requestId) : outcome
    } catch (error) {
      if (!(error instanceof StoreUnavailable))
        console.error(
          JSON.stringify({ endpoint: endpoint.id, requestId, error: String((error as Error).stack ?? error) }),
        )
      answer = answerProblem(
        refuse(error instanceof StoreUnavailable ? 'unavailable' : 'internal'),
        language,
        requestId,
      )
    }
    log(endpoint.id, answer.statusCode ?? 0, ports.clock.now() - startedAt, requestId)
    return answer
  }
}

/** Builds the handler of a flow from its implementations. */
export function serve<F extends Flow>(flow: F, implementations: Implementations<F>, ports: Ports): Handler {
  const routes = endpoints
    .filter((endpoint) => endpoint.flow === flow)
    .map((endpoint) => ({
      method: endpoint.method,
      path: endpoint.path,
      handler: route(
        endpoint,
        (implementations as unknown as Record<string, Implementation<Endpoint>>)[
          endpoint.id
        ] as Implementation<Endpoint>,
        ports,
      ),
    }))
  const unknown = (event: APIGatewayProxyEventV2) =>
    answerProblem(refuse('not-found'), languageOf(event), event.requestContext?.requestId ?? '')
  // The router's own types speak of REST events; ours are those of the HTTP API, which it routes as well.
  const router = httpRouter({ routes, notFoundResponse: () => undefined } as unknown as Parameters<
    typeof httpRouter
  >[0]) as unknown as (...of: Parameters<Handler>) => Promise<APIGatewayProxyStructuredResultV2 | undefined>
  /** An address never ends in a slash (API Design Rules); the router would pass over it. */
  const routed: Handler = async (...of) =>
    (of[0].rawPath.endsWith('/') ? undefined : await router(...of)) ?? unknown(of[0])
  return middy().handler(routed as never) as unknown as Handler
}

/** The caller's version must still be the stored one: nobody decides on a text that has changed since. */
export function unchanged(ifMatch: number, version: number): Refusal | undefined {
  return ifMatch === version ? undefined : refuse('changed-meanwhile')
}
