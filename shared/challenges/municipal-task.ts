/** A task of the municipality: what it costs in money and staff time, and how much of that groups have been granted. */
import type { Discipline } from '../capacity/disciplines.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { YearShare } from './challenge.ts'

/** What is told of a task, apart from its money. */
export interface TaskDescription {
  readonly name: string
  readonly description: string
  readonly discipline: Discipline
  /** The department that does it now. */
  readonly owner: string
  /** Last day of a running contract with a company. */
  readonly contractEndsOn?: string | undefined
  readonly mayBeTakenOver: boolean
  readonly whyNot?: string | undefined
}

/** What a challenge was granted of a task: a year, while it is under way. */
export interface TaskGrant {
  readonly challengeId: string
  readonly centsPerYear: number
  readonly minutesPerYear: number
}

/** A task as stored. `area`: a district's code, or `city`. `budgets`: by year, the earliest first, no year twice. */
export interface MunicipalTask extends TaskDescription {
  readonly id: string
  readonly version: number
  readonly area: string
  readonly budgets: readonly YearShare[]
  readonly grants: readonly TaskGrant[]
}

/** The most tasks of a catalogue: people still find their way in it. */
export const mostTasks = 200
/** How many years ahead a task may be given a budget. */
const yearsAhead = 5

const reasonFits = ({ mayBeTakenOver, whyNot }: TaskDescription) =>
  mayBeTakenOver === (whyNot === undefined) ? undefined : refuse('reason-and-answer-differ')

const reachable = (year: number, thisYear: number) =>
  year >= thisYear && year <= thisYear + yearsAhead
    ? undefined
    : refuse('year-out-of-reach', { first: thisYear, last: thisYear + yearsAhead })

/**
 * A new task with the budget of one year.
 * Refuses `reason-and-answer-differ` (a reason why not is asked exactly when it may not be taken over) and `year-out-of-reach` (a year in the past or over five years ahead).
 */
export function newTask(
  of: TaskDescription & { readonly id: string; readonly area: string },
  budget: YearShare,
  thisYear: number,
): MunicipalTask | Refusal<'reason-and-answer-differ' | 'year-out-of-reach'> {
  return reasonFits(of) ?? reachable(budget.year, thisYear) ?? { ...of, version: 1, budgets: [budget], grants: [] }
}

/** The task with another description. Refuses `reason-and-answer-differ`. */
export function describeTask(
  task: MunicipalTask,
  description: TaskDescription,
): MunicipalTask | Refusal<'reason-and-answer-differ'> {
  const { id, version, area, budgets, grants } = task
  return reasonFits(description) ?? { ...description, id, area, budgets, grants, version: version + 1 }
}

/** The task with the budget of another year. Refuses `year-funded` and `year-out-of-reach`. */
export function fundTask(
  task: MunicipalTask,
  budget: YearShare,
  thisYear: number,
): MunicipalTask | Refusal<'year-funded' | 'year-out-of-reach'> {
  const early = reachable(budget.year, thisYear)
  if (early) return early
  if (task.budgets.some(({ year }) => year === budget.year)) return refuse('year-funded', { year: budget.year })
  const budgets = [...task.budgets, budget].sort((a, b) => a.year - b.year)
  return { ...task, version: task.version + 1, budgets }
}

/** What the task costs now: the budget of this year, else of the last year before it, else of the first. */
export function presentBudget(task: Pick<MunicipalTask, 'budgets'>, thisYear: number): YearShare {
  const [first] = task.budgets
  if (first === undefined) throw new Error('A task without a budget')
  return task.budgets.findLast(({ year }) => year <= thisYear) ?? first
}

/** What other challenges than this one were granted of the task, a year. */
export function grantedOf(task: Pick<MunicipalTask, 'grants'>, except?: string): { cents: number; minutes: number } {
  return task.grants
    .filter(({ challengeId }) => challengeId !== except)
    .reduce((sum, one) => ({ cents: sum.cents + one.centsPerYear, minutes: sum.minutes + one.minutesPerYear }), {
      cents: 0,
      minutes: 0,
    })
}

/** The task with what a challenge was granted. */
export function withGrant(task: MunicipalTask, grant: TaskGrant): MunicipalTask {
  return { ...withoutGrant(task, grant.challengeId), grants: [...withoutGrant(task, grant.challengeId).grants, grant] }
}

/** The task once a challenge holds nothing of it any more; one version on in any case. */
export function withoutGrant(task: MunicipalTask, challengeId: string): MunicipalTask {
  const grants = task.grants.filter((one) => one.challengeId !== challengeId)
  return { ...task, version: task.version + 1, grants }
}
