/** One call of the API over the wire: from an endpoint's row and its input to an answer. Knows nothing of screens. */
import type { Language } from '../words/formats.ts'
import type { Answer, Problem } from './answer.ts'

/** What a call needs of an endpoint's description; `endpoint-table` in the build writes these rows, so that no schema reaches a visitor. */
export interface EndpointRow {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly needsKey: boolean
  readonly needsEtag: boolean
  readonly isPublic: boolean
  readonly isText: boolean
}

/** What a caller gives. `key`: keep it for a retry by hand; a new one is made when it is missing. `etag`: the version last read. */
export interface CallInput {
  readonly params?: Readonly<Record<string, string | number>> | undefined
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  readonly body?: unknown
  readonly key?: string
  readonly etag?: string | undefined
}

/** Where the outside comes in: so that a test can stand in for it. */
export interface Surroundings {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>
  readonly token: () => string | undefined
  readonly language: () => Language
  readonly newKey: () => string
  readonly pause: (milliseconds: number) => Promise<void>
  readonly offline: () => Pick<Problem, 'title' | 'detail'>
  readonly unreadable: () => Pick<Problem, 'title' | 'detail'>
  /** The problem with sentences of our own, in a language that the API does not speak. */
  readonly inOwnWords: (problem: Problem) => Problem
  /** The API no longer accepts the token. */
  readonly onUnauthenticated: () => void
}

const mostTries = 3

/** The address of a call: parameters in the path, the rest in the query. */
export function addressOf(row: EndpointRow, input: CallInput): string {
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input.params?.[name]
    if (value === undefined) throw new Error(`${row.path} needs the parameter ${name}`)
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {})) if (value !== undefined) query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}

function requestOf(row: EndpointRow, input: CallInput, around: Surroundings): RequestInit {
  const headers = new Headers({
    Accept: row.isText ? 'text/plain' : 'application/json',
    'Accept-Language': around.language(),
  })
  const token = row.isPublic ? undefined : around.token()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (row.needsKey) headers.set('Idempotency-Key', input.key ?? around.newKey())
  if (row.needsEtag && input.etag) headers.set('If-Match', input.etag)
  if (input.body === undefined) return { method: row.method, headers }
  headers.set('Content-Type', 'application/json')
  const body = JSON.stringify(input.body)
  // What is small enough still leaves when the page is closed at that moment; browsers allow 64 kB of it at a time.
  return { method: row.method, headers, body, keepalive: body.length < 16_000 }
}

async function problemOf(response: Response, around: Surroundings): Promise<Problem> {
  try {
    const document = (await response.json()) as { type?: unknown } & Omit<Problem, 'name'>
    const name = /^\/problems\/([a-z-]+)$/.exec(String(document.type))?.[1]
    const wait = Number(response.headers.get('Retry-After'))
    if (name)
      return {
        ...document,
        name: name as Problem['name'],
        status: response.status,
        ...(wait > 0 ? { retryAfterSeconds: wait } : {}),
      }
  } catch {
    // Not JSON: a gateway's own page, for instance.
  }
  return { name: 'unreadable', ...around.unreadable(), status: response.status }
}

/**
 * Calls an endpoint. A lost or unavailable answer is asked again, at most three times in all, with the same key:
 * only reading and calls with a key are repeated, so that nothing happens twice.
 */
export async function call<Value>(row: EndpointRow, input: CallInput, around: Surroundings): Promise<Answer<Value>> {
  const address = addressOf(row, input)
  const request = requestOf(row, input, around)
  const no = (problem: Problem): Answer<Value> => ({ ok: false, problem: around.inOwnWords(problem) })
  const mayRepeat = row.method === 'GET' || row.needsKey
  for (let attempt = 1; ; attempt += 1) {
    const isLast = !mayRepeat || attempt === mostTries
    let response: Response
    try {
      response = await around.fetch(address, request)
      if (response.status === 503 && !isLast) throw new Error('unavailable')
    } catch {
      if (isLast) return no({ name: 'offline', ...around.offline(), status: 0 })
      await around.pause(300 * 2 ** attempt)
      continue
    }
    if (response.status === 401) around.onUnauthenticated()
    if (!response.ok) return no(await problemOf(response, around))
    try {
      const value = (row.isText ? await response.text() : await response.json()) as Value
      return { ok: true, value, etag: response.headers.get('ETag') ?? undefined }
    } catch {
      return no({ name: 'unreadable', ...around.unreadable(), status: response.status })
    }
  }
}
