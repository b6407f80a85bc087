/** What lies in the store is read as exactly an entry or a balance, or told apart by the first field that is wrong. */
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import type { Entry } from './ledger.ts'
import { booked, movement, somePostings } from './movements.fixture.ts'
import { isDifference, readBalance, readDayHeads, readEntry } from './stored.ts'

const { entries, balances } = booked([[movement('appropriate', accounts.source(2026), accounts.programme(2026), 500)]])
const [entry] = entries as [Entry]
const balance = balances.get('source:2026#EUR')
const unreadable = (found: string) => ({ what: 'unreadable', entryId: 'here', expected: 'as booked', found })

property.prop([somePostings])('everything that was booked is read as it is', (postings) => {
  const ledger = booked(postings)
  for (const one of ledger.entries) expect(readEntry(one, 'here')).toEqual(one)
  for (const one of ledger.balances.values()) expect(readBalance(one, 'here')).toEqual(one)
})

describe('an entry', () => {
  const { from } = entry.chain
  test.each([
    ['id', { id: 5 }],
    ['kind', { kind: 'gift' }],
    ['currency', { currency: 'USD' }],
    ['amount', { amount: 0.5 }],
    ['amount', { amount: '500' }],
    ['from', { from: 'purse:2026' }],
    ['to', { to: 2026 }],
    ['to', { to: ['paid:d1'] }],
    ['subject', { subject: null }],
    ['reason', { reason: undefined }],
    ['bookedAt', { bookedAt: '2026-03-02' }],
    ['fiscalYear', { fiscalYear: 2026.5 }],
    ['by', { by: {} }],
    ['previous', { previous: '' }],
    ['previous.from', { previous: { to: '' } }],
    ['previous.to', { previous: { from: '' } }],
    ['previous', { previous: { from: '', to: '', by: '' } }],
    ['chain.to', { chain: { from } }],
    ['chain.from', { chain: { to: from } }],
    ['chain', { chain: { from, to: from, by: from } }],
    ['chain.from.sequence', { chain: { from: { ...from, sequence: '1' }, to: from } }],
    ['chain.to.previousEntryId', { chain: { from, to: { sequence: 1 } } }],
    ['chain.to', { chain: { from, to: { ...from, more: 1 } } }],
    ['hash', { hash: 0 }],
    ['fields', { more: 1 }],
  ])('with another %s: %j', (field, change) => {
    expect(readEntry({ ...entry, ...change }, 'here')).toEqual(unreadable(field))
  })

  test.each(Object.keys(entry))('without its %s', (field) => {
    const { [field as keyof Entry]: _, ...rest } = entry
    expect(readEntry(rest, 'here')).toEqual(unreadable(field))
  })

  test.each([undefined, null, 'entry', 5])('is not %j', (thing) => {
    expect(readEntry(thing, 'here')).toEqual(unreadable('fields'))
  })
})

describe('a balance', () => {
  test.each([
    ['account', { account: 'slice:2026' }],
    ['currency', { currency: 'eur' }],
    ['balance', { balance: Number.NaN }],
    ['sequence', { sequence: '1' }],
    ['head', { head: undefined }],
    ['lastEntryId', { lastEntryId: 1 }],
    ['fields', { version: 1 }],
  ])('with another %s: %j', (field, change) => {
    expect(readBalance({ ...balance, ...change }, 'here')).toEqual(unreadable(field))
  })

  test('without any field', () => {
    expect(readBalance({}, 'here')).toEqual(unreadable('account'))
  })
})

describe('the heads of a day', () => {
  const head = { account: 'slice:2026:WK040206', currency: 'EUR', sequence: 3, head: 'ab' }
  const day = { day: '2026-03-02', publishedAt: 1, heads: [head], previousDigest: '', digest: 'cd' }

  test('are read as they are', () => {
    expect(readDayHeads(day, 'here')).toEqual(day)
  })

  test.each([
    ['day', { day: '2 March' }],
    ['publishedAt', { publishedAt: 0.5 }],
    ['heads', { heads: head }],
    ['heads.0.account', { heads: [{ ...head, account: 5 }] }],
    ['heads.0.currency', { heads: [{ ...head, currency: 'USD' }] }],
    ['heads.0.sequence', { heads: [head, head].map((one) => ({ ...one, sequence: '3' })) }],
    ['heads.0.head', { heads: [{ ...head, head: null }] }],
    ['heads.0', { heads: [{ ...head, more: 1 }] }],
    ['previousDigest', { previousDigest: undefined }],
    ['digest', { digest: 1 }],
    ['fields', { more: 1 }],
  ])('with another %s: %j', (field, change) => {
    expect(readDayHeads({ ...day, ...change }, 'here')).toEqual(unreadable(field))
  })
})

test('a difference is told from what was read', () => {
  expect(isDifference(readEntry({}, 'here'))).toBe(true)
  expect(isDifference(readEntry(entry, 'here'))).toBe(false)
})
