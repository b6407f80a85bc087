/** A small town for measuring: the real handlers in this process over a given store, called as the gateway calls them. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { routes as ballots } from '../../functions/ballots/handler.ts'
import { routes as districts } from '../../functions/districts/handler.ts'
import { systemPorts } from '../../functions/kit/environment.ts'
import type { Ports } from '../../functions/kit/ports.ts'
import type { Handler } from '../../functions/kit/serve.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { routes as register } from '../../functions/register/handler.ts'
import { routes as rounds } from '../../functions/rounds/handler.ts'
import type { BodyOf, Endpoint, Flow } from '../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../shared/api/index.ts'
import type { Caller } from '../../shared/people/roles.ts'

type Api = typeof api

/** The district of the town. */
export const district = 'WK040206'

/** The moment at which its clock stands still: identifiers are random, but nothing hangs on the time of day. */
const noon = Date.UTC(2026, 10, 24, 11)

/** Somebody of the district. */
export function somebody(id: string, of: Partial<Caller> = {}): Caller {
  return { id, name: id, roles: ['resident'], districts: [], residence: district, group: undefined, ...of }
}

const official = { roles: ['coordinator', 'programme-office'], districts: [district] } as const
const coordinator = somebody('coordinator', official)

/** A request as the gateway hands it over. */
export interface Asked<Id extends EndpointId> {
  readonly as?: Caller
  readonly params?: { readonly [name: string]: string }
  readonly body?: BodyOf<Api[Id]>
  readonly key?: string
  readonly ifMatch?: number
}

/** The town over a store. `send` answers as a function does; `sure` gives the value and throws for a problem. */
export function town(store: Store) {
  const ports: Ports = {
    ...systemPorts,
    clock: { now: () => noon },
    config: {
      tenant: 'hilversum',
      tables: { main: 'main', journal: 'journal', ballots: 'ballots' },
      pepperSecret: new Uint8Array(32).fill(1),
      sealSecret: new Uint8Array(32).fill(2),
      booksSecret: new Uint8Array(32).fill(3),
    },
    store,
  }
  const flows: { readonly [F in Flow]?: Handler } = {
    ballots: ballots(ports),
    districts: districts(ports),
    register: register(ports),
    rounds: rounds(ports),
  }
  let requests = 0

  /** The event of a request. */
  function eventOf<Id extends EndpointId>(id: Id, asked: Asked<Id> = {}): APIGatewayProxyEventV2 {
    const endpoint: Endpoint = api[id]
    requests += 1
    const { as, params = {}, body = {}, key = `bench-request-${requests}`, ifMatch } = asked
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
    const claims = as && { ...as, sub: as.id }
    return {
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers: {
        'content-type': 'application/json',
        ...(endpoint.idempotency ? { 'idempotency-key': key } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      pathParameters: { ...params },
      ...(endpoint.body ? { body: JSON.stringify(body) } : {}),
      isBase64Encoded: false,
      requestContext: {
        http: { method: endpoint.method, path, sourceIp: '192.0.2.1' },
        requestId: `request-${requests}`,
        ...(claims ? { authorizer: { jwt: { claims } } } : {}),
      },
    } as unknown as APIGatewayProxyEventV2
  }

  const handle = (id: EndpointId, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const flow = flows[api[id].flow]
    if (!flow) throw new Error(`The town has no ${api[id].flow}.`)
    return flow(event, {} as Context)
  }
  const send = <Id extends EndpointId>(id: Id, asked?: Asked<Id>) => handle(id, eventOf(id, asked))

  async function sure<Id extends EndpointId>(id: Id, asked?: Asked<Id>): Promise<{ readonly [name: string]: unknown }> {
    const { statusCode = 0, body = '' } = await send(id, asked)
    if (statusCode >= 300) throw new Error(`${id} was refused: ${body}`)
    return JSON.parse(body) as { [name: string]: unknown }
  }

  /** An open round with 32 plans, as large as a real one can be; its id and the ids of its plans. */
  async function openRound(of: {
    readonly ballot: BodyOf<Api['createRound']>['ballot']
    readonly identification: 'log-in' | 'voting-code'
  }): Promise<{ readonly params: { readonly roundId: string }; readonly plans: readonly string[] }> {
    const plans = Array.from({ length: 32 }, (_, index) => `plan-${index + 1}`)
    const body: BodyOf<Api['createRound']> = {
      districtCode: district,
      title: 'A round to measure',
      kind: 'exercise',
      budget: { cents: 10_000_000 },
      rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
      opensAt: '2026-11-24T08:00:00.000Z',
      closesAt: '2026-12-01T19:00:00.000Z',
      closesByHand: false,
      ...of,
      projects: plans.map((id) => ({
        id,
        title: `Title of ${id}`,
        summary: 'A plan to measure with.',
        theme: 'play',
        initiator: 'Somebody',
        cost: { cents: 500_000 },
        staffMinutes: 0,
      })),
    }
    const { id } = await sure('createRound', { as: coordinator, body })
    const params = { roundId: String(id) }
    await sure('openRound', { as: coordinator, params, body: {} })
    return { params, plans }
  }

  return { ports, coordinator, eventOf, handle, send, sure, openRound }
}
