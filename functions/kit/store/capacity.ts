/** What the store costs: the size of an item and the units the service bills for it. Both adapters count by these rules. */
import type { Item, Table, Value } from './store.ts'

/** One billed piece of work. A request that touches several items reports each of them. */
export interface Use {
  readonly table: Table
  readonly kind: 'read' | 'write'
  readonly units: number
}

/** Is told of the billed work of every answered request. Attempts that were throttled, or that nobody saw the answer of, are not counted. */
export type Meter = (use: Use) => void

const kilobyte = 1024

/**
 * The size in bytes by which the service bills an item: names and values, in UTF-8.
 * Source: Amazon DynamoDB Developer Guide, "DynamoDB item sizes and formats".
 */
export function itemBytes(item: Item): number {
  let bytes = 0
  for (const name of Object.keys(item)) bytes += textBytes(name) + valueBytes(item[name] as Value)
  return bytes
}

/** The length of a text in UTF-8. */
export function textBytes(text: string): number {
  return Buffer.byteLength(text)
}

function valueBytes(value: Value): number {
  if (typeof value === 'string') return textBytes(value)
  if (typeof value === 'number') return numberBytes(value)
  if (typeof value !== 'object' || value === null) return 1
  if (value instanceof Uint8Array) return value.length
  if (isList(value)) return value.reduce<number>((sum, element) => sum + 1 + valueBytes(element), 3)
  let bytes = 3
  for (const [name, part] of Object.entries(value)) bytes += 1 + textBytes(name) + valueBytes(part)
  return bytes
}

/** One byte per two significant digits and one more, one extra for the minus sign. */
function numberBytes(value: number): number {
  if (value === 0) return 1
  let significant = Math.abs(value)
  while (significant % 10 === 0) significant /= 10
  return Math.ceil(String(significant).length / 2) + 1 + (value < 0 ? 1 : 0)
}

/** `Array.isArray` that also narrows a read-only list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/**
 * Write units of one item: 1 per started kB of the larger of what was there and what comes, doubled inside a transaction.
 * A condition that fails costs the same. Source: Developer Guide, "DynamoDB read and write operations".
 */
export function writeUnits(bytes: number, inTransaction: boolean): number {
  return Math.max(1, Math.ceil(bytes / kilobyte)) * (inTransaction ? 2 : 1)
}

/** Read units of a read: 1 per started 4 kB of the sum of what was read, and 1 for finding nothing; half of it when the read need not be consistent. */
export function readUnits(bytes: number, isConsistent = true): number {
  return Math.max(1, Math.ceil(bytes / (4 * kilobyte))) * (isConsistent ? 1 : 0.5)
}

/**
 * The use that one part of a write makes: `part.bytes` come, `before` is what was there as far as it is known.
 * A part that is only checked has no bytes of its own.
 */
export function writeUse(
  part: { table: Table; bytes?: number },
  before: Item | undefined,
  inTransaction: boolean,
): Use {
  const bytes = Math.max(part.bytes ?? 0, before === undefined ? 0 : itemBytes(before))
  return { table: part.table, kind: 'write', units: writeUnits(bytes, inTransaction) }
}

/** A meter that adds up, for tests and benchmarks. */
export function unitCounter(): { readonly meter: Meter; readonly read: () => number; readonly write: () => number } {
  const units = { read: 0, write: 0 }
  return {
    meter: (use) => {
      units[use.kind] += use.units
    },
    read: () => units.read,
    write: () => units.write,
  }
}
