import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { OutlookView } from '../../shared/api/council.ts'
import { dossier } from '../../shared/council/dossier.fixture.ts'
import type { Calculation } from '../../shared/council/dossier.ts'
import { dossierView } from '../../shared/council/view.ts'
import { districts } from '../../shared/districts/districts.ts'
import { defaultPolicy as policy } from '../../shared/policy/policy.ts'
import { asView, calculationOf, capitalFigures, purseOf } from './capital-preview.ts'

const component = fc.record({
  name: fc.constant('Onderdeel'),
  assetKind: fc.constantFrom('sewer', 'greenery', 'iets anders'),
  amountCents: fc.integer({ min: 10_000, max: 1_000_000_000 }),
  contributionsCents: fc.integer({ min: 0, max: 4_000 }),
  residualCents: fc.integer({ min: 0, max: 4_000 }),
  years: fc.integer({ min: 1, max: 30 }),
})
const aCalculation: fc.Arbitrary<Calculation> = fc.record({
  components: fc.array(component, { minLength: 1, maxLength: 4 }),
  rateBps: fc.integer({ min: 0, max: 2_000 }),
  method: fc.constantFrom('straight-line', 'annuity'),
  completionYear: fc.integer({ min: 2030, max: 2046 }),
  maintenanceCentsPerYear: fc.constant(0),
})
const at = Date.parse('2026-11-20T12:00:00Z')
const others = {
  bound: new Map([[2035, 2_000_000]]),
  adopted: new Map([[2035, 1_500_000]]),
  asked: new Map([[2036, 900_000]]),
}
const money = { programmeCents: 50_000_000, sliceCents: 9_546_033 }

test.prop([aCalculation], { numRuns: 40 })(
  'the preview shows what the dossier will show, to the cent',
  (calculation) => {
    const shown = dossierView(
      { ...dossier, calculation, asked: calculation },
      { ...money, others, leftCents: 0, spentCents: 0 },
      { policy, districts, at },
    )
    const { bound, adopted, asked } = others
    const purse = { ...money, bound, adopted, alsoAsked: asked, policy, districtCode: dossier.districtCode }
    expect(shown).toMatchObject({ ...capitalFigures(calculation, purse) })
  },
)

test.prop([aCalculation])('a calculation survives the way to the API and back', (calculation) => {
  expect(calculationOf(asView(calculation))).toEqual(calculation)
})

test('other dossiers are weighed by how firm they are, and a dossier not against itself', () => {
  const of = (id: string, weight: 'bound' | 'adopted' | 'asked', cents: number) => ({
    id,
    title: id,
    districtCode: 'WK040206',
    state: 'advice' as const,
    weight,
    charges: [{ year: 2030, charge: { cents } }],
  })
  const outlook: OutlookView = {
    year: 2026,
    programme: { cents: 50_000_000 },
    ceilingBps: 1000,
    cap: { cents: 5_000_000 },
    years: [],
    dossiers: [
      of('a', 'bound', 1),
      of('b', 'bound', 20),
      of('c', 'adopted', 300),
      of('d', 'asked', 4000),
      of('me', 'asked', 50_000),
    ],
  }
  const purse = purseOf(outlook, policy, { districtCode: 'WK040206', sliceCents: 7, dossierId: 'me' })
  expect(purse.bound).toEqual(new Map([[2030, 21]]))
  expect(purse.adopted).toEqual(new Map([[2030, 300]]))
  expect(purse.alsoAsked).toEqual(new Map([[2030, 4000]]))
  expect(purse.programmeCents).toBe(50_000_000)
})
