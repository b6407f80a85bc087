/** The form of one part of some work: crew, weeks and time, with a reason where a planning is changed. */
import { createMemo, createSignal, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { WorkPartView } from '../../shared/api/capacity.ts'
import { disciplines } from '../../shared/capacity/disciplines.ts'
import type { Problem } from '../client/answer.ts'
import { NumberField } from '../parts/AmountField.tsx'
import { Button } from '../parts/Button.tsx'
import { SelectField } from '../parts/ChoiceField.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { TextAreaField } from '../parts/Field.tsx'
import { useWords } from '../words/index.tsx'
import { faultByLast, faultsOf, type PartForm, partOf, weekNamed, weeksToChoose } from './part-form.ts'

const leastReason = 10

export interface PartFieldsProps {
  readonly start: PartForm
  readonly thisWeek: string
  /** A planning that is there already is changed with a reason. */
  readonly asksReason: boolean
  readonly isBusy: boolean
  /** The problem of the last try to send. */
  readonly problem: Problem | undefined
  readonly onSend: (part: WorkPartView, reason: string) => void
  /** Where the part is planned already: takes it off. */
  readonly onTakeOff?: (reason: string) => void
  readonly onCancel: () => void
}

export function PartFields(props: PartFieldsProps) {
  const words = useWords()
  const [form, setForm] = createStore<PartForm>(untrack(() => ({ ...props.start })))
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const weeks = createMemo(() =>
    weeksToChoose(props.thisWeek, [props.start.fromWeek, props.start.toWeek]).map((value) => ({
      value,
      label: words.t('planning.week.from', weekNamed(value)),
    })),
  )
  const reasonFault = (): Record<string, string> =>
    props.asksReason && reason().trim().length < leastReason ? { reason: words.t('planning.fault.reason') } : {}
  const shown = () => ({ ...faults(), ...faultByLast(props.problem?.errors ?? []) })

  function send(event: SubmitEvent) {
    event.preventDefault()
    const own = Object.fromEntries(
      Object.entries(faultsOf(form)).map(([name, fault]) => [name, words.t(`planning.fault.${fault}`)]),
    )
    const found = { ...own, ...reasonFault() }
    setFaults(found)
    const part = partOf(form)
    if (Object.keys(found).length === 0 && part) props.onSend(part, reason().trim())
  }
  function takeOff() {
    setFaults(reasonFault())
    if (Object.keys(reasonFault()).length === 0) props.onTakeOff?.(reason().trim())
  }
  return (
    <form class="part-form" onSubmit={send} novalidate>
      <ErrorSummary errors={shown()} message={props.problem?.detail} />
      <div class="part-form__fields">
        <SelectField
          name="discipline"
          label={words.t('planning.form.crew')}
          error={shown().discipline}
          value={form.discipline}
          options={disciplines.map((value) => ({ value, label: words.t(`discipline.${value}`) }))}
          onInput={(discipline) => setForm({ discipline })}
        />
        <SelectField
          name="fromWeek"
          label={words.t('planning.form.from')}
          error={shown().fromWeek}
          value={form.fromWeek}
          options={weeks()}
          onInput={(fromWeek) => setForm(form.toWeek === '' ? { fromWeek, toWeek: fromWeek } : { fromWeek })}
        />
        <SelectField
          name="toWeek"
          label={words.t('planning.form.to')}
          error={shown().toWeek}
          value={form.toWeek}
          options={weeks()}
          onInput={(toWeek) => setForm({ toWeek })}
        />
        <div class="part-form__time">
          <NumberField
            name="hours"
            label={words.t('planning.form.hours')}
            error={shown().hours}
            value={form.hours}
            onInput={(hours) => setForm({ hours })}
          />
          <NumberField
            name="minutes"
            label={words.t('planning.form.minutes')}
            value={form.minutes}
            onInput={(minutes) => setForm({ minutes })}
          />
        </div>
      </div>
      <p class="soft small">{words.t('planning.form.spread')}</p>
      <Show when={props.asksReason}>
        <TextAreaField
          name="reason"
          label={words.t('planning.form.reason')}
          hint={words.t('planning.form.reason.hint')}
          rows={2}
          error={shown().reason}
          value={reason()}
          onInput={setReason}
        />
      </Show>
      <div class="row">
        <Button type="submit" kind="primary" isBusy={props.isBusy}>
          {words.t(props.onTakeOff ? 'planning.form.change' : 'planning.form.save')}
        </Button>
        <Show when={props.onTakeOff}>
          <Button isNegative isBusy={props.isBusy} onClick={takeOff}>
            {words.t('planning.form.takeOff')}
          </Button>
        </Show>
        <Button kind="subtle" onClick={() => props.onCancel()}>
          {words.t('planning.form.cancel')}
        </Button>
      </div>
    </form>
  )
}
