/** What is booked: each year on accounts of its own, money and time apart, nothing of what is zero. */
import { expect, test } from 'vitest'
import { fundingOf, groupAccount, handBackOf, handOverOf, inYear, taskAccount } from './booking.ts'

const taskId = '01TESTTESTTESTTE00000000010626'
const challengeId = '01TESTTESTTESTTE00000000020626'
const challenge = { id: challengeId, taskId, title: 'The park by ourselves' }
const granted = {
  at: 0,
  by: { id: 'w', name: 'w', role: 'alderman' },
  reason: 'Yes.',
  centsPerYear: 50,
  minutesPerYear: 7,
  presentCents: 30,
}

test('an account of a year has the id with that year in its last two digits', () => {
  expect(inYear(taskId, 2027)).toBe('01TESTTESTTESTTE00000000010627')
  expect(taskAccount(taskId, 2030)).toBe('task:01TESTTESTTESTTE00000000010630')
  expect(groupAccount(challengeId, 2026)).toBe(`handed-over:${challengeId}`)
})

test('a task gets its budget from the general means of that year', () => {
  expect(fundingOf(taskId, { year: 2027, cents: 5, minutes: 0 }, 'Budget 2027')).toEqual([
    {
      kind: 'appropriate',
      currency: 'EUR',
      amount: 5,
      from: 'general:2027',
      to: taskAccount(taskId, 2027),
      subject: taskId,
      reason: 'Budget 2027',
    },
  ])
})

test('a year is handed over in money and time; what the college gives beyond its cost comes to the task first', () => {
  const share = { year: 2027, cents: 50, minutes: 7 }
  const above = { reason: 'A second mowing', centsPerYear: 20 }
  const drafts = handOverOf({ ...challenge, granted: { ...granted, above } }, share)
  expect(
    drafts.map(({ kind, currency, amount, from, to, reason }) => [kind, currency, amount, from, to, reason]),
  ).toEqual([
    ['appropriate', 'EUR', 20, 'general:2027', taskAccount(taskId, 2027), 'A second mowing'],
    ['hand-over', 'EUR', 50, taskAccount(taskId, 2027), groupAccount(challengeId, 2027), '2027: The park by ourselves'],
    ['hand-over', 'MIN', 7, taskAccount(taskId, 2027), groupAccount(challengeId, 2027), '2027: The park by ourselves'],
  ])
  expect(handOverOf({ ...challenge, granted }, share)).toHaveLength(2)
  // A part of a year takes first what the task costs anyway.
  const part = handOverOf({ ...challenge, granted: { ...granted, above } }, { ...share, cents: 35 })
  expect(part.map(({ amount }) => amount)).toEqual([5, 35, 7])
})

test('what is left goes back to the year it came from', () => {
  const unspent = [
    { year: 2026, cents: 3, minutes: 0 },
    { year: 2027, cents: 0, minutes: 4 },
    { year: 2028, cents: 0, minutes: 0 },
  ]
  expect(handBackOf(challenge, unspent, 'Too few people').map(({ from, to, amount }) => [from, to, amount])).toEqual([
    [groupAccount(challengeId, 2026), taskAccount(taskId, 2026), 3],
    [groupAccount(challengeId, 2027), taskAccount(taskId, 2027), 4],
  ])
})
