/** Cursors: good for the list they came from, and for nothing else (case EX-07). */
import { expect, test } from 'vitest'
import { cursorAt, positionOf } from './cursor.ts'
import { testPorts } from './ports.fixture.ts'

const ports = testPorts()
const position = { id: 'olga/key/00', balance: -5 }
const cursor = cursorAt(ports, 'list', position)
const [body = '', signed = ''] = cursor.split('.')
const forged = (to: object) => `${Buffer.from(JSON.stringify(to)).toString('base64url')}.${signed}`

test('gives its position back, and can stand in an address', () => {
  expect(positionOf(ports, 'list', cursor)).toEqual(position)
  expect(cursor).toMatch(/^[A-Za-z0-9._-]+$/)
})

test.each([
  ['of another list', 'other', cursor],
  ['with another position', 'list', forged({ ...position, balance: 5 })],
  ['without a signature', 'list', body],
  ['with half a signature', 'list', `${body}.${signed.slice(0, 10)}`],
  ['with a signature of zeros', 'list', `${body}.${Buffer.alloc(16).toString('base64url')}`],
  ['that is nothing', 'list', ''],
  ['that is no JSON', 'list', 'a.b'],
])('one %s is refused', (_, list, given) => {
  expect(positionOf(ports, list, given)).toEqual({ refused: 'invalid-cursor', details: {} })
})

test.each([
  ['another municipality', { tenant: 'utrecht' }],
  ['another secret', { booksSecret: new Uint8Array(32).fill(9) }],
])('%s does not know it', (_, change) => {
  const others = { ...ports, config: { ...ports.config, ...change } }
  expect(positionOf(others, 'list', cursor)).toHaveProperty('refused', 'invalid-cursor')
})

test('every flipped bit of it is found', () => {
  for (let at = 0; at < cursor.length; at++) {
    if (cursor[at] === '.') continue
    const other = cursor[at] === 'A' ? 'B' : 'A'
    const changed = cursor.slice(0, at) + other + cursor.slice(at + 1)
    // The last letter of a part holds bits that say nothing.
    const isSame = Buffer.from(changed.split('.')[1] ?? '', 'base64url').equals(Buffer.from(signed, 'base64url'))
    const isWhole =
      isSame && Buffer.from(changed.split('.')[0] ?? '', 'base64url').equals(Buffer.from(body, 'base64url'))
    if (!isWhole) expect(positionOf(ports, 'list', changed)).toHaveProperty('refused')
  }
})
