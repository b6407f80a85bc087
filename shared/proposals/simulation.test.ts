/** What other numbers would have done, by hand-worked plans and for any. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { type Facts, keptRoute, type RoutingPolicy, route } from './routing.ts'
import { cases, plan, policyOfCases as policy } from './routing-cases.ts'
import { type Simulated, simulate } from './simulation.ts'

const simulated = (id: string, facts: Partial<Facts>): Simulated => ({
  id,
  title: `Plan ${id}`,
  districtCode: 'WK040206',
  routing: keptRoute({ ...plan, ...facts }, policy),
})

/** EUR 800 and 2,500 are quick; 4,000 and 7,500 go to the vote; 14,000 with finance; 60,000 to the council. */
const year = [80_000, 250_000, 400_000, 750_000, 1_400_000, 6_000_000].map((amountCents, at) =>
  simulated(String.fromCharCode(97 + at), { amountCents }),
)
const ofTrack = (of: ReturnType<typeof simulate>, track: string) => of.tracks.find((one) => one.track === track)

test('the same numbers move nothing, and the heaps are those of the year', () => {
  const { moved, plans, tracks } = simulate(year, policy)
  expect([moved, plans]).toEqual([[], 6])
  expect(tracks.filter(({ before }) => before.plans > 0)).toEqual([
    { track: 'quick', before: { plans: 2, amountCents: 330_000 }, after: { plans: 2, amountCents: 330_000 } },
    { track: 'community', before: { plans: 3, amountCents: 2_550_000 }, after: { plans: 3, amountCents: 2_550_000 } },
    { track: 'council', before: { plans: 1, amountCents: 6_000_000 }, after: { plans: 1, amountCents: 6_000_000 } },
  ])
})

test('a quick track up to EUR 5,000 takes the plan of EUR 4,000 from the vote', () => {
  const raised = { ...policy, fastTrackMaxCents: 500_000, voteRequiredAboveCents: 500_000 }
  const found = simulate(year, raised)
  expect(found.moved).toEqual([
    {
      id: 'c',
      title: 'Plan c',
      districtCode: 'WK040206',
      amountCents: 400_000,
      from: { rule: 'R10', track: 'community', withFinance: false, decides: 'community' },
      to: { rule: 'R11', track: 'quick', withFinance: false, decides: 'coordinator' },
    },
  ])
  expect(ofTrack(found, 'quick')?.after).toEqual({ plans: 3, amountCents: 730_000 })
  expect(ofTrack(found, 'community')?.after).toEqual({ plans: 2, amountCents: 2_150_000 })
  expect(found.deciders.map(({ decides, before, after }) => [decides, before.plans, after.plans])).toEqual([
    ['coordinator', 2, 3],
    ['community', 3, 2],
    ['finance', 0, 0],
    ['college', 0, 0],
    ['council', 1, 1],
  ])
})

test('a second signature that goes or comes is another way, though the track is the same', () => {
  const { moved } = simulate(year, { ...policy, financeReviewAboveCents: 1_400_000 })
  expect(moved.map(({ id, from, to }) => [id, from.withFinance, to.withFinance])).toEqual([['e', true, false]])
})

test('another rule with the same outcome moves nothing', () => {
  const asset = simulated('x', { amountCents: 6_000_000, lifetimeYears: 20, publicAsset: true })
  expect(asset.routing.rule).toBe('R3')
  // Only the share of the budget sends it to the council now.
  expect(simulate([asset], { ...policy, capitalFloorCents: 7_000_000 }).moved).toEqual([])
})

test('no plans at all: every track and every decider is there, empty', () => {
  const { plans, tracks, deciders } = simulate([], policy)
  expect([plans, tracks.length, deciders.length]).toEqual([0, 7, 5])
  for (const { before, after } of tracks) expect([before, after]).toEqual([{ plans: 0, amountCents: 0 }, before])
})

const someFacts = fc.constantFrom(...cases.map(({ change }) => ({ ...plan, ...change })))
const somePolicy: fc.Arbitrary<RoutingPolicy> = fc
  .record({
    voteRequiredAboveCents: fc.integer({ min: 0, max: 3_000_000 }),
    financeReviewAboveCents: fc.integer({ min: 0, max: 3_000_000 }),
    capitalFloorCents: fc.integer({ min: 1, max: 30_000_000 }),
    maxShareOfWijkSliceBps: fc.integer({ min: 0, max: 10_000 }),
  })
  .map((some) => ({ ...policy, ...some }))

test.prop([fc.array(someFacts, { maxLength: 30 }), somePolicy])(
  'no plan and no cent is lost between the tracks, nor between who decides; what is not moved has its way',
  (all, rules) => {
    const proposals = all.map((facts, at) => simulated(`plan-${at}`, facts))
    const { tracks, deciders, moved, plans } = simulate(proposals, rules)
    const sum = all.reduce((cents, { amountCents }) => cents + amountCents, 0)
    for (const heaps of [tracks, deciders])
      for (const side of ['before', 'after'] as const) {
        expect(heaps.reduce((count, one) => count + one[side].plans, 0)).toBe(plans)
        expect(heaps.reduce((cents, one) => cents + one[side].amountCents, 0)).toBe(sum)
      }
    const names = new Set(moved.map(({ id }) => id))
    for (const { id, routing } of proposals) {
      const now = route(routing.facts, rules)
      const isSame =
        now.track === routing.track && now.decides === routing.decides && now.withFinance === routing.withFinance
      expect(names.has(id)).toBe(!isSame)
    }
  },
)
