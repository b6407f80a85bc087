/** A finance officer weighs a plan with its related plans: what is refused, what it leaves behind, and when it waits. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { plan as community, fatima, noon, noor, somebody, wish } from './proposal.fixture.ts'
import type { Proposal } from './proposal.ts'
import { relatedSum } from './related.ts'
import { canBeWeighed, isHeavierTogether, routeOfSum, waitsForWeighing, weigh } from './rerouting.ts'
import { isHeavier, keptRoute, type Track } from './routing.ts'

const reason = 'Together they are one park.'

/** A plan of its own way, by a plain price. */
function planOf(id: string, costCents: number, change: Partial<Proposal> = {}): Proposal {
  const { facts } = community.routing
  const routing = keptRoute({ ...facts, amountCents: costCents }, policy)
  return { ...community, ...wish, id, costCents, routing, ...change }
}
const quick = planOf('a', 200_000)
const related = relatedSum([quick, planOf('b', 150_000)], quick)
const good = (outcome: ReturnType<typeof weigh>): Proposal => {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

test('two plans of the quick track that together need a vote', () => {
  expect(quick.routing.track).toBe('quick')
  expect(routeOfSum(quick, related, policy)).toMatchObject({
    rule: 'R10',
    track: 'community',
    facts: { ...quick.routing.facts, amountCents: 350_000 },
  })
  expect(isHeavierTogether(quick, related, policy)).toBe(true)
  expect(waitsForWeighing(quick, related, policy)).toBe(true)
})

test('rerouted: the way of the sum with its facts, the way before, and a reason that stays', () => {
  const weighed = good(weigh(quick, { related, policy, found: 'rerouted' }, fatima, noon + 1, reason))
  expect(weighed).toEqual({
    ...quick,
    version: 2,
    routing: { ...routeOfSum(quick, related, policy), rerouted: { from: 'quick', ownAmountCents: 200_000 } },
    history: [
      ...quick.history,
      {
        at: noon + 1,
        by: { id: 'fatima', name: fatima.name, role: 'finance-officer' },
        action: 'reroute',
        state: 'submitted',
        reason,
      },
    ],
  })
  expect(waitsForWeighing(weighed, related, policy)).toBe(false)
  // Still as related, and no heavier than it stands now.
  expect(weigh(weighed, { related, policy, found: 'rerouted' }, fatima, noon, reason)).toMatchObject({
    refused: 'not-heavier',
  })
})

test('rerouted once more by a larger sum: it keeps the first way it had', () => {
  const once = good(weigh(quick, { related, policy, found: 'rerouted' }, fatima, noon, reason))
  const more = relatedSum([quick, planOf('c', 5_000_000)], once)
  const twice = good(weigh(once, { related: more, policy, found: 'rerouted' }, fatima, noon, reason))
  expect(twice.routing).toMatchObject({ track: 'council', rerouted: { from: 'quick', ownAmountCents: 200_000 } })
})

test('finance had cleared it: on its new way it is looked at anew', () => {
  const cleared = planOf('a', 2_100_000, { state: 'checked', cleared: true })
  expect(cleared.routing.track).toBe('finance')
  const large = relatedSum([planOf('b', 4_000_000)], cleared)
  const weighed = good(weigh(cleared, { related: large, policy, found: 'rerouted' }, fatima, noon, reason))
  expect([weighed.cleared, weighed.routing.track]).toEqual([false, 'council'])
})

test('left on its way: it waits no more, until the sum is larger than the one that was seen', () => {
  const kept = good(weigh(quick, { related, policy, found: 'kept' }, fatima, noon + 1, reason))
  expect(kept.routing).toEqual(quick.routing)
  expect(kept.relatedSeen).toEqual({ sumCents: 350_000, at: noon + 1, by: 'fatima' })
  expect(waitsForWeighing(kept, related, policy)).toBe(false)
  const more = relatedSum([planOf('b', 150_001)], kept)
  expect(waitsForWeighing(kept, more, policy)).toBe(true)
})

describe('refused', () => {
  const alone = relatedSum([], quick)
  const light = relatedSum([planOf('b', 50_000)], quick)
  test.each([
    ['nothing is related', quick, alone, fatima, 'not-heavier'],
    ['the sum stays on the same track', quick, light, fatima, 'not-heavier'],
    ['an own plan', quick, related, somebody(noor.id, 'finance-officer'), 'self-approval'],
    ['a plan on a ballot paper', { ...quick, state: 'on-ballot' }, related, fatima, 'illegal-transition'],
    ['a deal', { ...quick, state: 'agreed' }, related, fatima, 'illegal-transition'],
  ] as const)('%s', (_, proposal, sum, officer, refused) => {
    for (const found of ['rerouted', 'kept'] as const)
      expect(weigh(proposal, { related: sum, policy, found }, officer, noon, reason)).toMatchObject({ refused })
  })

  test('only before a ballot paper or a deal is there anything to weigh', () => {
    const states = ['submitted', 'checked', 'needs-work', 'on-ballot', 'funded', 'council', 'refused'] as const
    expect(states.filter((state) => canBeWeighed({ ...quick, state }))).toEqual(['submitted', 'checked'])
  })
})

test.each([
  ['council', 'finance', true],
  ['finance', 'community', true],
  ['community', 'quick', true],
  ['quick', 'quick', false],
  ['quick', 'council', false],
  ['council', 'service', false],
  ['challenge', 'quick', false],
] as [Track, Track, boolean][])('%s is heavier than %s: %s', (one, other, heavier) => {
  expect(isHeavier(one, other)).toBe(heavier)
})
