import { expect, test } from 'vitest'
import { civilDateOf, daysLeft } from './days-left.ts'

test.each([
  ['2027-03-10', '2027-03-10T10:00:00Z', 0],
  ['2027-03-12', '2027-03-10T10:00:00Z', 2],
  ['2027-03-09', '2027-03-10T10:00:00Z', -1],
  // Half past eleven at night UTC is the next day in Amsterdam.
  ['2027-03-11', '2027-03-10T23:30:00Z', 0],
  // Over the change to summer time.
  ['2027-03-29', '2027-03-27T12:00:00Z', 2],
])('until %s, seen at %s', (dueOn, at, days) => {
  expect(daysLeft(dueOn, Date.parse(at))).toBe(days)
})

test('the civil date is the one in Amsterdam', () => {
  expect(civilDateOf(Date.parse('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
})
