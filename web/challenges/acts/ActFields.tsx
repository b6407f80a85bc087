/** The fields of an act, drawn from their description. */
import { For, Match, Show, Switch } from 'solid-js'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { FieldError, idOfField, TextAreaField, TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { type FieldSpec, type Share, sharesFor, type Value, type Values } from './act.ts'

export interface ActFieldsProps {
  readonly fields: readonly FieldSpec[]
  readonly values: Values
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly onInput: (name: string, value: Value) => void
}

/** Narrowed by its kind, so that the parts below know what they draw. */
const of = <Kind extends FieldSpec['kind']>(field: FieldSpec, kind: Kind) =>
  field.kind === kind ? (field as Extract<FieldSpec, { kind: Kind }>) : undefined

const asText = (value: Value) => (typeof value === 'string' ? value : '')
const asNumber = (value: Value) => (typeof value === 'number' ? value : undefined)

/** Minutes as whole hours; started hours count as whole. */
export const hoursOf = (minutes: number | undefined) => (minutes === undefined ? undefined : Math.ceil(minutes / 60))
export const minutesOf = (hours: number | undefined) => (hours === undefined ? undefined : hours * 60)

export function ActFields(props: ActFieldsProps) {
  const words = useWords()
  return (
    <For each={props.fields}>
      {(field) => {
        const common = () => ({
          name: field.name,
          label: words.t(field.label),
          hint: field.hint?.(words),
          error: props.errors[field.name],
          isOptional: field.isOptional ?? false,
        })
        const value = () => props.values[field.name]
        return (
          <Switch>
            <Match when={of(field, 'text')}>
              {(text) => (
                <TextAreaField
                  {...common()}
                  most={text().most}
                  rows={text().rows ?? 3}
                  value={asText(value())}
                  onInput={(typed) => props.onInput(field.name, typed)}
                />
              )}
            </Match>
            <Match when={of(field, 'line')}>
              {(line) => (
                <TextField
                  {...common()}
                  maxLength={line().most}
                  value={asText(value())}
                  onInput={(typed) => props.onInput(field.name, typed)}
                />
              )}
            </Match>
            <Match when={field.kind === 'date'}>
              <TextField
                {...common()}
                type="date"
                isShort
                value={asText(value())}
                onInput={(typed) => props.onInput(field.name, typed)}
              />
            </Match>
            <Match when={field.kind === 'money'}>
              <MoneyField
                {...common()}
                valueCents={asNumber(value())}
                onInput={(cents) => props.onInput(field.name, cents)}
              />
            </Match>
            <Match when={field.kind === 'hours'}>
              <NumberField
                {...common()}
                unit={words.t('actForm.hours')}
                value={hoursOf(asNumber(value()))}
                onInput={(hours) => props.onInput(field.name, minutesOf(hours))}
              />
            </Match>
            <Match when={of(field, 'choice')}>
              {(choice) => (
                <RadioGroup
                  {...common()}
                  value={asText(value())}
                  options={choice().options.map((option) => ({ value: option.value, label: words.t(option.label) }))}
                  onInput={(chosen) => props.onInput(field.name, chosen)}
                />
              )}
            </Match>
            <Match when={of(field, 'year')}>
              {(year) => (
                <SelectField
                  {...common()}
                  value={String(asNumber(value()) ?? '')}
                  options={year().options.map((one) => ({ value: String(one), label: String(one) }))}
                  onInput={(chosen) => props.onInput(field.name, Number(chosen))}
                />
              )}
            </Match>
            <Match when={of(field, 'shares')}>
              {(shares) => (
                <Shares
                  {...common()}
                  shares={sharesFor(shares().years(props.values), value())}
                  onInput={(next) => props.onInput(field.name, next)}
                />
              )}
            </Match>
          </Switch>
        )
      }}
    </For>
  )
}

/** Money and hours of each year, a row a year. */
function Shares(props: {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly shares: readonly Share[]
  readonly onInput: (shares: readonly Share[]) => void
}) {
  const { t } = useWords()
  const change = (year: number, part: Partial<Share>) =>
    props.onInput(props.shares.map((share) => (share.year === year ? { ...share, ...part } : share)))
  const years = () => props.shares.map(({ year }) => year)
  const shareOf = (year: number) => props.shares.find((share) => share.year === year)
  return (
    <Show when={years().length > 0}>
      <fieldset
        class="field shares"
        id={idOfField(props.name)}
        tabindex="-1"
        classList={{ 'field--invalid': Boolean(props.error) }}
        aria-describedby={
          [props.hint && `${idOfField(props.name)}-hint`, props.error && `${idOfField(props.name)}-error`]
            .filter(Boolean)
            .join(' ') || undefined
        }
      >
        <legend class="field__label">{props.label}</legend>
        <Show when={props.hint}>
          <p class="field__hint" id={`${idOfField(props.name)}-hint`}>
            {props.hint}
          </p>
        </Show>
        <FieldError name={props.name} error={props.error} />
        <For each={years()}>
          {(year) => (
            <div class="shares__year">
              <MoneyField
                name={`${props.name}-${year}-money`}
                label={t('actForm.shares.money', { year })}
                valueCents={shareOf(year)?.cents}
                onInput={(cents) => change(year, { cents })}
              />
              <NumberField
                name={`${props.name}-${year}-hours`}
                label={t('actForm.shares.hours', { year })}
                unit={t('actForm.hours')}
                value={hoursOf(shareOf(year)?.minutes)}
                onInput={(hours) => change(year, { minutes: minutesOf(hours) })}
              />
            </div>
          )}
        </For>
      </fieldset>
    </Show>
  )
}
