/** The faults of a draft as sentences: with the question they belong to, for the summary above the form, and without, beside their field. */
import type { PlainKey } from '../../words/dictionary.ts'
import type { Words } from '../../words/index.tsx'
import { type Draft, type Fault, type FieldName, faultsOf } from './wish.ts'

const questions: Readonly<Partial<Record<FieldName, PlainKey>>> = {
  title: 'wish.field.title',
  summary: 'wish.field.summary',
  description: 'wish.field.description',
  theme: 'wish.field.theme',
  districtCode: 'wish.field.district',
  place: 'wish.field.place',
  asset: 'wish.field.thing',
  kind: 'wish.field.kind',
  cost: 'wish.field.cost',
  lifetimeYears: 'wish.field.lifetime',
  publicAsset: 'wish.field.asset',
  staffMinutes: 'wish.field.staff',
  discipline: 'wish.field.discipline',
  commitmentYears: 'wish.field.commitment',
  maintenancePerYear: 'wish.field.upkeep',
}

function sentence(fault: Fault, t: Words['t']): string {
  if (fault.kind === 'choose') return t('wish.fault.choose')
  if (fault.kind === 'amount') return t('wish.fault.amount')
  const { least, most } = fault
  return fault.kind === 'text'
    ? t('wish.fault.between', { least, most, length: fault.length })
    : t('wish.fault.number', { least, most })
}

/** One sentence for each fault, by field, in the order of the form. */
export function faultSentences(draft: Draft, { t }: Pick<Words, 't'>): Record<string, string> {
  return Object.fromEntries(Object.entries(faultsOf(draft)).map(([name, fault]) => [name, sentence(fault, t)]))
}

/** The same sentences with their question before them. */
export function withQuestions(
  faults: Readonly<Record<string, string>>,
  { t }: Pick<Words, 't'>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => {
      const key = questions[name as FieldName]
      return [name, key ? `${t(key)} ${fault}` : fault]
    }),
  )
}
