/** A municipal task: a new one with the budget of its first year, or the description of one that is there. */
import { createSignal, onMount, Show, untrack } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Dynamic } from 'solid-js/web'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import { disciplines } from '../../../shared/capacity/disciplines.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { api, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { civilDateOf } from '../../parts/days-left.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import type { PlainKey } from '../../words/dictionary.ts'
import { useWords } from '../../words/index.tsx'
import { disciplineName } from '../parts/discipline-name.ts'
import { bodyOf, type Fault, faultsOf, formOf } from './task-form.ts'

/** The questions by the name that the API gives the field. */
const labels: Readonly<Record<string, PlainKey>> = {
  name: 'municipalTask.name',
  description: 'municipalTask.description',
  area: 'municipalTask.area',
  owner: 'municipalTask.owner',
  contractEndsOn: 'municipalTask.contract',
  mayBeTakenOver: 'municipalTask.mayAsk',
  whyNot: 'municipalTask.whyNotAsk',
  year: 'municipalTask.year',
  cost: 'municipalTask.cost.ofYear',
  minutes: 'municipalTask.hours.ofYear',
}

export interface TaskFormProps {
  /** Absent: a new task. */
  readonly task?: MunicipalTaskView
  readonly onDone: () => void
  readonly onCancel: () => void
}

export function TaskForm(props: TaskFormProps) {
  const words = useWords()
  const sending = createSending()
  const thisYear = Number(civilDateOf(Date.now()).slice(0, 4))
  const [form, setForm] = createStore(untrack(() => formOf(props.task, thisYear)))
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())
  const sentence = (fault: Fault) =>
    fault.kind === 'text'
      ? words.t('actForm.fault.text', { least: fault.least, most: fault.most })
      : words.t(`actForm.fault.${fault.kind}`)
  /** For the summary, where a fault stands without its question. */
  const named = () =>
    Object.fromEntries(
      Object.entries(faults()).map(([name, fault]) => {
        const label = labels[name]
        const question = label && words.t(label)
        return [name, question ? `${question}${question.endsWith('?') ? '' : ':'} ${fault}` : fault]
      }),
    )
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const found = faultsOf(form, props.task === undefined)
    setFaults(Object.fromEntries(Object.entries(found).map(([name, fault]) => [name, sentence(fault)])))
    if (Object.keys(found).length > 0) return
    const { area, description, budget } = bodyOf(form)
    const { task } = props
    const answer = await sending.send({ form: { ...form }, version: task?.version }, (key) =>
      task
        ? api.changeMunicipalTask({
            params: { taskId: task.id },
            body: description,
            key,
            etag: `"${task.version}"`,
          })
        : api.addMunicipalTask({ body: { area, ...description, ...budget }, key }),
    )
    if (!answer) return
    if (answer.ok) return props.onDone()
    setFaults(faultsByField(answer.problem))
  }
  return (
    <form class="task-form" onSubmit={(event) => void send(event)} novalidate>
      {/* A new task stands by itself; a change stands within the card of its task. */}
      <Dynamic component={props.task ? 'h3' : 'h2'} tabindex="-1" ref={heading}>
        {words.t(props.task ? 'municipalTask.change' : 'municipalTask.add')}
      </Dynamic>
      <DecisionProblem problem={sending.problem()} />
      <ErrorSummary errors={named()} />
      <TextField
        name="name"
        label={words.t('municipalTask.name')}
        hint={words.t('municipalTask.name.hint')}
        maxLength={100}
        error={faults().name}
        value={form.name}
        onInput={(name) => setForm({ name })}
      />
      <TextAreaField
        name="description"
        label={words.t('municipalTask.description')}
        most={2000}
        error={faults().description}
        value={form.description}
        onInput={(description) => setForm({ description })}
      />
      <div class="halves">
        <div>
          <Show when={!props.task}>
            <SelectField
              name="area"
              label={words.t('municipalTask.area')}
              error={faults().area}
              value={form.area}
              options={[
                { value: 'city', label: words.t('municipalTask.city') },
                ...districts.map(({ code, name }) => ({ value: code, label: name })),
              ]}
              onInput={(area) => setForm({ area })}
            />
          </Show>
          <SelectField
            name="discipline"
            label={words.t('municipalTask.discipline')}
            error={faults().discipline}
            value={form.discipline}
            options={disciplines.map((value) => ({ value, label: disciplineName(value, words.language()) }))}
            onInput={(discipline) => setForm({ discipline })}
          />
          <TextField
            name="owner"
            label={words.t('municipalTask.owner')}
            maxLength={100}
            error={faults().owner}
            value={form.owner}
            onInput={(owner) => setForm({ owner })}
          />
          <TextField
            name="contractEndsOn"
            type="date"
            isShort
            isOptional
            label={words.t('municipalTask.contract')}
            error={faults().contractEndsOn}
            value={form.contractEndsOn}
            onInput={(contractEndsOn) => setForm({ contractEndsOn })}
          />
        </div>
        <div>
          <RadioGroup
            name="mayBeTakenOver"
            label={words.t('municipalTask.mayAsk')}
            error={faults().mayBeTakenOver}
            value={form.mayBeTakenOver}
            options={[
              { value: 'yes', label: words.t('municipalTask.yes') },
              { value: 'no', label: words.t('municipalTask.no') },
            ]}
            onInput={(mayBeTakenOver) => setForm({ mayBeTakenOver })}
          />
          <Show when={form.mayBeTakenOver === 'no'}>
            <TextField
              name="whyNot"
              label={words.t('municipalTask.whyNotAsk')}
              maxLength={300}
              error={faults().whyNot}
              value={form.whyNot}
              onInput={(whyNot) => setForm({ whyNot })}
            />
          </Show>
          <Show when={!props.task}>
            <NumberField
              name="year"
              label={words.t('municipalTask.year')}
              error={faults().year}
              value={form.year}
              onInput={(year) => setForm({ year })}
            />
            <MoneyField
              name="cost"
              label={words.t('municipalTask.cost.ofYear')}
              error={faults().cost}
              valueCents={form.costCents}
              onInput={(costCents) => setForm({ costCents })}
            />
            <NumberField
              name="minutes"
              label={words.t('municipalTask.hours.ofYear')}
              unit={words.t('actForm.hours')}
              error={faults().minutes}
              value={form.hours}
              onInput={(hours) => setForm({ hours })}
            />
          </Show>
        </div>
      </div>
      <div class="row">
        <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
          {words.t('municipalTask.save')}
        </Button>
        <Button kind="subtle" onClick={() => props.onCancel()}>
          {words.t('actForm.cancel')}
        </Button>
      </div>
    </form>
  )
}
