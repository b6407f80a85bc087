/** From an API Gateway event to a checked request, or the problem that it is. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod/mini'
import type { BodyOf, Endpoint, ParamsOf, QueryOf } from '../../shared/api/endpoint.ts'
import { type FieldError, fieldErrors, type InvalidInput, type Language } from '../../shared/api/field-errors.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { networkOf } from './network.ts'
import { parseStrictly } from './strict-json.ts'

/** The largest body we read, in bytes: an exercise with 200 plans fits easily. */
export const mostBodyBytes = 256 * 1024

/** What the door asks of a request before any rule is looked at. */
export interface Asked<E extends Endpoint> {
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly language: Language
  /** The caller's Idempotency-Key, where the endpoint asks for one; else empty. */
  readonly key: string
  /** The version that the caller read last, where the endpoint asks for If-Match; else 0. */
  readonly ifMatch: number
  /** Where the request came from; only ever kept as a keyed hash. */
  readonly network: string
}

/** Dutch unless the caller asks for English first. */
export function languageOf(event: APIGatewayProxyEventV2): Language {
  return /^\s*en\b/i.test(event.headers?.['accept-language'] ?? '') ? 'en' : 'nl'
}

/** Reads the body as strict JSON. Refuses: too-large, unsupported-media, invalid-json. */
function readBody(event: APIGatewayProxyEventV2): { json: unknown } | Refusal {
  const raw =
    event.body === undefined
      ? ''
      : event.isBase64Encoded
        ? Buffer.from(event.body, 'base64').toString('utf8')
        : event.body
  if (Buffer.byteLength(raw) > mostBodyBytes) return refuse('too-large')
  const type = (event.headers?.['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refuse('unsupported-media')
  try {
    return { json: parseStrictly(raw) }
  } catch {
    return refuse('invalid-json')
  }
}

const keyForm = /^[A-Za-z0-9_-]{8,64}$/
const etagForm = /^"(0|[1-9]\d{0,8})"$/

const wrongKey = {
  nl: 'Maak een sleutel van 8 tot 64 letters, cijfers, streepjes of lage streepjes.',
  en: 'Make a key of 8 to 64 letters, digits, hyphens or underscores.',
}

/** Headers that the endpoint asks for: present (428) and well formed (400). */
function readHeaders(
  endpoint: Endpoint,
  event: APIGatewayProxyEventV2,
  language: Language,
): { key: string; ifMatch: number } | Refusal {
  const key = event.headers?.['idempotency-key']
  if (endpoint.idempotency && key === undefined) return refuse('precondition-required', { header: 'Idempotency-Key' })
  const ifMatch = event.headers?.['if-match']
  if (endpoint.ifMatch && ifMatch === undefined) return refuse('precondition-required', { header: 'If-Match' })
  if (endpoint.idempotency && !keyForm.test(key ?? '')) {
    const errors: FieldError[] = [
      { pointer: '#header/Idempotency-Key', code: 'wrong-form', detail: wrongKey[language] },
    ]
    return { ...refuse('invalid-input'), errors } as InvalidInput
  }
  const version = etagForm.exec(ifMatch ?? '')?.[1]
  // A tag that is none of ours can never be the current one.
  if (endpoint.ifMatch && version === undefined) return refuse('changed-meanwhile')
  return { key: key ?? '', ifMatch: Number(version ?? 0) }
}

/**
 * Checks one request against its endpoint: headers, path, query and body, all field errors at once.
 * `originSecret` is what our own edge shows itself by. An identifier that cannot exist is `not-found`, as one that does not exist: nothing is told apart.
 */
export function readRequest<E extends Endpoint>(
  endpoint: E,
  event: APIGatewayProxyEventV2,
  originSecret?: string,
): Asked<E> | Refusal {
  const language = languageOf(event)
  const params = endpoint.params?.safeParse(decoded(event.pathParameters ?? {}))
  if (params && !params.success) return refuse('not-found')
  const headers = readHeaders(endpoint, event, language)
  if ('refused' in headers) return headers

  const errors: FieldError[] = []
  const query = (endpoint.query ?? z.strictObject({})).safeParse(event.queryStringParameters ?? {})
  if (!query.success) errors.push(...fieldErrors(query.error.issues, language, '#query'))
  let body: unknown
  if (endpoint.body) {
    const read = readBody(event)
    if ('refused' in read) return read
    const parsed = endpoint.body.safeParse(read.json)
    if (parsed.success) body = parsed.data
    else errors.push(...fieldErrors(parsed.error.issues, language, ''))
  }
  if (errors.length > 0) return { ...refuse('invalid-input'), errors } as InvalidInput
  return {
    params: params?.data as ParamsOf<E>,
    query: query.data as QueryOf<E>,
    body: body as BodyOf<E>,
    language,
    ...headers,
    network: networkOf(event, originSecret),
  }
}

/** Path parameters as text; one that is not valid percent-encoding stays as it came, and then matches no identifier. */
function decoded(params: { [name: string]: string | undefined }): { [name: string]: string } {
  const read: { [name: string]: string } = {}
  for (const [name, value] of Object.entries(params)) {
    try {
      read[name] = decodeURIComponent(value ?? '')
    } catch {
      read[name] = '%'
    }
  }
  return read
}
