/** One request over HTTP, exactly as it is given, and what came back. */
import { request as ask } from 'node:http'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import type { Answer } from '../../system/system.ts'
import type { AnyCall } from '../hostile/answers.ts'

/** A request as it goes over the wire. `path` with its query, percent-encoded or not. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers?: { readonly [name: string]: string | readonly string[] | undefined }
  readonly body?: string | Buffer
}

/** An answer with its parsed body; header names as they were sent. */
export interface Received extends Answer<Record<string, unknown>> {
  readonly text: string
}

/** Sends and waits for the whole answer. */
export function send(origin: string, { method, path, headers = {}, body }: Sent): Promise<Received> {
  const { hostname, port } = new URL(origin)
  const given = Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  )
  return new Promise((resolve, reject) => {
    const sending = ask({ hostname, port, method, path, headers: given }, async (response) => {
      let text = ''
      response.setEncoding('utf8')
      for await (const chunk of response) text += String(chunk)
      const raw = response.rawHeaders
      const names = Object.fromEntries(
        raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : [])),
      )
      resolve(received(response.statusCode ?? 0, names, text))
    })
    sending.once('error', reject)
    sending.end(body)
  })
}

function received(status: number, headers: { readonly [name: string]: string }, text: string): Received {
  const isJson = /\bjson$/.test(headers['Content-Type'] ?? '')
  const value = isJson ? JSON.parse(text) : text
  return {
    status,
    headers,
    text,
    value,
    problem: value,
    version: Number(/"(\d+)"/.exec(headers.ETag ?? '')?.[1] ?? 0),
  }
}

let keys = 0

/** The request for a call by the contract, with the token given. */
export function wired(id: EndpointId, call: AnyCall, token: string | undefined): Sent {
  const endpoint: Endpoint = api[id]
  keys += 1
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.params?.[name] ?? ''))
  const query = call.query ? `?${new URLSearchParams({ ...call.query })}` : ''
  const body = endpoint.body ? (call.raw ?? JSON.stringify(call.body ?? {})) : undefined
  return {
    method: endpoint.method,
    path: `${path}${query}`,
    headers: {
      'accept-language': 'en',
      ...(endpoint.body ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(endpoint.idempotency ? { 'idempotency-key': call.key ?? `wire-key-${keys}` } : {}),
      ...(call.ifMatch === undefined ? {} : { 'if-match': `"${call.ifMatch}"` }),
      ...call.headers,
    },
    ...(body === undefined ? {} : { body }),
  }
}
