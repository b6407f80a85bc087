/** ISO weeks (ISO 8601): Monday to Sunday, written YYYY-Www; week 1 is the one with the year's first Thursday. */
import { addDays, daysBetween } from '../terms/days.ts'

const form = /^(\d{4})-W(\d{2})$/
const daysInWeek = 7

const firstOfJanuary = (year: number) => `${String(year).padStart(4, '0')}-01-01`

/** Monday of week 1: the week that 4 January falls in. */
function firstMonday(year: number): string {
  const fourth = addDays(firstOfJanuary(year), 3)
  const sinceMonday = (new Date(fourth).getUTCDay() + daysInWeek - 1) % daysInWeek
  return addDays(fourth, -sinceMonday)
}

const written = (year: number, number: number) => `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`

/** How many weeks an ISO year has: 52, or 53 in five years out of twenty-eight. */
export function weeksInYear(year: number): number {
  return daysBetween(firstMonday(year), firstMonday(year + 1)) / daysInWeek
}

/** Year and number of a week, or undefined for what is no week: 2027 has no week 53. */
export function parseWeek(text: string): { readonly year: number; readonly number: number } | undefined {
  const parts = form.exec(text)
  if (!parts) return undefined
  const [year, number] = [Number(parts[1]), Number(parts[2])]
  return number >= 1 && number <= weeksInYear(year) ? { year, number } : undefined
}

function numbered(week: string): { readonly year: number; readonly number: number } {
  const parsed = parseWeek(week)
  if (!parsed) throw new RangeError(`Not a week: ${week}`)
  return parsed
}

/** The week that a date (YYYY-MM-DD) falls in. Throws for what is no date. */
export function weekOf(date: string): string {
  const calendarYear = Number(date.slice(0, 4))
  // The days around New Year may belong to the last week of the year before, or to the first of the next.
  const year = [calendarYear + 1, calendarYear].find((one) => date >= firstMonday(one)) ?? calendarYear - 1
  return written(year, Math.floor(daysBetween(firstMonday(year), date) / daysInWeek) + 1)
}

/** Monday of a week, as YYYY-MM-DD. Throws for what is no week. */
export function mondayOf(week: string): string {
  const { year, number } = numbered(week)
  return addDays(firstMonday(year), (number - 1) * daysInWeek)
}

/** The seven dates of a week, from Monday. Throws for what is no week. */
export function datesOf(week: string): readonly string[] {
  const monday = mondayOf(week)
  return Array.from({ length: daysInWeek }, (_, day) => addDays(monday, day))
}

/** All weeks of an ISO year, in order. */
export function weeksOf(year: number): readonly string[] {
  return Array.from({ length: weeksInYear(year) }, (_, at) => written(year, at + 1))
}

/** The most weeks that a range is asked for: twelve years, a little more than work may reach ahead. */
const mostWeeks = 630

/** The weeks from one to another, both included; none when `to` is earlier. Throws for what is no week, and beyond twelve years. */
export function weeksBetween(from: string, to: string): readonly string[] {
  const monday = mondayOf(from)
  const length = daysBetween(monday, mondayOf(to)) / daysInWeek + 1
  if (length > mostWeeks) throw new RangeError(`More than ${mostWeeks} weeks from ${from} to ${to}`)
  return Array.from({ length: Math.max(0, length) }, (_, at) => weekOf(addDays(monday, at * daysInWeek)))
}
