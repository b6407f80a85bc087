/**
 * A second calendar and clock of Amsterdam, made from nothing that the system uses: whole numbers, the rule of Directive 2000/84/EC
 * (summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC), and a table of Easter Sundays.
 */

export const firstYear = 2026
export const lastYear = 2036
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

export const minute = 60_000
export const hour = 60 * minute
const dayLength = 24 * hour

/** Days since 1 January 1970. Source: H. F. Fliegel and T. C. Van Flandern, Communications of the ACM 11 (1968), 657. */
export function dayNumber(year: number, month: number, day: number): number {
  const a = Math.trunc((month - 14) / 12)
  const julian =
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4) +
    day -
    32_075
  return julian - 2_440_588
}

/** 0 for Sunday: 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number) => (((number + 4) % 7) + 7) % 7

/** The date of a day number: YYYY-MM-DD. Same source. */
export function dateOf(number: number): string {
  let l = number + 2_440_588 + 68_569
  const n = Math.trunc((4 * l) / 146_097)
  l -= Math.trunc((146_097 * n + 3) / 4)
  const i = Math.trunc((4000 * (l + 1)) / 1_461_001)
  l = l - Math.trunc((1461 * i) / 4) + 31
  const j = Math.trunc((80 * l) / 2447)
  const day = l - Math.trunc((2447 * j) / 80)
  const month = j + 2 - 12 * Math.trunc(j / 11)
  const year = 100 * (n - 49) + i + Math.trunc(j / 11)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastSunday(year: number, month: 3 | 10): number {
  const last = dayNumber(year, month, 31)
  return last - weekdayOf(last)
}

/** A change of the clock: the instant, milliseconds UTC, and the local times around it. */
export interface Change {
  readonly to: 'summer' | 'winter'
  readonly at: number
  /** The date on which it happens. */
  readonly date: string
}

/** Every change of the clock in these years, in order. */
export const changes: readonly Change[] = years.flatMap((year) =>
  ([3, 10] as const).map((month): Change => {
    const day = lastSunday(year, month)
    return { to: month === 3 ? 'summer' : 'winter', at: day * dayLength + hour, date: dateOf(day) }
  }),
)

/** Hours that Amsterdam is ahead of UTC, in milliseconds. */
export function aheadAt(instant: number): number {
  const year = Number(dateOf(Math.floor(instant / dayLength)).slice(0, 4))
  const summer = lastSunday(year, 3) * dayLength + hour
  const winter = lastSunday(year, 10) * dayLength + hour
  return instant >= summer && instant < winter ? 2 * hour : hour
}

/** The local time of an instant: YYYY-MM-DDTHH:mm. */
export function localAt(instant: number): string {
  const local = instant + aheadAt(instant)
  const day = Math.floor(local / dayLength)
  const minutes = Math.floor((local - day * dayLength) / minute)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dateOf(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The instants at which it is this local time: none, one or two. `minutes` since midnight. */
export function instantsOf(day: number, minutes: number): number[] {
  const local = day * dayLength + minutes * minute
  return [local - 2 * hour, local - hour].filter((instant) => instant + aheadAt(instant) === local)
}

/** Easter Sundays. Source: the table of Easter dates of the Royal Observatory Greenwich. */
const easters: { readonly [year: number]: readonly [3 | 4, number] } = {
  2025: [4, 20],
  2026: [4, 5],
  2027: [3, 28],
  2028: [4, 16],
  2029: [4, 1],
  2030: [4, 21],
  2031: [4, 13],
  2032: [3, 28],
  2033: [4, 17],
  2034: [4, 9],
  2035: [3, 25],
  2036: [4, 13],
  2037: [4, 5],
  2038: [4, 25],
}

/** Days on which no office works, as day numbers: weekends, and the holidays of article 3 of the Algemene termijnenwet. */
export function isDayOff(number: number): boolean {
  const weekday = weekdayOf(number)
  if (weekday === 0 || weekday === 6) return true
  const year = Number(dateOf(number).slice(0, 4))
  const [month, day] = easters[year] ?? []
  if (month === undefined || day === undefined) throw new RangeError(`No Easter known for ${year}`)
  const easter = dayNumber(year, month, day)
  const kings = dayNumber(year, 4, 27)
  const off = [
    dayNumber(year, 1, 1),
    easter - 2,
    easter + 1,
    weekdayOf(kings) === 0 ? kings - 1 : kings,
    dayNumber(year, 5, 5),
    easter + 39,
    easter + 50,
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
  ]
  return off.includes(number)
}
