// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { aheadOf } from './log-in.ts'
import { accessToken, keep, session } from './session.ts'

const at = (date?: string) => new Response('', date ? { headers: { Date: date } } : {})
const now = Date.parse('2027-03-10T12:00:00Z')

test('a device with another hour than the server knows how far it is off', () => {
  expect(aheadOf(at('Wed, 10 Mar 2027 10:00:00 GMT'), now)).toBe(-7_200_000)
  expect(aheadOf(at('Thu, 11 Mar 2027 12:00:00 GMT'), now)).toBe(86_400_000)
})

test('the way of an answer is no difference, and an answer without a date tells none', () => {
  expect(aheadOf(at('Wed, 10 Mar 2027 11:59:40 GMT'), now)).toBeUndefined()
  expect(aheadOf(at(), now)).toBeUndefined()
})

test('who logs in on a device that is two hours ahead is logged in for as long as the server says', () => {
  const claims = { sub: 'p1', exp: Math.floor(Date.now() / 1000) - 3600 }
  const access = `head.${btoa(JSON.stringify(claims))}.signature`
  keep({ access, id: undefined })
  expect(session()).toBeUndefined()
  keep({ access, id: undefined, aheadMs: -7_200_000 })
  expect(session()?.id).toBe('p1')
  expect(accessToken()).toBe(access)
  keep({ access, id: undefined, aheadMs: -1_800_000 })
  expect(session()).toBeUndefined()
  keep(undefined)
})
