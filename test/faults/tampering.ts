/** Changing what is stored behind everybody's back: every bit of every name and value of an item, one at a time. */
import type { StoredItem } from '../../shared/invariants/holdings.ts'

/** An item with one bit changed, in a value or in a name other than those of its key. `at` names the place: `chain.from.sequence`, or `name of chain`. */
export interface Tampered {
  readonly at: string
  readonly item: StoredItem
}

/** Every text that differs from this one in one bit of its UTF-8. */
function* textsBeside(text: string): Generator<string> {
  const bytes = Buffer.from(text)
  for (let place = 0; place < bytes.length; place++) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      const other = Buffer.from(bytes)
      other.writeUInt8(bytes.readUInt8(place) ^ bit, place)
      yield other.toString()
    }
  }
}

function* bytesBeside(bytes: Uint8Array): Generator<Uint8Array> {
  for (let place = 0; place < bytes.length; place++) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      const other = Uint8Array.from(bytes)
      other[place] = (bytes[place] ?? 0) ^ bit
      yield other
    }
  }
}

/** A number is stored as its decimal digits. What is no number any more is a text. */
function* numbersBeside(number: number): Generator<unknown> {
  for (const text of textsBeside(String(number))) {
    const other = Number(text)
    if (other !== number) yield text.trim() === '' || Number.isNaN(other) ? text : other
  }
}

function* valuesBeside(value: unknown, path: string): Generator<{ at: string; value: unknown }> {
  const leaf = function* (others: Iterable<unknown>) {
    for (const other of others) yield { at: path, value: other }
  }
  if (typeof value === 'string') yield* leaf(textsBeside(value))
  else if (typeof value === 'number') yield* leaf(numbersBeside(value))
  else if (typeof value === 'boolean') yield* leaf([!value])
  else if (value instanceof Uint8Array) yield* leaf(bytesBeside(value))
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries())
      for (const { at, value: other } of valuesBeside(part, `${path}[]`)) yield { at, value: value.with(index, other) }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      const inside = path === '' ? name : `${path}.${name}`
      for (const { at, value: other } of valuesBeside(part, inside)) yield { at, value: { ...value, [name]: other } }
      // The service itself holds no item without these two.
      if (path === '' && (name === 'pk' || name === 'sk')) continue
      const { [name]: _, ...rest } = value as Record<string, unknown>
      for (const other of textsBeside(name)) yield { at: `name of ${inside}`, value: { ...rest, [other]: part } }
    }
  }
}

/** The item with each of its bits changed in turn. */
export function* everyBitOf(item: StoredItem): Generator<Tampered> {
  for (const { at, value } of valuesBeside(item, '')) yield { at, item: value as StoredItem }
}
