/** A dossier as the API shows it, also at the far ends of what may be filled in. */
import { expect, test } from 'vitest'
import * as api from '../api/council.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { calculation, dossier } from './dossier.fixture.ts'
import type { Dossier } from './dossier.ts'
import { dossierSummary, dossierView, type Purse } from './view.ts'

const purse: Purse = { programmeCents: 50_000_000, sliceCents: 9_546_033, running: new Map([[2028, 4_000_000]]) }

test('it shows charges, their sum and what they take beside what runs already', () => {
  const view = dossierView(dossier, purse, policy)
  expect(api.dossier.parse(view)).toEqual(view)
  expect(view.charges).toHaveLength(20)
  expect(view.totals.depreciation).toEqual({ cents: 18_000_000 })
  expect(view.effects[0]).toEqual({
    year: 2028,
    running: { cents: 4_000_000 },
    asked: { cents: 1_260_000 },
    together: { cents: 5_260_000 },
    cap: { cents: 5_000_000 },
    overCap: { cents: 260_000 },
    shareOfProgrammeBps: 252,
    shareOfSliceBps: 1320,
  })
  expect(view.atOnce).toEqual({ shareOfProgrammeBps: 3600, shareOfSliceBps: 18_856 })
})

const extremes: readonly [string, Partial<Dossier['calculation']>, Purse][] = [
  ['the largest investment in one year at the highest rate', { investmentCents: 1e12, years: 1, rateBps: 2000 }, purse],
  ['the largest over a century at the highest rate', { investmentCents: 1e12, years: 100, rateBps: 2000 }, purse],
  ['the same as an annuity', { investmentCents: 1e12, years: 100, rateBps: 2000, method: 'annuity' }, purse],
  ['completed in the last year of the calendar', { completionYear: 2999, years: 100 }, purse],
  ['against no money at all', {}, { programmeCents: 0, sliceCents: 0, running: new Map() }],
  ['against one cent', { investmentCents: 1e12, years: 1 }, { programmeCents: 1, sliceCents: 1, running: new Map() }],
  ['beside a hundred of the largest', {}, { ...purse, running: new Map([[2028, 1.2e14]]) }],
  ['a cent', { investmentCents: 1, years: 100 }, purse],
]
test.each(extremes)('%s still fits the contract', (_, change, against) => {
  const of: Dossier = { ...dossier, calculation: { ...calculation, ...change } }
  const view = dossierView(of, against, policy)
  expect(api.dossier.parse(view)).toEqual(view)
  expect(api.dossierSummary.parse(dossierSummary(of))).toEqual(dossierSummary(of))
})

test('decisions are shown by name and role', () => {
  const decided: Dossier = {
    ...dossier,
    state: 'refused',
    decisions: [
      {
        at: 0,
        by: { id: 'greet', name: 'Greet', role: 'clerk' },
        decision: 'refused',
        decidedOn: '2026-11-20',
        reference: 'C 1',
        reason: 'No.',
      },
    ],
  }
  const view = dossierView(decided, purse, policy)
  expect(view.decisions).toEqual([
    {
      at: '1970-01-01T00:00:00.000Z',
      by: { name: 'Greet', role: 'clerk' },
      decision: 'refused',
      decidedOn: '2026-11-20',
      reference: 'C 1',
      reason: 'No.',
    },
  ])
  expect(JSON.stringify(view)).not.toContain('"greet"')
})

test('a dossier that cannot be is not shown as if it could', () => {
  expect(() => dossierSummary({ ...dossier, calculation: { ...calculation, years: 0 } })).toThrow(dossier.id)
})
