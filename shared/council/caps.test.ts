/** What would fit really fits, and one euro more does not. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { chargesOf, sumsOf } from './calculation.ts'
import { broughtBy, fits, fitting, investing, type Room } from './caps.ts'
import { calculated, calculation, component, sure } from './dossier.fixture.ts'
import type { Calculation } from './dossier.ts'

const against = (of: Calculation, room: Room) => fitting(of, sure(chargesOf(of)), room)
const free: Room = { running: new Map(), capCents: 5_000_000 }

test('a request within the cap asks for nothing to fit', () => {
  expect(against(calculation, free)).toBeUndefined()
  expect(against(calculation, { ...free, capCents: 1_260_000 })).toBeUndefined()
})

test('over the cap: by how much, and what would fit, worked out by hand', () => {
  // A park of EUR 180,000 over 20 years at 2% asks 7% of the investment in its first year: EUR 12,600 against EUR 7,000.
  expect(against(calculation, { ...free, capCents: 700_000 })).toEqual({
    firstYear: 2028,
    worstYear: 2028,
    worstOverCents: 560_000,
    largestInvestmentCents: 10_000_000,
    longestYears: 30,
    // Over 30 years it asks EUR 6,000 and EUR 3,600 of interest: still too much.
    longestFits: false,
    othersMustBring: { cents: 8_000_000, shareBps: 4_444 },
  })
  expect(against(calculation, { ...free, capCents: 960_000 })).toMatchObject({ longestFits: true })
})

test('the worst year need not be the first one over', () => {
  const running = new Map([
    [2029, 100_000],
    [2031, 300_000],
  ])
  const found = against(calculation, { running, capCents: 1_300_000 })
  // 2029: 12,420 + 1,000; 2031: 12,060 + 3,000.
  expect(found).toMatchObject({ firstYear: 2029, worstYear: 2031, worstOverCents: 206_000 })
})

test('where the charges of others pass the cap by themselves nothing fits, and no share of others helps', () => {
  const found = against(calculation, { running: new Map([[2030, 900_000]]), capCents: 800_000 })
  expect(found).toMatchObject({ largestInvestmentCents: 0, longestFits: false })
  expect(found).not.toHaveProperty('othersMustBring')
})

test('a kind that the table does not know keeps its term, and so does land', () => {
  const own = against(calculated({ assetKind: 'Kunstwerk' }), { ...free, capCents: 700_000 })
  expect(own?.longestYears).toBe(20)
})

const anyCalculation: fc.Arbitrary<Calculation> = fc
  .record({
    parts: fc.array(
      fc.record({
        euros: fc.integer({ min: 2, max: 2_000_000 }),
        contributed: fc.double({ min: 0, max: 0.9, noNaN: true }),
        kept: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.5, noNaN: true })),
        years: fc.integer({ min: 1, max: 40 }),
        assetKind: fc.constantFrom('greenery', 'trees', 'concrete-bridge', 'Kunstwerk'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    rateBps: fc.integer({ min: 0, max: 800 }),
    method: fc.constantFrom('straight-line', 'annuity'),
  })
  .map(({ parts, rateBps, method }) => ({
    ...calculation,
    rateBps,
    method,
    components: parts.map(({ euros, contributed, kept, years, assetKind }) => {
      const contributionsCents = Math.floor(contributed * euros * 100)
      return {
        ...component,
        assetKind,
        years,
        amountCents: euros * 100,
        contributionsCents,
        residualCents: Math.floor(kept * (euros * 100 - contributionsCents)),
      }
    }),
  }))

const anyRunning = fc
  .array(fc.tuple(fc.integer({ min: 2028, max: 2068 }), fc.integer({ min: 0, max: 1_000_000 })), { maxLength: 10 })
  .map((pairs) => new Map(pairs))

test.prop([anyCalculation, anyRunning, fc.integer({ min: 0, max: 5_000_000 })], { numRuns: 200 })(
  'what fits really fits, and one euro more does not',
  (drawn, running, capCents) => {
    const room = { running, capCents }
    const { years } = sure(chargesOf(drawn))
    const calendar = years.map(({ year }) => year)
    const found = against(drawn, room)
    const { investmentCents } = sumsOf(drawn)
    if (!found) {
      expect(fits(drawn, room)).toBe(true)
      return
    }
    expect(fits(drawn, room)).toBe(false)
    const at = found.largestInvestmentCents
    const nothingFits = !fits(investing(drawn, 0), room, calendar)
    expect(fits(investing(drawn, at), room, calendar)).toBe(!nothingFits)
    expect(at).toBeLessThan(investmentCents)
    expect(fits(investing(drawn, at + 100), room, calendar)).toBe(false)
    expect(found.othersMustBring === undefined).toBe(nothingFits)
    if (!found.othersMustBring) return
    const { cents } = found.othersMustBring
    expect(fits(broughtBy(drawn, cents), room, calendar)).toBe(true)
    expect(fits(broughtBy(drawn, Math.ceil(cents / 100) * 100 - 100), room, calendar)).toBe(false)
  },
)

const small = fc
  .record({
    amountCents: fc.integer({ min: 100, max: 30_000 }),
    contributions: fc.integer({ min: 0, max: 99 }),
    residual: fc.integer({ min: 0, max: 99 }),
    years: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ amountCents, contributions, residual, years }) => {
    const contributionsCents = Math.floor((amountCents * contributions) / 100)
    const residualCents = Math.floor(((amountCents - contributionsCents) * residual) / 100)
    return { ...component, assetKind: 'of our own', amountCents, contributionsCents, residualCents, years }
  })

test.prop([
  fc.array(small, { minLength: 1, maxLength: 4 }),
  fc.integer({ min: 0, max: 800 }),
  fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }),
  fc.integer({ min: 0, max: 3_000 }),
])('what is named is what trying every euro finds', (components, rateBps, taken, capCents) => {
  const of: Calculation = { ...calculation, components, rateBps }
  const room = { running: new Map(taken.map((cents, at) => [2028 + at, cents])), capCents }
  const found = against(of, room)
  if (!found) return
  const years = sure(chargesOf(of)).years.map(({ year }) => year)
  const { investmentCents, contributionsCents } = sumsOf(of)
  const left = investmentCents - contributionsCents
  const euros = (cents: number) => Array.from({ length: Math.ceil(cents / 100) + 1 }, (_, at) => at * 100)
  const fitting = euros(investmentCents).filter(
    (cents) => cents <= investmentCents && fits(investing(of, cents), room, years),
  )
  expect(found.largestInvestmentCents).toBe(fitting.at(-1) ?? 0)
  const enough = euros(left).find((cents) => fits(broughtBy(of, Math.min(left, cents)), room, years))
  expect(found.othersMustBring?.cents).toBe(enough === undefined ? undefined : Math.min(left, enough))
})
