/** How variants, amounts and faults of an address are written in words. */
import { completions, rules, utilities } from '../../shared/allocation/outcome.ts'
import { themes } from '../../shared/proposals/proposal.ts'
import type { Words } from '../words/index.tsx'
import { misfits, mostChoicesEver, type Variant, type VariantFault } from './variant.ts'

type Writing = Pick<Words, 't' | 'money' | 'number'>

/** Writes hundredths of the file's currency: euros unless it says another. */
export function amountWriter(words: Writing, currency: string | undefined): (cents: number) => string {
  return (cents) =>
    currency === undefined || currency === 'EUR' ? words.money(cents) : `${words.number(cents / 100)} ${currency}`
}

/** The rule with its options, and the limits. */
export function descriptionOf({ t }: Writing, variant: Variant): string[] {
  const { rule, utility, completion, misfit, mostChoices, dearestPercent } = variant
  return [
    t(`variant.rule.${rule}`),
    ...(rule === 'equal-shares' ? [t(`variant.short.${utility}`), t(`variant.short.${completion}`)] : []),
    ...(rule === 'greedy' || rule === 'greedy-per-cost' ? [t(`variant.short.${misfit}`)] : []),
    ...(mostChoices === undefined ? [] : [t('variant.short.mostChoices', { most: mostChoices })]),
    ...(dearestPercent === undefined ? [] : [t('variant.short.dearest', { percent: dearestPercent })]),
  ]
}

/** What in an address means nothing, and what would. */
export function faultSentence({ t }: Writing, { field, value }: VariantFault): string {
  const known = {
    rule: rules,
    utility: utilities,
    completion: completions,
    misfit: misfits,
    budget: [t('variant.asked.budget')],
    mostChoices: [t('variant.asked.whole', { most: mostChoicesEver })],
    dearest: [t('variant.asked.whole', { most: 100 })],
  }[field]
  return t('variant.asked.line', { field: t(`variant.${field}`), value, known })
}

/** A theme of a plan in words; a label that is no theme of ours stays as it is. */
export function themeName(label: string, { t }: Pick<Words, 't'>): string {
  const theme = themes.find((name) => name === label)
  return theme ? t(`theme.${theme}`) : label
}
