/** Fields to choose from: select, radio group, group of checkboxes, checkbox. */
import { For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { FieldError, FieldFrame, type FieldProps, idOfField } from './Field.tsx'

/** One option of a select or a radio group. */
export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

export interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | ''
  readonly onInput: (value: Value) => void
  readonly options: readonly Option<Value>[]
  /** Absent: no empty option when a value is set. */
  readonly emptyLabel?: string
}

/** A native select. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { t } = useWords()
  return (
    <FieldFrame {...props}>
      {(ties) => (
        <select
          class="control"
          id={ties.id}
          name={props.name}
          disabled={props.disabled}
          aria-describedby={ties.describedBy}
          aria-invalid={ties.isInvalid || undefined}
          onChange={(event) => props.onInput(event.currentTarget.value as Value)}
        >
          <Show when={props.emptyLabel !== undefined || props.value === ''}>
            <option value="" selected={props.value === ''}>
              {props.emptyLabel ?? t('field.choose')}
            </option>
          </Show>
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    </FieldFrame>
  )
}

export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly value: Value | ''
  readonly onInput: (value: Value) => void
  readonly options: readonly Option<Value>[]
}

/** One choice out of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return <ChoiceFrame {...props} type="radio" isChosen={(value) => value === props.value} onChange={props.onInput} />
}

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly chosen: readonly Value[]
  readonly onInput: (chosen: readonly Value[]) => void
  readonly options: readonly Option<Value>[]
}

/** Several choices out of a few, all in sight. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const toggled = (value: Value, isChosen: boolean) =>
    isChosen ? [...props.chosen, value] : props.chosen.filter((one) => one !== value)
  return (
    <ChoiceFrame
      {...props}
      type="checkbox"
      isChosen={(value) => props.chosen.includes(value)}
      onChange={(value, isChosen) => props.onInput(toggled(value, isChosen))}
    />
  )
}

interface ChoiceFrameProps<Value extends string> extends FieldProps {
  readonly type: 'radio' | 'checkbox'
  readonly options: readonly Option<Value>[]
  readonly isChosen: (value: Value) => boolean
  readonly onChange: (value: Value, isChosen: boolean) => void
}

/** Choices below each other, with the question, its hint and its fault above them. */
function ChoiceFrame<Value extends string>(props: ChoiceFrameProps<Value>) {
  const { t } = useWords()
  const id = () => idOfField(props.name)
  return (
    <fieldset
      class="field"
      classList={{ 'field--invalid': Boolean(props.error) }}
      aria-describedby={
        [props.hint && `${id()}-hint`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined
      }
    >
      <legend class="field__label">
        {props.label}
        <Show when={props.isOptional}>
          <span class="field__optional"> {t('field.optional')}</span>
        </Show>
      </legend>
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
              type={props.type}
              id={at() === 0 ? id() : undefined}
              name={props.name}
              value={option.value}
              checked={props.isChosen(option.value)}
              disabled={props.disabled}
              onChange={(event) => props.onChange(option.value, event.currentTarget.checked)}
            />
            <span>
              {option.label}
              <Show when={option.hint}>
                <span class="choice__hint">{option.hint}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

export interface CheckboxFieldProps extends FieldProps {
  readonly isChecked: boolean
  readonly onInput: (isChecked: boolean) => void
}

/** One yes or no. */
export function CheckboxField(props: CheckboxFieldProps) {
  const id = () => idOfField(props.name)
  return (
    <div class="field" classList={{ 'field--invalid': Boolean(props.error) }}>
      <FieldError name={props.name} error={props.error} />
      <label class="choice">
        <input
          type="checkbox"
          id={id()}
          name={props.name}
          checked={props.isChecked}
          disabled={props.disabled}
          aria-describedby={
            [props.hint && `${id()}-hint`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={Boolean(props.error) || undefined}
          onChange={(event) => props.onInput(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <Show when={props.hint}>
        <p class="field__hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}
