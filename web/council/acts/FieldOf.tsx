/** One field of an act, drawn by its kind. Its name on the page is its own: an act has one form at a time. */
import { Match, Switch } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { CheckboxGroup, RadioGroup } from '../../parts/ChoiceField.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import type { Field, Filled } from './fields.ts'

export interface FieldOfProps {
  readonly field: Field
  readonly filled: Filled
  readonly setFilled: SetStoreFunction<Filled>
  readonly error: string | undefined
  readonly onTouched: () => void
}

export function FieldOf(props: FieldOfProps) {
  const same = () => ({
    name: props.field.name,
    label: props.field.label,
    hint: props.field.hint,
    error: props.error,
  })
  const text = () => props.filled.texts[props.field.name] ?? ''
  const setText = (value: string) => {
    props.setFilled('texts', props.field.name, value)
    props.onTouched()
  }
  const number = () => props.filled.numbers[props.field.name]
  const setNumber = (value: number | undefined) => {
    props.setFilled('numbers', props.field.name, value)
    props.onTouched()
  }
  const of = <Kind extends Field['kind']>(kind: Kind) =>
    props.field.kind === kind ? (props.field as Extract<Field, { kind: Kind }>) : undefined
  return (
    <Switch>
      <Match when={of('text')}>
        {(field) => <TextAreaField {...same()} most={field().most} value={text()} onInput={setText} />}
      </Match>
      <Match when={of('line')}>
        {(field) => <TextField {...same()} maxLength={field().most} value={text()} onInput={setText} />}
      </Match>
      <Match when={of('date')}>
        <TextField {...same()} type="date" isShort value={text()} onInput={setText} />
      </Match>
      <Match when={of('money')}>
        <MoneyField {...same()} valueCents={number()} onInput={setNumber} />
      </Match>
      <Match when={of('number')}>
        {(field) => (
          <NumberField
            {...same()}
            value={number()}
            onInput={setNumber}
            isOptional={field().isOptional ?? false}
            {...(field().unit ? { unit: field().unit as string } : {})}
          />
        )}
      </Match>
      <Match when={of('choice')}>
        {(field) => <RadioGroup {...same()} value={text()} onInput={setText} options={field().options} />}
      </Match>
      <Match when={of('several')}>
        {(field) => (
          <CheckboxGroup
            {...same()}
            chosen={props.filled.lists[props.field.name] ?? []}
            options={field().options}
            onInput={(chosen) => {
              props.setFilled('lists', props.field.name, chosen)
              props.onTouched()
            }}
          />
        )}
      </Match>
    </Switch>
  )
}
