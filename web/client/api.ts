/** The typed client: one function for each endpoint of `shared/api`, and `ask` for reading inside `createAsync`. */

import table from 'virtual:endpoint-table'
import { query, revalidate } from '@solidjs/router'
import type { BodyOf, OutputOf, ParamsOf, QueryOf } from '../../shared/api/endpoint.ts'
import type { api as contract, EndpointId } from '../../shared/api/index.ts'
import { languageOf } from '../words/language.ts'
import { inOwnWords } from '../words/texts.ts'
import type { Answer } from './answer.ts'
import { type CallInput, call, type Surroundings } from './call.ts'
import { fetchFirst } from './first-answers.ts'
import { sentencesOf } from './sentences.ts'
import { accessToken, forgetSession } from './session.ts'

type Contract = typeof contract
/** Whether a part of a description is there: a missing schema parses to `undefined`, or to `unknown` where its type is lost. */
type IsMissing<Value> = unknown extends Value ? true : [Value] extends [undefined] ? true : false
type Part<Name extends string, Value> = IsMissing<Value> extends true ? unknown : { readonly [N in Name]: Value }
type OptionalPart<Name extends string, Value> =
  IsMissing<Value> extends true ? unknown : { readonly [N in Name]?: Value }

/**
 * What a call of an endpoint takes: the parts that its description has.
 * `key` belongs to endpoints with an idempotency key (made when absent; keep it for a retry by hand);
 * `etag` to those that ask for If-Match: the one that the reading gave.
 */
export type InputOf<Id extends EndpointId> = Part<'params', ParamsOf<Contract[Id]>> &
  OptionalPart<'query', QueryOf<Contract[Id]>> &
  Part<'body', BodyOf<Contract[Id]>> & { readonly key?: string; readonly etag?: string | undefined }

type Arguments<Id extends EndpointId> =
  Record<never, never> extends InputOf<Id> ? [input?: InputOf<Id>] : [input: InputOf<Id>]

/** What an endpoint answers. */
export type ValueOf<Id extends EndpointId> = OutputOf<Contract[Id]>

type Client = { readonly [Id in EndpointId]: (...input: Arguments<Id>) => Promise<Answer<ValueOf<Id>>> }

const language = () => languageOf(window.location.pathname)
const browser: Surroundings = {
  fetch: (address, request) => fetchFirst(address, request, accessToken() !== undefined),
  token: accessToken,
  language,
  newKey: () => crypto.randomUUID(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  offline: () => sentencesOf('offline', language()),
  unreadable: () => sentencesOf('unreadable', language()),
  inOwnWords: (problem) => inOwnWords(problem, language()),
  onUnauthenticated: forgetSession,
}

/** The endpoints of the desks come when the first of them is called; those for everybody are called in the same breath. */
const restOfTable = () => import('virtual:endpoint-table/rest').then((module) => module.default)

async function callLater(id: string, input: CallInput): Promise<Answer<unknown>> {
  const rows = await restOfTable().catch(() => undefined)
  if (!rows) return { ok: false, problem: { name: 'offline', ...browser.offline(), status: 0 } }
  const row = rows[id]
  if (!row) throw new Error(`There is no endpoint ${id}.`)
  return call(row, input, browser)
}

/** `await api.castBallot({ params: { roundId }, body: { revision, choices } })`: never throws for what the server or the network says. */
export const api = new Proxy({} as Client, {
  get: (_, id: string) => {
    const row = table[id]
    return (input: CallInput = {}) => (row ? call(row, input, browser) : callLater(id, input))
  },
})

const makeQuery = (id: EndpointId) =>
  query((input: unknown, _language: string) => (api[id] as (input: unknown) => Promise<Answer<unknown>>)(input), id)
const queries = new Map<EndpointId, ReturnType<typeof makeQuery>>()
const queryOf = (id: EndpointId) => {
  const found = queries.get(id) ?? makeQuery(id)
  queries.set(id, found)
  return found
}

/**
 * Reads for a screen, from an endpoint that only reads (a test sees to that): `const round = createAsync(() => ask('getRound', { params: { roundId } }))`.
 * The same question within one page is asked once; `askAgain` asks anew after a change.
 */
export function ask<Id extends EndpointId>(id: Id, ...input: Arguments<Id>): Promise<Answer<ValueOf<Id>>> {
  return queryOf(id)(input[0], language()) as Promise<Answer<ValueOf<Id>>>
}

/** Asks all open questions of these endpoints anew: after a change that they show. */
export function askAgain(...ids: readonly EndpointId[]): Promise<void> {
  return revalidate(ids.map((id) => queryOf(id).key))
}

/** A key for one intention: make it when a form opens, give it with every try to send. */
export function newKey(): string {
  return crypto.randomUUID()
}

export type { Answer, Problem } from './answer.ts'
export { faultsByField } from './answer.ts'
