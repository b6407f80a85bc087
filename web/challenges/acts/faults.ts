/** What is wrong with the answers of an act, each at its field, before anything is sent. */
import type { Words } from '../../words/index.tsx'
import { type FieldSpec, sharesFor, textIn, type Value, type Values } from './act.ts'

function faultOf(field: FieldSpec, values: Values, t: Words['t']): string | undefined {
  const value: Value = values[field.name]
  switch (field.kind) {
    case 'text':
    case 'line': {
      const { length } = textIn(values, field.name)
      if (length === 0 && field.isOptional) return undefined
      if (length >= field.least && length <= field.most) return undefined
      return t('actForm.fault.text', { least: field.least, most: field.most })
    }
    case 'date':
      if (field.isOptional && !value) return undefined
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : t('actForm.fault.date')
    case 'money':
      return value === undefined && !field.isOptional ? t('actForm.fault.money') : undefined
    case 'hours':
      return value === undefined && !field.isOptional ? t('actForm.fault.hours') : undefined
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : t('actForm.fault.choose')
    case 'year':
      return field.options.some((year) => year === value) ? undefined : t('actForm.fault.choose')
    case 'shares': {
      const shares = sharesFor(field.years(values), value)
      const isWhole = shares.every(({ cents, minutes }) => cents !== undefined && minutes !== undefined)
      return isWhole || field.isOptional ? undefined : t('actForm.fault.shares')
    }
  }
}

/** One sentence for each faulty field, by name, in the order of the form; empty when all is well. */
export function faultsOf(
  fields: readonly FieldSpec[],
  values: Values,
  { t }: Pick<Words, 't'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = faultOf(field, values, t)
      return fault === undefined ? [] : [[field.name, fault] as const]
    }),
  )
}

/** The answers in words, for the summary before sending; optional ones that were left out are not named. */
export function summaryOf(
  fields: readonly FieldSpec[],
  values: Values,
  words: Words,
): readonly { readonly label: string; readonly text: string }[] {
  const written = (field: FieldSpec): string => {
    const value = values[field.name]
    switch (field.kind) {
      case 'money':
        return typeof value === 'number' ? words.money(value) : ''
      case 'hours':
        return typeof value === 'number' ? words.hours(value) : ''
      case 'date':
        return typeof value === 'string' && value ? words.date(value) : ''
      case 'choice': {
        const chosen = field.options.find((option) => option.value === value)
        return chosen ? words.t(chosen.label) : ''
      }
      case 'shares':
        return sharesFor(field.years(values), value)
          .map(({ year, cents = 0, minutes = 0 }) => `${year}: ${words.money(cents)}, ${words.hours(minutes)}`)
          .join('; ')
      default:
        return typeof value === 'object' || value === undefined ? '' : String(value)
    }
  }
  return fields
    .map((field) => ({ label: words.t(field.label), text: written(field) }))
    .filter(({ text }) => text !== '')
}
