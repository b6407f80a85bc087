/** Items as lines: there and back for anything that an item may hold, and the same line for the same item. */

import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { itemOf, lineOf } from './lines.ts'

// Names that the service's own library takes for the language's.
const aName = fc.string({ minLength: 1 }).filter((name) => name !== 'constructor' && name !== '__proto__')
const aValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(aName, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value
const anItem = fc
  .dictionary(aName, aValue, { maxKeys: 5, noNullPrototype: true })
  .map((item) => ({ ...item, pk: 'hilversum#rounds', sk: '01' }))

property.prop([anItem])('what was written is what is read, to the byte', (item) => {
  const line = lineOf(marshall(item))
  expect(unmarshall(itemOf(line))).toEqual(item)
  expect(line).not.toContain('\n')
})

property.prop([anItem])('the order of the attributes does not matter', (item) => {
  const turned = Object.fromEntries(Object.entries(marshall(item)).reverse())
  expect(lineOf(turned)).toBe(lineOf(marshall(item)))
})

test('as it stands in the file', () => {
  const item = { sk: 'x', pk: 'p', n: -12, b: new Uint8Array([255, 0]), l: [true, null], m: { z: '', a: 'ë' } }
  expect(lineOf(marshall(item))).toBe(
    '{"b":{"B":"/wA="},"l":{"L":[{"BOOL":true},{"NULL":true}]},"m":{"M":{"a":{"S":"ë"},"z":{"S":""}}},"n":{"N":"-12"},"pk":{"S":"p"},"sk":{"S":"x"}}',
  )
})

test.each([
  '{',
  '[]',
  '{"pk":{"S":"p"}}',
  '{"pk":{"S":"p"},"sk":{"N":"1"}}',
  '{"pk":{"S":"p"},"sk":{"S":"s"},"x":{"SS":["a"]}}',
  '{"pk":{"S":"p"},"sk":{"S":"s"},"x":{"S":"a","N":"1"}}',
  '{"pk":{"S":"p"},"sk":{"S":"s"},"x":{"L":"a"}}',
])('%s is no item', (line) => {
  expect(() => itemOf(line)).toThrow(SyntaxError)
})

test('a set is refused: no item of ours has one', () => {
  expect(() => lineOf({ pk: { S: 'p' }, sk: { S: 's' }, x: { SS: ['a'] } })).toThrow('SS')
})
