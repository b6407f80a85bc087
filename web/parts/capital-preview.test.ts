import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Calculation, Dossier } from '../../shared/council/dossier.ts'
import { dossierView } from '../../shared/council/view.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { boundPerYear, capitalFigures } from './capital-preview.ts'

const aCalculation: fc.Arbitrary<Calculation> = fc.record({
  investmentCents: fc.integer({ min: 1_000, max: 1_000_000_000 }),
  contributionsCents: fc.integer({ min: 0, max: 999 }),
  assetKind: fc.constant('Riolering'),
  years: fc.integer({ min: 1, max: 100 }),
  rateBps: fc.integer({ min: 0, max: 2_000 }),
  method: fc.constantFrom('straight-line', 'annuity'),
  completionYear: fc.integer({ min: 2026, max: 2046 }),
  maintenanceCentsPerYear: fc.constant(0),
})
const dossierOf = (calculation: Calculation): Dossier => ({
  id: 'D',
  version: 1,
  proposalId: 'P',
  districtCode: 'WK040206',
  title: '',
  summary: '',
  initiator: { id: 'noor', name: 'Noor' },
  openedAt: 0,
  openedBy: { name: 'Fatima', role: 'finance-officer' },
  reason: '',
  rule: 'R3',
  calculation,
  asked: calculation,
  state: 'prepared',
  decisions: [],
})
const purse = { programmeCents: 50_000_000, sliceCents: 9_546_033, running: new Map([[2030, 4_900_000]]) }

test.prop([aCalculation], { numRuns: 60 })('the preview shows what the dossier will show', (calculation) => {
  expect(dossierView(dossierOf(calculation), purse, defaultPolicy)).toMatchObject({
    ...capitalFigures(calculation, purse),
  })
})

test('contributions that pay everything leave no charges to work out', () => {
  const calculation: Calculation = {
    investmentCents: 100,
    contributionsCents: 100,
    assetKind: 'Riolering',
    years: 10,
    rateBps: 200,
    method: 'annuity',
    completionYear: 2027,
    maintenanceCentsPerYear: 0,
  }
  expect(capitalFigures(calculation, purse)).toBeUndefined()
})

test('only decided dossiers bind years, and they add up', () => {
  const charges = [
    { year: 2030, bookValue: { cents: 0 }, depreciation: { cents: 0 }, interest: { cents: 0 }, charge: { cents: 700 } },
  ]
  const bound = boundPerYear([
    { state: 'adopted', charges },
    { state: 'adopted-with-changes', charges },
    { state: 'refused', charges },
    { state: 'prepared', charges },
  ])
  expect([...bound]).toEqual([[2030, 1400]])
})
