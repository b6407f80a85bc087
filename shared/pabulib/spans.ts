/** Parts of a record by the places of their bytes: cells without the spaces around them, and the entries of a comma-separated list. */
import { grown } from '../allocation/growing.ts'
import type { FileRecord } from './record.ts'

const comma = 0x2c

/** The place of the first byte that is no white space, from `from` up to `to`. */
export function trimStart(record: FileRecord, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(record.bytes[at])) at++
  if (at === to || (record.bytes[at] as number) < 0x80) return at
  // White space beyond ASCII, such as a no-break space, is left to the language.
  const text = record.text(at, to)
  return to - bytesIn(text.trimStart())
}

/** The place behind the last byte that is no white space. */
export function trimEnd(record: FileRecord, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(record.bytes[at - 1])) at--
  if (at === from || (record.bytes[at - 1] as number) < 0x80) return at
  const text = record.text(from, at)
  return from + bytesIn(text.trimEnd())
}

/** Entries of a list, each without the spaces around it. Used again for the next record. */
export interface Spans {
  count: number
  /** Entry n runs from places[2 * n] up to places[2 * n + 1]. */
  places: Int32Array
}

/** An empty list. */
export function spans(): Spans {
  return { count: 0, places: new Int32Array(64) }
}

/** Makes one entry of a whole cell. */
export function setCell(record: FileRecord, cell: number, into: Spans): void {
  const from = trimStart(record, record.startOf(cell), record.endOf(cell))
  into.places[0] = from
  into.places[1] = trimEnd(record, from, record.endOf(cell))
  into.count = 1
}

/** Splits a cell at its commas; a cell that says nothing (empty, or `none`) has no entries. */
export function splitCell(record: FileRecord, cell: number, into: Spans): void {
  const from = trimStart(record, record.startOf(cell), record.endOf(cell))
  const to = trimEnd(record, from, record.endOf(cell))
  into.count = 0
  if (from === to || (to - from === 4 && record.text(from, to).toLowerCase() === 'none')) return
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && record.bytes[at] !== comma) continue
    const first = trimStart(record, start, at)
    into.places = grown(into.places, 2 * into.count + 2)
    into.places[2 * into.count] = first
    into.places[2 * into.count + 1] = trimEnd(record, first, at)
    into.count += 1
    start = at + 1
  }
}

/** The entries as texts, for a reader that keeps the whole record. */
export function textsOf(record: FileRecord, { count, places }: Spans): string[] {
  return Array.from({ length: count }, (_, at) => record.part(places[2 * at] as number, places[2 * at + 1] as number))
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}
