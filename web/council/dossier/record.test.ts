import { expect, test } from 'vitest'
import { changesOf, faultsOf, type RecordForm } from './record.ts'

const asked = { investmentCents: 6_000_000, contributionsCents: 500_000, years: 15 }
const good: RecordForm = {
  decision: 'adopted',
  decidedOn: '2026-11-20',
  reference: 'RB 2026-114',
  reason: 'De raad vindt het plan goed voor de wijk.',
  investmentCents: 6_000_000,
  years: 15,
}

test.each([
  ['nothing', {}, {}],
  ['no decision', { decision: '' }, { decision: 'decision' }],
  ['a decision of tomorrow', { decidedOn: '2026-11-26' }, { decidedOn: 'future' }],
  ['no date', { decidedOn: '' }, { decidedOn: 'decidedOn' }],
  ['no reference', { reference: ' ' }, { reference: 'reference' }],
  ['a short reason', { reason: 'goed' }, { reason: 'reason' }],
  ['changes that change nothing', { decision: 'adopted-with-changes' }, { investment: 'nothing-changed' }],
  ['changes with another amount', { decision: 'adopted-with-changes', investmentCents: 5_000_000 }, {}],
  ['changes with other years', { decision: 'adopted-with-changes', years: 20 }, {}],
  [
    'an amount that others pay already',
    { decision: 'adopted-with-changes', investmentCents: 500_000 },
    { investment: 'investment' },
  ],
  ['no years', { decision: 'adopted-with-changes', years: undefined }, { years: 'years' }],
  ['an amount that only changes count', { investmentCents: undefined }, {}],
] as [string, Partial<RecordForm>, object][])('the faults of %s', (_, change, faults) => {
  expect(faultsOf({ ...good, ...change }, asked, '2026-11-25')).toEqual(faults)
})

test('only what differs is a change', () => {
  expect(changesOf(good, asked)).toBeUndefined()
  expect(changesOf({ investmentCents: 5_000_000, years: 15 }, asked)).toEqual({ investmentCents: 5_000_000 })
  expect(changesOf({ investmentCents: undefined, years: 20 }, asked)).toEqual({ years: 20 })
})
