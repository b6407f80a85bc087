/** How an investment is written off, to fill in component by component, with what it takes each year drawn while typing. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import { sumsOf } from '../../../shared/council/calculation.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { ChargesChart } from '../../parts/ChargesChart.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { capitalFigures, type Purse } from '../../parts/capital-preview.ts'
import { idOfField, TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { ComponentFields } from './ComponentFields.tsx'
import { componentField, type Draft, mostComponents, newComponent, readDraft } from './calculation.ts'
import './calculation.css'

export interface CalculationFormProps {
  readonly draft: Draft
  readonly setDraft: SetStoreFunction<Draft>
  readonly faults: Readonly<Record<string, string>>
  readonly fromYear: number
  readonly district: string
  /** Undefined until it is known what other dossiers take. */
  readonly purse: Purse | undefined
}

export function CalculationForm(props: CalculationFormProps) {
  const words = useWords()
  const [said, setSaid] = createSignal('')
  const worked = createMemo(() => {
    const read = readDraft(props.draft, props.fromYear)
    if (!read.ok || !props.purse) return undefined
    const figures = capitalFigures(read.calculation, props.purse)
    return figures ? { figures, sums: sumsOf(read.calculation) } : undefined
  })
  const focusOn = (nth: number) =>
    requestAnimationFrame(() => document.getElementById(idOfField(componentField(nth, 'name')))?.focus())
  const add = () => {
    const nth = props.draft.components.length
    props.setDraft('components', nth, newComponent(''))
    focusOn(nth)
  }
  const remove = (nth: number) => {
    props.setDraft('components', (all) => all.filter((_, at) => at !== nth))
    setSaid(words.t('calc.component.removed', { nth: nth + 1 }))
    focusOn(Math.max(0, nth - 1))
  }
  return (
    <div class="halves">
      <div>
        <For each={props.draft.components}>
          {(component, at) => (
            <ComponentFields
              nth={at()}
              draft={component}
              faults={props.faults}
              change={(change) => props.setDraft('components', at(), change)}
              remove={props.draft.components.length > 1 ? () => remove(at()) : undefined}
            />
          )}
        </For>
        <p class="unseen" role="status">
          {said()}
        </p>
        <Show when={props.draft.components.length < mostComponents}>
          <p class="component__add">
            <Button onClick={add}>{words.t('calc.component.add')}</Button>
          </p>
        </Show>
        <h3>{words.t('calc.together')}</h3>
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
        <TextField
          name="rate"
          label={words.t('calc.rate')}
          hint={words.t('calc.rate.hint')}
          isShort
          value={props.draft.rate}
          error={props.faults.rate}
          onInput={(rate) => props.setDraft('rate', rate)}
        />
        <WhatIs term="interest-rate" />
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
      <section class="stack calculation__preview" aria-labelledby="takes">
        <h3 id="takes">{words.t('calc.preview')}</h3>
        <Show when={worked()} fallback={<p class="soft">{words.t('calc.incomplete')}</p>}>
          {(known) => (
            <>
              <p class="figure calculation__first">
                {words.t('calc.preview.first', {
                  year: known().figures.charges[0]?.year ?? 0,
                  chargeCents: known().figures.charges[0]?.charge.cents ?? 0,
                })}
              </p>
              <ChargesChart
                title={words.t('calc.preview.chart')}
                years={known().figures.charges.map((each) => ({
                  year: each.year,
                  depreciationCents: each.depreciation.cents,
                  interestCents: each.interest.cents,
                }))}
              />
              <CapitalEffect
                figures={known().figures}
                investmentCents={known().sums.investmentCents}
                district={props.district}
              />
            </>
          )}
        </Show>
      </section>
    </div>
  )
}
