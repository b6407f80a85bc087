/** A park of EUR 180,000 against a programme of EUR 500,000, and what holds for every effect. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { distribute } from '../districts/distribute.ts'
import { districts } from '../districts/districts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { capitalCharges } from './capital-charges.ts'
import { atOnce, effectOnMoney, leftForOthers, shareBps } from './effect.ts'

const programmeCents = 50_000_000
const sliceCents = 2_939_116

function park(method: 'straight-line' | 'annuity' = 'straight-line') {
  const charges = capitalCharges({
    amountCents: 18_000_000,
    contributionsCents: 0,
    years: 20,
    rateBps: 200,
    method,
    firstYear: 2027,
  })
  if (isRefusal(charges)) throw new Error(charges.refused)
  return charges
}

test('a park takes 2.52% of the programme in its first year and 1.84% in its last', () => {
  const { effects, firstYearOver } = effectOnMoney({
    charges: park(),
    running: new Map(),
    programmeCents,
    sliceCents,
    ceilingBps: 1_000,
  })
  expect(effects[0]).toEqual({
    year: 2027,
    boundCents: 0,
    adoptedCents: 0,
    runningCents: 0,
    alsoAskedCents: 0,
    askedCents: 1_260_000,
    togetherCents: 1_260_000,
    capCents: 5_000_000,
    overCapCents: 0,
    shareOfProgrammeBps: 252,
    shareOfSliceBps: 4_287,
  })
  expect(effects[19]).toMatchObject({ year: 2046, shareOfProgrammeBps: 184 })
  expect(firstYearOver).toBeUndefined()
})

test('three such parks fit under the cap, a fourth passes it in its first year', () => {
  const first = park().years
  const fits = new Map(first.map((one) => [one.year, 2 * one.chargeCents]))
  const full = new Map(first.map((one) => [one.year, 3 * one.chargeCents]))
  const against = (running: ReadonlyMap<number, number>) =>
    effectOnMoney({ charges: park(), running, programmeCents, sliceCents, ceilingBps: 1_000 })
  expect(against(fits)).not.toHaveProperty('firstYearOver')
  expect(against(full).firstYearOver).toBe(2027)
  expect(against(full).effects[0]).toMatchObject({
    runningCents: 3_780_000,
    togetherCents: 5_040_000,
    overCapCents: 40_000,
  })
})

test('what runs is bound or adopted; what others ask is told beside it and in no sum', () => {
  const { effects } = effectOnMoney({
    charges: park(),
    running: new Map([[2027, 500]]),
    adopted: new Map([[2027, 200]]),
    alsoAsked: new Map([[2027, 9_000_000]]),
    programmeCents,
    sliceCents,
    ceilingBps: 1_000,
  })
  expect(effects[0]).toMatchObject({
    boundCents: 300,
    adoptedCents: 200,
    runningCents: 500,
    alsoAskedCents: 9_000_000,
    togetherCents: 1_260_500,
    overCapCents: 0,
  })
})

test('what is left for the others is the division of the rest, to the cent', () => {
  const { effects } = effectOnMoney({
    charges: park(),
    running: new Map([[2027, 700_000]]),
    programmeCents,
    sliceCents,
    ceilingBps: 1_000,
  })
  const [own] = districts
  const left = leftForOthers(effects, programmeCents, {
    districtCode: own?.code ?? '',
    districts,
    policy: defaultPolicy,
  })
  expect(left).toHaveLength(districts.length - 1)
  const divided = (cents: number) =>
    distribute(cents, districts, defaultPolicy)
      .slices.slice(1)
      .map(({ cents }) => cents)
  expect(left.map(({ beforeCents }) => beforeCents)).toEqual(divided(50_000_000 - 700_000))
  expect(left.map(({ perYearCents }) => perYearCents[0])).toEqual(divided(50_000_000 - 700_000 - 1_260_000))
  expect(left.map(({ perYearCents }) => perYearCents[19])).toEqual(divided(50_000_000 - 918_000))
})

test('a programme that the charges take whole leaves nothing', () => {
  const { effects } = effectOnMoney({
    charges: park(),
    running: new Map(),
    programmeCents: 100,
    sliceCents,
    ceilingBps: 1_000,
  })
  const left = leftForOthers(effects, 100, { districtCode: 'WK040201', districts, policy: defaultPolicy })
  expect(new Set(left.flatMap(({ perYearCents }) => perYearCents))).toEqual(new Set([0]))
})

test('the first year over need not be the first year', () => {
  const effect = effectOnMoney({
    charges: park(),
    running: new Map([[2030, 4_900_000]]),
    programmeCents,
    sliceCents,
    ceilingBps: 1_000,
  })
  expect(effect.firstYearOver).toBe(2030)
})

test('exactly at the cap is not over it', () => {
  const effect = effectOnMoney({
    charges: park(),
    running: new Map([[2027, 5_000_000 - 1_260_000]]),
    programmeCents,
    sliceCents,
    ceilingBps: 1_000,
  })
  expect(effect).not.toHaveProperty('firstYearOver')
})

test('paid at once the park takes 36% of the programme, and many times the slice', () => {
  expect(atOnce(18_000_000, programmeCents, sliceCents)).toEqual({
    shareOfProgrammeBps: 3_600,
    shareOfSliceBps: 61_243,
  })
})

test('of nothing a share is zero', () => {
  expect(atOnce(18_000_000, 0, 0)).toEqual({ shareOfProgrammeBps: 0, shareOfSliceBps: 0 })
})

test.each([
  [1, 20_000, 1],
  [1, 20_001, 0],
  [3, 20_000, 2],
])('%i of %i is %i basis points, half up', (part, whole, bps) => {
  expect(shareBps(part, whole)).toBe(bps)
})

test.prop([
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc.integer({ min: 0, max: 100_000_000 }),
  fc.integer({ min: 0, max: 10_000 }),
])('running and asked make together, and over the cap is what is above it', (programme, running, ceilingBps) => {
  const { effects } = effectOnMoney({
    charges: park('annuity'),
    running: new Map([[2028, running]]),
    programmeCents: programme,
    sliceCents,
    ceilingBps,
  })
  for (const one of effects) {
    expect(one.togetherCents).toBe(one.runningCents + one.askedCents)
    expect(one.overCapCents).toBe(Math.max(0, one.togetherCents - one.capCents))
    expect(one.capCents).toBeLessThanOrEqual(programme)
  }
})
