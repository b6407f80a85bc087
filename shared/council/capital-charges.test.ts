/** Worked examples to the cent, bounds, and what holds for every investment. */
import { fc, test } from '@fast-check/vitest'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
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

test('a residual value is not written off, and bears interest to the last year', () => {
  const { years, totals } = charged({ ...playground, years: 3, residualCents: 1_500_000 })
  expect(years.map((one) => [one.bookValueCents, one.depreciationCents, one.interestCents])).toEqual([
    [6_000_000, 1_500_000, 120_000],
    [4_500_000, 1_500_000, 90_000],
    [3_000_000, 1_500_000, 60_000],
  ])
  expect(totals).toEqual({ depreciationCents: 4_500_000, interestCents: 270_000, chargeCents: 4_770_000 })
})

test('what is all residual value, as land is, costs interest only, by both methods', () => {
  const land = { ...playground, years: 3, residualCents: 6_000_000 }
  for (const method of ['straight-line', 'annuity'] as const)
    expect(charged({ ...land, method }).years.map((one) => [one.depreciationCents, one.chargeCents])).toEqual([
      [0, 120_000],
      [0, 120_000],
      [0, 120_000],
    ])
})

test('an annuity with a residual value asks the same each year and leaves it', () => {
  // Worked by hand: (60,000 * 1.02^2 - 20,000) * 0.02 / (1.02^2 - 1) = 21,001.98 + 0.00 of rounding.
  const { years } = charged({ ...playground, years: 2, residualCents: 2_000_000, method: 'annuity' })
  expect(years.map((one) => [one.bookValueCents, one.depreciationCents, one.interestCents, one.chargeCents])).toEqual([
    [6_000_000, 1_980_198, 120_000, 2_100_198],
    [4_019_802, 2_019_802, 80_396, 2_100_198],
  ])
})

test('the golden examples are the ones that were agreed on', () => {
  expect(bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(examples))))).toBe(
    'dc2527b8d064a131e7f33bea54fdff286227616bc1536596c7f42d11da17838d',
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
  ['a residual value above what is left to pay', { residualCents: 6_000_001 }, 'residualCents'],
  ['a residual value below nothing', { residualCents: -1 }, 'residualCents'],
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
    kept: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    years: fc.integer({ min: 1, max: bounds.years.most }),
    rateBps: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: bounds.rateBps.most })),
    method: fc.constantFrom('straight-line', 'annuity'),
    firstYear: fc.integer({ min: 2020, max: 2100 }),
  })
  .map(({ contributed, kept, ...rest }) => {
    const contributionsCents = Math.floor(contributed * (rest.amountCents - 1))
    return { ...rest, contributionsCents, residualCents: Math.floor(kept * (rest.amountCents - contributionsCents)) }
  })

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

test.prop([anyInvestment])(
  'all but the residual value is written off exactly, nothing is negative, and the last book value comes to it',
  (investment) => {
    const { years, totals } = charged(investment)
    const principal = investment.amountCents - investment.contributionsCents
    const residual = investment.residualCents ?? 0
    expect(sum(years.map((one) => one.depreciationCents))).toBe(principal - residual)
    expect(totals.depreciationCents).toBe(principal - residual)
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
    expect(bookValue).toBe(residual)
  },
)

test.prop([anyInvestment])('without interest the charges are the investment', (investment) => {
  const { totals } = charged({ ...investment, rateBps: 0 })
  expect(totals.interestCents).toBe(0)
  expect(totals.chargeCents).toBe(
    investment.amountCents - investment.contributionsCents - (investment.residualCents ?? 0),
  )
})

test.prop([anyInvestment, fc.integer({ min: 1, max: 1_000_000 })])(
  'more contributions never raise a charge: a euro more, by straight-line in no year, as an annuity not the yearly sum',
  (drawn, moreEuros) => {
    const investment = { ...drawn, residualCents: 0 }
    const contributionsCents = investment.contributionsCents + 100 * moreEuros
    fc.pre(contributionsCents < investment.amountCents)
    const less = charged(investment)
    const more = charged({ ...investment, contributionsCents })
    // The last years of an annuity take up the rounding of all years before them.
    const compared = investment.method === 'annuity' ? 1 : investment.years
    for (let t = 0; t < compared; t++)
      expect(more.years[t]?.chargeCents ?? 0).toBeLessThanOrEqual(less.years[t]?.chargeCents ?? 0)
    if (investment.method === 'straight-line') expect(more.totals.chargeCents).toBeLessThan(less.totals.chargeCents)
  },
)

test.prop([anyInvestment])('an annuity asks the same each year until the last', (investment) => {
  const { years } = charged({ ...investment, rateBps: Math.max(1, investment.rateBps), method: 'annuity' })
  const first = years[0]?.chargeCents ?? 0
  for (const one of years.slice(0, -1)) {
    const paidOff = one.bookValueCents - one.depreciationCents === (investment.residualCents ?? 0)
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
