/** Worked examples to the cent, bounds, and what holds for every investment. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { bounds, type CapitalCharges, capitalCharges, divideHalfUp, type Investment } from './capital-charges.ts'
import { examples } from './capital-charges-examples.ts'

/** The charges of an investment that is within bounds. */
function charged(investment: Investment): CapitalCharges {
  const charges = capitalCharges(investment)
  if (isRefusal(charges)) throw new Error(JSON.stringify(charges))
  return charges
}

describe('worked examples', () => {
  test.each(examples)('$name, $method', ({ method, amountCents, years, rateBps, totals, rows }) => {
    const charges = charged({ amountCents, contributionsCents: 0, years, rateBps, method, firstYear: 2027 })
    expect(charges.years).toHaveLength(years)
    const { depreciationCents, interestCents, chargeCents } = charges.totals
    expect([depreciationCents, interestCents, chargeCents]).toEqual(totals)
    for (const [t, bookValueCents, depreciation, interest, charge] of rows) {
      expect(charges.years[t - 1]).toEqual({
        year: 2026 + t,
        bookValueCents,
        depreciationCents: depreciation,
        interestCents: interest,
        chargeCents: charge,
      })
    }
  })

  test('there are ten, none without rows', () => {
    expect(examples.map((one) => one.rows.length).filter((rows) => rows >= 4)).toHaveLength(10)
  })
})

const playground: Investment = {
  amountCents: 6_000_000,
  contributionsCents: 0,
  years: 15,
  rateBps: 200,
  method: 'straight-line',
  firstYear: 2027,
}

test('contributions of others are deducted before anything is written off', () => {
  expect(charged({ ...playground, contributionsCents: 1_500_000 })).toEqual(
    charged({ ...playground, amountCents: 4_500_000 }),
  )
})

test('one year writes off everything at once', () => {
  expect(charged({ ...playground, years: 1, method: 'annuity' }).years).toEqual([
    {
      year: 2027,
      bookValueCents: 6_000_000,
      depreciationCents: 6_000_000,
      interestCents: 120_000,
      chargeCents: 6_120_000,
    },
  ])
})

test('an annuity rounded up on a tiny sum is paid off early, and never below zero', () => {
  const { years } = charged({ ...playground, amountCents: 60, years: 100, rateBps: 1, method: 'annuity' })
  expect(years.map((one) => one.depreciationCents)).toEqual(Array.from({ length: 100 }, (_, t) => (t < 60 ? 1 : 0)))
})

test('without interest an annuity is straight-line', () => {
  const free = { ...playground, amountCents: 2_500_100, rateBps: 0 }
  expect(charged({ ...free, method: 'annuity' })).toEqual(charged(free))
})

test.each([
  ['nothing', { amountCents: 0 }, 'amountCents'],
  ['half a cent', { amountCents: 100.5 }, 'amountCents'],
  ['more than 10^12 cents', { amountCents: bounds.amountCents.most + 1 }, 'amountCents'],
  ['not a number', { amountCents: Number.NaN }, 'amountCents'],
  ['others pay everything', { contributionsCents: 6_000_000 }, 'contributionsCents'],
  ['others pay less than nothing', { contributionsCents: -1 }, 'contributionsCents'],
  ['no year', { years: 0 }, 'years'],
  ['101 years', { years: 101 }, 'years'],
  ['two and a half years', { years: 2.5 }, 'years'],
  ['a rate below zero', { rateBps: -1 }, 'rateBps'],
  ['a rate above 20%', { rateBps: 2_001 }, 'rateBps'],
  ['a first year of two digits', { firstYear: 27 }, 'firstYear'],
] as const)('%s: refused', (_, change, field) => {
  expect(capitalCharges({ ...playground, ...change })).toMatchObject({ refused: 'not-capital', details: { field } })
})

test.each([
  ['the smallest', { amountCents: 1, years: 100, rateBps: 0 }],
  ['the largest', { amountCents: bounds.amountCents.most, years: 100, rateBps: 2_000 }],
  ['one cent of its own', { contributionsCents: 5_999_999 }],
] as const)('%s is within bounds', (_, change) => {
  expect(charged({ ...playground, ...change }).years.length).toBeGreaterThan(0)
  expect(charged({ ...playground, ...change, method: 'annuity' }).years.length).toBeGreaterThan(0)
})

const amount = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: bounds.amountCents.most }))

const anyInvestment: fc.Arbitrary<Investment> = fc
  .record({
    amountCents: amount,
    contributed: fc.double({ min: 0, max: 1, noNaN: true }),
    years: fc.integer({ min: 1, max: bounds.years.most }),
    rateBps: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: bounds.rateBps.most })),
    method: fc.constantFrom('straight-line', 'annuity'),
    firstYear: fc.integer({ min: 2020, max: 2100 }),
  })
  .map(({ contributed, ...rest }) => ({
    ...rest,
    contributionsCents: Math.floor(contributed * (rest.amountCents - 1)),
  }))

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

test.prop([anyInvestment])(
  'everything is written off exactly, nothing is negative, and the last book value comes to zero',
  (investment) => {
    const { years, totals } = charged(investment)
    const principal = investment.amountCents - investment.contributionsCents
    expect(sum(years.map((one) => one.depreciationCents))).toBe(principal)
    expect(totals.depreciationCents).toBe(principal)
    expect(sum(years.map((one) => one.interestCents))).toBe(totals.interestCents)
    expect(sum(years.map((one) => one.chargeCents))).toBe(totals.chargeCents)
    let bookValue = principal
    for (const [index, one] of years.entries()) {
      expect(one.year).toBe(investment.firstYear + index)
      expect(one.bookValueCents).toBe(bookValue)
      expect(Math.min(one.bookValueCents, one.depreciationCents, one.interestCents)).toBeGreaterThanOrEqual(0)
      expect(one.chargeCents).toBe(one.depreciationCents + one.interestCents)
      bookValue -= one.depreciationCents
    }
    expect(bookValue).toBe(0)
  },
)

test.prop([anyInvestment])('without interest the charges are the investment', (investment) => {
  const { totals } = charged({ ...investment, rateBps: 0 })
  expect(totals.interestCents).toBe(0)
  expect(totals.chargeCents).toBe(investment.amountCents - investment.contributionsCents)
})

test.prop([anyInvestment])('an annuity asks the same each year until the last', (investment) => {
  const { years } = charged({ ...investment, rateBps: Math.max(1, investment.rateBps), method: 'annuity' })
  const first = years[0]?.chargeCents ?? 0
  for (const one of years.slice(0, -1)) {
    const paidOff = one.bookValueCents - one.depreciationCents === 0
    expect(one.chargeCents === first || (paidOff && one.chargeCents < first)).toBe(true)
  }
})

test.each([
  [0n, 2n, 0n],
  [1n, 2n, 1n],
  [1n, 3n, 0n],
  [2n, 3n, 1n],
  [5n, 2n, 3n],
])('%i/%i rounds half up to %i', (numerator, denominator, rounded) => {
  expect(divideHalfUp(numerator, denominator)).toBe(rounded)
})

test('rounding refuses what it does not promise', () => {
  expect(() => divideHalfUp(-1n, 2n)).toThrow(RangeError)
  expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
})
