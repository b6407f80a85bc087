import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { wish } from '../../../shared/api/proposals.ts'
import { defaultPolicy } from '../../../shared/policy/policy.ts'
import { bodyOf, bounds, type Draft, emptyDraft, faultsOf, routeOf } from './wish.ts'
import { chargesOf } from './wish-charges.ts'

const slice = { appropriated: { cents: 9_000_000 }, available: { cents: 7_000_000 } }
const playground: Draft = {
  ...emptyDraft,
  title: 'Nieuwe speelplek',
  summary: 'Een speelplek met zand, water en klimbomen.',
  districtCode: 'WK040206',
  place: 'Minckelersplein',
  theme: 'play',
  costCents: 6_000_000,
  discipline: 'greenery',
  lifetimeYears: 15,
  publicAsset: true,
}
const accepts = (draft: Draft) => z.safeParse(z.strictObject(wish), bodyOf(draft)).success

test('a playground goes to the council, with fifteen yearly charges that add up', () => {
  expect(routeOf(playground, slice, defaultPolicy)).toMatchObject({
    rule: 'R3',
    track: 'council',
    stayBelowCents: 2_499_999,
  })
  const charges = chargesOf(playground, 2026, defaultPolicy)
  expect(charges?.years).toHaveLength(15)
  expect(charges?.years[0]).toMatchObject({ year: 2028, depreciationCents: 400_000, interestCents: 120_000 })
  expect(charges?.totals.depreciationCents).toBe(6_000_000)
})

test('a street party goes the quick way, and has no charges', () => {
  const party: Draft = { ...playground, costCents: 80_000, lifetimeYears: 0, publicAsset: false }
  expect(routeOf(party, slice, defaultPolicy)).toMatchObject({ rule: 'R11', track: 'quick' })
  expect(chargesOf(party, 2026, defaultPolicy)).toBeUndefined()
})

test('no way while kind, amount or the money of the district is not known; never a way out of half a number', () => {
  expect(routeOf({ ...playground, costCents: undefined }, slice, defaultPolicy)).toBeUndefined()
  expect(routeOf({ ...playground, kind: '' }, slice, defaultPolicy)).toBeUndefined()
  expect(routeOf(playground, undefined, defaultPolicy)).toBeUndefined()
  const halfTyped = routeOf(
    { ...playground, lifetimeYears: undefined, commitmentYears: undefined, upkeepCents: undefined },
    slice,
    defaultPolicy,
  )
  expect(JSON.stringify(halfTyped)).not.toMatch(/null|NaN/)
  expect(chargesOf({ ...playground, lifetimeYears: 2_000 }, 2026, defaultPolicy)).toBeUndefined()
})

test('a report asks no money: what was typed before is not sent and not asked', () => {
  const report: Draft = { ...playground, kind: 'report', lifetimeYears: undefined, costCents: undefined }
  expect(faultsOf(report)).toEqual({})
  expect(bodyOf(report)).toMatchObject({ cost: { cents: 0 }, publicAsset: false, lifetimeYears: 0 })
  expect(routeOf(report, slice, defaultPolicy)?.track).toBe('service')
})

test('an empty form names all faults at once, in the order of the form', () => {
  expect(Object.keys(faultsOf(emptyDraft))).toEqual([
    'title',
    'summary',
    'theme',
    'districtCode',
    'place',
    'cost',
    'lifetimeYears',
  ])
  expect(faultsOf(playground)).toEqual({})
  expect(accepts(playground)).toBe(true)
})

test('a text that is too short or too long says how long it is, as the contract counts', () => {
  expect(faultsOf({ ...playground, title: ' Kort ' })).toEqual({
    title: { kind: 'text', least: 5, most: 100, length: 4 },
  })
  expect(faultsOf({ ...playground, summary: 'a'.repeat(241) })).toEqual({
    summary: { kind: 'text', least: 20, most: 240, length: 241 },
  })
})

describe('the form and the contract draw the line at the same place', () => {
  const texts = ['title', 'summary', 'description', 'place'] as const
  test.each(
    texts
      .flatMap((name) =>
        [bounds[name].least - 1, bounds[name].least, bounds[name].most, bounds[name].most + 1].map(
          (length) => [name, length] as const,
        ),
      )
      .filter(([, length]) => length >= 0),
  )('%s of %d characters', (name, length) => {
    const draft = { ...playground, [name]: 'a'.repeat(length) }
    expect(Object.keys(faultsOf(draft)).length === 0).toBe(accepts(draft))
  })
  const numbers = ['staffHours', 'lifetimeYears', 'commitmentYears'] as const
  test.each(
    numbers.flatMap((name) =>
      [bounds[name].least - 1, bounds[name].least, bounds[name].most, bounds[name].most + 1].map(
        (value) => [name, value] as const,
      ),
    ),
  )('%s of %d', (name, value) => {
    const draft = { ...playground, [name]: value }
    expect(Object.keys(faultsOf(draft)).length === 0).toBe(accepts(draft))
  })
})

describe('hours of the municipality', () => {
  test('whoever asks them says of which crew', () => {
    expect(faultsOf({ ...playground, staffHours: 2, discipline: '' })).toEqual({ discipline: { kind: 'choose' } })
    expect(bodyOf({ ...playground, staffHours: 2 })).toMatchObject({ staffMinutes: 120, discipline: 'greenery' })
  })
  test('whoever asks none names no crew, whatever was chosen before', () => {
    expect(faultsOf({ ...playground, staffHours: 0, discipline: '' })).toEqual({})
    expect(bodyOf(playground)).not.toHaveProperty('discipline')
    expect(bodyOf({ ...playground, kind: 'report', staffHours: 2 })).not.toHaveProperty('discipline')
  })
})
