/** Days between today in Amsterdam and a civil date: what a term has left. */

/** The civil date of an instant (milliseconds UTC) in Europe/Amsterdam, as YYYY-MM-DD. */
export function civilDateOf(instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant)
}

/** Whole days from the civil day of `now` until `dueOn` (YYYY-MM-DD): 0 today, negative when it has passed. */
export function daysLeft(dueOn: string, now: number): number {
  return Math.round((Date.parse(`${dueOn}T00:00:00Z`) - Date.parse(`${civilDateOf(now)}T00:00:00Z`)) / 86_400_000)
}
