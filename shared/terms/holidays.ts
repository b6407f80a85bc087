/** The generally recognised holidays, worked out for any year (Algemene termijnenwet 3, sections 1 and 2). */
import { addDays } from './days.ts'

const dayOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/**
 * Easter Sunday of a year in the Gregorian calendar, as YYYY-MM-DD.
 * Source: the anonymous algorithm of Nature, 20 April 1876; also in Meeus, Astronomical Algorithms, chapter 8.
 */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const inMarch = epact + toSunday - 7 * late + 114
  return dayOf(year, Math.floor(inMarch / 31), (inMarch % 31) + 1)
}

/** The King's birthday is celebrated on 26 April when the 27th is a Sunday. */
function kingsDay(year: number): string {
  const birthday = dayOf(year, 4, 27)
  return new Date(birthday).getUTCDay() === 0 ? addDays(birthday, -1) : birthday
}

/**
 * The holidays of a year, date to English name, in order of date (two may share a date: the later name stays).
 * 5 May counts every year. Since 2014, when King's Day came. Days that the government equates with a holiday for one
 * year (section 3) are not in it: they differ by year and are announced in the Staatscourant.
 */
export function holidays(year: number): ReadonlyMap<string, string> {
  const sunday = easter(year)
  const days: [string, string][] = [
    [dayOf(year, 1, 1), "New Year's Day"],
    [addDays(sunday, -2), 'Good Friday'],
    [addDays(sunday, 1), 'Easter Monday'],
    [kingsDay(year), "King's Day"],
    [dayOf(year, 5, 5), 'Liberation Day'],
    [addDays(sunday, 39), 'Ascension Day'],
    [addDays(sunday, 50), 'Whit Monday'],
    [dayOf(year, 12, 25), 'Christmas Day'],
    [dayOf(year, 12, 26), 'Second day of Christmas'],
  ]
  return new Map(days.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Holidays worked out before, by year: a list of plans asks for the same one or two years hundreds of times. */
const known = new Map<number, ReadonlyMap<string, string>>()

/** Whether a date (YYYY-MM-DD) is a recognised holiday. Sundays are no holidays in this sense: ask `isWorkingDay`. */
export function isHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4))
  const ofYear = known.get(year) ?? holidays(year)
  if (known.size > 100) known.clear()
  known.set(year, ofYear)
  return ofYear.has(date)
}
