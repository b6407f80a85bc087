/** The hours that a plan or deal asks of the municipality, in words. */
import type { Discipline } from '../../shared/capacity/disciplines.ts'
import type { Words } from '../words/index.tsx'

/** "10 uur, groen"; without a crew where none was named. */
export function askedHours(
  of: { readonly staffMinutes: number; readonly discipline?: Discipline | undefined },
  words: Pick<Words, 't' | 'hours'>,
): string {
  return of.discipline === undefined
    ? words.hours(of.staffMinutes)
    : words.t('hours.of', { minutes: of.staffMinutes, discipline: words.t(`discipline.${of.discipline}`) })
}
