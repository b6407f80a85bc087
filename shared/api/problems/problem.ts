/** What a problem of the API is made of, and how figures are written in its sentences. */
import { disciplineNames, isDiscipline } from '../../capacity/disciplines.ts'

type Details = { readonly [name: string]: string | number | boolean | readonly string[] }
type Sentence = (details: Details) => string

/** One problem. `title` is the same each time; `detail` may fill in figures. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 428 | 429 | 500 | 503
  readonly title: { readonly nl: string; readonly en: string }
  readonly detail: { readonly nl: Sentence; readonly en: Sentence }
}

/** One problem, from its sentences: fixed ones, or with the figures of a refusal filled in. */
export const problem = (
  status: Problem['status'],
  titleNl: string,
  titleEn: string,
  nl: string | Sentence,
  en: string | Sentence,
): Problem => ({
  status,
  title: { nl: titleNl, en: titleEn },
  detail: { nl: typeof nl === 'string' ? () => nl : nl, en: typeof en === 'string' ? () => en : en },
})

const oneDecimal = { maximumFractionDigits: 1 } as const
const inHours = { nl: new Intl.NumberFormat('nl', oneDecimal), en: new Intl.NumberFormat('en', oneDecimal) }
/** Minutes as hours with one decimal. */
export const hours = (value: unknown, language: 'nl' | 'en') =>
  `${inHours[language].format(Number(value) / 60)} ${language === 'nl' ? 'uur' : 'hours'}`

/** What a crew's discipline is called. */
export const disciplineName = (value: unknown, language: 'nl' | 'en') =>
  isDiscipline(value) ? disciplineNames[value][language] : String(value)

const currency = { style: 'currency', currency: 'EUR' } as const
const inEuros = { nl: new Intl.NumberFormat('nl-NL', currency), en: new Intl.NumberFormat('en-NL', currency) }
/** Cents as euros. */
export const euro = (value: unknown, language: 'nl' | 'en') => inEuros[language].format(Number(value) / 100)

/** A date (YYYY-MM-DD) as people write it. */
export const longDate = (date: unknown, language: 'nl' | 'en') =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(String(date)),
  )
