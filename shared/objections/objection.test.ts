/** Terms of the Awb for objections, who may decide on one, and what is announced when. */
import { expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { noon, noor, somebody } from '../proposals/proposal.fixture.ts'
import { isRefusal } from '../refusal.ts'
import {
  announcement,
  appealUntil,
  decideOnObjection,
  lodgeObjection,
  objectionDueOn,
  objectionTerms,
} from './objection.ts'

const wilma = somebody('wilma', 'alderman')
const grounds = 'The reasons are wrong.'

test.each([
  // Six weeks from the day after sending, and six from the day after that term.
  ['2026-11-24', '2027-01-05', '2027-02-16'],
  // The sixth week ends on Ascension Day, so on the Friday after it; six weeks later is a Friday.
  ['2026-04-02', '2026-05-15', '2026-06-26'],
  // 14 November and six weeks: the Second day of Christmas, a Saturday, so Monday.
  ['2026-11-14', '2026-12-28', '2027-02-08'],
])('a refusal sent on %s can be objected to until %s, and the decision comes by %s', (sentOn, until, decideBy) => {
  expect(objectionTerms(sentOn, policy)).toEqual({ until, decideBy })
})

test('an objection is lodged on the last day and not on the next; before the announcement it is too (Awb 6:10)', () => {
  const lodged = lodgeObjection('2026-11-24', noor, grounds, Date.UTC(2027, 0, 5, 22), policy)
  expect(lodged).toEqual({
    lodgedAt: Date.UTC(2027, 0, 5, 22),
    by: { id: 'noor', name: 'Name of noor' },
    grounds,
    against: '2026-11-24',
  })
  // 23:30 UTC is past midnight in Amsterdam.
  expect(lodgeObjection('2026-11-24', noor, grounds, Date.UTC(2027, 0, 5, 23, 30), policy)).toEqual({
    refused: 'objection-too-late',
    details: { endsOn: '2027-01-05' },
  })
  const early = lodgeObjection(undefined, noor, grounds, noon, policy)
  expect(isRefusal(early) ? early : objectionDueOn(early, policy)).toBe('2027-02-16')
})

test('is decided on once, by nobody who took part in what it is against, nor by who objected (Awb 10:3)', () => {
  const objection = lodgeObjection('2026-11-24', noor, grounds, noon, policy)
  if (isRefusal(objection)) throw new Error(objection.refused)
  const of = { caller: wilma, role: 'alderman', at: noon, tookPart: ['wouter'] }
  const decision = { outcome: 'unfounded', reason: 'The reasons hold.' } as const
  const decided = decideOnObjection(objection, decision, of)
  if (isRefusal(decided)) throw new Error(decided.refused)
  expect(decided.decided).toEqual({
    ...decision,
    at: noon,
    by: { id: 'wilma', name: 'Name of wilma', role: 'alderman' },
  })
  expect(decideOnObjection(decided, decision, of)).toMatchObject({ refused: 'illegal-transition' })
  expect(decideOnObjection(objection, decision, { ...of, tookPart: ['wilma'] })).toMatchObject({
    refused: 'decided-it',
  })
  expect(decideOnObjection(objection, decision, { ...of, caller: noor })).toMatchObject({ refused: 'self-approval' })
})

test('the way to the court is open for six weeks', () => {
  expect(appealUntil(noon, policy)).toBe('2027-01-05')
})

test('a letter is dated neither in the future nor before the decision', () => {
  expect(announcement('2026-11-24', '2026-11-20', noon)).toBe('2026-11-24')
  expect(announcement('2026-11-25', '2026-11-20', noon)).toMatchObject({ errors: [{ code: 'in-the-future' }] })
  expect(announcement('2026-11-19', '2026-11-20', noon)).toMatchObject({ errors: [{ code: 'before-decision' }] })
})
