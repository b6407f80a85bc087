/** Terms: cases worked out by hand, holidays of four years, and what must hold for any date. */

import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { easter } from './holidays.ts'
import { holidayDates, workedTerms } from './terms.fixture.ts'
import {
  addDays,
  addWeeks,
  addWorkingDays,
  daysBetween,
  holidays,
  isHoliday,
  isWorkingDay,
  lastDay,
  objectionEndsOn,
  stoppedDays,
} from './terms.ts'

const aDate = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2014-01-01', days))
const weeks = fc.integer({ min: 1, max: 60 })

describe('lastDay', () => {
  test.each(workedTerms)('$name', ({ term, endsOn, uncorrectedOn }) => {
    expect(lastDay(term)).toBe(endsOn)
    const counted = 7 * term.weeks + (term.stoppedDays ?? 0) - (term.firstDayCounts ? 1 : 0)
    expect(addDays(term.startsOn, counted)).toBe(uncorrectedOn)
  })

  property.prop([aDate, weeks, fc.integer({ min: 0, max: 60 })])(
    'up to twelve weeks ends on a working day, no more than a few days late; beyond, not moved at all',
    (startsOn, length, stopped) => {
      const late = daysBetween(startsOn, addWeeks(startsOn, length, stopped)) - 7 * length - stopped
      if (length > 12) expect(late).toBe(0)
      else {
        expect(isWorkingDay(addWeeks(startsOn, length, stopped))).toBe(true)
        expect(late).toBeGreaterThanOrEqual(0)
        expect(late).toBeLessThanOrEqual(5)
      }
    },
  )

  property.prop([aDate, aDate, fc.integer({ min: 1, max: 12 })])(
    'who starts later never ends earlier',
    (a, b, length) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      expect(addWeeks(early, length) <= addWeeks(late, length)).toBe(true)
    },
  )

  test.each([0, -1, 1.5, Number.NaN])('a term of %s weeks is a mistake', (length) => {
    expect(() => addWeeks('2026-01-05', length)).toThrow(RangeError)
  })
})

describe('holidays', () => {
  test.each(Object.entries(holidayDates))('of %s', (year, dates) => {
    expect([...holidays(Number(year)).keys()]).toEqual(dates)
  })

  test.each([
    ['2008-03-23', 2008],
    ['2038-04-25', 2038],
    ['2049-04-18', 2049],
    ['2285-03-22', 2285],
  ])('Easter on %s, early and late', (date, year) => {
    expect(easter(year)).toBe(date)
  })

  property.prop([fc.integer({ min: 1900, max: 2200 })])('Easter is a Sunday from 22 March to 25 April', (year) => {
    const sunday = easter(year)
    expect(new Date(sunday).getUTCDay()).toBe(0)
    expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true)
  })

  test("King's Day moves to Saturday when the 27th is a Sunday", () => {
    expect([isHoliday('2031-04-26'), isHoliday('2031-04-27')]).toEqual([true, false])
  })
})

describe('working days', () => {
  test.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 10, '2026-03-16'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-24', 3, '2026-12-30'],
  ])('%s and %i more is %s', (date, days, expected) => {
    expect(addWorkingDays(date, days)).toBe(expected)
  })

  property.prop([aDate, fc.integer({ min: 1, max: 60 })])('counts as many working days as asked', (date, days) => {
    const end = addWorkingDays(date, days)
    const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1))
    expect(passed.filter(isWorkingDay)).toHaveLength(days)
    expect(isWorkingDay(end)).toBe(true)
  })
})

test('an objection to a decision sent on Thursday 2 April 2026 can come until Friday 15 May: the 14th is Ascension Day', () => {
  expect(objectionEndsOn('2026-04-02', 6)).toBe('2026-05-15')
})

describe('stopped days (Awb 4:15)', () => {
  test.each([
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-10', '2026-03-11', 0],
    ['2026-03-10', '2026-03-12', 1],
    ['2026-03-10', '2026-03-24', 13],
  ])('asked on %s, complete on %s: %i days', (asked, complete, days) => {
    expect(stoppedDays(asked, complete)).toBe(days)
  })

  test('complete before it was asked for is a mistake', () => {
    expect(() => stoppedDays('2026-03-10', '2026-03-09')).toThrow(RangeError)
  })
})

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])(
  '%j is no date',
  (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError)
    expect(() => addWorkingDays(date, 0)).toThrow(RangeError)
  },
)
