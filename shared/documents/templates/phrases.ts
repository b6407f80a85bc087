/** Sentences and names that several documents share. */
import type { CouncilCase } from '../council-case.ts'
import { euro, percent } from '../figures.ts'

/** How many years, in words. */
export const years = (count: number): string => `${count} jaar`

/** The method of writing off, in plain words. */
export const methodSentence = {
  'straight-line': 'Elk jaar schrijft de gemeente een even groot deel af (lineair). De rente wordt elk jaar minder.',
  annuity: 'Rente en afschrijving zijn samen elk jaar ongeveer even hoog (annuïteit).',
} as const

/** A title within a sentence. */
export const quoted = (title: string): string => `‘${title.trim()}’`

/** Shares of the budgets of this year that an amount is; `what` names it at the head of the sentence. */
export function sharesSentence(of: CouncilCase, what: string, cents: number): string {
  const share = (wholeCents: number) => percent(Math.round((cents * 10_000) / wholeCents))
  const slice =
    of.sliceCents > 0
      ? ` en ${share(of.sliceCents)} van het wijkbudget van ${of.district} (${euro(of.sliceCents)})`
      : ''
  return `${what} is ${share(of.programmeCents)} van het hele buurtenbudget van ${of.budgetYear} (${euro(of.programmeCents)})${slice}.`
}

/** The charges from the first year to the last, in one sentence part. */
export function chargesPhrase(of: CouncilCase): string {
  const [first, last] = [of.charges[0], of.charges.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first.year === last.year) return `${euro(first.chargeCents)} in ${first.year}`
  return `${euro(first.chargeCents)} in ${first.year} tot ${euro(last.chargeCents)} in ${last.year}`
}

/** Who advises, as documents call them. */
export const adviserNames = {
  'finance-officer': 'Financiën',
  'legal-adviser': 'Juridische zaken',
  'asset-manager': 'Beheer openbare ruimte',
} as const

/** What an adviser said. */
export const adviceNames = {
  positive: 'positief',
  'positive-with-conditions': 'positief, met voorwaarden',
  negative: 'negatief',
} as const

/** Kinds of alternatives. */
export const alternativeNames = {
  smaller: 'Kleiner',
  phased: 'In delen',
  'co-funded': 'Met geld van anderen',
  'paid-at-once': 'In één keer betalen',
  other: 'Anders',
} as const

/** The college as it signs. */
export const college = (municipality: string): string =>
  `het college van burgemeester en wethouders van ${municipality}`
export const collegeSigns = (municipality: string): string[] => [
  `Het college van burgemeester en wethouders van ${municipality}`,
]
