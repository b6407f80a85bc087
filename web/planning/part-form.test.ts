import { expect, test } from 'vitest'
import { faultByLast, faultsOf, formFor, formOf, type PartForm, partOf, weekNamed, weeksToChoose } from './part-form.ts'

const good: PartForm = { discipline: 'greenery', fromWeek: '2026-W49', toWeek: '2026-W51', hours: 5, minutes: 1 }

test.each([
  ['nothing', {}, {}],
  ['no crew', { discipline: '' }, { discipline: 'choose' }],
  ['no weeks', { fromWeek: '', toWeek: '' }, { fromWeek: 'choose', toWeek: 'choose' }],
  ['an end before the beginning', { toWeek: '2026-W48' }, { toWeek: 'order' }],
  ['no time', { hours: undefined, minutes: 0 }, { hours: 'time' }],
  ['minutes alone', { hours: undefined, minutes: 1 }, {}],
] as [string, Partial<PartForm>, object][])('the faults of %s', (_, change, faults) => {
  expect(faultsOf({ ...good, ...change })).toEqual(faults)
  expect(partOf({ ...good, ...change }) === undefined).toBe(Object.keys(faults).length > 0)
})

test('a part goes out in minutes and comes back as it was', () => {
  const part = { discipline: 'greenery', fromWeek: '2026-W49', toWeek: '2026-W51', minutes: 301 } as const
  expect(partOf(good)).toEqual(part)
  expect(formOf(part)).toEqual(good)
  expect(formFor(239, 'paving')).toMatchObject({ discipline: 'paving', hours: 3, minutes: 59, fromWeek: '' })
})

test('weeks run from this one to the end of next year; a part keeps its own earlier ones', () => {
  const weeks = weeksToChoose('2026-W48')
  expect([weeks[0], weeks.at(-1), weeks.length]).toEqual(['2026-W48', '2027-W52', 6 + 52])
  expect(weeksToChoose('2026-W48', ['2026-W40', '2026-W49']).slice(0, 2)).toEqual(['2026-W40', '2026-W48'])
  expect(weekNamed('2026-W53')).toEqual({ number: 53, year: 2026, monday: '2026-12-28' })
})

test('a fault of the API finds its field', () => {
  expect(
    faultByLast([
      { pointer: '/parts/0/toWeek', detail: 'There is no such week.' },
      { pointer: '/parts/2/minutes', detail: 'At least 1.' },
    ]),
  ).toEqual({ toWeek: 'There is no such week.', hours: 'At least 1.' })
})
