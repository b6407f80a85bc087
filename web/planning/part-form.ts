/** What a planner fills in for one part of some work: weeks to choose from, faults by name, and the part that goes to the API. */
import type { WorkPartView } from '../../shared/api/capacity.ts'
import type { Discipline } from '../../shared/capacity/disciplines.ts'
import { mondayOf, parseWeek, weeksBetween, weeksOf } from '../../shared/capacity/weeks.ts'

export interface PartForm {
  readonly discipline: Discipline | ''
  readonly fromWeek: string
  readonly toWeek: string
  /** Whole hours and the minutes beside them: what was promised need not be whole hours. */
  readonly hours: number | undefined
  readonly minutes: number | undefined
}

export type PartFault = 'choose' | 'order' | 'time'
export type PartFaults = Partial<Record<'discipline' | 'fromWeek' | 'toWeek' | 'hours', PartFault>>

/** An empty form for so many minutes, of a crew that is known or to be chosen. */
export function formFor(minutes: number, discipline?: Discipline): PartForm {
  return {
    discipline: discipline ?? '',
    fromWeek: '',
    toWeek: '',
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  }
}

/** The form of a part that is planned already. */
export function formOf({ discipline, fromWeek, toWeek, minutes }: WorkPartView): PartForm {
  return { ...formFor(minutes, discipline), fromWeek, toWeek }
}

/** The time of a form in minutes. */
export const minutesOf = ({ hours, minutes }: Pick<PartForm, 'hours' | 'minutes'>) => (hours ?? 0) * 60 + (minutes ?? 0)

/** All faults at once. */
export function faultsOf(form: PartForm): PartFaults {
  const isBackwards = form.fromWeek !== '' && form.toWeek !== '' && form.toWeek < form.fromWeek
  return {
    ...(form.discipline === '' ? { discipline: 'choose' } : {}),
    ...(form.fromWeek === '' ? { fromWeek: 'choose' } : {}),
    ...(form.toWeek === '' ? { toWeek: 'choose' } : isBackwards ? { toWeek: 'order' } : {}),
    ...(minutesOf(form) >= 1 ? {} : { hours: 'time' }),
  }
}

/** The part of a form without faults; undefined while there are some. */
export function partOf(form: PartForm): WorkPartView | undefined {
  const { discipline, fromWeek, toWeek } = form
  return discipline === '' || Object.keys(faultsOf(form)).length > 0
    ? undefined
    : { discipline, fromWeek, toWeek, minutes: minutesOf(form) }
}

/** A week by its parts, as its name is written. */
export function weekNamed(week: string): { readonly number: number; readonly year: number; readonly monday: string } {
  const { number, year } = parseWeek(week) ?? { number: 0, year: 0 }
  return { number, year, monday: mondayOf(week) }
}

/** The weeks that work can be put in: from this week to the end of the next year. A part that was planned earlier keeps its own weeks beside them. */
export function weeksToChoose(thisWeek: string, own: readonly string[] = []): readonly string[] {
  const year = parseWeek(thisWeek)?.year ?? 0
  const ahead = weeksBetween(thisWeek, weeksOf(year + 1).at(-1) ?? thisWeek)
  return [...own.filter((week) => week !== '' && !ahead.includes(week)), ...ahead].toSorted()
}

/** The names of the fields by the last part of the API's pointer, so that `/parts/0/toWeek` finds its field. */
export function faultByLast(
  errors: readonly { readonly pointer: string; readonly detail?: string }[],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => {
      const last = pointer.split('/').at(-1) ?? ''
      return [last === 'minutes' ? 'hours' : last, detail ?? '']
    }),
  )
}
