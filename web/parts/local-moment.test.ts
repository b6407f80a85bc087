import { expect, test } from 'vitest'
import { localMoment } from './local-moment.ts'

test.each([
  ['2027-01-15T20:00', '2027-01-15T19:00:00.000Z'],
  ['2027-07-15T20:00', '2027-07-15T18:00:00.000Z'],
  ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['2027-07-15T20:00:30', '2027-07-15T18:00:00.000Z'],
])('%s in Amsterdam is %s', (typed, moment) => {
  expect(localMoment(typed)).toEqual({ ok: true, moment, instant: Date.parse(moment) })
})

test.each([
  ['', 'missing'],
  ['2027-02-30T20:00', 'missing'],
  ['tomorrow', 'missing'],
  ['2027-03-28T02:30', 'nonexistent-local-time'],
  ['2027-10-31T02:30', 'ambiguous-local-time'],
])('%s is no moment: %s', (typed, fault) => {
  expect(localMoment(typed)).toEqual({ ok: false, fault })
})
