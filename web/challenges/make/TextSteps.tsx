/** The steps of the form that ask for words: the task and the title, the plan, the people, the period. */
import { For, Show } from 'solid-js'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import type { StoryField } from '../../../shared/challenges/plan.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { localDate } from '../../../shared/terms/terms.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { districtName } from '../../parts/district-name.ts'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import type { DraftInHand } from './use-draft.ts'

export interface StepProps {
  readonly hand: DraftInHand
  /** The task that is challenged, once it is chosen. */
  readonly task: MunicipalTaskView | undefined
  readonly tasks: readonly MunicipalTaskView[]
  readonly mostYears: number
}

export function TaskStep(props: StepProps) {
  const words = useWords()
  const isStored = () => props.hand.challenge() !== undefined
  const place = (task: MunicipalTaskView) =>
    task.area === 'city' ? words.t('municipalTask.city') : districtName(task.area)
  const choose = (taskId: string) => {
    const task = props.tasks.find(({ id }) => id === taskId)
    props.hand.change(task && task.area !== 'city' ? { taskId, districtCode: task.area } : { taskId })
  }
  return (
    <>
      <SelectField
        name="taskId"
        label={words.t('challengeForm.taskId')}
        hint={words.t(isStored() ? 'challengeForm.taskId.fixed' : 'challengeForm.taskId.hint')}
        error={props.hand.faults.taskId}
        disabled={isStored()}
        value={props.hand.draft.taskId}
        options={props.tasks.map((task) => ({ value: task.id, label: `${task.name} (${place(task)})` }))}
        onInput={choose}
      />
      <Show when={props.task}>
        {(task) => (
          <Notice tone={task().mayBeTakenOver ? 'info' : 'warning'}>
            <p lang="nl">{task().description}</p>
            <p>
              {words.t('challengeForm.taskNow', {
                amountCents: task().presentCost.cents,
                minutes: task().presentMinutes,
                year: task().presentYear,
              })}
            </p>
            <Show when={!task().mayBeTakenOver && task().whyNot}>
              {(why) => (
                <p>
                  <strong>{words.t('municipalTask.whyNot')}</strong> <span lang="nl">{why()}</span>{' '}
                  {words.t('challengeForm.mayNot')}
                </p>
              )}
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={props.task?.area === 'city' || props.task === undefined}>
        <SelectField
          name="districtCode"
          label={words.t('challengeForm.districtCode')}
          hint={words.t('challengeForm.districtCode.hint')}
          error={props.hand.faults.districtCode}
          disabled={isStored()}
          value={props.hand.draft.districtCode}
          options={districts.map(({ code, name }) => ({ value: code, label: name }))}
          onInput={(districtCode) => props.hand.change({ districtCode })}
        />
      </Show>
      <TextField
        name="title"
        label={words.t('challengeForm.title')}
        hint={words.t('challengeForm.title.hint')}
        error={props.hand.faults.title}
        maxLength={100}
        value={props.hand.draft.title}
        onInput={(title) => props.hand.change({ title })}
      />
    </>
  )
}

/** Questions that are answered in a few lines. */
function Stories(props: { hand: DraftInHand; fields: readonly StoryField[] }) {
  const words = useWords()
  return (
    <For each={props.fields}>
      {(field) => (
        <TextAreaField
          name={field}
          label={words.t(`challengeForm.${field}`)}
          hint={words.t(`challengeForm.${field}.hint`)}
          error={props.hand.faults[field]}
          isOptional={field === 'helpAsked'}
          most={4000}
          rows={4}
          value={props.hand.draft[field]}
          onInput={(text) => props.hand.change({ [field]: text })}
        />
      )}
    </For>
  )
}

export const PlanStep = (props: StepProps) => <Stories hand={props.hand} fields={['what', 'better', 'results']} />

export const PeopleStep = (props: StepProps) => (
  <Stories hand={props.hand} fields={['people', 'accountability', 'continuity', 'helpAsked']} />
)

export function PeriodStep(props: StepProps) {
  const words = useWords()
  return (
    <>
      <TextField
        name="startsOn"
        type="date"
        isShort
        label={words.t('challengeForm.startsOn')}
        hint={words.t('challengeForm.startsOn.hint', { today: localDate(Date.now()) })}
        error={props.hand.faults.startsOn}
        value={props.hand.draft.startsOn}
        onInput={(startsOn) => props.hand.change({ startsOn })}
      />
      <NumberField
        name="years"
        label={words.t('challengeForm.years')}
        hint={words.t('challengeForm.years.hint', { most: props.mostYears })}
        unit={words.t('challengeForm.years.unit')}
        error={props.hand.faults.years}
        value={props.hand.draft.years}
        onInput={(years) => props.hand.change({ years })}
      />
      <Show when={props.task?.contractEndsOn}>
        {(endsOn) => (
          <Notice>
            <p>{words.t('challengeForm.contract', { endsOn: endsOn() })}</p>
          </Notice>
        )}
      </Show>
    </>
  )
}
