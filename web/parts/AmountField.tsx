/** Fields of whole numbers and of money. */
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { FieldFrame, type FieldProps } from './Field.tsx'
import { readMoney, writeMoney } from './money-input.ts'

/** While "8.000" is typed, "8." is still 8: what depends on the amount must not fall away for one press. */
const readTyped = (text: string) => readMoney(text.replace(/[.,]$/, ''))

export interface NumberFieldProps extends FieldProps {
  /** Undefined: empty, or not a whole number. */
  readonly value: number | undefined
  readonly onInput: (value: number | undefined) => void
  /** Behind the control: "jaar", "uur". */
  readonly unit?: string
}

/** A whole number. A text field with a number keyboard: no wheel or arrow changes it by accident. */
export function NumberField(props: NumberFieldProps) {
  const { t } = useWords()
  const [typed, setTyped] = createSignal('')
  const [isUnreadable, setIsUnreadable] = createSignal(false)
  const read = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined)
  createEffect(
    on(
      () => props.value,
      (value) => value !== read(typed()) && setTyped(value === undefined ? '' : String(value)),
    ),
  )
  return (
    <FieldFrame {...props} error={props.error || (isUnreadable() ? t('field.number.unreadable') : undefined)}>
      {(ties) => (
        <span class="control-with-unit">
          <input
            class="control control--short"
            id={ties.id}
            name={props.name}
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value={typed()}
            disabled={props.disabled}
            required={!props.isOptional}
            aria-describedby={ties.describedBy}
            aria-invalid={ties.isInvalid || undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setIsUnreadable(false)
              props.onInput(read(event.currentTarget.value))
            }}
            onBlur={() => setIsUnreadable(typed().trim() !== '' && read(typed()) === undefined)}
          />
          <Show when={props.unit}>
            <span aria-hidden="true">{props.unit}</span>
          </Show>
        </span>
      )}
    </FieldFrame>
  )
}

export interface MoneyFieldProps extends FieldProps {
  /** In cents. Undefined: empty, or no amount. */
  readonly valueCents: number | undefined
  readonly onInput: (amountCents: number | undefined) => void
}

/** An amount of money: accepts "60000", "60.000" and "€ 60.000,50"; gets its dots when the visitor leaves it. */
export function MoneyField(props: MoneyFieldProps) {
  const { t, language } = useWords()
  const [typed, setTyped] = createSignal('')
  const [isUnreadable, setIsUnreadable] = createSignal(false)
  createEffect(
    on(
      () => props.valueCents,
      (amountCents) =>
        amountCents !== readTyped(typed()) &&
        setTyped(amountCents === undefined ? '' : writeMoney(amountCents, language())),
    ),
  )
  return (
    <FieldFrame
      {...props}
      hint={props.hint ?? t('field.money.hint')}
      error={props.error || (isUnreadable() ? t('field.money.unreadable') : undefined)}
    >
      {(ties) => (
        <span class="control-with-unit">
          <span aria-hidden="true">€</span>
          <input
            class="control control--short"
            id={ties.id}
            name={props.name}
            type="text"
            inputmode="decimal"
            autocomplete="off"
            value={typed()}
            disabled={props.disabled}
            required={!props.isOptional}
            aria-describedby={ties.describedBy}
            aria-invalid={ties.isInvalid || undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setIsUnreadable(false)
              props.onInput(readTyped(event.currentTarget.value))
            }}
            onBlur={() => {
              const amountCents = readTyped(typed())
              if (amountCents !== undefined) setTyped(writeMoney(amountCents, language()))
              setIsUnreadable(typed().trim() !== '' && amountCents === undefined)
            }}
          />
        </span>
      )}
    </FieldFrame>
  )
}
