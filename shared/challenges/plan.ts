/** What a group writes when it challenges the municipality, and what may not stay empty when it hands that in. */
import type { Discipline } from '../capacity/disciplines.ts'

/** Texts of a plan (Dutch ordinances ask the same: task, why better, results, people, accountability, quality and continuity, help). */
export const storyFields = ['what', 'better', 'results', 'people', 'accountability', 'continuity', 'helpAsked'] as const
export type StoryField = (typeof storyFields)[number]

/** What can be missing at handing in. */
export const planFields = [...storyFields, 'startsOn'] as const
export type PlanField = (typeof planFields)[number]

/** A plan, as draft or handed in. Money in cents, time in minutes, both a year. */
export interface Plan extends Readonly<Record<StoryField, string>> {
  readonly title: string
  readonly moneyCentsPerYear: number
  readonly hours: readonly { readonly discipline: Discipline; readonly minutesPerYear: number }[]
  /** Civil date. */
  readonly startsOn?: string
  readonly years: number
}

/** The fewest characters that say something. */
const shortest = 10

/** The fields that handing in asks and that are empty still. Help is not something one must want. */
export function missingFields(plan: Plan): readonly PlanField[] {
  const stories = storyFields.filter((field) => field !== 'helpAsked' && plan[field].length < shortest)
  return plan.startsOn === undefined ? [...stories, 'startsOn'] : stories
}

/** Staff time asked a year, over all disciplines, in minutes. */
export function minutesAsked(plan: Pick<Plan, 'hours'>): number {
  return plan.hours.reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0)
}

/** Whether a plan touches several disciplines besides that of its task: its terms are longer then. */
export function isComplex(plan: Pick<Plan, 'hours'>, taskDiscipline: Discipline): boolean {
  return new Set([taskDiscipline, ...plan.hours.map(({ discipline }) => discipline)]).size > 1
}
