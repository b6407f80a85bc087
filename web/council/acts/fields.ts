/** The fields of an act as data: what each asks, its bounds, and its fault. */
import type { Words } from '../../words/index.tsx'
import { amountFault, dateFault, type Fault, numberFault, textFault } from './faults.ts'

interface Asked {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Amounts in cents; dates YYYY-MM-DD, bounds included. */
export type Field = Asked &
  (
    | { readonly kind: 'text'; readonly least: number; readonly most: number }
    | { readonly kind: 'line'; readonly least: number; readonly most: number }
    | { readonly kind: 'date'; readonly from?: string | undefined; readonly until?: string | undefined }
    | { readonly kind: 'money'; readonly mostCents?: number; readonly mayBeNothing?: boolean }
    | {
        readonly kind: 'number'
        readonly least: number
        readonly most: number
        readonly isOptional?: boolean
        readonly unit?: string
      }
    | { readonly kind: 'choice'; readonly options: readonly Choice[] }
    | { readonly kind: 'several'; readonly options: readonly Choice[] }
  )

/** What was filled in, by the name of the field: texts, dates and choices; amounts and numbers; several choices. */
export interface Filled {
  texts: { [name: string]: string }
  numbers: { [name: string]: number | undefined }
  lists: { [name: string]: readonly string[] }
}

/** The fault of one field; `today` is the date in Amsterdam. */
export function faultOf(field: Field, filled: Filled, today: string): Fault | undefined {
  const text = filled.texts[field.name] ?? ''
  const number = filled.numbers[field.name]
  switch (field.kind) {
    case 'text':
    case 'line':
      return textFault(text, field.least, field.most)
    case 'date':
      return dateFault(text, { today, from: field.from, until: field.until })
    case 'money':
      if (field.mayBeNothing) return number === undefined ? { fault: 'amountOrNone' } : undefined
      return amountFault(number, field.mostCents)
    case 'number':
      return field.isOptional && number === undefined ? undefined : numberFault(number, field.least, field.most)
    case 'choice':
      return field.options.some(({ value }) => value === text) ? undefined : { fault: 'choose' }
    case 'several':
      return (filled.lists[field.name] ?? []).length > 0 ? undefined : { fault: 'choose' }
  }
}

/** What a field holds, as the look before sending shows it. */
export function shownValue(field: Field, filled: Filled, words: Words): string {
  const text = filled.texts[field.name] ?? ''
  const number = filled.numbers[field.name]
  const labelOf = (chosen: string, options: readonly Choice[]) =>
    options.find(({ value }) => value === chosen)?.label ?? chosen
  switch (field.kind) {
    case 'date':
      return words.date(text)
    case 'money':
      return words.money(number ?? 0)
    case 'number':
      return number === undefined ? words.t('field.none') : `${number}${field.unit ? ` ${field.unit}` : ''}`
    case 'choice':
      return labelOf(text, field.options)
    case 'several':
      return words.list((filled.lists[field.name] ?? []).map((chosen) => labelOf(chosen, field.options)))
    default:
      return text.trim()
  }
}

/** The sentence of a fault. */
export function sentenceOf(fault: Fault, words: Words): string {
  switch (fault.fault) {
    case 'short':
      return words.t('wrong.short', fault)
    case 'long':
      return words.t('wrong.long', fault)
    case 'early':
      return words.t('wrong.early', fault)
    case 'far':
      return words.t('wrong.far', fault)
    case 'tooMuch':
      return words.t('wrong.tooMuch', fault)
    case 'number':
      return words.t('wrong.number', fault)
    case 'sum':
      return words.t('wrong.sum', fault)
    case 'term-too-long':
      return words.t('wrong.term-too-long', fault)
    case 'completion':
      return words.t('wrong.completion', fault)
    default:
      return words.t(`wrong.${fault.fault}`)
  }
}
