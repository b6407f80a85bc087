/** One component of an investment, to fill in: its kind brings its usual term along. */
import { Show } from 'solid-js'
import { assetKinds } from '../../../shared/council/asset-kinds.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { assetKindName, assetKindOf } from '../../parts/asset-kind-name.ts'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { type ComponentDraft, componentField, isLand, usualYears } from './calculation.ts'

export interface ComponentFieldsProps {
  readonly nth: number
  readonly draft: ComponentDraft
  readonly change: (change: Partial<ComponentDraft>) => void
  readonly faults: Readonly<Record<string, string>>
  /** Absent: the only one, which cannot be taken away. */
  readonly remove: (() => void) | undefined
}

export function ComponentFields(props: ComponentFieldsProps) {
  const words = useWords()
  const kind = () => assetKindOf(props.draft.assetKind)
  const field = (part: Parameters<typeof componentField>[1]) => componentField(props.nth, part)
  return (
    <fieldset class="component">
      <legend>{words.t('calc.component.nth', { nth: props.nth + 1 })}</legend>
      <TextField
        name={field('name')}
        label={words.t('calc.component.name')}
        hint={words.t('calc.component.name.hint')}
        maxLength={80}
        value={props.draft.name}
        error={props.faults[field('name')]}
        onInput={(name) => props.change({ name })}
      />
      <SelectField
        name={field('assetKind')}
        label={words.t('calc.assetKind')}
        hint={words.t('calc.assetKind.hint')}
        value={props.draft.assetKind}
        error={props.faults[field('assetKind')]}
        onInput={(assetKind) => props.change({ assetKind, years: usualYears(assetKind) })}
        options={assetKinds.map(({ id }) => ({ value: id, label: assetKindName(id, words.language()) }))}
      />
      <NumberField
        name={field('years')}
        label={words.t('calc.years')}
        hint={
          isLand(props.draft.assetKind)
            ? words.t('calc.years.land')
            : kind()?.least && kind()?.most
              ? words.t('calc.years.usual', { least: kind()?.least ?? 0, most: kind()?.most ?? 0 })
              : undefined
        }
        unit={words.t('calc.years.unit')}
        value={props.draft.years}
        error={props.faults[field('years')]}
        onInput={(years) => props.change({ years })}
      />
      <MoneyField
        name={field('amount')}
        label={words.t('calc.investment')}
        valueCents={props.draft.amountCents}
        error={props.faults[field('amount')]}
        onInput={(amountCents) => props.change({ amountCents })}
      />
      <MoneyField
        name={field('contributions')}
        label={words.t('calc.contributions')}
        hint={words.t('calc.contributions.hint')}
        valueCents={props.draft.contributionsCents}
        error={props.faults[field('contributions')]}
        onInput={(contributionsCents) => props.change({ contributionsCents })}
      />
      <Show when={!isLand(props.draft.assetKind)}>
        <MoneyField
          name={field('residual')}
          label={words.t('calc.residual')}
          hint={words.t('calc.residual.hint')}
          valueCents={props.draft.residualCents}
          error={props.faults[field('residual')]}
          onInput={(residualCents) => props.change({ residualCents })}
        />
      </Show>
      <Show when={props.remove}>
        {(remove) => (
          <p>
            <Button kind="subtle" onClick={() => remove()()}>
              {words.t('calc.component.remove', { nth: props.nth + 1 })}
            </Button>
          </p>
        )}
      </Show>
    </fieldset>
  )
}
