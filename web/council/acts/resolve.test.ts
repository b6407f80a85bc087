import { expect, test } from 'vitest'
import type { Calculation } from '../../../shared/council/dossier.ts'
import { amendmentsOf, emptyAmendment, faultsOf, outcomeOf, type ResolutionForm } from './resolve.ts'

const calculation: Calculation = {
  components: [
    {
      name: 'Groen',
      assetKind: 'greenery',
      amountCents: 12_000_000,
      contributionsCents: 0,
      residualCents: 0,
      years: 20,
    },
    {
      name: 'Pad',
      assetKind: 'roads-and-paths',
      amountCents: 6_000_000,
      contributionsCents: 500_000,
      residualCents: 0,
      years: 30,
    },
  ],
  rateBps: 200,
  method: 'straight-line',
  completionYear: 2027,
  maintenanceCentsPerYear: 0,
}
const today = '2026-11-28'
const form: ResolutionForm = {
  decision: 'adopted',
  decidedOn: today,
  reference: 'RB 2026-114',
  reason: 'De raad vindt het plan goed voor de wijk.',
  amendments: [emptyAmendment()],
}
const faulty = (change: Partial<ResolutionForm>, meetingOn?: string) =>
  faultsOf({ ...form, ...change }, { calculation, today, meetingOn }).flatMap(([name, fault]) =>
    fault ? [[name, fault.fault]] : [],
  )
const smaller = { ...emptyAmendment(), title: 'Kleiner', amountCents: 10_000_000 }

test.each([
  ['nothing', {}, []],
  ['no decision', { decision: '' }, [['decision', 'choose']]],
  ['a decision of tomorrow', { decidedOn: '2026-11-29' }, [['decidedOn', 'future']]],
  ['no date', { decidedOn: '' }, [['decidedOn', 'date']]],
  ['no reference', { reference: ' ' }, [['reference', 'short']]],
  ['a short reason', { reason: 'goed' }, [['reason', 'short']]],
  ['an empty amendment that does not count', { decision: 'refused' }, []],
  [
    'a change that changes nothing',
    { decision: 'adopted-with-changes', amendments: [{ ...smaller, amountCents: 12_000_000 }] },
    [['amendments-0-title', 'nothing-changed']],
  ],
  [
    'a change without a name',
    { decision: 'adopted-with-changes', amendments: [{ ...smaller, title: '' }] },
    [['amendments-0-title', 'short']],
  ],
  [
    'an amount that others pay already',
    { decision: 'adopted-with-changes', amendments: [smaller, { ...smaller, component: 1, amountCents: 500_000 }] },
    [['amendments-1-amount', 'not-capital']],
  ],
  [
    'a term longer than the kind may have',
    { decision: 'adopted-with-changes', amendments: [{ ...smaller, years: 31 }] },
    [['amendments-0-years', 'term-too-long']],
  ],
  [
    'a year that is over',
    { decision: 'adopted-with-changes', amendments: [{ ...smaller, completionYear: 2025 }] },
    [['amendments-0-completionYear', 'completion']],
  ],
] as [string, Partial<ResolutionForm>, string[][]][])('the faults of %s', (_, change, faults) => {
  expect(faulty(change)).toEqual(faults)
})

test('nothing was decided before the meeting', () => {
  expect(faulty({ decidedOn: '2026-11-26' }, '2026-11-27')).toEqual([['decidedOn', 'early']])
})

test('amendments hold only what was filled in, and change the calculation by the shared rule', () => {
  expect(amendmentsOf([{ ...smaller, title: ' Kleiner ' }])).toEqual([
    { title: 'Kleiner', component: 0, amountCents: 10_000_000 },
  ])
  const outcome = outcomeOf(
    calculation,
    [smaller, { ...emptyAmendment(), title: 'Pad korter', component: 1, years: 25 }],
    2026,
  )
  expect(
    'calculation' in outcome && outcome.calculation.components.map(({ amountCents, years }) => [amountCents, years]),
  ).toEqual([
    [10_000_000, 20],
    [6_000_000, 25],
  ])
})
