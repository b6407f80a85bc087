/** One field of an act, drawn by its kind. Its name on the page is its own: an act has one form at a time. */
import { For, Match, Show, Switch } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { FieldError, idOfField, TextAreaField, TextField } from '../../parts/Field.tsx'
import type { Choice, Field, Filled } from './fields.ts'

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
          <Several
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

/** Several choices out of a few, all in sight. */
function Several(props: {
  name: string
  label: string
  hint?: string | undefined
  error: string | undefined
  options: readonly Choice[]
  chosen: readonly string[]
  onInput: (chosen: readonly string[]) => void
}) {
  const id = () => idOfField(props.name)
  return (
    <fieldset
      class="field"
      classList={{ 'field--invalid': Boolean(props.error) }}
      aria-describedby={
        [props.hint && `${id()}-hint`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined
      }
    >
      <legend class="field__label">{props.label}</legend>
      <Show when={props.hint}>
        <p class="field__hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <FieldError name={props.name} error={props.error} />
      <For each={props.options}>
        {(option, at) => (
          <label class="choice">
            <input
              type="checkbox"
              id={at() === 0 ? id() : undefined}
              name={props.name}
              value={option.value}
              checked={props.chosen.includes(option.value)}
              onChange={(event) =>
                props.onInput(
                  event.currentTarget.checked
                    ? [...props.chosen, option.value]
                    : props.chosen.filter((one) => one !== option.value),
                )
              }
            />
            <span>{option.label}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
