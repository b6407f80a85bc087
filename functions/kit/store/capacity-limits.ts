/** What the service accepts and gives at once, checked before anything is sent. A breach is an error in the program, so it is thrown: schemas refuse it from people long before. */
import { isList, itemBytes, textBytes } from './capacity.ts'
import type { Condition, Item, Key, Page, Query, Table, Value, Write } from './store.ts'

/** A part that may be sent. The item is a frozen copy of its own, `-0` written as 0 and bytes as a plain `Uint8Array`; `bytes` is its size. */
export type AcceptedWrite =
  | {
      readonly kind: 'put'
      readonly table: Table
      readonly key: Key
      readonly condition: Condition
      readonly item: Item
      readonly bytes: number
    }
  | { readonly kind: 'check'; readonly table: Table; readonly key: Key; readonly condition: Condition }

const tables: readonly string[] = ['main', 'journal', 'ballots'] satisfies Table[]
const maxItemBytes = 400 * 1024
const maxTransactionBytes = 4 * 1024 * 1024
const maxParts = 100
const maxPage = 1000
const maxDepth = 32

/**
 * Copies and checks the parts of one write.
 * Throws TypeError when a part has the wrong form (an undefined, fraction, lone surrogate or class instance in an item, anything but
 * a put of an absent item on `journal`, a check of nothing, one item twice) and RangeError when it passes a limit of the service.
 */
export function acceptedParts(parts: readonly Write[]): readonly AcceptedWrite[] {
  if (parts.length < 1 || parts.length > maxParts) throw new RangeError(`A write has 1 to ${maxParts} parts.`)
  const accepted = parts.map(acceptedPart)
  if (parts.length > 1 && placesOf(accepted).size < accepted.length)
    throw new TypeError('Two parts of one write are on the same item.')
  const bytes = accepted.reduce((sum, part) => sum + (part.kind === 'put' ? part.bytes : 0), 0)
  if (bytes > maxTransactionBytes) throw new RangeError('A write holds more than 4 MB.')
  return accepted
}

const placesOf = (parts: readonly AcceptedWrite[]) =>
  new Set(parts.map(({ table, key }) => JSON.stringify([table, key.pk, key.sk])))

function acceptedPart(part: Write): AcceptedWrite {
  const { table } = part
  assertTable(table)
  const condition = acceptedCondition(part.condition)
  if (table === 'journal' && (part.kind !== 'put' || condition.kind !== 'absent')) {
    throw new TypeError('The journal accepts only a put of an item that is not there yet.')
  }
  if (part.kind === 'check') {
    if (condition.kind === 'none') throw new TypeError('A check has a condition.')
    return { kind: 'check', table, key: acceptedKey(part.key), condition }
  }
  const key = acceptedKey(part.item)
  const item = copied(part.item, 0) as Item
  const bytes = itemBytes(item)
  if (bytes > maxItemBytes) throw new RangeError(`An item of ${bytes} bytes is over 400 kB.`)
  return { kind: 'put', table, key, condition, item, bytes }
}

/** Checks a key and gives a frozen copy of it, without further attributes. Throws TypeError or RangeError. */
export function acceptedKey({ pk, sk }: Key): Key {
  assertText(pk, 'pk', 2048)
  assertText(sk, 'sk', 1024)
  return Object.freeze({ pk, sk })
}

/** Checks a query. Throws TypeError or RangeError; `after` must lie within `prefix`, as the service wants it. */
export function acceptedQuery(query: Query): Query {
  const { table, pk, prefix, after, limit } = query
  assertTable(table)
  assertText(pk, 'pk', 2048)
  if (prefix !== undefined) assertText(prefix, 'prefix', 1024)
  if (after !== undefined) assertText(after, 'after', 1024)
  if (after !== undefined && !after.startsWith(prefix ?? '')) throw new TypeError('`after` lies outside `prefix`.')
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= maxPage)) {
    throw new RangeError(`A page has 1 to ${maxPage} items.`)
  }
  return query
}

/** Whether these parts go as one single write, which carries no token and costs half. */
export function isSinglePut(parts: readonly AcceptedWrite[]): boolean {
  return parts.length === 1 && parts[0]?.kind === 'put'
}

/**
 * Cuts what was read to the page that was asked for. Both adapters read one item more than `limit`, so that `next` tells the truth
 * at the end of a partition. `isEndedEarly`: the service stopped before that end.
 */
export function page(items: readonly Item[], limit: number | undefined, isEndedEarly: boolean): Page {
  const shown = limit === undefined ? items : items.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = isEndedEarly || shown.length < items.length
  return last !== undefined && hasMore ? { items: shown, next: last.sk } : { items: shown }
}

/** Throws TypeError for a name that is no table of ours. */
export function assertTable(table: Table): void {
  if (!tables.includes(table)) throw new TypeError(`There is no table ${table}.`)
}

function acceptedCondition(condition: Condition): Condition {
  if (condition.kind === 'none' || condition.kind === 'absent') return condition
  assertText(condition.attribute, 'attribute', 255)
  const value = copied(condition.value, 0)
  if (condition.kind === 'equals' && (typeof value === 'string' || typeof value === 'number'))
    return { ...condition, value }
  if (condition.kind === 'absent-or-less' && typeof value === 'number') return { ...condition, value }
  throw new TypeError('A condition compares with a text or a number.')
}

function assertText(text: string, what: string, maxBytes: number): void {
  if (typeof text !== 'string' || text === '') throw new TypeError(`${what} is not a text of at least one character.`)
  if (hasLoneSurrogate(text)) throw new TypeError(`${what} is not well-formed Unicode.`)
  if (textBytes(text) > maxBytes) throw new RangeError(`${what} is longer than ${maxBytes} bytes.`)
}

/** Half a character cannot be written in UTF-8: the service refuses the whole request, or stores another text than was sent. */
function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}

function copied(value: Value, depth: number): Value {
  if (depth > maxDepth) throw new RangeError(`A value is nested deeper than ${maxDepth} levels.`)
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a whole number within 2^53.`)
    return value + 0
  }
  if (typeof value === 'string') {
    if (hasLoneSurrogate(value)) throw new TypeError('A text is not well-formed Unicode.')
    return value
  }
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be stored.`)
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (isList(value)) return Object.freeze(Array.from(value, (element) => copied(element, depth + 1)))
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('Only plain objects can be stored.')
  const copy: { [name: string]: Value } = {}
  for (const [name, part] of Object.entries(value)) copy[copiedName(name)] = copied(part, depth + 1)
  return Object.freeze(copy)
}

/** `__proto__` would vanish, or worse, when the item is read back into an object. */
function copiedName(name: string): string {
  if (name === '' || name === '__proto__' || hasLoneSurrogate(name))
    throw new TypeError(`"${name}" cannot name an attribute.`)
  return name
}
