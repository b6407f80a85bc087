/** Hostile requests drawn from the contract: endpoint after endpoint, field after field, each with a value of the dictionary. */
import * as z from 'zod/mini'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import { idOfOther } from '../catalogue/other-town.ts'
import { callers } from '../catalogue/people.ts'
import type { AnyCall } from '../hostile/answers.ts'
import type { City } from '../hostile/city.ts'
import { withRaw } from '../hostile/hostile-values.ts'
import { brokenValues, headers, rawValues, strangeNames, texts } from './dictionary.ts'
import { draw, type JsonSchema, type Pool, pick, type Random } from './draw.ts'

/** A request, and where its hostile value stands. */
export interface Drawn {
  readonly id: EndpointId
  readonly call: AnyCall
  readonly language: 'nl' | 'en'
  /** `params/proposalId`, `body/cost/cents`, or nothing where the whole is drawn from the schema. */
  readonly field: string
}

const schemas = new Map<z.ZodMiniType, JsonSchema>()
const schemaOf = (type: z.ZodMiniType): JsonSchema => {
  const known = schemas.get(type) ?? (z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as JsonSchema)
  schemas.set(type, known)
  return known
}

/** Everything in the samples that is a word of the city: ids, codes, districts, accounts. */
function poolOf({ samples, ids }: City): Pool {
  const found = new Set<string>(Object.values(ids))
  const { code = '' } = ids
  const named = new Map<string, string[]>()
  JSON.stringify(samples, (name, value: unknown) => {
    if (typeof value !== 'string' || value.length < 4) return value
    found.add(value)
    named.set(name, [...(named.get(name) ?? []), value])
    return value
  })
  found.delete(code)
  const words = [...found, 'WK040201', 'WK999999', 'quick:2026:city', 'source:2026', 'slice:2025:WK040206']
  return { words, named, code, foreign: words.map(idOfOther).filter((id, index) => id !== words[index]) }
}

const everybody = Object.values(callers)

/** Chance that the caller is the one whose call succeeds, and that there is none. */
const rightCaller = 0.65
const noCaller = 0.08

/** The fields of an endpoint that a request can carry, by its schemas. */
export function fieldsOf(id: EndpointId): string[] {
  const { params, query, body }: Endpoint = api[id]
  const names = (part: string, type: z.ZodMiniType | undefined) =>
    type ? fieldsIn(schemaOf(type)).map((path) => `${part}/${path}`) : []
  return [...names('params', params), ...names('query', query), ...names('body', body)]
}

function fieldsIn(schema: JsonSchema): string[] {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.flatMap(fieldsIn))]
  if (schema.items) return fieldsIn(schema.items).map((path) => `0/${path}`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...fieldsIn(inner).map((path) => `${name}/${path}`),
  ])
}

const asJson = (random: Random) => {
  const chance = random()
  if (chance < 0.5) return JSON.stringify(pick(random, texts))
  return chance < 0.95 ? pick(random, rawValues) : pick(random, brokenValues)
}

const hasPath = (value: unknown, path: readonly string[]): boolean =>
  path.length === 0 ||
  (value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, path[0] ?? '') &&
    hasPath((value as Record<string, unknown>)[path[0] ?? ''], path.slice(1)))

const isObjectAt = (value: unknown, path: readonly string[]): boolean =>
  path.length === 0
    ? value !== null && typeof value === 'object'
    : isObjectAt((value as Record<string, unknown>)[path[0] ?? ''], path.slice(1))

/** Draws request after request. The same city, random and number of draws give the same requests. */
export function requestsOf(city: City, random: Random): () => Drawn {
  const pool = poolOf(city)
  const ids = Object.keys(api) as EndpointId[]
  const turns = new Map(ids.map((id) => [id, 0]))
  let at = 0

  /** A body from the sample, or wholly from the schema. */
  const bodyFor = ({ body }: Endpoint, sample: unknown, whole: boolean): unknown =>
    body && (whole || sample === undefined) ? draw(schemaOf(body), 'body', random, pool) : sample

  return () => {
    const id = ids[at % ids.length] as EndpointId
    at += 1
    const endpoint: Endpoint = api[id]
    const { stage: _stage, as, ...sample } = city.samples[id]
    // Drawn wholly from the schema; as the sample is, so that the city moves on; or the sample with a hostile value in one field.
    const way = random()
    const whole = way < 0.3
    const plain = !whole && way < 0.45
    let call: AnyCall = { ...sample, body: bodyFor(endpoint, sample.body, whole) }
    let field = ''
    if (endpoint.params && whole && random() < 0.5)
      call = { ...call, params: textsIn(draw(schemaOf(endpoint.params), 'params', random, pool)) }
    if (endpoint.query && whole)
      call = { ...call, query: textsIn(draw(schemaOf(endpoint.query), 'query', random, pool)) }
    const fields = fieldsOf(id)
    if (!whole && !plain && fields.length > 0) {
      // In turn, so that no field is forgotten.
      const turn = turns.get(id) ?? 0
      turns.set(id, turn + 1)
      field = fields[turn % fields.length] as string
      call = spoilt(call, field)
    }
    if (endpoint.body && random() < 0.05)
      call = { ...call, raw: withRaw(call.body, [pick(random, strangeNames)], '{"admin":true}') }
    if (random() < 0.08) call = { ...call, headers: pick(random, headers) }
    if (random() < 0.05)
      call = { ...call, query: { ...call.query, [pick(random, strangeNames)]: wellFormed(pick(random, texts)) } }
    if (random() < 0.1) call = { ...call, key: `fuzz-key-${Math.floor(random() * 8)}` }
    if (random() < 0.1) call = { ...call, ifMatch: Math.floor(random() * 6) }
    const chance = random()
    const caller = chance < rightCaller ? as : chance < rightCaller + noCaller ? undefined : pick(random, everybody)
    const asked = { 'accept-language': random() < 0.5 ? 'nl' : 'en', ...call.headers }
    const language = /^en\b/.test(asked['accept-language']) ? 'en' : 'nl'
    return { id, field, language, call: { ...call, ...(caller ? { as: caller } : {}), headers: asked } }
  }

  /** The call with a hostile value in a field. */
  function spoilt(call: AnyCall, field: string): AnyCall {
    const [part = '', ...path] = field.split('/')
    if (part === 'params')
      return {
        ...call,
        params: { ...call.params, [path[0] ?? '']: wellFormed(pick(random, [...texts, ...pool.foreign])) },
      }
    if (part === 'query') return { ...call, query: { ...call.query, [path[0] ?? '']: wellFormed(pick(random, texts)) } }
    // A part that the sample leaves out is put where it belongs, or at the nearest place that is there.
    const reach = path.findIndex((_, index) => !hasPath(call.body, path.slice(0, index + 1)))
    const parent = reach < 0 ? path.slice(0, -1) : path.slice(0, reach)
    const place = reach < 0 ? path : isObjectAt(call.body, parent) ? path.slice(0, reach + 1) : parent
    return { ...call, raw: withRaw(call.body ?? {}, place, random() < 0.05 ? undefined : asJson(random)) }
  }
}

/** The longest identifier that is sent: an address beyond 16 kB is refused by the server before anything of ours sees it. */
const mostInAddress = 3000
/** An address has no half characters. */
const wellFormed = (text: string) => text.slice(0, mostInAddress).replace(/\p{Cs}/gu, '\ufffd')
const textsIn = (value: unknown) =>
  Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, wellFormed(String(each))]))
