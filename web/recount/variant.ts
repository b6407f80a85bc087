/** A variant: the rule, the money and the limits under which ballots are reckoned once more, and how these choices stand in an address. */
import {
  type AllocationSpec,
  type Completion,
  completions,
  type Rule,
  rules,
  type Utility,
  utilities,
} from '../../shared/allocation/outcome.ts'

export const misfits = ['skip', 'stop'] as const
export type Misfit = (typeof misfits)[number]

/** `utility` and `completion` matter for Equal Shares, `misfit` for both kinds of greedy. */
export interface Variant {
  readonly rule: Rule
  readonly utility: Utility
  readonly completion: Completion
  readonly misfit: Misfit
  /** Undefined: the budget of the ballots' own file. */
  readonly budgetCents: number | undefined
  /** Longer ballots are cut to so many choices; undefined: as they were cast. */
  readonly mostChoices: number | undefined
  /** Plans dearer than this part of the budget (whole percents) do not take part; undefined: all do. */
  readonly dearestPercent: number | undefined
}

export type VariantField = 'rule' | 'utility' | 'completion' | 'misfit' | 'budget' | 'mostChoices' | 'dearest'
/** Several variants stand in one address: the second one's names end in 2. */
export type Place = '' | '2'
type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** How each choice is called in an address: Dutch, then English. Both are read on every page. */
const names: Readonly<Record<VariantField, readonly [nl: string, en: string]>> = {
  rule: ['regel', 'rule'],
  utility: ['maat', 'utility'],
  completion: ['rest', 'completion'],
  misfit: ['pastniet', 'misfit'],
  budget: ['budget', 'budget'],
  mostChoices: ['keuzes', 'choices'],
  dearest: ['duurste', 'dearest'],
}
const fields = Object.keys(names) as VariantField[]
export const mostEuros = 1_000_000_000
export const mostChoicesEver = 1000

/** A value in an address that means nothing. */
export interface VariantFault {
  readonly field: VariantField
  /** As it stands there. */
  readonly value: string
}

/** What an address says of a variant. */
export interface AskedVariant {
  /** Whether it says anything at all. */
  readonly isAsked: boolean
  /** What it does not say is as in the base. */
  readonly variant: Variant
  readonly faults: readonly VariantFault[]
}

/** The rule of a variant as the engine takes it. */
export function specOf({ rule, utility, completion, misfit }: Variant): AllocationSpec {
  if (rule === 'equal-shares') return { rule, utility, completion }
  return rule === 'phragmen' ? { rule } : { rule, misfit }
}

/** A variant by a rule alone: nothing limited, the money as it was. */
export function variantOf(
  { rule, utility, completion }: Pick<Variant, 'rule' | 'utility' | 'completion'>,
  budgetCents: number | undefined,
): Variant {
  return { rule, utility, completion, misfit: 'skip', budgetCents, mostChoices: undefined, dearestPercent: undefined }
}

/** Whether two variants ask the same of the engine. */
export function isSameVariant(a: Variant, b: Variant): boolean {
  const keyOf = (variant: Variant) =>
    JSON.stringify([specOf(variant), variant.budgetCents, variant.mostChoices, variant.dearestPercent])
  return keyOf(a) === keyOf(b)
}

/** The names under which an address may hold a variant, in any language. */
export function queryNames(place: Place): string[] {
  return [...new Set(fields.flatMap((field) => names[field].map((name) => name + place)))]
}

/** Reads a variant from the query of an address; `base` fills in what is not there. Amounts are plain numbers of euros, cents behind a dot. */
export function readVariant(query: Query, base: Variant, place: Place = ''): AskedVariant {
  const faults: VariantFault[] = []
  let isAsked = false
  const read = <Value>(field: VariantField, meaning: (text: string) => Value | undefined, otherwise: Value): Value => {
    const found = names[field].map((name) => query[name + place]).find((value) => value !== undefined)
    const text = (typeof found === 'string' ? found : found?.[0])?.trim()
    if (text === undefined) return otherwise
    isAsked = true
    const value = meaning(text)
    if (value === undefined) faults.push({ field, value: text.slice(0, 40) })
    return value ?? otherwise
  }
  const oneOf =
    <Value extends string>(known: readonly Value[]) =>
    (text: string) =>
      known.find((value) => value === text)
  const variant: Variant = {
    rule: read('rule', oneOf(rules), base.rule),
    utility: read('utility', oneOf(utilities), base.utility),
    completion: read('completion', oneOf(completions), base.completion),
    misfit: read('misfit', oneOf(misfits), base.misfit),
    budgetCents: read('budget', centsIn, base.budgetCents),
    mostChoices: read('mostChoices', wholeUpTo(mostChoicesEver), base.mostChoices),
    dearestPercent: read('dearest', wholeUpTo(100), base.dearestPercent),
  }
  return { isAsked, variant, faults }
}

/** The query that brings this variant back over the same base; `null` takes a name away. */
export function queryOf(variant: Variant, base: Variant, language: 'nl' | 'en', place: Place = '') {
  const { rule, utility, completion, misfit, budgetCents, mostChoices, dearestPercent } = variant
  const isShares = rule === 'equal-shares'
  const values: Partial<Record<VariantField, string>> = {
    rule,
    ...(isShares ? { utility, completion } : {}),
    ...(!isShares && rule !== 'phragmen' && misfit !== 'skip' ? { misfit } : {}),
    ...(budgetCents === undefined || budgetCents === base.budgetCents ? {} : { budget: String(budgetCents / 100) }),
    ...(mostChoices === undefined ? {} : { mostChoices: String(mostChoices) }),
    ...(dearestPercent === undefined ? {} : { dearest: String(dearestPercent) }),
  }
  const query = emptyQuery(place)
  for (const field of fields) {
    const value = values[field]
    if (value !== undefined) query[names[field][language === 'nl' ? 0 : 1] + place] = value
  }
  return query
}

/** The query that takes a variant out of the address. */
export function emptyQuery(place: Place = ''): Record<string, string | null> {
  return Object.fromEntries(queryNames(place).map((name) => [name, null]))
}

/** "250000" or "250000.50" as cents: more than nothing, at most a thousand million euros. */
function centsIn(text: string): number | undefined {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) return undefined
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return cents > 0 && cents <= mostEuros * 100 ? cents : undefined
}

const wholeUpTo = (most: number) => (text: string) => {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : undefined
  return value !== undefined && value >= 1 && value <= most ? value : undefined
}
