/** How an endpoint is described, once: handler, routes, client, OpenAPI document and hostile tests all read this. */
import type * as z from 'zod/mini'
import type { Role } from '../people/roles.ts'
import type { ProblemName } from './problems.ts'

/**
 * How far a role reaches.
 * `own-person`: things of the caller. `own-residence`: the district where the caller lives. `own-district`: the districts where an official works; the programme office works in all.
 * `own-group-district`: the district whose neighbourhood group the caller sits in. `municipality`: every district. A list shows only what lies within reach.
 */
export type Scope = 'own-person' | 'own-residence' | 'own-district' | 'own-group-district' | 'municipality'

/** `public`: no token is looked at. `roles`: a verified token with at least one of these roles, for things within its scope; one scope, or one by role. */
export type Access =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'roles'
      readonly roles: readonly Role[]
      readonly scope: Scope | { readonly [role in Role]?: Scope }
    }

/** The folder in `functions/` that serves the endpoint. */
export type Flow =
  | 'districts'
  | 'proposals'
  | 'rounds'
  | 'ballots'
  | 'register'
  | 'allocation'
  | 'deals'
  | 'council'
  | 'challenges'
  | 'capacity'
  | 'documents'
  | 'policy'
  | 'ledger'
  | 'payments'
  | 'reconciler'
  | 'contract'

type Schema = z.ZodMiniType

/** One endpoint. */
export interface Endpoint<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Output extends Schema = Schema,
> {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Begins with /v1; kebab-case plural nouns, `{camelCase}` parameters; an operation that is no resource ends in `_verb`. */
  readonly path: string
  readonly flow: Flow
  readonly access: Access
  /** Asks for an Idempotency-Key. `journal`: the answer is remembered in the ledger entry; `requests`: in an item of its own; `itself`: the thing written recognises a repeated request. */
  readonly idempotency?: 'journal' | 'requests' | 'itself'
  /** Asks for If-Match with the ETag last read: nobody decides on a text that has changed since. */
  readonly ifMatch?: true
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly output: Output
  /** `text`: the output is a string, sent as text/plain. Default JSON. */
  readonly media?: 'text'
  readonly status: 200 | 201
  /** Refusals of the domain, besides those that every endpoint has by its shape. */
  readonly problems: readonly ProblemName[]
  /** Dutch, for the OpenAPI document. */
  readonly summary: string
}

/** How far a role reaches at an endpoint; undefined where the endpoint does not ask for that role. */
export function scopeOf(access: Access, role: Role): Scope | undefined {
  if (access.kind === 'public' || !access.roles.includes(role)) return undefined
  const scope = typeof access.scope === 'string' ? access.scope : access.scope[role]
  return scope === 'own-district' && role === 'programme-office' ? 'municipality' : scope
}

/** Keeps the exact types of one description; its flow too, by which a flow's implementations are held against the contract. */
export function endpoint<
  Params extends Schema | undefined,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
  Output extends Schema,
  In extends Flow,
>(
  description: Endpoint<Params, Query, Body, Output> & { readonly flow: In },
): Endpoint<Params, Query, Body, Output> & { readonly flow: In } {
  return description
}

/** The parsed type of a schema that may be missing. */
export type Parsed<S> = Exclude<S, undefined> extends infer Given extends Schema ? z.infer<Given> : undefined
export type ParamsOf<E extends Endpoint> = Parsed<E['params']>
export type QueryOf<E extends Endpoint> = Parsed<E['query']>
export type BodyOf<E extends Endpoint> = Parsed<E['body']>
export type OutputOf<E extends Endpoint> = z.infer<E['output']>
