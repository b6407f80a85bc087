import { expect, test } from 'vitest'
import { type ComponentDraft, type Draft, newComponent, readDraft, usualYears } from './calculation.ts'

const part: ComponentDraft = {
  name: 'Speeltoestellen',
  assetKind: 'play-equipment',
  amountCents: 6_000_000,
  contributionsCents: 0,
  residualCents: 0,
  years: 10,
}
const good: Draft = {
  components: [part],
  rate: '2,5',
  method: 'straight-line',
  completionYear: 2027,
  maintenanceCents: 12_000,
}

test('a whole draft is a calculation', () => {
  expect(readDraft(good, 2026)).toEqual({
    ok: true,
    calculation: {
      components: [{ ...part, name: 'Speeltoestellen' }],
      rateBps: 250,
      method: 'straight-line',
      completionYear: 2027,
      maintenanceCentsPerYear: 12_000,
    },
  })
})

test.each([
  [{ name: ' x ' }, 'name', 'name'],
  [{ amountCents: undefined }, 'amount', 'amount'],
  [{ amountCents: 0 }, 'amount', 'amount'],
  [{ amountCents: 1_000_000_000_001 }, 'amount', 'amount'],
  [{ contributionsCents: undefined }, 'contributions', 'contributions'],
  [{ contributionsCents: 6_000_000 }, 'contributions', 'contributions'],
  [{ residualCents: 6_000_000 }, 'residual', 'residual'],
  [{ contributionsCents: 1_000_000, residualCents: 5_000_000 }, 'residual', 'residual'],
  [{ assetKind: '' }, 'assetKind', 'assetKind'],
  [{ years: 0 }, 'years', 'years'],
  [{ years: 101 }, 'years', 'years'],
  [{ years: 16 }, 'years', 'tooLong'],
] as [Partial<ComponentDraft>, string, string][])('a component with %j is at fault', (change, field, fault) => {
  const draft = { ...good, components: [part, { ...part, ...change }] }
  expect(readDraft(draft, 2026)).toMatchObject({
    ok: false,
    faults: expect.arrayContaining([[`components-1-${field}`, fault]]),
  })
})

test.each([
  [{ rate: 'veel' }, ['rate']],
  [{ rate: '20,01' }, ['rate']],
  [{ completionYear: 2025 }, ['completionYear']],
  [{ completionYear: 2047 }, ['completionYear']],
  [{ maintenanceCents: undefined }, ['maintenance']],
  [{ rate: '', completionYear: undefined }, ['rate', 'completionYear']],
] as [Partial<Draft>, string[]][])('%j is no calculation', (change, faults) => {
  expect(readDraft({ ...good, ...change }, 2026)).toEqual({ ok: false, faults: faults.map((one) => [one, one]) })
})

test('a kind brings its usual term; land is not written off, so all of it stays', () => {
  expect(usualYears('greenery')).toBe(20)
  expect(usualYears('land')).toBe(50)
  expect(usualYears('')).toBeUndefined()
  const land = { ...newComponent('Perceel', 4_000_000), assetKind: 'land', contributionsCents: 1_000_000, years: 50 }
  const read = readDraft({ ...good, components: [land] }, 2026)
  expect(read.ok && read.calculation.components[0]?.residualCents).toBe(3_000_000)
})
