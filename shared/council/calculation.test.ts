/** Components with terms of their own, land, terms of the table, and division to the cent. */
import { expect, test } from 'vitest'
import { chargesOf, checkedCalculation, completedIn, longestTerm, sumsOf } from './calculation.ts'
import { calculated, calculation, component, sure } from './dossier.fixture.ts'
import type { Calculation } from './dossier.ts'

const square: Calculation = {
  ...calculation,
  components: [
    { ...component, name: 'Trees', assetKind: 'trees', amountCents: 6_000_000, years: 3 },
    { ...component, name: 'Benches', assetKind: 'street-furniture', amountCents: 1_000_000, years: 2 },
    { ...component, name: 'Ground', assetKind: 'land', amountCents: 5_000_000, residualCents: 5_000_000, years: 1 },
  ],
}

test('the charges of components add up year by year, each as long as its own term', () => {
  const { years, totals } = sure(chargesOf(square))
  expect(years.map((one) => [one.year, one.bookValueCents, one.depreciationCents, one.interestCents])).toEqual([
    [2028, 12_000_000, 2_500_000, 240_000],
    [2029, 4_500_000, 2_500_000, 90_000],
    [2030, 2_000_000, 2_000_000, 40_000],
  ])
  expect(totals).toEqual({ depreciationCents: 7_000_000, interestCents: 370_000, chargeCents: 7_370_000 })
  expect(sumsOf(square)).toEqual({
    investmentCents: 12_000_000,
    contributionsCents: 0,
    residualCents: 5_000_000,
    years: 3,
  })
})

test('the first charge falls in the year after completion, and shifts along with it', () => {
  expect(sure(chargesOf(calculation)).years[0]).toMatchObject({ year: 2028, chargeCents: 1_260_000 })
  const later = sure(chargesOf(completedIn(calculation, 2029)))
  expect(later.years[0]).toMatchObject({ year: 2030, chargeCents: 1_260_000 })
  expect(later.totals).toEqual(sure(chargesOf(calculation)).totals)
})

test('land is kept whole whatever residual value was filled in', () => {
  const land = calculated({ assetKind: 'Grond', contributionsCents: 1_000_000, years: 50 })
  expect(sure(checkedCalculation(land)).components[0]?.residualCents).toBe(17_000_000)
  expect(sure(chargesOf(sure(checkedCalculation(land)))).years[49]).toMatchObject({
    depreciationCents: 0,
    chargeCents: 340_000,
  })
})

test.each([
  ['nothing to write off', { amountCents: 0 }, 'amountCents'],
  ['contributions that pay it all', { contributionsCents: 18_000_000 }, 'contributionsCents'],
  ['no years', { years: 0 }, 'years'],
  ['200 years', { years: 200 }, 'years'],
  ['a residual value of everything, of what is no land', { residualCents: 18_000_000 }, 'residualCents'],
  ['an amount beyond all money', { amountCents: 1e12 + 1 }, 'amountCents'],
] as const)('%s: refused with the field', (_, change, field) => {
  expect(checkedCalculation(calculated(change))).toMatchObject({ refused: 'not-capital', details: { field } })
})

test('components that are together beyond all money are refused, and a rate of 200%', () => {
  const half = { ...component, amountCents: 6e11 }
  expect(chargesOf({ ...calculation, components: [half, half] })).toMatchObject({ refused: 'not-capital' })
  expect(chargesOf({ ...calculation, components: [] })).toMatchObject({ refused: 'not-capital' })
  expect(chargesOf({ ...calculation, rateBps: 20_000 })).toMatchObject({
    refused: 'not-capital',
    details: { field: 'rateBps', most: 2_000, component: 0 },
  })
})

test('a term beyond that of the table of its kind is refused with the longest; a kind of our own has the bound', () => {
  expect(checkedCalculation(calculated({ years: 30 }))).toEqual(calculated({ years: 30 }))
  expect(checkedCalculation(calculated({ years: 31 }))).toMatchObject({
    refused: 'term-too-long',
    details: { most: 30, component: 0 },
  })
  expect(checkedCalculation(calculated({ assetKind: 'Kunstwerk', years: 100 }))).toMatchObject({ rateBps: 200 })
  expect([longestTerm({ assetKind: 'greenery' }), longestTerm({ assetKind: 'land' })]).toEqual([30, 100])
})
