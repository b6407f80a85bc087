/** Names of accounts, there and back, and the year that a moment is booked in. */
import { expect, test } from 'vitest'
import { accounts, floorOf, parseAccount } from './accounts.ts'
import { fiscalYear } from './fiscal-year.ts'

const id = '01J9ZK3V8QW2M4N6P8R0S2T4V60826'

test.each([
  [accounts.source(2026), 'source:2026', { kind: 'source', year: 2026 }],
  [accounts.programme(2026), 'programme:2026', { kind: 'programme', year: 2026 }],
  [accounts.slice(2026, 'WK040208'), 'slice:2026:WK040208', { kind: 'slice', year: 2026, district: 'WK040208' }],
  [accounts.quick(2026), 'quick:2026:city', { kind: 'quick', year: 2026 }],
  [accounts.reserved(id), `reserved:${id}`, { kind: 'reserved', id }],
  [accounts.committed(id), `committed:${id}`, { kind: 'committed', id }],
  [accounts.paid(id), `paid:${id}`, { kind: 'paid', id }],
  [accounts.capital(id), `capital:${id}`, { kind: 'capital', id }],
  [accounts.returned(2026), 'returned:2026', { kind: 'returned', year: 2026 }],
])('%s', (account, text, parsed) => {
  expect(account).toBe(text)
  expect(parseAccount(text)).toEqual(parsed)
})

test.each(['', 'slice', 'slice:2026', 'slice:2026:', 'slice:26:WK040208', 'slice:2026:WK0402', 'quick:2026:WK040208'])(
  '%j is no account',
  (text) => {
    expect(parseAccount(text)).toBeUndefined()
  },
)
test.each([
  'reserved:',
  'reserved:a b',
  'reserved:a#EUR',
  `paid:${'x'.repeat(59)}`,
  'purse:2026',
  ' source:2026',
  'source:2026\n',
  'source:2026:WK040208',
  'the source:2026',
  'source:202',
  'source:20266',
  'slice:2026:WK0402089',
  'the slice:2026:WK040208',
  'slice:2026:WK04020x',
  'slice:x026:WK040208',
  'the quick:2026:city',
  'quick:2026:city2',
  'quick:226:city',
  'quick:x026:city',
  'the paid:d1',
  'paid:d1/',
  'paid:d_1',
])('%j is no account either', (text) => {
  expect(parseAccount(text)).toBeUndefined()
})

test('a builder makes no name that is no account', () => {
  expect(() => accounts.slice(2026, 'city')).toThrow(new RangeError('Not an account: slice:2026:city'))
  expect(() => accounts.programme(26)).toThrow(new RangeError('Not an account: programme:26'))
  expect(() => accounts.paid('')).toThrow(new RangeError('Not an account: paid:'))
  expect(accounts.paid('x'.repeat(58))).toHaveLength(63)
})

test('only the world outside may go below zero', () => {
  expect(floorOf(accounts.source(2026))).toBe(Number.NEGATIVE_INFINITY)
  expect(floorOf(accounts.programme(2026))).toBe(0)
  expect(floorOf(accounts.paid(id))).toBe(0)
})

test('the budget year turns at midnight in Amsterdam', () => {
  expect(fiscalYear(Date.parse('2025-12-31T22:59:59.999Z'))).toBe(2025)
  expect(fiscalYear(Date.parse('2025-12-31T23:00:00.000Z'))).toBe(2026)
})
