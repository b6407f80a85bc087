/** Which plans are added up, and which are not. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { relatedSum, type StoredPlan } from './related.ts'
import { route } from './routing.ts'
import { plan, policyOfCases } from './routing-cases.ts'

const stored: StoredPlan = {
  id: 'first',
  kind: 'initiative',
  districtCode: 'WK040208',
  place: 'Het Groene Hart',
  costCents: 200_000,
  submittedAt: Date.UTC(2027, 2, 1, 12),
  initiator: { id: 'anna' },
  state: 'submitted',
  asset: 'playground-12',
}

/** Handed in half a year later, with nothing in common. */
const candidate = {
  kind: 'initiative',
  districtCode: 'WK040208',
  place: 'Meentweg',
  costCents: 100_000,
  submittedAt: Date.UTC(2027, 8, 1, 12),
  initiator: { id: 'bram' },
} as const

test.each([
  ['the same initiator', { initiator: { id: 'anna' } }, ['initiator']],
  ['the same place, written otherwise', { place: 'het groene-hart ' }, ['place']],
  ['the same asset', { asset: 'playground-12' }, ['asset']],
  ['the same asset, written otherwise', { asset: 'Playground 12' }, ['asset']],
  [
    'all three',
    { initiator: { id: 'anna' }, place: 'Het Groene Hart', asset: 'playground-12' },
    ['initiator', 'place', 'asset'],
  ],
  ['exactly twelve months later', { initiator: { id: 'anna' }, submittedAt: Date.UTC(2028, 2, 1, 12) }, ['initiator']],
  ['handed in before', { initiator: { id: 'anna' }, submittedAt: Date.UTC(2026, 2, 1, 12) }, ['initiator']],
])('%s: added up', (_, change, relations) => {
  expect(relatedSum([stored], { ...candidate, ...change })).toEqual({
    sumCents: 300_000,
    plans: [{ id: 'first', costCents: 200_000, relations }],
  })
})

test.each([
  ['nothing in common', {}, {}],
  ['the same street name in another district', { place: 'Meentweg', districtCode: 'WK040206' }, {}],
  ['more than twelve months later', { initiator: { id: 'bram' } }, { submittedAt: Date.UTC(2028, 2, 1, 12) + 1 }],
  ['withdrawn', { initiator: { id: 'bram' }, state: 'withdrawn' }, {}],
  ['refused', { initiator: { id: 'bram' }, state: 'refused' }, {}],
  ['not funded', { initiator: { id: 'bram' }, state: 'not-funded' }, {}],
  ['a report', { initiator: { id: 'bram' }, kind: 'report' }, {}],
  ['the candidate itself', { initiator: { id: 'bram' } }, { id: 'first' }],
] as const)('%s: not added up', (_, storedChange, change) => {
  expect(relatedSum([{ ...stored, ...storedChange }], { ...candidate, ...change })).toEqual({
    sumCents: 100_000,
    plans: [],
  })
})

test('two plans that know no asset are not about the same asset', () => {
  const { asset: _, ...unknown } = stored
  expect(relatedSum([unknown], candidate).plans).toEqual([])
})

test('a plan in three pieces, each small enough for the quick track, adds up to one that is voted on', () => {
  const pieces = ['a', 'b'].map((id) => ({ ...stored, id }))
  const { sumCents } = relatedSum(pieces, { ...candidate, costCents: 200_000, initiator: { id: 'anna' } })
  expect(route({ ...plan, amountCents: 200_000 }, policyOfCases).track).toBe('quick')
  expect(route({ ...plan, amountCents: sumCents }, policyOfCases)).toMatchObject({ rule: 'R10', track: 'community' })
})

test.prop([
  fc.array(fc.record({ initiator: fc.record({ id: fc.constantFrom('anna', 'bram', 'cem') }), costCents: fc.nat() })),
])('the sum never falls below the candidate, and is the candidate and its related plans', (some) => {
  const { sumCents, plans } = relatedSum(
    some.map((one, index) => ({ ...stored, ...one, id: `plan-${index}` })),
    candidate,
  )
  expect(sumCents).toBe(plans.reduce<number>((sum, one) => sum + one.costCents, candidate.costCents))
  expect(plans).toHaveLength(some.filter((one) => one.initiator.id === 'bram').length)
})
