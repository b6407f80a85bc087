/** The local clock: both changes of the clock, midnight, and there and back for any minute. */

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { instantOf, localDate, localDateTime } from './amsterdam.ts'

const at = (text: string) => Date.parse(text)
const aMinute = fc
  .integer({ min: at('1980-01-01T00:00:00Z') / 60_000, max: at('2100-01-01T00:00:00Z') / 60_000 })
  .map((minute) => minute * 60_000)

test.each([
  ['2025-12-31T22:59:59.999Z', '2025-12-31'],
  ['2025-12-31T23:00:00Z', '2026-01-01'],
  ['2026-07-01T21:59:00Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in Amsterdam', (instant, date) => {
  expect(localDate(at(instant))).toBe(date)
})

describe('instantOf', () => {
  test.each([
    ['2026-01-15T12:00', '2026-01-15T11:00:00Z'],
    ['2026-07-15T12:00', '2026-07-15T10:00:00Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ])('%s is %s', (local, instant) => {
    expect(instantOf(local)).toBe(at(instant))
  })

  test.each([
    ['2026-03-29T02:00', 'nonexistent-local-time'],
    ['2026-03-29T02:59', 'nonexistent-local-time'],
    ['2026-10-25T02:00', 'ambiguous-local-time'],
    ['2026-10-25T02:59', 'ambiguous-local-time'],
  ])('%s: %s', (local, refused) => {
    expect(instantOf(local)).toEqual({ refused, details: { local } })
  })

  test.each(['2026-02-30T12:00', '2026-01-01T24:00', '2026-01-01', '2026-01-01T12:00Z'])(
    '%s is no local time',
    (local) => {
      expect(() => instantOf(local)).toThrow(RangeError)
    },
  )

  property.prop([aMinute])('there and back, but for the hour that comes twice', (instant) => {
    const back = instantOf(localDateTime(instant))
    if (isRefusal(back)) expect(back.refused).toBe('ambiguous-local-time')
    else expect(back).toBe(instant)
  })
})
