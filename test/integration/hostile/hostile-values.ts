/** Hostile values for every field of a body, made from its schema: a new field of a new endpoint gets them by itself. All are JSON as sent. */
import * as z from 'zod/mini'

/** A JSON schema, as far as we read it. */
interface Schema {
  readonly type?: string
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** Where a field is, and what is sent there. `raw` undefined: the field is left out. */
export interface Attack {
  readonly path: readonly string[]
  readonly raw: string | undefined
  /** The whole is no JSON any more. */
  readonly breaksJson?: boolean
}

const escaped = (...codes: number[]) => codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')

const notNumbers = [
  '1e3',
  '1.5',
  '1.0',
  '-1',
  '-0',
  '1e400',
  '-1e400',
  '9007199254740993',
  '123456789012345678901234567890',
  '"12"',
  '"1e3"',
  'true',
  'null',
  '[]',
  '[1]',
  '{}',
  '""',
]
const notJson = ['NaN', 'Infinity', '+1', '01', '.5', '0x10', '1_000', 'undefined', '"\u0007"', "'x'", '{', ',']
const notTexts = ['12', 'true', 'null', '[]', '["x"]', '{}', '{"toString":"x"}']
const badCharacters: readonly (readonly number[])[] = [
  [0],
  [1],
  [0x1b],
  [0x7f],
  [0x85],
  [0x202e],
  [0x202a],
  [0x2066],
  [0x2069],
  [0xd800],
  [0xdfff],
  [0xdc00, 0xd800],
]
const notObjects = ['null', '[]', '[{}]', '"x"', '12', 'true', '""']
const notLists = ['null', '{}', '"x"', '12', '{"length":1}', '{"0":{}}', '[[]]', '[null]', '["x"]', '[12]']
const notBooleans = ['"true"', '0', '1', 'null', '[]', '{}', '""']

const tooDeep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

/** A text that would be long enough if it were not for one bad character. */
const spoiltTexts = (schema: Schema) => {
  const rest = 'a'.repeat(Math.max(1, (schema.minLength ?? 1) - 1))
  return badCharacters.map((codes) => `"${rest.slice(0, -1)}${escaped(...codes)}${rest}"`)
}

function valuesFor(schema: Schema): string[] {
  const deep = [tooDeep(1000), `{"a":${tooDeep(1000)}}`]
  if (schema.enum)
    return [
      '"nonsense"',
      `"${String(schema.enum[0]).toUpperCase()}"`,
      '""',
      `" ${schema.enum[0]}"`,
      '"__proto__"',
      '"constructor"',
      ...notTexts,
      ...deep,
    ]
  switch (schema.type) {
    case 'integer':
      return [...notNumbers, String((schema.maximum ?? 0) + 1), String((schema.minimum ?? 0) - 1), ...deep]
    case 'string':
      return [
        ...notTexts,
        `"${'a'.repeat(10_240)}"`,
        ...((schema.minLength ?? 0) > 0 || schema.minLength === undefined ? ['""', '"   "', '"\\n\\t"'] : []),
        ...spoiltTexts(schema),
        ...deep,
      ]
    case 'boolean':
      return [...notBooleans, ...deep]
    case 'array':
      return [...notLists, `[${Array(10_000).fill('{}').join(',')}]`, ...deep]
    default:
      return [...notObjects, '{}', '{"__proto__":{}}', ...deep]
  }
}

const strange = ['surplus', '__proto__', 'constructor', 'toString', 'role', 'state', 'version', 'approvals', '']

/** All attacks on a body with this schema: on each field, each list and each object in it. `sample` shows where optional parts can be reached. */
export function attacksOn(body: z.ZodMiniType, sample: unknown): Attack[] {
  const attacks: Attack[] = []
  const visit = (schema: Schema, path: readonly string[], value: unknown) => {
    if (value === undefined) return
    if (path.length > 0 || schema.type !== 'object' || (schema.required ?? []).length > 0) {
      attacks.push(...valuesFor(schema).map((raw) => ({ path, raw })))
    } else attacks.push(...notObjects.map((raw) => ({ path, raw })))
    attacks.push(...notJson.map((raw) => ({ path, raw, breaksJson: true })))
    if (schema.items && Array.isArray(value)) visit(schema.items, [...path, '0'], value[0])
    if (!schema.properties) return
    attacks.push(...strange.map((name) => ({ path: [...path, name], raw: '{"admin":true}' })))
    for (const [name, inner] of Object.entries(schema.properties)) {
      if (schema.required?.includes(name)) attacks.push({ path: [...path, name], raw: undefined })
      visit(inner, [...path, name], (value as { [name: string]: unknown })[name])
    }
  }
  visit(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema, [], sample)
  return attacks.filter(({ path, raw }) => !(raw === '{}' && path.length > 0 && isOptionalObject(body, path)))
}

/** An object without a required field is right when it is empty. */
function isOptionalObject(body: z.ZodMiniType, path: readonly string[]): boolean {
  const found = path.reduce<Schema | undefined>(
    (schema, name) => schema?.properties?.[name] ?? schema?.items,
    z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema,
  )
  return found?.type === 'object' && (found.required ?? []).length === 0
}

/** Every whole number in a body with its bounds, each at its least and at its most; and all of them at once. */
export function extremesOf(
  body: z.ZodMiniType,
  sample: unknown,
): { readonly path: readonly string[]; readonly value: number }[][] {
  const least: { path: readonly string[]; value: number }[] = []
  const most: { path: readonly string[]; value: number }[] = []
  const visit = (schema: Schema, path: readonly string[], value: unknown) => {
    if (value === undefined) return
    if (schema.type === 'integer') {
      least.push({ path, value: schema.minimum ?? 0 })
      most.push({ path, value: schema.maximum ?? 0 })
    }
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      visit(inner, [...path, name], (value as { [name: string]: unknown })[name])
    if (schema.items && Array.isArray(value)) visit(schema.items, [...path, '0'], value[0])
  }
  visit(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema, [], sample)
  return least.length === 0 ? [] : [...least.map((one) => [one]), ...most.map((one) => [one]), least, most]
}

const placeholder = '@@here@@'

/** The sample as JSON with raw text at a path; a path that is not there is added. `raw` undefined leaves the field out. */
export function withRaw(sample: unknown, path: readonly string[], raw: string | undefined): string {
  if (path.length === 0) return raw ?? ''
  const name = path.at(-1) as string
  const copy = structuredClone(sample)
  let at = copy as { [name: string]: unknown }
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  if (raw === undefined) delete at[name]
  else if (Object.hasOwn(at, name)) at[name] = placeholder
  else Object.defineProperty(at, name, { value: placeholder, enumerable: true })
  return JSON.stringify(copy).replace(`"${placeholder}"`, () => raw ?? '')
}

/** A copy of the sample with values at paths. */
export function withValues(
  sample: unknown,
  changes: readonly { readonly path: readonly string[]; readonly value: unknown }[],
): unknown {
  const copy = structuredClone(sample)
  for (const { path, value } of changes) {
    let at = copy as { [name: string]: unknown }
    for (const step of path.slice(0, -1)) at = at[step] as typeof at
    at[path.at(-1) as string] = value
  }
  return copy
}
