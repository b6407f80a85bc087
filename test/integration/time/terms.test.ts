/** Every term from every day of ten years, over leap days, holidays and changes of the clock, held against a second calendar. */
import { describe, expect, test } from 'vitest'
import { fiscalYear } from '../../../shared/ledger/fiscal-year.ts'
import { localDate } from '../../../shared/terms/amsterdam.ts'
import {
  addDays,
  addWeeks,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  stoppedDays,
} from '../../../shared/terms/terms.ts'
import { daysLeft } from '../../../web/parts/days-left.ts'
import {
  aheadAt,
  changes,
  dateOf,
  dayNumber,
  firstYear,
  hour,
  instantsOf,
  isDayOff,
  lastYear,
  minute,
} from './calendar.ts'

const day = 24 * hour
const iso = (instant: number) => new Date(instant).toISOString()
const firstDay = dayNumber(firstYear, 1, 1)
const lastDayNumber = dayNumber(lastYear, 12, 31)

describe('terms', () => {
  const starts = Array.from({ length: lastDayNumber - firstDay + 1 }, (_, index) => firstDay + index)
  const isWorkday = (number: number) => !isDayOff(number)

  test('every day of ten years: a working day or not', () => {
    for (const number of starts) if (isWorkingDay(dateOf(number)) !== isWorkday(number)) expect.fail(dateOf(number))
    expect(starts).toHaveLength(4018)
  })

  // Weeks of the law and of ordinances: objections 6, decisions 8 and 12, a challenge 13 and 26.
  test.each([1, 2, 4, 6, 8, 12, 13, 26])('of %i weeks, from every day of ten years', (weeks) => {
    for (const number of starts) {
      let end = number + 7 * weeks
      while (weeks <= 12 && !isWorkday(end)) end += 1
      if (addWeeks(dateOf(number), weeks) !== dateOf(end)) expect.fail(dateOf(number))
    }
  })

  test.each([1, 5, 10, 20])('of %i working days, from every day of ten years', (days) => {
    for (const number of starts) {
      let end = number
      for (let left = days; left > 0; ) {
        end += 1
        if (isWorkday(end)) left -= 1
      }
      if (addWorkingDays(dateOf(number), days) !== dateOf(end)) expect.fail(dateOf(number))
    }
  })

  test('start on the date in the street: a minute before and at midnight, in summer and in winter', () => {
    for (const number of starts) {
      const [midnight] = instantsOf(number, 0)
      if (midnight === undefined) throw new Error(`No midnight on ${dateOf(number)}`)
      if (addWeeks(localDate(midnight), 6) !== addWeeks(dateOf(number), 6)) expect.fail(dateOf(number))
      if (localDate(midnight - 1) !== dateOf(number - 1)) expect.fail(dateOf(number))
      expect([hour, 2 * hour]).toContain(aheadAt(midnight))
    }
  })

  test('over a leap day, and over a year without one', () => {
    expect([addDays('2028-02-28', 1), addDays('2028-02-29', 1), addDays('2027-02-28', 1)]).toEqual([
      '2028-02-29',
      '2028-03-01',
      '2027-03-01',
    ])
    // 29 February 2028 is a Tuesday; six weeks later is Tuesday 11 April; a year of days later 28 February 2029.
    expect(addWeeks('2028-02-29', 6)).toBe('2028-04-11')
    expect(addDays('2028-02-29', 365)).toBe('2029-02-28')
    expect([daysBetween('2028-01-01', '2029-01-01'), daysBetween('2027-01-01', '2028-01-01')]).toEqual([366, 365])
    expect(stoppedDays('2028-02-28', '2028-03-01')).toBe(1)
    for (const year of [2028, 2032, 2036]) {
      expect(localDate(dayNumber(year, 2, 29) * day + 12 * hour)).toBe(`${year}-02-29`)
      expect(fiscalYear(dayNumber(year, 2, 29) * day)).toBe(year)
    }
  })

  test('days left, as a screen shows them: by date, at any hour of every day around every change', () => {
    for (const { at } of changes) {
      const due = Math.floor(at / day) + 3
      for (let now = at - 4 * day; now <= at + 5 * day; now += 30 * minute) {
        const today = Math.floor((now + aheadAt(now)) / day)
        if (daysLeft(dateOf(due), now) !== due - today) expect.fail(iso(now))
      }
    }
  })

  test('with days on which the clock stood still, counted by date over every change', () => {
    for (const { date } of changes) {
      const number = dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))
      expect(stoppedDays(dateOf(number - 3), dateOf(number + 4))).toBe(6)
      expect(addWeeks(dateOf(number - 3), 26, 6)).toBe(dateOf(number - 3 + 26 * 7 + 6))
    }
  })
})
