/** Worked cases, both sides of the boundaries, and what holds for every proposal. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { type Facts, keptRoute, type RoutingPolicy, route } from './routing.ts'
import { cases, plan, policyOfCases as policy } from './routing-cases.ts'

describe('worked cases', () => {
  test.each(cases)('$name', ({ change, to }) => {
    expect(route({ ...plan, ...change }, policy)).toMatchObject(to)
  })

  test('there are twenty-one, and every rule decides at least once', () => {
    expect(cases).toHaveLength(21)
    expect(new Set(cases.map((one) => one.to.rule)).size).toBe(12)
  })
})

test('the default policy has the numbers that the cases were worked out with', () => {
  expect(defaultPolicy).toMatchObject({ ...policy, version: defaultPolicy.version })
})

test('a playground of EUR 60,000 goes to the council, with the figures that say why', () => {
  expect(route({ ...plan, amountCents: 6_000_000, lifetimeYears: 15, publicAsset: true }, policy)).toEqual({
    rule: 'R3',
    track: 'council',
    withFinance: false,
    decides: 'council',
    policyVersion: 'cases',
    figures: { amountCents: 6_000_000, capitalFloorCents: 2_500_000, lifetimeYears: 15, capitalMinLifetimeYears: 2 },
    alsoFired: ['R4', 'R6', 'R9', 'R10'],
    stayBelowCents: 2_499_999,
  })
})

test('a street party of EUR 800 is quick, and nothing is lighter', () => {
  expect(route({ ...plan, amountCents: 80_000 }, policy)).toEqual({
    rule: 'R11',
    track: 'quick',
    withFinance: false,
    decides: 'coordinator',
    policyVersion: 'cases',
    figures: { amountCents: 80_000, fastTrackMaxCents: 250_000 },
    alsoFired: [],
  })
})

test('a plan above what is free in the slice may cost what is free', () => {
  const routing = route({ ...plan, amountCents: 800_000, sliceFreeCents: 700_000 }, policy)
  expect(routing.figures).toEqual({
    amountCents: 800_000,
    limitCents: 700_000,
    sliceCents: 5_000_000,
    sliceFreeCents: 700_000,
    maxShareOfSliceBps: 4_000,
    shareBps: 1_600,
  })
  expect(routing.stayBelowCents).toBe(700_000)
})

test.each([
  ['a promise of five years', { years: 5 }],
  ['a promise of two years', { years: 2 }],
  ['lasting upkeep', { maintenanceCentsPerYear: 100_001 }],
  ['a slice of which nothing is free', { sliceFreeCents: 0, amountCents: 100 }],
  ['a take-over', { kind: 'takeover', amountCents: 4_000_000 }],
  ['a report', { kind: 'report', amountCents: 0 }],
  ['a plan outside the frame', { excluded: true, amountCents: 9_000_000 }],
] as const)('%s: no smaller amount helps', (_, change) => {
  expect(route({ ...plan, ...change }, policy)).not.toHaveProperty('stayBelowCents')
})

test('a plan outside the frame still shows what else would have decided', () => {
  expect(route({ ...plan, kind: 'takeover', excluded: true, years: 6 }, policy).alsoFired).toEqual(['R2', 'R5', 'R7'])
})

const cents = fc.oneof(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }))

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom('initiative', 'report', 'question', 'takeover'),
  amountCents: cents,
  lifetimeYears: fc.integer({ min: 0, max: 40 }),
  publicAsset: fc.boolean(),
  years: fc.integer({ min: 1, max: 8 }),
  maintenanceCentsPerYear: fc.integer({ min: 0, max: 200_000 }),
  sliceCents: cents,
  sliceFreeCents: fc.oneof(cents, fc.integer({ min: -1_000, max: 0 })),
  excluded: fc.boolean(),
})

const anyPolicy: fc.Arbitrary<RoutingPolicy> = fc
  .record({
    yearlyBudgetCents: cents,
    voteRequiredAboveCents: cents,
    financeReviewAboveCents: cents,
    capitalFloorCents: cents,
    maxShareOfYearlyBudgetBps: fc.integer({ min: 0, max: 10_000 }),
    maxShareOfWijkSliceBps: fc.integer({ min: 0, max: 10_000 }),
  })
  .map((some) => ({ ...policy, ...some }))

const aPolicy = fc.oneof(fc.constant(policy), anyPolicy)
const weight = { quick: 0, community: 1, finance: 2, council: 3, service: 0, refused: 0, challenge: 0 }

test.prop([anyFacts, aPolicy, cents])('more money never leads to a lighter track', (facts, rules, more) => {
  const dearer = { ...facts, amountCents: facts.amountCents + more }
  expect(weight[route(dearer, rules).track]).toBeGreaterThanOrEqual(weight[route(facts, rules).track])
})

test.prop([anyFacts, aPolicy])(
  'the amount to stay below takes a lighter track, and one cent more does not',
  (facts, rules) => {
    const { track, stayBelowCents } = route(facts, rules)
    if (stayBelowCents === undefined) {
      const cheapest = route({ ...facts, amountCents: Math.min(1, facts.amountCents) }, rules)
      expect(weight[cheapest.track]).toBe(weight[facts.amountCents === 0 ? cheapest.track : track])
      return
    }
    expect(stayBelowCents).toBeLessThan(facts.amountCents)
    expect(weight[route({ ...facts, amountCents: stayBelowCents }, rules).track]).toBeLessThan(weight[track])
    expect(route({ ...facts, amountCents: stayBelowCents + 1 }, rules).track).toBe(track)
  },
)

test.prop([anyFacts, aPolicy])(
  'the deciding rule comes before the others that matched, and is not among them',
  (facts, rules) => {
    const { rule, alsoFired, figures } = route(facts, rules)
    const order = [rule, ...alsoFired].map((id) => Number(id.slice(1)))
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
    expect(alsoFired).not.toContain('R11')
    expect(Object.values(figures).every(Number.isSafeInteger)).toBe(true)
  },
)

test.prop([anyFacts, aPolicy])(
  'a kept route is worked out again from its own facts, also after it was stored',
  (facts, rules) => {
    const stored: ReturnType<typeof keptRoute> = JSON.parse(JSON.stringify(keptRoute(facts, rules)))
    const { facts: kept, ...rest } = stored
    expect(route(kept, rules)).toEqual(rest)
  },
)

test.prop([anyFacts, aPolicy, cents])(
  'more money never moves a proposal from the council to the quick track',
  (facts, rules, more) => {
    if (route(facts, rules).track !== 'council') return
    expect(route({ ...facts, amountCents: facts.amountCents + more }, rules).track).toBe('council')
  },
)

describe('each of the twenty-one worked cases', () => {
  test.each(cases)('$name: a cent more, and far more, is never lighter', ({ change }) => {
    const facts = { ...plan, ...change }
    const before = weight[route(facts, policy).track]
    for (const more of [1, 100, 250_000, 1_000_000, 100_000_000])
      expect(weight[route({ ...facts, amountCents: facts.amountCents + more }, policy).track]).toBeGreaterThanOrEqual(
        before,
      )
  })
})
