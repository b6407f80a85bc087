import { expect, test } from 'vitest'
import { type Draft, readDraft } from './calculation.ts'

const good: Draft = {
  investmentCents: 6_000_000,
  contributionsCents: 0,
  assetKind: 'Speeltoestellen en speelvoorzieningen',
  years: 10,
  rate: '2,5',
  method: 'straight-line',
  completionYear: 2027,
  maintenanceCents: 12_000,
}

test('a whole draft is a calculation', () => {
  expect(readDraft(good, 2026)).toEqual({
    ok: true,
    calculation: {
      investmentCents: 6_000_000,
      contributionsCents: 0,
      assetKind: 'Speeltoestellen en speelvoorzieningen',
      years: 10,
      rateBps: 250,
      method: 'straight-line',
      completionYear: 2027,
      maintenanceCentsPerYear: 12_000,
    },
  })
})

test.each([
  [{ investmentCents: undefined }, ['investment']],
  [{ investmentCents: 0 }, ['investment']],
  [{ investmentCents: 1_000_000_000_001 }, ['investment']],
  [{ contributionsCents: undefined }, ['contributions']],
  [{ contributionsCents: 6_000_000 }, ['contributions']],
  [{ assetKind: '' }, ['assetKind']],
  [{ years: 0 }, ['years']],
  [{ years: 101 }, ['years']],
  [{ rate: 'veel' }, ['rate']],
  [{ rate: '20,01' }, ['rate']],
  [{ completionYear: 2025 }, ['completionYear']],
  [{ completionYear: 2047 }, ['completionYear']],
  [{ maintenanceCents: undefined }, ['maintenance']],
  [{ assetKind: '', years: undefined }, ['assetKind', 'years']],
] as [Partial<Draft>, string[]][])('%j is no calculation', (change, faults) => {
  expect(readDraft({ ...good, ...change }, 2026)).toEqual({ ok: false, faults })
})
