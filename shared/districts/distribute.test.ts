/** The division of the budget: the worked example to the cent, and no cent lost for any budget. */

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../policy/policy.ts'
import { distribute } from './distribute.ts'
import { type District, districts } from './districts.ts'

const aDistrict = (index: number) =>
  fc.record({
    code: fc.constant(`WK${String(index).padStart(6, '0')}`),
    name: fc.constant('District'),
    neighbourhoods: fc.constant([]),
    inhabitants: fc.integer({ min: 0, max: 1_000_000 }),
    dwellings: fc.constant(0),
    landHectares: fc.constant(0),
    needIndex: fc.integer({ min: 1, max: 1_000 }),
  })

const someDistricts = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => aDistrict(index))))
  .filter((some) => some.some(({ inhabitants }) => inhabitants > 0))

const somePolicy = fc
  .record({
    reserve: fc.integer({ min: 0, max: 10_000 }),
    one: fc.integer({ min: 0, max: 10_000 }),
    two: fc.integer({ min: 0, max: 10_000 }),
    small: fc.integer({ min: 1, max: 10_000 }),
    below: fc.integer({ min: 0, max: 5_000 }),
  })
  .map(({ reserve, one, two, small, below }) => {
    const [low, high] = [Math.min(one, two), Math.max(one, two)]
    return {
      cityReserveBps: reserve,
      fixedShareBps: low,
      perInhabitantShareBps: high - low,
      needShareBps: 10_000 - high,
      smallDistrictBelowInhabitants: below,
      smallDistrictFixedBps: small,
    }
  })

describe('the districts of Hilversum', () => {
  test('nine, with 42 neighbourhoods and 94,435 inhabitants, as CBS counts them', () => {
    expect(districts).toHaveLength(9)
    expect(districts.flatMap(({ neighbourhoods }) => neighbourhoods)).toHaveLength(42)
    expect(districts.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(94_435)
  })
})

describe('distribute', () => {
  test('500,000 euros over Hilversum, as worked out by hand', () => {
    expect(distribute(50_000_000, districts, defaultPolicy)).toEqual({
      reserveCents: 5_000_000,
      slices: [
        { code: 'WK040201', cents: 4_987_116 },
        { code: 'WK040202', cents: 3_995_124 },
        { code: 'WK040203', cents: 4_793_414 },
        { code: 'WK040204', cents: 7_514_183 },
        { code: 'WK040205', cents: 5_051_851 },
        { code: 'WK040206', cents: 9_546_033 },
        { code: 'WK040207', cents: 5_470_764 },
        { code: 'WK040208', cents: 2_939_077 },
        { code: 'WK040209', cents: 702_438 },
      ],
    })
  })

  test('cents that remain go to equals in the order of their codes', () => {
    const [first] = districts as [District]
    const three = ['WK000003', 'WK000001', 'WK000002'].map((code) => ({ ...first, code }))
    expect(distribute(5, three, { ...defaultPolicy, cityReserveBps: 0 }).slices).toEqual([
      { code: 'WK000003', cents: 1 },
      { code: 'WK000001', cents: 2 },
      { code: 'WK000002', cents: 2 },
    ])
  })

  property.prop([fc.integer({ min: 0, max: 1_000_000_000_000 }), someDistricts, somePolicy])(
    'loses no cent and makes none',
    (budget, some, policy) => {
      const { reserveCents, slices } = distribute(budget, some, policy)
      expect(slices.reduce((sum, { cents }) => sum + cents, reserveCents)).toBe(budget)
      expect(slices.map(({ code }) => code)).toEqual(some.map(({ code }) => code))
      expect(slices.every(({ cents }) => Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
    },
  )

  property.prop([fc.integer({ min: 0, max: 1_000_000_000_000 }), someDistricts, somePolicy])(
    'does not depend on the order of the districts',
    (budget, some, policy) => {
      const byCode = (division: ReturnType<typeof distribute>) =>
        Object.fromEntries(division.slices.map(({ code, cents }) => [code, cents]))
      expect(byCode(distribute(budget, some.toReversed(), policy))).toEqual(byCode(distribute(budget, some, policy)))
    },
  )

  test.each([
    ['half a cent', 0.5, defaultPolicy],
    ['a budget below zero', -1, defaultPolicy],
    ['shares that make no whole', 100, { ...defaultPolicy, needShareBps: 1_999 }],
    ['a reserve above the whole', 100, { ...defaultPolicy, cityReserveBps: 10_001 }],
  ])('%s is a mistake', (_, budget, policy) => {
    expect(() => distribute(budget, districts, policy)).toThrow(RangeError)
  })

  test('a part without a taker is a mistake', () => {
    const empty = districts.map((district) => ({ ...district, inhabitants: 0 }))
    expect(() => distribute(100, empty, defaultPolicy)).toThrow(RangeError)
    expect(() => distribute(100, [], defaultPolicy)).toThrow(RangeError)
  })
})
