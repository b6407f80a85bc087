/** What an official fills in of a municipal task: its faults, and what the API gets. */
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { endpoints, MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import type { Discipline } from '../../../shared/capacity/disciplines.ts'

/** As typed. Money in cents, time in whole hours; a number is undefined while its field is empty. */
export interface TaskFields {
  readonly name: string
  readonly description: string
  readonly area: string
  readonly discipline: Discipline
  readonly owner: string
  readonly contractEndsOn: string
  readonly mayBeTakenOver: 'yes' | 'no' | ''
  readonly whyNot: string
  readonly year: number | undefined
  readonly costCents: number | undefined
  readonly hours: number | undefined
}

/** The form of a task that is there, or an empty one for the budget of `year`. */
export function formOf(task: MunicipalTaskView | undefined, year: number): TaskFields {
  return {
    name: task?.name ?? '',
    description: task?.description ?? '',
    area: task?.area ?? 'city',
    discipline: task?.discipline ?? 'greenery',
    owner: task?.owner ?? '',
    contractEndsOn: task?.contractEndsOn ?? '',
    mayBeTakenOver: task === undefined ? '' : task.mayBeTakenOver ? 'yes' : 'no',
    whyNot: task?.whyNot ?? '',
    year,
    costCents: undefined,
    hours: undefined,
  }
}

export type Fault =
  | { readonly kind: 'text'; readonly least: number; readonly most: number }
  | { readonly kind: 'choose' | 'money' | 'hours' | 'year' }

/** All faults, by the name that the API gives the field; those of the budget only of a new task. */
export function faultsOf(form: TaskFields, isNew: boolean): Readonly<Record<string, Fault>> {
  const faults: Record<string, Fault> = {}
  const text = (name: 'name' | 'description' | 'owner' | 'whyNot', least: number, most: number) => {
    const { length } = form[name].trim()
    if (length < least || length > most) faults[name] = { kind: 'text', least, most }
  }
  text('name', 3, 100)
  text('description', 10, 2000)
  text('owner', 2, 100)
  if (form.mayBeTakenOver === '') faults.mayBeTakenOver = { kind: 'choose' }
  if (form.mayBeTakenOver === 'no') text('whyNot', 10, 300)
  if (!isNew) return faults
  if (form.year === undefined || form.year < 2000 || form.year > 2999) faults.year = { kind: 'year' }
  if (form.costCents === undefined) faults.cost = { kind: 'money' }
  if (form.hours === undefined) faults.minutes = { kind: 'hours' }
  return faults
}

/** What the API gets: where, the description, and the budget of the first year. */
export function bodyOf(form: TaskFields): {
  readonly area: string
  readonly description: BodyOf<typeof endpoints.changeMunicipalTask>
  readonly budget: { readonly year: number; readonly cost: { readonly cents: number }; readonly minutes: number }
} {
  const { name, description, discipline, owner, contractEndsOn, whyNot } = form
  const mayBeTakenOver = form.mayBeTakenOver === 'yes'
  return {
    area: form.area,
    description: {
      name,
      description,
      discipline,
      owner,
      mayBeTakenOver,
      ...(contractEndsOn ? { contractEndsOn } : {}),
      ...(mayBeTakenOver ? {} : { whyNot }),
    },
    budget: { year: form.year ?? 0, cost: { cents: form.costCents ?? 0 }, minutes: (form.hours ?? 0) * 60 },
  }
}
