/** API Gateway on one machine: route, authorizer, event (payload 2.0), function, answer, as the templates describe them. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { answerProblem } from '../../functions/kit/answer.ts'
import { languageOf } from '../../functions/kit/request.ts'
import type { ProblemName } from '../../shared/api/problems.ts'
import { refuse } from '../../shared/refusal.ts'
import type { AuthorizerDescription, Deployment } from './deployment.ts'
import type { Invoke } from './functions.ts'
import { localAccount } from './intrinsics.ts'
import { router } from './routing.ts'

/** A larger body is refused before any function sees it. */
const mostBodyBytes = 1024 * 1024
/** The longest that an HTTP API waits for a function. */
const mostWaitSeconds = 30

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers requests below /v1 by the routes of `deployment`; `functions` by their names in it. */
export function gateway(
  deployment: Pick<Deployment, 'routes' | 'functions'>,
  functions: ReadonlyMap<string, Invoke>,
): Answer {
  const route = router(deployment.routes)
  const described = new Map(deployment.functions.map((each) => [each.name, each]))
  const verify = verifier()

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://local')
    const match = route(request.method ?? 'GET', url.pathname)
    const body = await bodyOf(request)
    const event = eventOf(request, url, match?.route.key ?? '$default', match?.params ?? {}, body ?? Buffer.alloc(0))
    const no = (name: ProblemName, headers = {}) => {
      const problem = answerProblem(refuse(name), languageOf(event), event.requestContext.requestId)
      return send(response, { ...problem, headers: { ...problem.headers, ...headers } })
    }
    // The rest of a body that is too large is not read: the connection ends with the answer.
    if (body === undefined) return no('too-large', { Connection: 'close' })
    if (!match) return no('not-found')
    const { authorizer, functionName } = match.route
    if (authorizer) {
      const claims = await verify(authorizer, request.headers.authorization)
      if (!claims)
        return no('unauthenticated', {
          'WWW-Authenticate': request.headers.authorization ? 'Bearer error="invalid_token"' : 'Bearer',
        })
      Object.assign(event.requestContext, { authorizer: { jwt: { claims: asTexts(claims), scopes: null } } })
    }
    const invoke = functions.get(functionName)
    if (!invoke) throw new Error(`${functionName} is not loaded.`)
    const seconds = Math.min(described.get(functionName)?.timeoutSeconds ?? mostWaitSeconds, mostWaitSeconds)
    const outcome = await within(
      seconds,
      invoke(event, contextOf(functionName, event.requestContext.requestId, seconds)),
    )
    if (outcome === undefined) return no('unavailable')
    send(response, structured(outcome))
  }
}

/** Checks a bearer token against the keys that its issuer publishes, found once by its discovery document. */
function verifier(): (
  authorizer: AuthorizerDescription,
  header: string | undefined,
) => Promise<JWTPayload | undefined> {
  const keySets = new Map<string, Promise<ReturnType<typeof createRemoteJWKSet>>>()
  const discover = async (issuer: string) => {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`)
    const { jwks_uri } = (await answer.json()) as { jwks_uri: string }
    return createRemoteJWKSet(new URL(jwks_uri))
  }
  return async ({ issuer, audience }, header) => {
    const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1]
    if (!token) return undefined
    let keys = keySets.get(issuer)
    if (!keys) {
      keys = discover(issuer)
      keySets.set(issuer, keys)
      keys.catch(() => keySets.delete(issuer))
    }
    const known = await keys
    try {
      // RSA only, as API Gateway; the audience may stand in client_id, as Cognito writes it.
      const { payload } = await jwtVerify(token, known, {
        issuer,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp', 'sub'],
      })
      const named = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat()
      return audience.some((each) => named.includes(each)) ? payload : undefined
    } catch {
      return undefined
    }
  }
}

/** Claims as API Gateway hands them over: every value a text, a list as `[a b]`. */
export function asTexts(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? `[${value.join(' ')}]`
        : typeof value === 'object' && value !== null
          ? JSON.stringify(value)
          : String(value),
    ]),
  )
}

/** The whole body, or undefined when it is larger than allowed. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBodyBytes) return undefined
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > mostBodyBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isText = (type: string | undefined) => /^(text\/|application\/(.+\+)?(json|xml|javascript)\b)/i.test(type ?? '')

/** The event of payload format 2.0. */
function eventOf(
  request: IncomingMessage,
  url: URL,
  routeKey: string,
  pathParameters: Readonly<Record<string, string>>,
  body: Buffer,
): APIGatewayProxyEventV2 {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
  const query = new Map<string, string>()
  for (const [name, value] of url.searchParams) query.set(name, query.has(name) ? `${query.get(name)},${value}` : value)
  const cookies = request.headers.cookie?.split('; ')
  delete headers.cookie
  const asText = isText(headers['content-type'])
  const now = new Date()
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(cookies ? { cookies } : {}),
    ...(query.size > 0 ? { queryStringParameters: Object.fromEntries(query) } : {}),
    ...(Object.keys(pathParameters).length > 0 ? { pathParameters: { ...pathParameters } } : {}),
    requestContext: {
      accountId: localAccount,
      apiId: 'local',
      domainName: headers.host ?? 'local',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(asText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !asText,
  }
}

function contextOf(functionName: string, awsRequestId: string, seconds: number): Context {
  const endsAt = Date.now() + seconds * 1000
  return { functionName, awsRequestId, getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()) } as Context
}

/** The outcome, or undefined when the function did not answer in time. */
function within(seconds: number, outcome: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), seconds * 1000)
    outcome.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** An answer without a status code is a body by itself. */
function structured(outcome: unknown): APIGatewayProxyStructuredResultV2 {
  if (typeof outcome === 'object' && outcome !== null && 'statusCode' in outcome)
    return outcome as APIGatewayProxyStructuredResultV2
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: typeof outcome === 'string' ? outcome : JSON.stringify(outcome),
  }
}

function send(response: ServerResponse, answer: APIGatewayProxyStructuredResultV2): void {
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8')
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value))
  if (answer.cookies) response.setHeader('Set-Cookie', answer.cookies)
  response.writeHead(answer.statusCode ?? 200, { 'Content-Length': body.length }).end(body)
}
