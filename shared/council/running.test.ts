/** What dossiers take together, by how firm it is, and how it shifts when works are late. */
import { expect, test } from 'vitest'
import { calculation, dossierIn } from './dossier.fixture.ts'
import { type Dossier, dossierStates } from './dossier.ts'
import { boundIn, chargesIn, completionYearOf, forecastOf, loadOf, runningCharges, weightOf } from './running.ts'

const thisYear = 2026

test('every state is bound, adopted, asked, or takes nothing', () => {
  const of = (weight: string | undefined) => dossierStates.filter((state) => weightOf({ state }) === weight)
  expect(of('asked')).toEqual(['alternatives', 'advice', 'college', 'agenda', 'council'])
  expect(of('adopted')).toEqual(['adopted', 'under-way', 'supplement'])
  expect(of('bound')).toEqual(['delivered', 'charging', 'written-off'])
  expect(of(undefined)).toEqual(['refused', 'objection', 'withdrawn'])
})

test('charges add up by year and weight', () => {
  const later: Dossier = { ...dossierIn('under-way'), calculation: { ...calculation, completionYear: 2028 } }
  const load = loadOf(
    [dossierIn('charging'), dossierIn('adopted'), later, dossierIn('college'), dossierIn('refused')],
    thisYear,
  )
  const years = [2026, 2027, 2028, 2029, 2049]
  expect(years.map((year) => load.bound.get(year))).toEqual([undefined, 1_260_000, 1_242_000, 1_224_000, undefined])
  expect(years.map((year) => load.adopted.get(year))).toEqual([
    undefined,
    undefined,
    1_260_000,
    1_242_000 + 1_260_000,
    undefined,
  ])
  expect(years.map((year) => load.asked.get(year))).toEqual([undefined, undefined, 1_260_000, 1_242_000, undefined])
  const running = runningCharges([dossierIn('charging'), dossierIn('adopted'), dossierIn('college')], thisYear)
  expect([2027, 2028].map((year) => running.get(year))).toEqual([1_260_000, 1_242_000 + 1_260_000])
})

test.each([
  ['as calculated', {}, 2026, 2027],
  ['as reported', { expectedYear: 2029 }, 2026, 2029],
  ['never in a year that is over', {}, 2030, 2030],
  ['as delivered, whatever was expected', { expectedYear: 2029, completedOn: '2027-05-01' }, 2031, 2027],
] as const)('works are ready %s', (_, change, year, ready) => {
  const dossier: Dossier = { ...dossierIn('under-way'), ...change }
  expect(completionYearOf(dossier, year)).toBe(ready)
  expect(forecastOf(dossier, year)).toEqual({ ...dossier.calculation, completionYear: ready })
})

test('a refused dossier is never late', () => {
  expect(completionYearOf(dossierIn('refused'), 2040)).toBe(2027)
})

test('an appropriation binds what is delivered and not booked yet, the eldest first', () => {
  const charging = dossierIn('charging')
  const delivered: Dossier = { ...dossierIn('delivered'), id: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626' }
  const booked: Dossier = { ...charging, booked: [{ year: 2027, chargeCents: 5, at: 0, from: 'programme' }] }
  const all = [charging, delivered, dossierIn('under-way')]
  expect(chargesIn(2027, all)).toEqual([
    { dossierId: delivered.id, title: delivered.title, chargeCents: 1_260_000 },
    { dossierId: charging.id, title: charging.title, chargeCents: 1_260_000 },
  ])
  expect(chargesIn(2026, all)).toEqual([])
  expect(chargesIn(2027, [booked])).toEqual([])
  expect(boundIn(2027, [booked, { ...booked, booked: [{ year: 2027, chargeCents: 7, at: 0, from: 'slice' }] }])).toBe(5)
})
