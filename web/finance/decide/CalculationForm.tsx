/** How an investment is written off, to fill in, with what it takes each year drawn while typing. */
import { createMemo, Show } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import { assetKinds } from '../../../shared/council/asset-kinds.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { assetKindName, assetKindOf } from '../../parts/asset-kind-name.ts'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { capitalFigures } from '../../parts/capital-preview.ts'
import { TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { type Draft, readDraft } from './calculation.ts'

export interface CalculationFormProps {
  readonly draft: Draft
  readonly setDraft: SetStoreFunction<Draft>
  readonly faults: Readonly<Record<string, string>>
  readonly fromYear: number
  readonly district: string
  readonly purse: {
    readonly programmeCents: number
    readonly sliceCents: number
    readonly running: ReadonlyMap<number, number>
  }
}

export function CalculationForm(props: CalculationFormProps) {
  const words = useWords()
  const kind = () => assetKindOf(props.draft.assetKind)
  const figures = createMemo(() => {
    const read = readDraft(props.draft, props.fromYear)
    return read.ok ? capitalFigures(read.calculation, props.purse) : undefined
  })
  return (
    <div class="halves">
      <div>
        <MoneyField
          name="investment"
          label={words.t('calc.investment')}
          valueCents={props.draft.investmentCents}
          error={props.faults.investment}
          onInput={(amountCents) => props.setDraft('investmentCents', amountCents)}
        />
        <MoneyField
          name="contributions"
          label={words.t('calc.contributions')}
          hint={words.t('calc.contributions.hint')}
          valueCents={props.draft.contributionsCents}
          error={props.faults.contributions}
          onInput={(amountCents) => props.setDraft('contributionsCents', amountCents)}
        />
        <SelectField
          name="assetKind"
          label={words.t('calc.assetKind')}
          hint={words.t('calc.assetKind.hint')}
          value={props.draft.assetKind}
          error={props.faults.assetKind}
          onInput={(held) => props.setDraft({ assetKind: held, years: assetKindOf(held)?.years ?? undefined })}
          options={assetKinds
            .filter(({ years }) => years !== null)
            .map(({ nl }) => ({ value: nl, label: assetKindName(nl, words.language()) }))}
        />
        <NumberField
          name="years"
          label={words.t('calc.years')}
          hint={
            kind()?.least && kind()?.most
              ? words.t('calc.years.usual', { least: kind()?.least ?? 0, most: kind()?.most ?? 0 })
              : undefined
          }
          unit={words.t('calc.years.unit')}
          value={props.draft.years}
          error={props.faults.years}
          onInput={(years) => props.setDraft('years', years)}
        />
        <TextField
          name="rate"
          label={words.t('calc.rate')}
          hint={words.t('calc.rate.hint')}
          isShort
          value={props.draft.rate}
          error={props.faults.rate}
          onInput={(rate) => props.setDraft('rate', rate)}
        />
        <RadioGroup
          name="method"
          label={words.t('calc.method')}
          value={props.draft.method}
          onInput={(method) => props.setDraft('method', method)}
          options={(['straight-line', 'annuity'] as const).map((value) => ({
            value,
            label: words.t(`method.${value}`),
            hint: words.t(`method.${value}.hint`),
          }))}
        />
        <NumberField
          name="completionYear"
          label={words.t('calc.completion')}
          hint={words.t('calc.completion.hint')}
          value={props.draft.completionYear}
          error={props.faults.completionYear}
          onInput={(year) => props.setDraft('completionYear', year)}
        />
        <MoneyField
          name="maintenance"
          label={words.t('calc.maintenance')}
          hint={words.t('calc.maintenance.hint')}
          valueCents={props.draft.maintenanceCents}
          error={props.faults.maintenance}
          onInput={(amountCents) => props.setDraft('maintenanceCents', amountCents)}
        />
      </div>
      <section class="stack" aria-labelledby="takes">
        <h3 id="takes">{words.t('effect.title')}</h3>
        <Show when={figures()} fallback={<p class="soft">{words.t('calc.incomplete')}</p>}>
          {(known) => <CapitalEffect figures={known()} district={props.district} />}
        </Show>
      </section>
    </div>
  )
}
