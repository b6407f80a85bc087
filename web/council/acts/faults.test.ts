import { expect, test } from 'vitest'
import { amountFault, dateFault, lastMeetingDay, numberFault, textFault } from './faults.ts'

const today = '2026-11-28'

test.each([
  ['', {}, 'date'],
  ['2026-13-01', {}, 'date'],
  ['2026-11-29', { until: today }, 'future'],
  ['2026-11-28', { until: today }, undefined],
  ['2026-11-27', { from: today }, 'past'],
  ['2026-11-20', { from: '2026-11-21', until: today }, 'early'],
  ['2029-01-01', { from: today, until: '2028-11-27' }, 'far'],
] as [string, { from?: string; until?: string }, string | undefined][])(
  'date %s within %j: %s',
  (date, bounds, fault) => {
    expect(dateFault(date, { today, ...bounds })?.fault).toBe(fault)
  },
)

test('texts, amounts and numbers keep within their bounds', () => {
  expect(textFault('  kort  ', 10, 20)).toEqual({ fault: 'short', least: 10 })
  expect(textFault('precies tien', 10, 12)).toBeUndefined()
  expect(textFault('een woord te veel', 2, 12)).toEqual({ fault: 'long', most: 12 })
  expect(amountFault(0)).toEqual({ fault: 'amount' })
  expect(amountFault(101, 100)).toEqual({ fault: 'tooMuch', mostCents: 100 })
  expect(amountFault(100, 100)).toBeUndefined()
  expect(numberFault(101, 0, 100)).toEqual({ fault: 'number', least: 0, most: 100 })
  expect(numberFault(100, 0, 100)).toBeUndefined()
  expect(lastMeetingDay(today)).toBe('2028-11-27')
})
