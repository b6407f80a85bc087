/** Sizes and units against worked examples of the service's documentation, and figures measured on an engine that passes its conformance suite. */
import { describe, expect, test } from 'vitest'
import { itemBytes, readUnits, unitCounter, writeUnits, writeUse } from './capacity.ts'
import type { Value } from './store.ts'

describe('the size of an item', () => {
  test('is that of its names and values', () => {
    expect(itemBytes({ pk: 'p', sk: 'k', z: '' })).toBe(7)
    expect(itemBytes({ pk: 'é', sk: '😀' })).toBe(2 + 2 + 2 + 4)
  })

  test.each<[Value, number]>([
    [0, 1],
    [1, 2],
    [99, 2],
    [100, 2],
    [123, 3],
    [1200, 2],
    [12345, 4],
    [12300, 3],
    [-12, 3],
    [1_000_000_000_000, 2],
    [Number.MAX_SAFE_INTEGER, 9],
    [Number.MIN_SAFE_INTEGER, 10],
    [true, 1],
    [null, 1],
    ['é😀', 6],
    [[], 3],
    [['abc', 1], 10],
    [{}, 3],
    [{ k: 'abc', kk: true }, 12],
    [{ k: [{ q: 'a' }] }, 15],
    [new Uint8Array(), 0],
    [new Uint8Array(60), 60],
    [Buffer.from('é'), 2],
    [[new Uint8Array(5)], 9],
  ])('%j takes %i bytes', (value, bytes) => {
    expect(itemBytes({ pk: 'p', sk: 'k', a: value })).toBe(6 + 1 + bytes)
  })
})

describe('units', () => {
  test.each([
    [0, 1],
    [1024, 1],
    [1025, 2],
    [2500, 3],
    [400 * 1024, 400],
  ])('writing %i bytes: %i, double in a transaction', (bytes, units) => {
    expect(writeUnits(bytes, false)).toBe(units)
    expect(writeUnits(bytes, true)).toBe(units * 2)
  })

  test.each([
    [1, 2],
    [4, 8],
    [25, 50],
    [100, 200],
  ])('a transaction of %i small puts: %i', (parts, units) => {
    expect(parts * writeUnits(300, true)).toBe(units)
  })

  test.each([
    [0, 1],
    [4096, 1],
    [4097, 2],
    [1000 * 80, 20],
  ])('reading %i bytes: %i', (bytes, units) => {
    expect(readUnits(bytes)).toBe(units)
    expect(readUnits(bytes, false)).toBe(units / 2)
  })

  test('the larger of what was there and what comes counts', () => {
    const large = { pk: 'a', sk: 'b', text: 'x'.repeat(3000) }
    expect(writeUse({ table: 'main', bytes: 10 }, large, false)).toEqual({ table: 'main', kind: 'write', units: 3 })
    expect(writeUse({ table: 'main', bytes: 5000 }, large, true).units).toBe(10)
    expect(writeUse({ table: 'main' }, undefined, true).units).toBe(2)
  })

  test('the counter adds up each kind', () => {
    const counter = unitCounter()
    counter.meter({ table: 'main', kind: 'write', units: 2 })
    counter.meter({ table: 'journal', kind: 'write', units: 4 })
    counter.meter({ table: 'main', kind: 'read', units: 1 })
    expect([counter.write(), counter.read()]).toEqual([6, 1])
  })
})
