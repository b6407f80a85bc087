import { expect, test } from 'vitest'
import { firstSettings, mostHelp, settingsFaults, settingsOf } from './settings-form.ts'

const round = { closesAt: '2027-03-28T18:00:00.000Z' }

test('paper is handed in a day before the closing, on the clock of Amsterdam', () => {
  // The clock goes forward in the night of 28 March: a day earlier it is still winter time.
  expect(firstSettings(round).until).toBe('2027-03-27T19:00')
  const { paper } = settingsOf({ ...firstSettings(round), hasPaper: true, place: ' de balie ' })
  expect(paper).toEqual({ place: 'de balie', until: '2027-03-27T18:00:00.000Z' })
})

test.each([
  ['a help text that does not fit', { help: 'x'.repeat(mostHelp + 1) }, { help: 'help' }],
  ['no place', { hasPaper: true, place: ' ' }, { place: 'place' }],
  ['no moment', { hasPaper: true, until: '' }, { until: 'missing' }],
  ['the closing itself', { hasPaper: true, until: '2027-03-28T20:00' }, { until: 'too-late' }],
  ['an hour that is skipped', { hasPaper: true, until: '2027-03-28T02:30' }, { until: 'nonexistent-local-time' }],
  ['fields that are not asked', { hasPaper: false, place: '', until: '' }, {}],
])('%s', (_, change, faults) => {
  const found = settingsFaults({ ...firstSettings(round), ...change }, round)
  expect(Object.fromEntries(Object.entries(found).filter(([, fault]) => fault))).toEqual(faults)
})
