/** The acts that are a few fields: what each asks, in what bounds, and what goes to the API. Those before the council's decision are in `before-council.ts`, those after it in `after-council.ts`. */
import type { DossierOutcome, DossierView } from '../../../shared/api/council.ts'
import type { Caller } from '../../../shared/people/roles.ts'
import type { Answer } from '../../client/answer.ts'
import type { Words } from '../../words/index.tsx'
import type { Fault } from './faults.ts'
import type { Field, Filled } from './fields.ts'

/** Where an act happens: the dossier as read, who acts, the date of today in Amsterdam, and the words. */
export interface Place {
  readonly dossier: DossierView
  readonly caller: Caller
  readonly today: string
  readonly words: Words
}

/** What every call of an act has. */
export interface Call {
  readonly params: { readonly dossierId: string }
  readonly key: string
  readonly etag: string | undefined
}

/** An act that is a few fields. */
export interface SimpleAct {
  readonly ask: (place: Place) => string
  readonly hint?: (place: Place) => string
  readonly sure?: (place: Place) => string
  readonly isNegative?: boolean
  readonly fields: (place: Place) => readonly Field[]
  /** What stands in the fields at first. */
  readonly start?: (place: Place) => Partial<Filled>
  /** Faults that several fields make together. */
  readonly check?: (filled: Filled, place: Place) => readonly (readonly [name: string, fault: Fault | undefined])[]
  readonly send: (filled: Filled, place: Place, call: Call) => Promise<Answer<DossierOutcome>>
}

/** Why somebody decided: as the API bounds every reason. */
export const reasonField = ({ words }: Place, label?: string): Field => ({
  kind: 'text',
  name: 'reason',
  label: label ?? words.t('field.reason'),
  hint: words.t('field.reason.hint'),
  least: 10,
  most: 2000,
})

/** The number of a decision, a letter, an amendment. */
export const referenceField = ({ words }: Place, hint: string): Field => ({
  kind: 'line',
  name: 'reference',
  label: words.t('field.reference'),
  hint,
  least: 2,
  most: 120,
})

export const textIn = (filled: Filled, name: string) => (filled.texts[name] ?? '').trim()
export const centsIn = (filled: Filled, name: string) => ({ cents: filled.numbers[name] ?? 0 })
