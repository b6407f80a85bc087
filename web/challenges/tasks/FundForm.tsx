/** Gives a municipal task the budget and hours of another year. */
import { createSignal, onMount, untrack } from 'solid-js'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import { api, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextAreaField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'

export function FundForm(props: { task: MunicipalTaskView; onDone: () => void; onCancel: () => void }) {
  const words = useWords()
  const sending = createSending()
  const last = untrack(() => props.task.budgets.at(-1))
  const [year, setYear] = createSignal<number | undefined>(last && last.year + 1)
  const [costCents, setCostCents] = createSignal(last?.cost.cents)
  const [hours, setHours] = createSignal<number | undefined>(last && Math.ceil(last.minutes / 60))
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const [ofYear, cents, ofHours] = [year(), costCents(), hours()]
    const found = {
      ...(ofYear === undefined || ofYear < 2000 || ofYear > 2999 ? { year: words.t('actForm.fault.year') } : {}),
      ...(cents === undefined ? { cost: words.t('actForm.fault.money') } : {}),
      ...(ofHours === undefined ? { minutes: words.t('actForm.fault.hours') } : {}),
      ...(reason().trim().length < 10 ? { reason: words.t('actForm.fault.text', { least: 10, most: 2000 }) } : {}),
    }
    setFaults(found)
    if (ofYear === undefined || cents === undefined || ofHours === undefined || Object.keys(found).length > 0) return
    const body = { year: ofYear, cost: { cents }, minutes: ofHours * 60, reason: reason().trim() }
    const { id, version } = props.task
    const answer = await sending.send({ body, version }, (key) =>
      api.fundMunicipalTask({ params: { taskId: id }, body, key, etag: `"${version}"` }),
    )
    if (answer?.ok) props.onDone()
    else if (answer) setFaults(faultsByField(answer.problem))
  }
  return (
    <form class="task-form" onSubmit={(event) => void send(event)} novalidate>
      <h3 tabindex="-1" ref={heading}>
        {words.t('municipalTask.fund')}
      </h3>
      <p>{words.t('municipalTask.fund.text')}</p>
      <DecisionProblem problem={sending.problem()} />
      <ErrorSummary errors={faults()} />
      <div class="thirds">
        <NumberField
          name="year"
          label={words.t('municipalTask.year')}
          error={faults().year}
          value={year()}
          onInput={setYear}
        />
        <MoneyField
          name="cost"
          label={words.t('municipalTask.cost.ofYear')}
          error={faults().cost}
          valueCents={costCents()}
          onInput={setCostCents}
        />
        <NumberField
          name="minutes"
          label={words.t('municipalTask.hours.ofYear')}
          unit={words.t('actForm.hours')}
          error={faults().minutes}
          value={hours()}
          onInput={setHours}
        />
      </div>
      <TextAreaField
        name="reason"
        label={words.t('municipalTask.fund.reason')}
        hint={words.t('actForm.reason.hint')}
        most={2000}
        rows={2}
        error={faults().reason}
        value={reason()}
        onInput={setReason}
      />
      <div class="row">
        <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
          {words.t('municipalTask.fund.send')}
        </Button>
        <Button kind="subtle" onClick={() => props.onCancel()}>
          {words.t('actForm.cancel')}
        </Button>
      </div>
    </form>
  )
}
