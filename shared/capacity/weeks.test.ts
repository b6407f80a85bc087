/** ISO weeks: the years with 53 of them, the days around New Year, and there and back for any date. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays } from '../terms/days.ts'
import { datesOf, mondayOf, parseWeek, weekOf, weeksBetween, weeksInYear, weeksOf } from './weeks.ts'

const aDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1990-01-01', days))

describe('weeks', () => {
  // A year has 53 weeks when it begins on a Thursday, or in a leap year on a Wednesday.
  test.each([2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048])('%i has 53 weeks', (year) => {
    expect(weeksInYear(year)).toBe(53)
    expect(weeksOf(year).at(-1)).toBe(`${year}-W53`)
    expect(parseWeek(`${year}-W53`)).toEqual({ year, number: 53 })
  })

  test('every other year between 2004 and 2048 has 52', () => {
    const long = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]
    const years = Array.from({ length: 45 }, (_, at) => 2004 + at).filter((year) => !long.includes(year))
    expect(years.filter((year) => weeksInYear(year) !== 52)).toEqual([])
    expect(parseWeek('2027-W53')).toBeUndefined()
  })

  test.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-11-28', '2026-W48'],
    ['2024-02-29', '2024-W09'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(date)).toBe(week)
  })

  test('a week runs from Monday to Sunday', () => {
    expect(mondayOf('2026-W53')).toBe('2026-12-28')
    expect(datesOf('2026-W53')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ])
  })

  test('a range goes over New Year; one that ends before it begins is empty', () => {
    expect(weeksBetween('2026-W52', '2027-W02')).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02'])
    expect(weeksBetween('2026-W10', '2026-W10')).toEqual(['2026-W10'])
    expect(weeksBetween('2026-W10', '2026-W09')).toEqual([])
    expect(() => weeksBetween('2026-W01', '2046-W01')).toThrow(RangeError)
  })

  test.each(['2026-W00', '2026-W54', '2027-W53', '2026-53', '2026-W5', 'W05', '', '2026-W053'])(
    '%s is no week',
    (text) => {
      expect(parseWeek(text)).toBeUndefined()
      expect(() => mondayOf(text)).toThrow(RangeError)
    },
  )

  property.prop([aDate])('a date lies in its week, and the next week follows after seven days', (date) => {
    const week = weekOf(date)
    expect(datesOf(week)).toContain(date)
    expect(weeksBetween(week, weekOf(addDays(date, 7)))).toHaveLength(2)
    // Weeks are in order as text.
    expect(weekOf(addDays(date, 7)) > week).toBe(true)
  })
})
