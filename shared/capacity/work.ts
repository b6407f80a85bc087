/** Planned work: which crew carries out promised hours, in which weeks. */
import { invalidField } from '../api/field-errors.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Discipline } from './disciplines.ts'
import { parseWeek } from './weeks.ts'

/** What work is for. */
export const subjectKinds = ['deal', 'challenge'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Part of the work: so many minutes of one discipline, spread evenly from week to week (ISO, both included). */
export interface WorkPart {
  readonly discipline: Discipline
  readonly fromWeek: string
  readonly toWeek: string
  readonly minutes: number
}

/** Hours that were promised and can be planned. */
export interface PromisedWork {
  readonly kind: SubjectKind
  readonly id: string
  readonly districtCode: string
  /** Budget year of the promise. */
  readonly year: number
  readonly title: string
  /** What can be planned, in minutes. Without a discipline the planner chooses which crew. */
  readonly hours: readonly { readonly discipline?: Discipline | undefined; readonly minutes: number }[]
}

/** Planned work as stored, one for each subject. */
export interface PlannedWork {
  readonly kind: SubjectKind
  readonly subjectId: string
  readonly version: number
  readonly districtCode: string
  readonly title: string
  readonly parts: readonly WorkPart[]
  readonly plannedBy: { readonly id: string; readonly name: string; readonly role: string }
  /** Milliseconds UTC. */
  readonly plannedAt: number
  /** Why it was changed; absent for a first plan. */
  readonly reason?: string | undefined
}

/**
 * Work may reach so many years beyond the year of its promise: for a group two until it starts, four of the agreement and four of an
 * extension (the longest by the policy that we propose).
 */
export const mostYearsAhead = 10

/** The most parts of one piece of work. */
export const mostParts = 20

/** Who plans, when, and in which week that is. */
export interface Planning {
  readonly by: PlannedWork['plannedBy']
  readonly at: number
  readonly thisWeek: string
  readonly reason?: string
}

/** All minutes of some parts. */
export function minutesIn(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0)
}

const isSame = (a: WorkPart, b: WorkPart) =>
  a.discipline === b.discipline && a.fromWeek === b.fromWeek && a.toWeek === b.toWeek && a.minutes === b.minutes

/** Why the weeks of a part cannot be; what was planned before may lie in the past. */
function wrongWeeks(part: WorkPart, at: number, promised: PromisedWork, thisWeek: string): Refusal | undefined {
  for (const end of ['fromWeek', 'toWeek'] as const) {
    const week = parseWeek(part[end])
    if (!week) return invalidField(`/parts/${at}/${end}`, 'no-such-week')
    if (week.year > promised.year + mostYearsAhead) return invalidField(`/parts/${at}/${end}`, 'week-too-far')
  }
  if (part.toWeek < part.fromWeek) return invalidField(`/parts/${at}/toWeek`, 'week-order')
  return part.fromWeek < thisWeek ? invalidField(`/parts/${at}/fromWeek`, 'week-passed') : undefined
}

/** What the parts take too much of what was promised: by discipline where the promise names one. */
function beyond(parts: readonly WorkPart[], { hours }: PromisedWork): Refusal | undefined {
  const free = minutesIn(hours.filter(({ discipline }) => discipline === undefined))
  let short = 0
  for (const discipline of new Set(parts.map((part) => part.discipline))) {
    const own = minutesIn(hours.filter((one) => one.discipline === discipline))
    const asked = minutesIn(parts.filter((part) => part.discipline === discipline))
    if (asked > own + free)
      return refuse('more-than-promised', { discipline, promisedMinutes: own + free, plannedMinutes: asked })
    short += Math.max(0, asked - own)
  }
  return short > free
    ? refuse('more-than-promised', { promisedMinutes: minutesIn(hours), plannedMinutes: minutesIn(parts) })
    : undefined
}

/**
 * The work as planned anew, in whole: a part that is not among `parts` is taken off. Overload is no reason to refuse: it is shown.
 * Refuses weeks that do not exist, lie in the past (unless the part was planned so before) or too far ahead, and
 * `more-than-promised` with what there is and what is asked.
 */
export function plan(
  promised: PromisedWork,
  parts: readonly WorkPart[],
  before: PlannedWork | undefined,
  planning: Planning,
): PlannedWork | Refusal {
  for (const [at, part] of parts.entries()) {
    if (before?.parts.some((one) => isSame(one, part))) continue
    const no = wrongWeeks(part, at, promised, planning.thisWeek)
    if (no) return no
  }
  const no = beyond(parts, promised)
  if (no) return no
  return {
    kind: promised.kind,
    subjectId: promised.id,
    version: (before?.version ?? 0) + 1,
    districtCode: promised.districtCode,
    title: promised.title,
    parts,
    plannedBy: planning.by,
    plannedAt: planning.at,
    ...(planning.reason === undefined ? {} : { reason: planning.reason }),
  }
}

/** What is promised and not yet planned, by discipline, in minutes; nothing when all of it is. */
export function unplanned({ hours }: Pick<PromisedWork, 'hours'>, parts: readonly WorkPart[]): PromisedWork['hours'] {
  const named = new Set(hours.map(({ discipline }) => discipline))
  const left = [...named]
    .filter((discipline) => discipline !== undefined)
    .map((discipline) => {
      const own = minutesIn(hours.filter((one) => one.discipline === discipline))
      return { discipline, minutes: own - minutesIn(parts.filter((part) => part.discipline === discipline)) }
    })
  // What a discipline took beyond its own came out of the hours without one, and so did every other discipline.
  const over = minutesIn(left.filter(({ minutes }) => minutes < 0))
  const others = minutesIn(parts.filter(({ discipline }) => !named.has(discipline)))
  const free = minutesIn(hours.filter(({ discipline }) => discipline === undefined)) + over - others
  return [...left, { minutes: free }].filter(({ minutes }) => minutes > 0)
}
