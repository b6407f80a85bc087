/** A dossier as the API shows it, in every state and at the far ends of what may be filled in. */
import { describe, expect, test } from 'vitest'
import * as api from '../api/council.ts'
import { calculation as sentCalculation } from '../api/deals.ts'
import { districts } from '../districts/districts.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { noon } from '../proposals/proposal.fixture.ts'
import { calculated, calculation, component, dossier, dossierIn } from './dossier.fixture.ts'
import { type Dossier, dossierStates } from './dossier.ts'
import { outlookView } from './outlook.ts'
import { loadOf } from './running.ts'
import { calculationFrom, dossierOutcome, dossierSummary, dossierView, type Purse } from './view.ts'

const nothing = { bound: new Map(), adopted: new Map(), asked: new Map() }
const purse: Purse = {
  programmeCents: 50_000_000,
  sliceCents: 9_546_033,
  others: {
    bound: new Map([[2028, 3_000_000]]),
    adopted: new Map([[2028, 1_000_000]]),
    asked: new Map([[2029, 7]]),
  },
  leftCents: 0,
  spentCents: 0,
}
const of = { policy, districts, at: noon }
const shown = (one: Dossier, against = purse) => dossierView(one, against, of)

test('it shows charges, their sum and what they take beside what runs already', () => {
  const view = shown(dossier)
  expect(api.dossier.parse(view)).toEqual(view)
  expect(view.charges).toHaveLength(20)
  expect(view.totals.depreciation).toEqual({ cents: 18_000_000 })
  expect(view.effects[0]).toEqual({
    year: 2028,
    bound: { cents: 3_000_000 },
    adopted: { cents: 1_000_000 },
    running: { cents: 4_000_000 },
    alsoAsked: { cents: 0 },
    asked: { cents: 1_260_000 },
    together: { cents: 5_260_000 },
    cap: { cents: 5_000_000 },
    overCap: { cents: 260_000 },
    shareOfProgrammeBps: 252,
    shareOfSliceBps: 1320,
  })
  expect(view.effects[1]).toMatchObject({ running: { cents: 0 }, alsoAsked: { cents: 7 } })
  expect(view.atOnce).toEqual({ shareOfProgrammeBps: 3600, shareOfSliceBps: 18_856 })
  // EUR 10,000 is left of the cap in 2028, which is 7% of EUR 142,857.14; others must bring the rest.
  expect(view.fitting).toMatchObject({
    firstYear: 2028,
    worstOver: { cents: 260_000 },
    largestInvestment: { cents: 14_285_700 },
    othersMustBring: { amount: { cents: 3_714_300 }, shareBps: 2064 },
  })
})

test('what is left for every other district, before and with the charge', () => {
  const { othersLeft } = shown(dossier)
  expect(othersLeft.map(({ districtCode }) => districtCode)).toEqual(
    districts.map(({ code }) => code).filter((code) => code !== dossier.districtCode),
  )
  for (const { before, perYear } of othersLeft) {
    expect(perYear).toHaveLength(20)
    expect(perYear[0]?.cents ?? 0).toBeLessThan(before.cents)
    // The charge falls every year, so that more is left each year from the second on.
    for (let at = 2; at < 20; at++) expect(perYear[at]?.cents ?? 0).toBeGreaterThan(perYear[at - 1]?.cents ?? 0)
  }
})

describe.each(dossierStates)('%s', (state) => {
  const view = shown(dossierIn(state), { ...purse, leftCents: 2_000_000, spentCents: 16_000_000 })
  test('fits the contract, and names nobody by id', () => {
    expect(api.dossier.parse(view)).toEqual(view)
    const summary = dossierSummary(dossierIn(state), policy, noon)
    expect(api.dossierSummary.parse(summary)).toEqual(summary)
    const outcome = dossierOutcome(dossierIn(state), policy, noon)
    expect(api.dossierOutcome.parse(outcome)).toEqual(outcome)
    expect(JSON.stringify(view)).not.toMatch(/"(fatima|frits|greet|noor|julia|bram|wouter|wilma)"/)
  })
})

