/** Terms in law: the last day of a term in weeks, working days, and days on which the clock stood still. Dates are YYYY-MM-DD in Europe/Amsterdam. */
import { addDays, daysBetween, isWeekend } from './days.ts'
import { isHoliday } from './holidays.ts'

export { instantOf, localDate, localDateTime } from './amsterdam.ts'
export { addDays, daysBetween } from './days.ts'
export { holidays, isHoliday } from './holidays.ts'

/** The Algemene termijnenwet does not touch terms of more than twelve weeks (article 4). */
const longestExtendedWeeks = 12

/** A term as a law or ordinance gives it. */
export interface Term {
  /** Day of the event: receipt, sending, laying open. */
  readonly startsOn: string
  readonly weeks: number
  /** Days on which the clock stood still (Awb 4:15); see `stoppedDays`. */
  readonly stoppedDays?: number
  /** Whether the day itself is the first day, as with laying open for inspection (Awb 3:16 section 2). */
  readonly firstDayCounts?: boolean
}

/** Whether offices work: no Saturday, Sunday or recognised holiday. */
export function isWorkingDay(date: string): boolean {
  return !isWeekend(date) && !isHoliday(date)
}

function nextWorkingDay(date: string): string {
  let day = date
  // Weekend and holidays never chain beyond a week.
  for (let tried = 0; tried < 10; tried++) {
    if (isWorkingDay(day)) return day
    day = addDays(day, 1)
  }
  throw new Error(`No working day after ${date}`)
}

/**
 * The last day of a term: start + 7 x weeks + stopped days, one less when the first day counts. If the term is at most
 * twelve weeks and that is a Saturday, Sunday or recognised holiday, the next working day (Algemene termijnenwet 1, 4).
 * The act is about terms in statutes; we keep to it for terms of an ordinance too.
 */
export function lastDay({ startsOn, weeks, stoppedDays = 0, firstDayCounts = false }: Term): string {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`Not a number of weeks: ${weeks}`)
  if (!Number.isInteger(stoppedDays) || stoppedDays < 0) throw new RangeError(`Not a number of days: ${stoppedDays}`)
  const counted = addDays(startsOn, 7 * weeks + stoppedDays - (firstDayCounts ? 1 : 0))
  return weeks <= longestExtendedWeeks ? nextWorkingDay(counted) : counted
}

/** The last day of a term of so many weeks after `date`, on which the term may have stood still: see `lastDay`. */
export function addWeeks(date: string, weeks: number, stoppedDays = 0): string {
  return lastDay({ startsOn: date, weeks, stoppedDays })
}

/** The date so many working days later; the day itself does not count. With 0 the day itself. */
export function addWorkingDays(date: string, days: number): string {
  if (!Number.isInteger(days) || days < 0 || days > 1_000) throw new RangeError(`Not a number of working days: ${days}`)
  let day = addDays(date, 0)
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** The last day for an objection to a decision sent on `sentOn`: the term starts the day after sending (Awb 6:7, 6:8). */
export function objectionEndsOn(sentOn: string, weeks: number): string {
  return lastDay({ startsOn: sentOn, weeks })
}

/**
 * Days on which the term for a decision stood still while the initiator completed the plan: from the day after the
 * invitation until (so without) the day of completion, or of the end of the time given (Awb 4:15 section 1 a).
 * 0 when it was completed on the same or the next day.
 */
export function stoppedDays(invitedOn: string, completedOn: string): number {
  const days = daysBetween(invitedOn, completedOn)
  if (days < 0) throw new RangeError('Completed before it was asked for')
  return Math.max(0, days - 1)
}
