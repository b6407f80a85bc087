/** An item of a table as one line of text, always the same for the same item, and back: JSON in the service's own notation, so that no number, text or byte changes on the way. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** An item as the service's API gives and takes it. */
export type Attributes = { readonly [name: string]: AttributeValue }

/** A value in the notation of the wire: bytes as base64. Sets occur in no item of ours. */
type Written =
  | { S: string }
  | { N: string }
  | { B: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { L: Written[] }
  | { M: { [name: string]: Written } }

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

function written(value: AttributeValue): Written {
  if (value.S !== undefined) return { S: value.S }
  if (value.N !== undefined) return { N: value.N }
  if (value.B !== undefined) return { B: Buffer.from(value.B).toString('base64') }
  if (value.BOOL !== undefined) return { BOOL: value.BOOL }
  if (value.NULL !== undefined) return { NULL: true }
  if (value.L !== undefined) return { L: value.L.map(written) }
  if (value.M !== undefined) return { M: writtenAll(value.M) }
  throw new Error(`An item holds a value of a kind that no item of ours has: ${Object.keys(value).join()}`)
}

const writtenAll = (item: Attributes): { [name: string]: Written } =>
  Object.fromEntries(
    Object.entries(item)
      .toSorted(byName)
      .map(([name, value]) => [name, written(value)]),
  )

/** The line of an item, without a line end. The names of its attributes stand in order. Throws for a kind of value that no item of ours has. */
export function lineOf(item: Attributes): string {
  return JSON.stringify(writtenAll(item))
}

function read(value: unknown): AttributeValue {
  const [kind, ...more] = Object.entries(value as object) as [string, unknown][]
  if (kind === undefined || more.length > 0) throw new SyntaxError('A value has one kind.')
  const [name, held] = kind
  if (name === 'S' && typeof held === 'string') return { S: held }
  if (name === 'N' && typeof held === 'string') return { N: held }
  if (name === 'B' && typeof held === 'string') return { B: new Uint8Array(Buffer.from(held, 'base64')) }
  if (name === 'BOOL' && typeof held === 'boolean') return { BOOL: held }
  if (name === 'NULL') return { NULL: true }
  if (name === 'L' && Array.isArray(held)) return { L: held.map(read) }
  if (name === 'M') return { M: readAll(held) }
  throw new SyntaxError(`No kind of value: ${name}`)
}

const readAll = (item: unknown): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(item as object).map(([name, value]) => [name, read(value)]))

/** The item of a line. Throws a SyntaxError for what is none. */
export function itemOf(line: string): Record<string, AttributeValue> {
  const item = readAll(JSON.parse(line))
  if (item.pk?.S === undefined || item.sk?.S === undefined) throw new SyntaxError('An item has a key.')
  return item
}
