/** What the contract of the help desk takes. */
import { expect, test } from 'vitest'
import { endpoints } from './register.ts'

test.each([
  ['V 2026.0815', true],
  ['\u00c5sa 12', true],
  ['---', false],
  ['. / .', false],
])('the mark of a resident %s', (residentMark, isTaken) => {
  const asked = { ground: 'new-resident', residentMark, reference: 'W-1' }
  expect(endpoints.issueVotingCode.body?.safeParse(asked).success).toBe(isTaken)
})
