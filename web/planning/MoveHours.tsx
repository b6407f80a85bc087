/** Moves hours from one crew of a district to another, with a reason that stands in the open books. */
import { createSignal, Show } from 'solid-js'
import type { HoursView } from '../../shared/api/capacity.ts'
import { type HourPot, hourPots } from '../../shared/capacity/crews.ts'
import { api, askAgain, faultsByField } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { NumberField } from '../parts/AmountField.tsx'
import { Button } from '../parts/Button.tsx'
import { SelectField } from '../parts/ChoiceField.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { TextAreaField } from '../parts/Field.tsx'
import { Notice } from '../parts/Notice.tsx'
import { useWords } from '../words/index.tsx'

const leastReason = 10

export function MoveHours(props: { districtCode: string; hours: readonly HoursView[] }) {
  const words = useWords()
  const sending = createSending()
  const [from, setFrom] = createSignal<HourPot | ''>('')
  const [to, setTo] = createSignal<HourPot | ''>('')
  const [hours, setHours] = createSignal<number>()
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const [isDone, setIsDone] = createSignal(false)
  const leftIn = (pot: HourPot) => props.hours.find((one) => one.pot === pot)?.left ?? 0
  const options = (all: readonly HourPot[]) =>
    all.map((value) => ({
      value,
      label: words.t('planning.move.option', { name: words.t(`discipline.${value}`), leftMinutes: leftIn(value) }),
    }))

  async function move(event: SubmitEvent) {
    event.preventDefault()
    setIsDone(false)
    sending.forget()
    const [giver, taker] = [from(), to()]
    const found = {
      ...(giver === '' ? { moveFrom: words.t('planning.fault.from') } : {}),
      ...(taker === ''
        ? { moveTo: words.t('planning.fault.to') }
        : taker === giver
          ? { moveTo: words.t('planning.fault.same') }
          : {}),
      ...((hours() ?? 0) >= 1 ? {} : { moveHours: words.t('planning.fault.hours') }),
      ...(reason().trim().length >= leastReason ? {} : { moveReason: words.t('planning.fault.reason') }),
    }
    setFaults(found)
    if (giver === '' || taker === '' || Object.keys(found).length > 0) return
    const body = { from: giver, to: taker, minutes: (hours() ?? 0) * 60, reason: reason().trim() }
    const input = { params: { districtCode: props.districtCode }, body }
    const answer = await sending.send(input, (key) => api.moveCrewHours({ ...input, key }))
    if (!answer) return
    if (!answer.ok) {
      const { to: wrongTo, minutes, reason: wrongReason } = faultsByField(answer.problem)
      setFaults({
        ...(wrongTo === undefined ? {} : { moveTo: wrongTo }),
        ...(minutes === undefined ? {} : { moveHours: minutes }),
        ...(wrongReason === undefined ? {} : { moveReason: wrongReason }),
      })
      return
    }
    setHours(undefined)
    setReason('')
    await askAgain('getCapacity', 'getPlanning')
    setIsDone(true)
  }
  return (
    <details class="card move-hours">
      <summary>{words.t('planning.move')}</summary>
      <form class="stack" onSubmit={move} novalidate>
        <p>{words.t('planning.move.text')}</p>
        <Show when={isDone()}>
          <Notice tone="good" isNews>
            <p>{words.t('planning.move.done')}</p>
          </Notice>
        </Show>
        <ErrorSummary errors={faults()} message={sending.problem()?.detail} />
        <div class="part-form__fields">
          <SelectField
            name="moveFrom"
            label={words.t('planning.move.from')}
            error={faults().moveFrom}
            value={from()}
            options={options(hourPots.filter((pot) => leftIn(pot) > 0))}
            onInput={setFrom}
          />
          <SelectField
            name="moveTo"
            label={words.t('planning.move.to')}
            error={faults().moveTo}
            value={to()}
            options={options(hourPots)}
            onInput={setTo}
          />
          <NumberField
            name="moveHours"
            label={words.t('planning.move.hours')}
            error={faults().moveHours}
            value={hours()}
            onInput={setHours}
          />
        </div>
        <TextAreaField
          name="moveReason"
          label={words.t('planning.move.reason')}
          hint={words.t('planning.move.reason.hint')}
          rows={2}
          error={faults().moveReason}
          value={reason()}
          onInput={setReason}
        />
        <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
          {words.t('planning.move.submit')}
        </Button>
      </form>
    </details>
  )
}
