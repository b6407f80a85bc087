/** What a trade of the municipality's crews is called, at the start of a line. */
import { type Discipline, disciplineNames } from '../../../shared/capacity/disciplines.ts'
import type { WholeLanguage } from '../../words/formats.ts'

/** The name with a capital. */
export function disciplineName(discipline: Discipline, language: WholeLanguage): string {
  const name = disciplineNames[discipline][language]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
