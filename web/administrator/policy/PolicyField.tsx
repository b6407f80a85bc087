/** One number of the policy: its field by its unit, what it means, where it comes from, and what it was before. */
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import { methodInWords, numberLabels, sourceLabels, unitWord, valueInWords } from '../../../shared/policy/labels.ts'
import { isWithinBounds, numberRules, type PolicyNumber, type PolicyValue } from '../../../shared/policy/numbers.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/Field.tsx'
import { readPercent, writePercent } from '../../parts/percent-input.ts'
import type { PlainKey } from '../../words/dictionary.ts'
import { useWords } from '../../words/index.tsx'
import type { Since } from './edits.ts'

export interface PolicyFieldProps {
  readonly name: PolicyNumber
  /** What stands in the field; undefined: nothing readable. */
  readonly value: PolicyValue | undefined
  /** What holds now. */
  readonly current: PolicyValue
  readonly history: readonly Since[]
  readonly onInput: (value: PolicyValue | undefined) => void
}

/** The names that our selects give their values. */
const firstDays = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}-01`)

export function PolicyField(props: PolicyFieldProps) {
  const words = useWords()
  const rule = () => numberRules[props.name]
  const label = () => numberLabels[props.name][words.language()]
  const inWords = (value: PolicyValue) => valueInWords(props.name, value, words.language())
  const isFixed = () => rule().least !== undefined && rule().least === rule().most
  const bounds = () => {
    const { least, most, unit } = rule()
    if (least === undefined || most === undefined || unit === 'cents') return ''
    return words.t('policy.bounds', { least: inWords(least), most: inWords(most) })
  }
  const fault = () =>
    isWithinBounds(props.name, props.value)
      ? undefined
      : `${words.t('policy.fault.number')} ${bounds()} ${source()}`.replaceAll('  ', ' ')
  const source = () => words.t('policy.source', { source: sourceLabels[rule().source][words.language()] })
  const meaning = () => words.t(`policy.means.${props.name}` as PlainKey)
  const hint = (): JSX.Element => (
    <>
      {meaning()}{' '}
      <span class="soft">
        {isFixed()
          ? words.t('policy.fixed', { value: inWords(props.current) })
          : words.t('policy.now', { value: inWords(props.current) })}{' '}
        {source()}
      </span>
    </>
  )
  const shared = () => ({
    name: props.name,
    label: label(),
    hint: hint(),
    error: fault(),
    isOptional: rule().mayBeOpen ?? false,
    disabled: isFixed(),
  })
  const asNumber = () => (typeof props.value === 'number' ? props.value : undefined)

  return (
    <div class="policy-number" classList={{ 'is-changed': props.value !== props.current }}>
      {rule().unit === 'cents' ? (
        <MoneyField
          {...shared()}
          valueCents={asNumber()}
          onInput={(cents) => props.onInput(cents ?? (rule().mayBeOpen ? null : undefined))}
        />
      ) : rule().unit === 'bps' ? (
        <PercentField {...shared()} value={asNumber()} onInput={(bps) => props.onInput(bps)} />
      ) : rule().unit === 'method' ? (
        <SelectField
          {...shared()}
          value={String(props.value)}
          options={['straight-line', 'annuity'].map((value) => ({
            value,
            label: methodInWords(value, words.language()),
          }))}
          onInput={(method) => props.onInput(method === 'annuity' ? 'annuity' : 'straight-line')}
        />
      ) : rule().unit === 'month-day' ? (
        <SelectField
          {...shared()}
          value={String(props.value)}
          options={[...new Set([...firstDays, String(props.current)])].map((value) => ({
            value,
            label: inWords(value),
          }))}
          onInput={(day) => props.onInput(day)}
        />
      ) : (
        <NumberField
          {...shared()}
          unit={unitWord(rule().unit, asNumber() ?? 0, words.language())}
          value={asNumber()}
          onInput={(value) => props.onInput(value)}
        />
      )}
      <Show when={props.history.length > 1}>
        <details class="small">
          <summary>{words.t('policy.history')}</summary>
          <ul>
            <For each={props.history}>
              {({ startsOn, value }) => (
                <li>
                  {words.t('policy.history.from', { startsOn })}: {inWords(value)}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </div>
  )
}

/** A share as people type it: "40", "2,5"; undefined while it is none. */
function PercentField(props: {
  name: string
  label: string
  hint: JSX.Element
  error: string | undefined
  disabled: boolean
  value: number | undefined
  onInput: (bps: number | undefined) => void
}) {
  const [typed, setTyped] = createSignal('')
  createEffect(
    on(
      () => props.value,
      (bps) => bps !== readPercent(typed()) && setTyped(bps === undefined ? '' : writePercent(bps)),
    ),
  )
  return (
    <TextField
      name={props.name}
      label={`${props.label} (%)`}
      hint={props.hint}
      error={props.error}
      disabled={props.disabled}
      isShort
      value={typed()}
      onInput={(text) => {
        setTyped(text)
        props.onInput(readPercent(text))
      }}
    />
  )
}
