/** An act on a challenge as a form describes it: what it asks, what it does, and how it is sent. */
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import type { Answer } from '../../client/api.ts'
import type { PlainKey } from '../../words/dictionary.ts'
import type { Words } from '../../words/index.tsx'

/** Money and staff time of a year, as typed. */
export interface Share {
  readonly year: number
  readonly cents: number | undefined
  readonly minutes: number | undefined
}

/** What stands in a field: a text, an amount in cents, a time in minutes, or the years of an agreement. */
export type Value = string | number | undefined | readonly Share[]
export type Values = Readonly<Record<string, Value>>

interface FieldBase {
  /** The name that the API gives it. */
  readonly name: string
  readonly label: PlainKey
  readonly hint?: (words: Words) => string
  readonly start?: Value
  readonly isOptional?: boolean
}

/** One question of an act. `years`: the calendar years that the other answers ask. */
export type FieldSpec = FieldBase &
  (
    | { readonly kind: 'text'; readonly least: number; readonly most: number; readonly rows?: number }
    | { readonly kind: 'line'; readonly least: number; readonly most: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'money' }
    | { readonly kind: 'hours' }
    | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: PlainKey }[] }
    | { readonly kind: 'year'; readonly options: readonly number[] }
    | { readonly kind: 'shares'; readonly years: (values: Values) => readonly number[] }
  )

/** What sending needs. */
export interface Sent {
  readonly view: ChallengeView
  readonly values: Values
  readonly key: string
  readonly etag: string | undefined
}

export interface ActSpec {
  /** On its button and above its form. */
  readonly label: PlainKey
  /** What it does, and what follows. */
  readonly text: PlainKey
  /** It moves the challenge on: the button that one looks for. */
  readonly isMain?: boolean
  readonly isNegative?: boolean
  readonly fields: (view: ChallengeView, today: string) => readonly FieldSpec[]
  /** What the answers come to, said under them while they are typed and in the summary. */
  readonly comesTo?: (view: ChallengeView, values: Values, words: Words) => string | undefined
  readonly send: (sent: Sent) => Promise<Answer<ChallengeView>>
}

/** The text of a field, trimmed; empty where there is none. */
export function textIn(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The number of a field; 0 where there is none. */
export function numberIn(values: Values, name: string): number {
  const value = values[name]
  return typeof value === 'number' ? value : 0
}

/** The amount of a field, as the API writes money. */
export const moneyIn = (values: Values, name: string) => ({ cents: numberIn(values, name) })

/** The years of a field, as the API writes them. What was left empty is nothing. */
export function sharesIn(values: Values, name: string) {
  const value = values[name]
  const shares: readonly Share[] = typeof value === 'object' ? value : []
  return shares.map(({ year, cents = 0, minutes = 0 }) => ({ year, money: { cents }, minutes }))
}

/** A reason that everybody may read. */
export const reasonField = (label: PlainKey, name = 'reason'): FieldSpec => ({
  kind: 'text',
  name,
  label,
  least: 10,
  most: 2000,
  hint: ({ t }) => t('actForm.reason.hint'),
})

/** The calendar years from one date to another, at most 21; none while a date is missing or they stand the wrong way round. */
export function yearsBetween(from: string, to: string): readonly number[] {
  const first = Number(from.slice(0, 4))
  const last = Number(to.slice(0, 4))
  if (!from || !to || !(first >= 2000 && last <= 2999 && from <= to)) return []
  return Array.from({ length: Math.min(last - first + 1, 21) }, (_, at) => first + at)
}

const dayMs = 86_400_000
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs + 1

/** What part of a calendar year, 0 to 1, lies between two dates, both days included. */
export function partOfYear(year: number, from: string, to: string): number {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const days = daysFrom(from > first ? from : first, to < last ? to : last)
  return Math.max(0, days) / daysFrom(first, last)
}

/** The same years with what was typed for them before; a new year begins with `start`. */
export function sharesFor(years: readonly number[], typed: Value, start?: Omit<Share, 'year'>): readonly Share[] {
  const before: readonly Share[] = typeof typed === 'object' ? typed : []
  return years.map(
    (year) => before.find((one) => one.year === year) ?? { year, cents: start?.cents, minutes: start?.minutes },
  )
}
