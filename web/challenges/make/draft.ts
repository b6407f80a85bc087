/** What a group types in its challenge: the draft, how it goes to the API, what is wrong with it, and what the device keeps of it. */

import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import type { endpoints } from '../../../shared/api/challenges.ts'
import type { BodyOf } from '../../../shared/api/endpoint.ts'
import { type Discipline, disciplines } from '../../../shared/capacity/disciplines.ts'
import { missingFields, type PlanField, storyFields } from '../../../shared/challenges/plan.ts'

type Story = Readonly<Record<(typeof storyFields)[number], string>>

/** As typed: a number is undefined while its field is empty or unreadable. Money in cents, time in whole hours, both a year. */
export interface Draft extends Story {
  readonly taskId: string
  readonly districtCode: string
  readonly title: string
  readonly moneyCents: number | undefined
  readonly hours: Readonly<Partial<Record<Discipline, number>>>
  /** YYYY-MM-DD, or empty. */
  readonly startsOn: string
  readonly years: number | undefined
}

export const emptyDraft: Draft = {
  taskId: '',
  districtCode: '',
  title: '',
  what: '',
  better: '',
  results: '',
  people: '',
  accountability: '',
  continuity: '',
  helpAsked: '',
  moneyCents: undefined,
  hours: {},
  startsOn: '',
  years: 1,
}

/** The draft of a stored challenge. Started hours count as whole. */
export function draftOf(view: ChallengeView): Draft {
  const { taskId, districtCode, title, startsOn = '', years } = view
  const story = Object.fromEntries(storyFields.map((field) => [field, view[field]])) as Record<keyof Story, string>
  const hours = Object.fromEntries(
    view.hours.map(({ discipline, minutesPerYear }) => [discipline, Math.ceil(minutesPerYear / 60)]),
  )
  return { ...story, taskId, districtCode, title, startsOn, years, hours, moneyCents: view.moneyPerYear.cents }
}

/** What the API gets of it. An amount that is still empty is nothing; hours of nothing are not named. */
export function bodyOf(draft: Draft): BodyOf<typeof endpoints.saveChallenge> {
  const { title, startsOn, years = 1, moneyCents = 0 } = draft
  const story = Object.fromEntries(storyFields.map((field) => [field, draft[field].trim()])) as Record<
    keyof Story,
    string
  >
  return {
    ...story,
    title,
    moneyPerYear: { cents: moneyCents },
    hours: disciplines.flatMap((discipline) => {
      const hours = draft.hours[discipline] ?? 0
      return hours > 0 ? [{ discipline, minutesPerYear: hours * 60 }] : []
    }),
    ...(startsOn ? { startsOn } : {}),
    years,
  }
}

/** What is still asked before handing in: the API's own rule, and the amount, which an empty field leaves open. */
export function missingIn(draft: Draft): readonly (PlanField | 'moneyPerYear' | 'title' | 'taskId')[] {
  const { startsOn } = draft
  const { moneyPerYear: _, ...rest } = bodyOf(draft)
  const missing = missingFields({ ...rest, moneyCentsPerYear: 0, ...(startsOn ? { startsOn } : {}) })
  return [
    ...(draft.taskId === '' ? (['taskId'] as const) : []),
    ...(draft.title.trim().length < 5 ? (['title'] as const) : []),
    ...missing.filter((field) => field !== 'startsOn'),
    ...(draft.moneyCents === undefined ? (['moneyPerYear'] as const) : []),
    ...missing.filter((field) => field === 'startsOn'),
  ]
}

/** What keeps a draft from being saved, by the name that the API gives the field. */
export type Fault =
  | { readonly kind: 'text'; readonly least: number; readonly most: number }
  | { readonly kind: 'choose' }

/** All faults that a save would meet; what only handing in asks is no fault of a draft. */
export function faultsOf(draft: Draft, mostYears: number): Readonly<Record<string, Fault>> {
  const faults: Record<string, Fault> = {}
  if (draft.taskId === '') faults.taskId = { kind: 'choose' }
  if (draft.districtCode === '') faults.districtCode = { kind: 'choose' }
  const title = draft.title.trim().length
  if (title < 5 || title > 100) faults.title = { kind: 'text', least: 5, most: 100 }
  for (const field of storyFields)
    if (draft[field].trim().length > 4000) faults[field] = { kind: 'text', least: 0, most: 4000 }
  if (draft.years === undefined || draft.years < 1 || draft.years > mostYears)
    faults.years = { kind: 'text', least: 1, most: mostYears }
  return faults
}

/** A draft as the device keeps it, with the version of the server's text that it was made from; 0 where the server has none yet. */
export interface Kept {
  readonly version: number
  readonly draft: Draft
}

/** Where the device keeps what was typed in a challenge, or in a new one. */
export const keptPlace = (challengeId: string | undefined) => `buurtkas.challenge.${challengeId ?? 'new'}`

/** Takes over what fits of something kept; undefined for what is none. */
export function mendKept(found: unknown): Kept | undefined {
  if (typeof found !== 'object' || found === null || !('version' in found) || !('draft' in found)) return undefined
  const { version, draft } = found
  if (typeof version !== 'number' || typeof draft !== 'object' || draft === null) return undefined
  const texts = Object.entries(draft).filter(
    ([name, value]) => typeof value === 'string' && typeof emptyDraft[name as keyof Draft] === 'string',
  )
  const numbers = Object.entries(draft).filter(
    ([name, value]) => (name === 'moneyCents' || name === 'years') && typeof value === 'number',
  )
  const typed = 'hours' in draft && typeof draft.hours === 'object' && draft.hours !== null ? draft.hours : {}
  const hours = Object.fromEntries(
    Object.entries(typed).filter(
      ([name, value]) => (disciplines as readonly string[]).includes(name) && typeof value === 'number',
    ),
  )
  return {
    version,
    draft: { ...emptyDraft, years: undefined, ...Object.fromEntries(texts), ...Object.fromEntries(numbers), hours },
  }
}
