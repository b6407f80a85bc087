/** Deals: made of an approved plan, settled once by the one who asked. */
import { expect, test } from 'vitest'
import * as api from '../api/deals.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { carla, noon, noor, plan } from '../proposals/proposal.fixture.ts'
import { type Deal, dealStates } from './deal.ts'
import { offer, settle } from './decisions.ts'
import { dealView } from './view.ts'

const deal = offer(
  { ...plan, state: 'agreed' },
  {
    id: plan.id,
    track: 'community',
    source: 'slice:2026:WK040206',
    reason: 'Covered by the slice.',
    approvedBy: [{ name: 'Fatima', role: 'finance-officer' }],
  },
  noon,
)

test('an offer takes over the amount and the people, and no more', () => {
  expect(deal).toEqual({
    id: plan.id,
    version: 1,
    proposalId: plan.id,
    districtCode: 'WK040206',
    year: 2026,
    title: plan.title,
    amountCents: 680_000,
    staffMinutes: 600,
    track: 'community',
    initiator: plan.initiator,
    approvedBy: [{ name: 'Fatima', role: 'finance-officer' }],
    state: 'offered',
    offeredAt: noon,
    reason: 'Covered by the slice.',
    source: 'slice:2026:WK040206',
  })
})

test.each(['signed', 'declined'] as const)('the initiator settles it: %s', (state) => {
  expect(settle(deal, state, noor, noon + 1)).toEqual({ ...deal, state, settledAt: noon + 1, version: 2 })
  expect(settle(deal, state, carla, noon)).toMatchObject({ refused: 'not-your-proposal' })
})

test.each(
  dealStates
    .filter((state) => state !== 'offered')
    .flatMap((from) => (['signed', 'declined'] as const).map((to) => [from, to] as const)),
)('a deal that is %s is not %s any more', (state, to) => {
  expect(settle({ ...deal, state }, to, noor, noon)).toEqual({
    refused: 'illegal-transition',
    details: { from: state, action: to },
  })
})

test.each(dealStates)('a deal that is %s fits the contract, and shows no account and no id of a person', (state) => {
  const of: Deal = { ...deal, state, ...(state === 'offered' ? {} : { settledAt: noon }) }
  const view = dealView(of, policy)
  expect(api.deal.parse(view)).toEqual(view)
  expect(JSON.stringify(view)).not.toMatch(/"noor"|slice:/)
})

test('an objection can be lodged for six weeks from the day after', () => {
  // Sent on Tuesday 24 November 2026: the last day is Tuesday 5 January 2027.
  expect(dealView(deal, policy).objectionUntil).toBe('2027-01-05')
  // Half past midnight in Amsterdam is still the day before in UTC.
  expect(dealView({ ...deal, offeredAt: Date.UTC(2026, 10, 24, 23, 30) }, policy).objectionUntil).toBe('2027-01-06')
})
