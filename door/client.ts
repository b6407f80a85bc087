/** Calls the API as a person would, from a script: one function, typed by the contract. */
import type { BodyOf, Endpoint, OutputOf, ParamsOf, QueryOf } from '../shared/api/endpoint.ts'
import { api, type EndpointId } from '../shared/api/index.ts'

type Api = typeof api

/** What an endpoint is called with. `key` is the Idempotency-Key, `ifMatch` the version read last. */
export interface Call<E extends Endpoint> {
  readonly params?: ParamsOf<E>
  readonly query?: QueryOf<E>
  readonly body?: BodyOf<E>
  readonly token?: string | undefined
  readonly key?: string
  readonly ifMatch?: number
}

/** An answer: the value with its version, or the problem as the API worded it. */
export type Answer<E extends Endpoint> =
  | { readonly ok: true; readonly value: OutputOf<E>; readonly version: number; readonly replayed: boolean }
  | {
      readonly ok: false
      readonly status: number
      readonly type: string
      readonly detail: string
      readonly retryAfterSeconds: number | undefined
    }

/** A client of the system at `origin` (http://127.0.0.1:4280). Network failures throw. */
export function client(origin: string) {
  return async function call<Id extends EndpointId>(id: Id, request: Call<Api[Id]> = {}): Promise<Answer<Api[Id]>> {
    const endpoint: Endpoint = api[id]
    const params = (request.params ?? {}) as { [name: string]: string }
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const query = new URLSearchParams((request.query ?? {}) as { [name: string]: string }).toString()
    const response = await fetch(`${origin}${path}${query ? `?${query}` : ''}`, {
      method: endpoint.method,
      headers: {
        'Accept-Language': 'en',
        ...(request.token ? { Authorization: `Bearer ${request.token}` } : {}),
        ...(request.key ? { 'Idempotency-Key': request.key } : {}),
        ...(request.ifMatch === undefined ? {} : { 'If-Match': `"${request.ifMatch}"` }),
        ...(endpoint.body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(endpoint.body ? { body: JSON.stringify(request.body ?? {}) } : {}),
    })
    if (response.ok) {
      const value = (endpoint.media === 'text' ? await response.text() : await response.json()) as OutputOf<Api[Id]>
      const version = Number(/"(\d+)"/.exec(response.headers.get('etag') ?? '')?.[1] ?? 0)
      return { ok: true, value, version, replayed: response.headers.get('idempotent-replayed') === 'true' }
    }
    const problem = (await response.json().catch(() => ({}))) as { type?: string; detail?: string; errors?: unknown }
    const wait = response.headers.get('retry-after')
    return {
      ok: false,
      status: response.status,
      type: problem.type ?? '',
      detail: `${problem.detail ?? response.statusText}${problem.errors ? ` ${JSON.stringify(problem.errors)}` : ''}`,
      retryAfterSeconds: wait === null ? undefined : Number(wait),
    }
  }
}
export type Client = ReturnType<typeof client>
