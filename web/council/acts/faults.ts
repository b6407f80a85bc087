/** Faults of the fields of an act, found before it is sent, by the same bounds as the API's. */
import { addDays } from '../../../shared/terms/terms.ts'

/** What is wrong with a field: the name of a sentence, with what it needs to be said. */
export type Fault =
  | {
      readonly fault:
        | 'choose'
        | 'date'
        | 'future'
        | 'past'
        | 'amount'
        | 'amountOrNone'
        | 'nothing-changed'
        | 'not-capital'
    }
  | { readonly fault: 'short'; readonly least: number }
  | { readonly fault: 'long'; readonly most: number }
  | { readonly fault: 'early' | 'far'; readonly on: string }
  | { readonly fault: 'tooMuch'; readonly mostCents: number }
  | { readonly fault: 'number'; readonly least: number; readonly most: number }
  | { readonly fault: 'sum'; readonly spentCents: number; readonly namedCents: number }
  | { readonly fault: 'term-too-long'; readonly most: number }
  | { readonly fault: 'completion'; readonly year: number }

/** A text of so many characters, blanks at the ends not counted. */
export function textFault(text: string, least: number, most: number): Fault | undefined {
  const length = [...text.trim()].length
  return length < least ? { fault: 'short', least } : length > most ? { fault: 'long', most } : undefined
}

/** A date within bounds, both included; `today` is the date in Amsterdam. A bound at today itself is told as future or past. */
export function dateFault(
  date: string,
  of: { readonly today: string; readonly from?: string | undefined; readonly until?: string | undefined },
): Fault | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return { fault: 'date' }
  if (of.until !== undefined && date > of.until)
    return of.until === of.today ? { fault: 'future' } : { fault: 'far', on: of.until }
  if (of.from !== undefined && date < of.from)
    return of.from === of.today ? { fault: 'past' } : { fault: 'early', on: of.from }
  return undefined
}

/** The last day on which a meeting can be set: two years ahead, as the shared rule has it. */
export const lastMeetingDay = (today: string) => addDays(today, 730)

/** An amount of more than nothing, and no more than there is. */
export function amountFault(cents: number | undefined, mostCents?: number): Fault | undefined {
  if (!cents) return { fault: 'amount' }
  return mostCents !== undefined && cents > mostCents ? { fault: 'tooMuch', mostCents } : undefined
}

/** A whole number within bounds, both included. */
export function numberFault(value: number | undefined, least: number, most: number): Fault | undefined {
  return value === undefined || value < least || value > most ? { fault: 'number', least, most } : undefined
}
