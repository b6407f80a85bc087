/** The load per week: hours by working days, work spread evenly, and which weeks have too much. */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { disciplines } from './disciplines.ts'
import { capacityPerWeek, loadOf, overloaded } from './load.ts'
import { weeksBetween, weeksOf } from './weeks.ts'

/** ISO year 2026 has 53 weeks of 5 days; the nine holidays that fall on a weekday of it, by hand: 1 January, Good Friday, Easter Monday, King's Day (Monday 27 April), 5 May, Ascension, Whit Monday, Christmas (Friday; the 26th is a Saturday), and 1 January 2027. */
const workingDays2026 = 53 * 5 - 9

test('a week with a holiday has less, and the sum is the year', () => {
  const weeks = capacityPerWeek(2026, workingDays2026 * 60)
  expect(weeks.size).toBe(53)
  expect(weeks.get('2026-W02')).toBe(300)
  // 1 January 2026 is a Thursday.
  expect(weeks.get('2026-W01')).toBe(240)
  // 1 January 2027 is a Friday.
  expect(weeks.get('2026-W53')).toBe(240)
  // Easter Monday, 6 April.
  expect(weeks.get('2026-W15')).toBe(240)
  expect([...weeks.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(workingDays2026 * 60)
})

test('work of two plans in one week is added up; overload is named by week', () => {
  const [load, ...others] = loadOf(2026, new Map([['greenery', workingDays2026 * 60]]), [
    { discipline: 'greenery', fromWeek: '2026-W10', toWeek: '2026-W12', minutes: 601 },
    { discipline: 'greenery', fromWeek: '2026-W10', toWeek: '2026-W10', minutes: 150 },
  ])
  expect(others).toEqual([])
  expect(load).toMatchObject({ discipline: 'greenery', plannedMinutes: 751 })
  expect(load?.weeks.filter(({ plannedMinutes }) => plannedMinutes > 0)).toEqual([
    { week: '2026-W10', capacityMinutes: 300, plannedMinutes: 351 },
    { week: '2026-W11', capacityMinutes: 300, plannedMinutes: 200 },
    { week: '2026-W12', capacityMinutes: 300, plannedMinutes: 200 },
  ])
  expect(overloaded(load?.weeks ?? []).map(({ week }) => week)).toEqual(['2026-W10'])
})

test('work over New Year counts in each year with its own weeks', () => {
  const parts = [{ discipline: 'paving', fromWeek: '2026-W52', toWeek: '2027-W01', minutes: 90 }] as const
  expect(loadOf(2026, new Map(), parts)[0]).toMatchObject({ capacityMinutes: 0, plannedMinutes: 60 })
  expect(loadOf(2027, new Map(), parts)[0]).toMatchObject({ plannedMinutes: 30 })
  expect(loadOf(2028, new Map(), parts)).toEqual([])
})

const aPart = fc
  .record({
    discipline: fc.constantFrom(...disciplines),
    minutes: fc.integer({ min: 1, max: 100_000 }),
    ends: fc.tuple(fc.constantFrom(...weeksOf(2026)), fc.constantFrom(...weeksOf(2026))),
  })
  .map(({ discipline, minutes, ends }) => {
    const [fromWeek = '', toWeek = ''] = ends.toSorted()
    return { discipline, minutes, fromWeek, toWeek }
  })

property.prop([fc.array(aPart, { maxLength: 12 }), fc.integer({ min: 0, max: 6_000_000 })])(
  'every minute of work and of capacity stands in some week, once',
  (parts, minutes) => {
    const loads = loadOf(2026, new Map(disciplines.map((discipline) => [discipline, minutes])), parts)
    const sum = (of: (load: (typeof loads)[number]) => number) => loads.reduce((total, load) => total + of(load), 0)
    expect(sum(({ plannedMinutes }) => plannedMinutes)).toBe(parts.reduce((total, part) => total + part.minutes, 0))
    for (const load of loads) {
      expect(load.weeks.map(({ week }) => week)).toEqual(weeksOf(2026))
      expect(load.weeks.reduce((total, week) => total + week.capacityMinutes, 0)).toBe(minutes)
      expect(load.capacityMinutes).toBe(minutes)
    }
  },
)

test('a range of weeks has as many parts as weeks', () => {
  expect(weeksBetween('2026-W01', '2026-W53')).toEqual(weeksOf(2026))
})
