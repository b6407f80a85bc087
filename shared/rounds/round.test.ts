/** Where a round stands at every moment around its opening and closing. */
import { test as check, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { closesAt, opensAt, round } from './round.fixture.ts'
import { closingMoment, phase, type Round } from './round.ts'

const open: Round = { ...round, state: 'open' }
const byHand: Round = { ...open, closesByHand: true, closedAt: closesAt - 60_000 }

test.each([
  ['a millisecond before the opening', open, opensAt - 1, 'scheduled'],
  ['at the opening', open, opensAt, 'open'],
  ['a millisecond before the closing', open, closesAt - 1, 'open'],
  ['at the closing: half open, so too late', open, closesAt, 'closed'],
  ['long after', open, closesAt + 1e12, 'closed'],
  ['just before it was closed by hand', byHand, closesAt - 60_001, 'open'],
  ['when it was closed by hand', byHand, closesAt - 60_000, 'closed'],
  ['closed by hand after the clock had closed it', { ...byHand, closedAt: closesAt + 5 }, closesAt, 'closed'],
  ['closed by hand before it opened', { ...byHand, closedAt: opensAt }, opensAt, 'closed'],
  ['in preparation, whatever the clock says', round, closesAt + 1, 'preparing'],
  ['counted', { ...round, state: 'counted' as const }, opensAt, 'counted'],
  ['adopted', { ...round, state: 'adopted' as const }, opensAt, 'adopted'],
])('%s', (_, of, now, is) => {
  expect(phase(of, now)).toBe(is)
})

test('the closing moment is the earlier of clock and hand', () => {
  expect(closingMoment(open)).toBe(closesAt)
  expect(closingMoment(byHand)).toBe(closesAt - 60_000)
  expect(closingMoment({ ...open, closedAt: closesAt + 1 })).toBe(closesAt)
})

const moment = fc.integer({ min: opensAt - 10, max: opensAt + 30 })
check.prop([moment, fc.integer({ min: 1, max: 20 }), fc.option(moment, { nil: undefined })])(
  'an open round is scheduled, then open, then closed, and never goes back',
  (start, length, closedAt) => {
    const of: Round = {
      ...open,
      opensAt: start,
      closesAt: start + length,
      ...(closedAt === undefined ? {} : { closedAt }),
    }
    const order = ['scheduled', 'open', 'closed']
    const seen = Array.from({ length: 80 }, (_, step) => order.indexOf(phase(of, opensAt - 20 + step)))
    expect(seen.every((place, index) => index === 0 || place >= (seen[index - 1] as number))).toBe(true)
    expect(seen).not.toContain(-1)
  },
)
