/** The budget year that a moment falls in. */
import { localDate } from '../terms/amsterdam.ts'

/** Year of the local date in Europe/Amsterdam at an instant (milliseconds UTC). The budget year is the calendar year (Gemeentewet 190). */
export function fiscalYear(instantMs: number): number {
  return Number(localDate(instantMs).slice(0, 4))
}
