/** The table of terms is complete and fits the bounds of the calculation. */
import { expect, test } from 'vitest'
import { assetKind, assetKinds } from './asset-kinds.ts'
import { bounds } from './capital-charges.ts'

test('every kind has an id, two names and a term within its own range and the bounds of the calculation', () => {
  expect(new Set(assetKinds.map((kind) => kind.id)).size).toBe(assetKinds.length)
  expect(new Set(assetKinds.map((kind) => kind.nl)).size).toBe(assetKinds.length)
  for (const { id, years, least, most, en } of assetKinds) {
    expect(en.length).toBeGreaterThan(0)
    if (years === null) {
      expect([id, least, most]).toEqual(['land', null, null])
      continue
    }
    expect(years).toBeGreaterThanOrEqual(least)
    expect(years).toBeLessThanOrEqual(most)
    expect(least).toBeGreaterThanOrEqual(bounds.years.least)
    expect(most).toBeLessThanOrEqual(bounds.years.most)
  }
})

test.each([
  ['play-equipment', 10],
  ['greenery', 20],
  ['concrete-bridge', 60],
  ['land', null],
] as const)('%s is written off over %s years', (id, years) => {
  expect(assetKind(id)?.years).toBe(years)
})

test('an unknown kind is not there', () => {
  expect(assetKind('castle')).toBeUndefined()
})
