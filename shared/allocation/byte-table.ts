/** Strings of bytes, numbered from 0 in the order they were added: a million ids or ballots take tens of bytes each, and no text is kept alive. */
import { grown } from './growing.ts'

/** A set of strings of bytes; each is given as the bytes from `from` up to `to`. */
export interface ByteTable {
  readonly size: () => number
  /** The number of a string; -1 when it is not there. */
  find(bytes: Uint8Array, from: number, to: number): number
  /** The number of a string, added when it is new: then it equals the size before. */
  add(bytes: Uint8Array, from: number, to: number): number
  /** All strings behind each other, until the next is added, and where each ends. */
  readonly bytes: () => Uint8Array
  endOf(number: number): number
}

/** Places looked at before a string goes to the map: only strings made to collide come that far, and there they cost no more than others. */
const mostProbes = 64

/** Starts an empty table: open addressing, at most half full. */
export function byteTable(): ByteTable {
  let size = 0
  let letters = new Uint8Array(1024)
  let ends = new Float64Array(64)
  let hashes = new Int32Array(64)
  /** Number + 1 of the string in each slot; 0 is free. */
  let slots = new Int32Array(128)
  const crowded = new Map<string, number>()

  const startOf = (number: number) => (number === 0 ? 0 : ends[number - 1]!)

  function isSame(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    let at = startOf(number)
    if (ends[number]! - at !== to - from) return false
    for (let other = from; other < to; other++, at++) if (letters[at] !== bytes[other]) return false
    return true
  }

  /** The slot of the string or the free one where it belongs; -1 when too many others are in the way. */
  function slotOf(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const mask = slots.length - 1
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = (hash + probe) & mask
      const number = slots[slot]! - 1
      if (number < 0 || (hashes[number] === hash && isSame(number, bytes, from, to))) return slot
    }
    return -1
  }

  function numberIn(slot: number, bytes: Uint8Array, from: number, to: number): number {
    const number = slot < 0 ? -1 : slots[slot]! - 1
    if (number >= 0 || crowded.size === 0) return number
    return crowded.get(keyOf(bytes, from, to)) ?? -1
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < size; number++) {
      let probe = 0
      while (probe < mostProbes && slots[(hashes[number]! + probe) & mask] !== 0) probe++
      if (probe < mostProbes) slots[(hashes[number]! + probe) & mask] = number + 1
      else crowded.set(keyOf(letters, startOf(number), ends[number]!), number)
    }
  }

  return {
    size: () => size,
    bytes: () => letters,
    endOf: (number) => ends[number]!,
    find: (bytes, from, to) => numberIn(slotOf(hashOf(bytes, from, to), bytes, from, to), bytes, from, to),
    add(bytes, from, to) {
      const hash = hashOf(bytes, from, to)
      const slot = slotOf(hash, bytes, from, to)
      const known = numberIn(slot, bytes, from, to)
      if (known >= 0) return known
      const number = size++
      const start = startOf(number)
      letters = grown(letters, start + to - from)
      for (let at = from; at < to; at++) letters[start + at - from] = bytes[at]!
      ends = grown(ends, size)
      hashes = grown(hashes, size)
      ends[number] = start + to - from
      hashes[number] = hash
      if (slot >= 0) slots[slot] = size
      else crowded.set(keyOf(bytes, from, to), number)
      if (size * 2 > slots.length) rehash()
      return number
    },
  }
}

/** The bytes as a text of as many characters: any bytes, not only well-formed text. */
function keyOf(bytes: Uint8Array, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += String.fromCharCode(bytes[at]!)
  return key
}

/** FNV-1a, with the last step of MurmurHash3 to spread strings that count up. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
