/** How a thing becomes an item: what is absent is left out, and nothing else changes. */
import { expect, test } from 'vitest'
import { put } from './things.ts'

const key = { pk: 'tenant#things', sk: '1' }
const itemOf = (thing: object) => {
  const write = put(key, thing, { kind: 'none' })
  return write.kind === 'put' ? write.item : undefined
}

test('fields that are undefined are left out, at any depth', () => {
  const thing = {
    title: 'A plan',
    roundId: undefined,
    by: { name: 'Noor', group: undefined },
    steps: [{ reason: undefined }],
  }
  expect(itemOf(thing)).toStrictEqual({ title: 'A plan', by: { name: 'Noor' }, steps: [{}], ...key })
})

test('null, zero, empty texts and lists, and bytes stay', () => {
  const thing = { version: null, count: 0, remark: '', codes: [], isOpen: false, sealed: Uint8Array.of(1, 2) }
  expect(itemOf(thing)).toStrictEqual({ ...thing, ...key })
})

test('the thing itself is not touched, and the item is a copy', () => {
  const thing = { steps: [{ at: 1 }] }
  const item = itemOf(thing)
  expect(item?.steps).toStrictEqual(thing.steps)
  expect(item?.steps).not.toBe(thing.steps)
})
