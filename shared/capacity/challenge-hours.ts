/** Hours that a group took over with a task, as planners see them: by discipline, of one year or of all. */
import type { Challenge } from '../challenges/challenge.ts'
import { spread } from './spread.ts'
import type { PromisedWork } from './work.ts'

/** What of a challenge is looked at. */
type WithHours = Pick<Challenge, 'hours' | 'handedOver'>

/**
 * The minutes that came over and did not go back, of one year or of all. An agreement names minutes a year and the group's plan
 * names disciplines: the minutes are divided as the plan asked them, exactly; without a discipline where it named none.
 */
export function handedOverHours({ hours, handedOver }: WithHours, year?: number): PromisedWork['hours'] {
  const minutes = handedOver
    .filter((share) => year === undefined || share.year === year)
    .reduce((sum, share) => sum + share.minutes - share.returnedMinutes, 0)
  if (minutes <= 0) return []
  const asked = hours.filter(({ minutesPerYear }) => minutesPerYear > 0)
  if (asked.length === 0) return [{ minutes }]
  const parts = spread(
    minutes,
    asked.map(({ minutesPerYear }) => minutesPerYear),
  )
  return asked.map(({ discipline }, at) => ({ discipline, minutes: parts[at] ?? 0 })).filter((one) => one.minutes > 0)
}
