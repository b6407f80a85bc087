/** Random values for a schema of the contract: mostly such as it takes, and hostile even then. */
import { texts, times } from './dictionary.ts'

/** From 0 up to 1. */
export type Random = () => number

/** A JSON schema as the contract gives it, as far as it is read. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
}

/** One of a list. */
export function pick<One>(random: Random, list: readonly One[]): One {
  return list[Math.floor(random() * list.length)] as One
}

/** What stands in the city: ids, codes, accounts, by which a request can find something. */
export interface Pool {
  readonly words: readonly string[]
  /** What stands in the calls that succeed, by the name of its field. */
  readonly named: ReadonlyMap<string, readonly string[]>
  /** A code of a letter: only for fields of that name, so that no other answer may ever hold it. */
  readonly code: string
  /** Ids of another municipality: only for fields that point at a thing. */
  readonly foreign: readonly string[]
}

/** Most items that a drawn list has, whatever its schema allows. */
const mostItems = 4

const patternsOf = (schema: JsonSchema): RegExp[] =>
  [schema, ...(schema.allOf ?? [])].flatMap(({ pattern }) => (pattern === undefined ? [] : [new RegExp(pattern, 'u')]))

function drawText(schema: JsonSchema, name: string, random: Random, pool: Pool): string {
  if (schema.format !== undefined && random() < 0.9) return pick(random, times)
  if (name === 'code' && random() < 0.5) return pool.code
  const patterns = patternsOf(schema)
  const known = pool.named.get(name)
  if (known && patterns.length > 0 && random() < 0.75) return pick(random, known)
  const words = name.endsWith('Id') && random() < 0.1 ? pool.foreign : pool.words
  const fitting = words.filter((word) => patterns.every((pattern) => pattern.test(word)))
  if (patterns.length > 0 && fitting.length > 0 && random() < 0.8) return pick(random, fitting)
  const least = schema.minLength ?? 0
  const most = Math.min(schema.maxLength ?? 200, 3000)
  const written = pick(random, texts)
  // Long enough and short enough, so that what is hostile about it comes past the first check.
  const filled = written.length >= least ? written : `${written}${'x'.repeat(least - written.length)}`
  return random() < 0.9 ? filled.slice(0, most) : filled
}

function drawNumber({ minimum = 0, maximum = 1_000_000 }: JsonSchema, random: Random): number {
  const edges = [minimum, minimum + 1, maximum, maximum - 1, 0, 1, 2, 1000, 250_000, 2025, 2026, 2027]
  const drawn = random() < 0.6 ? pick(random, edges) : Math.floor(minimum + random() * (maximum - minimum))
  return Math.min(maximum, Math.max(minimum, drawn))
}

/** A value for a schema; `name` is that of its field. */
export function draw(schema: JsonSchema, name: string, random: Random, pool: Pool): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return pick(random, schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return draw(pick(random, choices), name, random, pool)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([each]) => schema.required?.includes(each) || random() < 0.5)
          .map(([each, inner]) => [each, draw(inner, each, random, pool)]),
      )
    case 'array': {
      const least = schema.minItems ?? 0
      const most = Math.min(schema.maxItems ?? mostItems, least + mostItems)
      const length = least + Math.floor(random() * (most - least + 1))
      return Array.from({ length }, () => draw(schema.items ?? {}, name, random, pool))
    }
    case 'integer':
    case 'number':
      return drawNumber(schema, random)
    case 'boolean':
      return random() < 0.5
    default:
      return drawText(schema, name, random, pool)
  }
}
