/** The load of crews per week: what is planned, beside what they have. Overload is shown, never forbidden. */
import { isWorkingDay } from '../terms/terms.ts'
import { type Discipline, disciplines } from './disciplines.ts'
import { spread, spreadEvenly } from './spread.ts'
import { datesOf, weeksBetween, weeksOf } from './weeks.ts'
import type { WorkPart } from './work.ts'

/** One week of one discipline, in minutes. */
export interface WeekLoad {
  readonly week: string
  readonly capacityMinutes: number
  readonly plannedMinutes: number
}

/** A discipline's year; `capacityMinutes` and `plannedMinutes` are the sums of its weeks. */
export interface DisciplineLoad {
  readonly discipline: Discipline
  readonly capacityMinutes: number
  readonly plannedMinutes: number
  readonly weeks: readonly WeekLoad[]
}

/**
 * A year's minutes over its ISO weeks, by working days: a week with a holiday has less (Algemene termijnenwet 3). The sum is exact.
 * The ISO year stands for the budget year; the two differ by three days at either end at the most.
 */
export function capacityPerWeek(year: number, minutes: number): ReadonlyMap<string, number> {
  const weeks = weeksOf(year)
  const parts = spread(
    minutes,
    weeks.map((week) => datesOf(week).filter(isWorkingDay).length),
  )
  return new Map(weeks.map((week, at) => [week, parts[at] ?? 0]))
}

/** What parts of work put in each week, by discipline: spread evenly over the weeks of each part. */
export function plannedPerWeek(parts: readonly WorkPart[]): ReadonlyMap<Discipline, ReadonlyMap<string, number>> {
  const found = new Map<Discipline, Map<string, number>>()
  for (const { discipline, fromWeek, toWeek, minutes } of parts) {
    const weeks = weeksBetween(fromWeek, toWeek)
    const ofDiscipline = found.get(discipline) ?? new Map<string, number>()
    found.set(discipline, ofDiscipline)
    const each = spreadEvenly(minutes, weeks.length)
    for (const [at, week] of weeks.entries()) ofDiscipline.set(week, (ofDiscipline.get(week) ?? 0) + (each[at] ?? 0))
  }
  return found
}

/** The load of a year, by discipline, of those that have hours or work in it. `capacity`: the year's minutes of each. */
export function loadOf(
  year: number,
  capacity: ReadonlyMap<Discipline, number>,
  parts: readonly WorkPart[],
): readonly DisciplineLoad[] {
  const planned = plannedPerWeek(parts)
  return disciplines.flatMap((discipline) => {
    const capacityMinutes = capacity.get(discipline) ?? 0
    const work = planned.get(discipline)
    const weeks = [...capacityPerWeek(year, capacityMinutes)].map(([week, minutes]) => ({
      week,
      capacityMinutes: minutes,
      plannedMinutes: work?.get(week) ?? 0,
    }))
    const plannedMinutes = weeks.reduce((sum, one) => sum + one.plannedMinutes, 0)
    return capacityMinutes === 0 && plannedMinutes === 0 ? [] : [{ discipline, capacityMinutes, plannedMinutes, weeks }]
  })
}

/** The weeks with more work than hours. */
export function overloaded(weeks: readonly WeekLoad[]): readonly WeekLoad[] {
  return weeks.filter(({ plannedMinutes, capacityMinutes }) => plannedMinutes > capacityMinutes)
}
