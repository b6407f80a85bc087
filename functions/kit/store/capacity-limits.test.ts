/** What may not be sent: each breach is thrown, and what passes is a frozen copy. */
import { describe, expect, test } from 'vitest'
import { acceptedKey, acceptedParts, acceptedQuery } from './capacity-limits.ts'
import type { Condition, Query, Table, Value, Write } from './store.ts'

const put = (value: unknown, table: Table = 'main', condition: Condition = { kind: 'absent' }): Write => ({
  kind: 'put',
  table,
  item: { pk: 'a', sk: 'b', value: value as Value },
  condition,
})
const nested = (levels: number): Value => (levels === 0 ? 'leaf' : [nested(levels - 1)])

describe('an item', () => {
  test.each<[string, unknown, typeof TypeError | typeof RangeError]>([
    ['undefined', undefined, TypeError],
    ['undefined within', { a: [undefined] }, TypeError],
    ['a hole in a list', new Array(2), TypeError],
    ['not a number', Number.NaN, TypeError],
    ['infinity', -Infinity, TypeError],
    ['a fraction', 0.1, TypeError],
    ['a whole number beyond 2^53', 2 ** 53, TypeError],
    ['a date', new Date(0), TypeError],
    ['a map', new Map(), TypeError],
    ['numbers of two bytes', new Uint16Array(1) as never, TypeError],
    ['a big integer', 1n, TypeError],
    ['a function', () => 1, TypeError],
    ['half a character', 'a\ud83d', TypeError],
    ['half a character in a name', { '\ude00': 1 }, TypeError],
    ['an empty name', { '': 1 }, TypeError],
    ['the name of the prototype', JSON.parse('{"__proto__": 1}'), TypeError],
    ['33 levels', nested(32), RangeError],
    ['more than 400 kB', 'x'.repeat(400 * 1024 - 10), RangeError],
  ])('with %s is refused', (_, value, error) => {
    expect(() => acceptedParts([put(value)])).toThrow(error)
  })

  test.each<[string, Value]>([
    ['an empty text', ''],
    ['a whole character', '😀'],
    ['the largest whole number', Number.MAX_SAFE_INTEGER],
    ['32 levels', nested(31)],
    ['400 kB exactly', 'x'.repeat(400 * 1024 - 11)],
  ])('with %s is accepted', (_, value) => {
    expect(acceptedParts([put(value)])).toMatchObject([{ kind: 'put', item: { pk: 'a', sk: 'b', value } }])
  })

  test('is copied and frozen through and through; -0 becomes 0', () => {
    const inner = { amounts: [-0, 1] }
    const [part] = acceptedParts([put(inner)])
    inner.amounts[1] = 99
    expect(part).toMatchObject({ item: { value: { amounts: [0, 1] } } })
    const value = part?.kind === 'put' ? (part.item.value as { amounts: number[] }) : undefined
    expect(Object.is(value?.amounts[0], 0)).toBe(true)
    expect(() => value?.amounts.push(1)).toThrow(TypeError)
  })
})

describe('a write', () => {
  const check = (table: Table, condition: Condition): Write => ({
    kind: 'check',
    table,
    key: { pk: 'a', sk: 'b' },
    condition,
  })
  const many = (count: number, value: Value): Write[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'put',
      table: 'main',
      item: { pk: 'a', sk: `${index}`, value },
      condition: { kind: 'none' },
    }))

  test.each<[string, Write[], typeof TypeError | typeof RangeError]>([
    ['of nothing', [], RangeError],
    ['of 101 parts', many(101, 1), RangeError],
    ['of more than 4 MB', many(11, 'x'.repeat(400_000)), RangeError],
    ['with one item twice', [put(1), check('main', { kind: 'absent' })], TypeError],
    ['that checks nothing', [check('main', { kind: 'none' })], TypeError],
    ['to a table that is not there', [put(1, 'elsewhere' as Table)], TypeError],
    ['over the journal', [put(1, 'journal', { kind: 'none' })], TypeError],
    [
      'over one version in the journal',
      [put(1, 'journal', { kind: 'equals', attribute: 'value', value: 1 })],
      TypeError,
    ],
    [
      'of a newer one in the journal',
      [put(1, 'journal', { kind: 'absent-or-less', attribute: 'value', value: 1 })],
      TypeError,
    ],
    ['that checks the journal', [check('journal', { kind: 'absent' })], TypeError],
    ['compared with a fraction', [put(1, 'main', { kind: 'equals', attribute: 'value', value: 0.5 })], TypeError],
    [
      'compared with a truth value',
      [put(1, 'main', { kind: 'equals', attribute: 'v', value: true as never })],
      TypeError,
    ],
    ['compared by no attribute', [put(1, 'main', { kind: 'equals', attribute: '', value: 1 })], TypeError],
  ])('%s is refused', (_, parts, error) => {
    expect(() => acceptedParts(parts)).toThrow(error)
  })

  test('of 100 parts, or of the same key in two tables, is accepted', () => {
    expect(acceptedParts(many(100, 1))).toHaveLength(100)
    expect(acceptedParts([put(1), put(1, 'journal'), put(1, 'ballots')])).toHaveLength(3)
  })
})

test.each([
  ['', 'b', TypeError],
  ['a', '', TypeError],
  [1 as never, 'b', TypeError],
  ['a', '\ud800', TypeError],
  ['x'.repeat(2049), 'b', RangeError],
  ['a', 'é'.repeat(513), RangeError],
])('the key %j, %j is refused', (pk, sk, error) => {
  expect(() => acceptedKey({ pk, sk })).toThrow(error)
})

test('a key is taken from a whole item', () => {
  expect(acceptedKey({ pk: 'a', sk: 'b', more: 1 } as never)).toEqual({ pk: 'a', sk: 'b' })
})

test.each<[string, Partial<Query>, typeof TypeError | typeof RangeError]>([
  ['no limit', { limit: 0 }, RangeError],
  ['half a limit', { limit: 1.5 }, RangeError],
  ['too long a page', { limit: 1001 }, RangeError],
  ['an empty prefix', { prefix: '' }, TypeError],
  ['a start outside the prefix', { prefix: 'b', after: 'a' }, TypeError],
  ['another table', { table: 'elsewhere' as Table }, TypeError],
])('a query with %s is refused', (_, change, error) => {
  expect(() => acceptedQuery({ table: 'main', pk: 'a', ...change })).toThrow(error)
})