test('the credit: overspent beyond the first credit, underspent what flowed back', () => {
  const supplemented = dossierIn('charging')
  const { credit } = shown(
    {
      ...supplemented,
      credit: {
        openedBy: 'fatima',
        openedAt: noon,
        amendment: 'BW 2026-12',
        openedCents: 18_000_000,
        supplementCents: 1_000_000,
        closedCents: 400_000,
      },
    },
    { ...purse, spentCents: 18_600_000 },
  )
  expect(credit).toMatchObject({
    opened: { cents: 18_000_000 },
    supplement: { cents: 1_000_000 },
    spent: { cents: 18_600_000 },
    closed: { cents: 400_000 },
    overspent: { cents: 600_000 },
    underspent: { cents: 400_000 },
  })
})

test('late works shift every charge, and the dossier says by how much', () => {
  const late = dossierView(dossierIn('under-way'), purse, { ...of, at: Date.UTC(2029, 5, 1) })
  expect(late.forecast).toEqual({ completionYear: 2029, lateByYears: 2 })
  expect(late.charges[0]).toMatchObject({ year: 2030, charge: { cents: 1_260_000 } })
  expect(shown(dossierIn('under-way')).forecast).toEqual({ completionYear: 2027, lateByYears: 0 })
})

const extremes: readonly [string, Partial<Dossier['calculation']>, Purse][] = [
  [
    'the largest in one year at the highest rate',
    calculated({ amountCents: 1e12, years: 1 }, { rateBps: 2000 }),
    purse,
  ],
  ['the largest over a century', calculated({ amountCents: 1e12, years: 100 }, { rateBps: 2000 }), purse],
  [
    'the same as an annuity',
    calculated({ amountCents: 1e12, years: 100 }, { rateBps: 2000, method: 'annuity' }),
    purse,
  ],
  ['completed in the last year of the calendar', calculated({ years: 100 }, { completionYear: 2999 }), purse],
  ['against no money at all', {}, { ...purse, programmeCents: 0, sliceCents: 0, others: nothing }],
  ['against one cent', calculated({ amountCents: 1e12, years: 1 }), { ...purse, programmeCents: 1, sliceCents: 1 }],
  ['beside a hundred of the largest', {}, { ...purse, others: { ...nothing, bound: new Map([[2028, 1.2e14]]) } }],
  ['a cent', calculated({ amountCents: 1, years: 100 }), purse],
  ['twelve components', { components: Array.from({ length: 12 }, () => ({ ...component, amountCents: 8e10 })) }, purse],
]
test.each(extremes)('%s still fits the contract', (_, change, against) => {
  const one: Dossier = { ...dossier, calculation: { ...calculation, ...change } }
  const view = shown(one, against)
  expect(api.dossier.parse(view)).toEqual(view)
  expect(api.dossierSummary.parse(dossierSummary(one, policy, noon))).toEqual(dossierSummary(one, policy, noon))
})

test('an alternative with a price of its own shows its first charge', () => {
  const { alternatives } = shown(dossierIn('advice'))
  expect(alternatives.map(({ investment, firstCharge }) => [investment?.cents, firstCharge?.cents])).toEqual([
    [9_000_000, 630_000],
    [undefined, undefined],
  ])
})

test('a calculation as it is sent is the one that is kept', () => {
  const view = shown(dossier).calculation
  const { investment: _i, contributions: _c, residual: _r, years: _y, ...sent } = view
  expect(calculationFrom(sentCalculation.parse(sent))).toEqual(calculation)
})

test('the outlook adds up what all dossiers take of years to come', () => {
  const all = [dossierIn('charging'), dossierIn('adopted'), dossierIn('refused'), dossierIn('college')]
  const view = outlookView(all, 50_000_000, { policy, at: noon })
  expect(api.outlook.parse(view)).toEqual(view)
  expect(view).toMatchObject({ year: 2026, cap: { cents: 5_000_000 }, ceilingBps: 1_000 })
  expect(view.dossiers.map(({ weight }) => weight)).toEqual(['bound', 'adopted', 'asked'])
  const load = loadOf(all, 2026)
  expect(view.years.find(({ year }) => year === 2028)).toEqual({
    year: 2028,
    bound: { cents: load.bound.get(2028) },
    adopted: { cents: load.adopted.get(2028) },
    asked: { cents: load.asked.get(2028) },
  })
  expect(view.years.map(({ year }) => year)).toEqual(view.years.map(({ year }) => year).toSorted((a, b) => a - b))
})

test('a dossier that cannot be is not shown as if it could', () => {
  expect(() => dossierSummary({ ...dossier, calculation: calculated({ years: 0 }) }, policy, noon)).toThrow(dossier.id)
})
