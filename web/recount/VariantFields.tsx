/** The fields in which a variant is chosen: rule with its options, money, and limits where the screen has them. */
import { For, Show } from 'solid-js'
import { distributesHours } from '../../shared/allocation/allocate.ts'
import { completions, rules, utilities } from '../../shared/allocation/outcome.ts'
import type { VoteType } from '../../shared/pabulib/file.ts'
import { MoneyField, NumberField } from '../parts/AmountField.tsx'
import { SelectField } from '../parts/ChoiceField.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'
import { faultSentence } from './naming.ts'
import { misfits, mostChoicesEver, mostEuros, type Place, type Variant, type VariantFault } from './variant.ts'

export interface VariantFieldsProps {
  readonly place: Place
  readonly value: Variant
  readonly onChange: (change: Partial<Variant>) => void
  readonly voteType: VoteType | undefined
  /** Of the file; euros when absent. */
  readonly currency?: string | undefined
  /** Faults by field, as sentences. */
  readonly faults: VariantFaults
  /** Whether plans ask municipal hours too: then rules that know money only are not offered. */
  readonly hasHours?: boolean
  /** Whether longest ballot and dearest plan can be limited. */
  readonly hasLimits?: boolean
}

export type VariantFaults = Partial<Record<'budget' | 'mostChoices' | 'dearest', string>>

/** Whether ballots carry points. */
export const hasPoints = (voteType: VoteType | undefined) =>
  voteType === 'cumulative' || voteType === 'scoring' || voteType === 'ordinal'

/** Keys of the faults of a variant before it is reckoned. */
export function faultsOf({ budgetCents, mostChoices, dearestPercent }: Variant) {
  const isBetween = (value: number | undefined, most: number) => value === undefined || (value >= 1 && value <= most)
  return {
    ...(budgetCents !== undefined && isBetween(budgetCents, mostEuros * 100)
      ? {}
      : { budget: 'variant.fault.budget' as const }),
    ...(isBetween(mostChoices, mostChoicesEver) ? {} : { mostChoices: 'variant.fault.mostChoices' as const }),
    ...(isBetween(dearestPercent, 100) ? {} : { dearest: 'variant.fault.dearest' as const }),
  }
}

export function VariantFields(props: VariantFieldsProps) {
  const { t } = useWords()
  const name = (field: string) => `${field}${props.place}`
  const isShares = () => props.value.rule === 'equal-shares'
  const isGreedy = () => props.value.rule === 'greedy' || props.value.rule === 'greedy-per-cost'
  const lengthHint = () =>
    props.voteType === 'ordinal'
      ? t('variant.mostChoices.ordinal')
      : t(hasPoints(props.voteType) ? 'variant.mostChoices.points' : 'variant.mostChoices.approval')
  return (
    <>
      <SelectField
        name={name('rule')}
        label={t('variant.rule')}
        hint={t(`variant.rule.${props.value.rule}.hint`)}
        value={props.value.rule}
        options={rules
          .filter((value) => !props.hasHours || distributesHours(value) || value === props.value.rule)
          .map((value) => ({ value, label: t(`variant.rule.${value}`) }))}
        onInput={(rule) => props.onChange({ rule })}
      />
      <Show when={isShares()}>
        <SelectField
          name={name('utility')}
          label={t('variant.utility')}
          value={props.value.utility}
          options={utilities
            .filter((value) => value !== 'points' || hasPoints(props.voteType) || props.value.utility === 'points')
            .map((value) => ({ value, label: t(`variant.utility.${value}`) }))}
          onInput={(utility) => props.onChange({ utility })}
        />
        <SelectField
          name={name('completion')}
          label={t('variant.completion')}
          value={props.value.completion}
          options={completions.map((value) => ({ value, label: t(`variant.completion.${value}`) }))}
          onInput={(completion) => props.onChange({ completion })}
        />
      </Show>
      <Show when={isGreedy()}>
        <SelectField
          name={name('misfit')}
          label={t('variant.misfit')}
          value={props.value.misfit}
          options={misfits.map((value) => ({ value, label: t(`variant.misfit.${value}`) }))}
          onInput={(misfit) => props.onChange({ misfit })}
        />
      </Show>
      <MoneyField
        name={name('amount')}
        label={
          props.currency && props.currency !== 'EUR'
            ? `${t('variant.budget')} (${props.currency})`
            : t('variant.budget')
        }
        valueCents={props.value.budgetCents}
        error={props.faults.budget}
        onInput={(budgetCents) => props.onChange({ budgetCents })}
      />
      <Show when={props.hasLimits}>
        <NumberField
          name={name('most-choices')}
          label={t('variant.mostChoices')}
          hint={lengthHint()}
          isOptional
          value={props.value.mostChoices}
          error={props.faults.mostChoices ?? ''}
          onInput={(mostChoices) => props.onChange({ mostChoices })}
        />
        <NumberField
          name={name('dearest')}
          label={t('variant.dearest')}
          hint={t('variant.dearest.hint')}
          isOptional
          unit="%"
          value={props.value.dearestPercent}
          error={props.faults.dearest ?? ''}
          onInput={(dearestPercent) => props.onChange({ dearestPercent })}
        />
      </Show>
    </>
  )
}

/** What an address asks that means nothing. */
export function AskedFaults(props: { faults: readonly VariantFault[] }) {
  const words = useWords()
  return (
    <Show when={props.faults.length > 0}>
      <Notice tone="warning" isNews title={words.t('variant.asked')}>
        <ul>
          <For each={props.faults}>{(fault) => <li>{faultSentence(words, fault)}</li>}</For>
        </ul>
        <p>{words.t('variant.askedText')}</p>
      </Notice>
    </Show>
  )
}
