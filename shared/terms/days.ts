/** Civil dates as YYYY-MM-DD: checked, counted forward and back, and compared. */

const dayMs = 86_400_000
const form = /^\d{4}-\d{2}-\d{2}$/

/** Midnight UTC of the date, only as a number to count with. Throws for what is no date: the door lets none in. */
function numbered(date: string): number {
  const at = form.test(date) ? Date.parse(date) : Number.NaN
  // Date.parse reads 30 February as 2 March.
  if (Number.isNaN(at) || new Date(at).getUTCDate() !== Number(date.slice(8)))
    throw new RangeError(`Not a date: ${date}`)
  return at
}

/** The date so many days later, or earlier when negative. Throws for what is no date or no whole number. */
export function addDays(date: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError(`Not a number of days: ${days}`)
  return new Date(numbered(date) + days * dayMs).toISOString().slice(0, 10)
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (numbered(to) - numbered(from)) / dayMs
}

/** Whether the date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  const weekday = new Date(numbered(date)).getUTCDay()
  return weekday === 0 || weekday === 6
}
