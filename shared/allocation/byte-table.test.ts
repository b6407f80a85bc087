/** The table of byte strings against the language's own map, and with strings made to collide. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { byteTable } from './byte-table.ts'

const aString = fc.uint8Array({ maxLength: 5, max: 3 })

test.prop([fc.array(aString, { maxLength: 400 })])(
  'numbers strings in the order they are added, and finds them again',
  (strings) => {
    const table = byteTable()
    const known = new Map<string, number>()
    for (const bytes of strings) {
      const key = bytes.join()
      expect(table.find(bytes, 0, bytes.length)).toBe(known.get(key) ?? -1)
      if (!known.has(key)) known.set(key, known.size)
      // Somewhere inside a longer array, as a cell lies in its line.
      expect(table.add(Uint8Array.of(9, ...bytes, 9), 1, 1 + bytes.length)).toBe(known.get(key))
    }
    expect(table.size()).toBe(known.size)
  },
)

test('gives the strings back behind each other', () => {
  const table = byteTable()
  table.add(Uint8Array.of(1, 2), 0, 2)
  table.add(Uint8Array.of(3), 0, 1)
  expect([...table.bytes().subarray(0, 3), table.endOf(0), table.endOf(1)]).toEqual([1, 2, 3, 2, 3])
})

/** Strings of eight bytes, in pairs that the hash cannot tell apart: FNV-1a runs backwards, so the last four bytes undo the first. */
function colliding(count: number, goal = 0x12345678): Uint8Array[] {
  const inverse = 0x359c449b // of 0x01000193 modulo 2^32
  const forward = (hash: number, byte: number) => Math.imul(hash ^ byte, 0x01000193)
  // Meet in the middle: all states reachable by two bytes from the start, against all from which two bytes lead to the goal.
  const reached = new Map<number, number[]>()
  for (let a = 0; a < 256; a++) {
    for (let b = 0; b < 256; b++) reached.set(forward(forward(0x811c9dc5 | 0, a), b), [a, b])
  }
  const found: Uint8Array[] = []
  for (let d = 0; d < 256 && found.length < count; d++) {
    for (let c = 0; c < 256 && found.length < count; c++) {
      const beforeD = Math.imul(goal, inverse) ^ d
      for (let e = 0; e < 256 && found.length < count; e++) {
        const beforeC = Math.imul(beforeD, inverse) ^ c
        const start = Math.imul(beforeC, inverse) ^ e
        const two = reached.get(start)
        if (two !== undefined) found.push(Uint8Array.of(...two, e, c, d))
      }
    }
  }
  return found
}

test('strings with one and the same hash are told apart, however many', () => {
  const strings = colliding(200)
  expect(strings.length).toBe(200)
  const table = byteTable()
  strings.forEach((bytes, at) => {
    expect(table.find(bytes, 0, bytes.length)).toBe(-1)
    expect(table.add(bytes, 0, bytes.length)).toBe(at)
    expect(table.find(bytes, 0, bytes.length)).toBe(at)
    expect(table.add(bytes, 0, bytes.length)).toBe(at)
    // Whatever lies around it.
    expect(table.find(Uint8Array.of(7, ...bytes, at, 7), 1, 1 + bytes.length)).toBe(at)
  })
  expect(table.size()).toBe(200)
  // Growing moves them, and then they are still there.
  for (let at = 0; at < 1000; at++) table.add(Uint8Array.of(at, at >> 8, 7, 7, 7, 7, 7), 0, 7)
  strings.forEach((bytes, at) => {
    expect(table.find(bytes, 0, bytes.length)).toBe(at)
    expect(table.add(bytes, 0, bytes.length)).toBe(at)
  })
  expect(table.find(Uint8Array.of(1), 0, 1)).toBe(-1)
})

test('a string is not taken for the empty one, though they have one hash', () => {
  const [bytes] = colliding(1, 0x811c9dc5 | 0)
  if (bytes === undefined) throw new Error('none found')
  const table = byteTable()
  expect(table.add(bytes, 0, bytes.length)).toBe(0)
  expect(table.find(bytes, 0, 0)).toBe(-1)
  expect(table.add(bytes, 0, 0)).toBe(1)
  expect(table.find(bytes, 0, bytes.length)).toBe(0)
})

test('as it grows, in strings and in bytes, every string keeps its number', () => {
  const table = byteTable()
  const bytesOf = (at: number) => Uint8Array.of(9, at, at >> 8, 1, 2, 3, 9)
  for (let at = 0; at < 2050; at++) {
    expect(table.add(bytesOf(at), 1, 6)).toBe(at)
    // Where the slots or the bytes have just become more.
    if ((at & (at - 1)) === 0 || at % 205 === 0)
      for (let before = 0; before <= at; before++) expect(table.find(bytesOf(before), 1, 6)).toBe(before)
  }
  expect(table.size()).toBe(2050)
  expect(table.endOf(2049)).toBe(2050 * 5)
})
