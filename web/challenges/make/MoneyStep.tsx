/** Money and hours a year, beside what the task costs the municipality now. */
import { createMemo, For, Show } from 'solid-js'
import { type Discipline, disciplines } from '../../../shared/capacity/disciplines.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import { disciplineName } from '../parts/discipline-name.ts'
import { bodyOf } from './draft.ts'
import type { StepProps } from './TextSteps.tsx'

export interface MoneyStepProps extends StepProps {
  readonly onChooseTask: () => void
}

export function MoneyStep(props: MoneyStepProps) {
  const words = useWords()
  const own = () => props.task?.discipline
  const asked = createMemo(() =>
    bodyOf(props.hand.draft).hours.reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0),
  )
  const others = createMemo(() => disciplines.filter((discipline) => discipline !== own()))
  const hasOthers = () => others().some((discipline) => (props.hand.draft.hours[discipline] ?? 0) > 0)
  const Hours = (at: { discipline: Discipline }) => (
    <NumberField
      name={`hours-${at.discipline}`}
      label={words.t('challengeForm.hours.of', { what: disciplineName(at.discipline, words.language()) })}
      unit={words.t('actForm.hours')}
      isOptional
      value={props.hand.draft.hours[at.discipline]}
      onInput={(hours) =>
        props.hand.change({
          hours: { ...props.hand.draft.hours, [at.discipline]: hours } as Partial<Record<Discipline, number>>,
        })
      }
    />
  )
  return (
    <div class="halves">
      <div>
        <MoneyField
          name="moneyPerYear"
          label={words.t('challengeForm.moneyPerYear')}
          hint={words.t('challengeForm.moneyPerYear.hint')}
          error={props.hand.faults.moneyPerYear}
          valueCents={props.hand.draft.moneyCents}
          onInput={(moneyCents) => props.hand.change({ moneyCents })}
        />
        <h3>{words.t('challengeForm.hours')}</h3>
        <p class="soft">{words.t('challengeForm.hours.text')}</p>
        <Show when={own()}>{(discipline) => <Hours discipline={discipline()} />}</Show>
        <Show
          when={own()}
          // Without a task no trade comes before the others, so none is folded away.
          fallback={<For each={disciplines}>{(discipline) => <Hours discipline={discipline} />}</For>}
        >
          <details open={hasOthers()}>
            <summary>{words.t('challengeForm.hours.others')}</summary>
            <For each={others()}>{(discipline) => <Hours discipline={discipline} />}</For>
          </details>
        </Show>
      </div>
      <Show
        when={props.task}
        fallback={
          <div>
            <Notice>
              <p>
                <button type="button" class="link-button" onClick={() => props.onChooseTask()}>
                  {words.t('challengeForm.money.chooseTask')}
                </button>
                {'. '}
                {words.t('challengeForm.money.chooseTask.text')}
              </p>
            </Notice>
          </div>
        }
      >
        {(task) => (
          <div class="stack">
            <section class="card" aria-labelledby="beside">
              <h3 id="beside">{words.t('challengeForm.beside')}</h3>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.t('challengePage.asks.perYear')}</th>
                    <th scope="col" class="number">
                      {words.t('challengeForm.beside.you')}
                    </th>
                    <th scope="col" class="number">
                      {words.t('challengePage.asks.now')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <tr>
                    <th scope="row">{words.t('challengePage.asks.money')}</th>
                    <td class="number figure">{words.money(props.hand.draft.moneyCents ?? 0)}</td>
                    <td class="number">{words.money(task().presentCost.cents)}</td>
                  </tr>
                  <tr>
                    <th scope="row">{words.t('challengePage.asks.hours')}</th>
                    <td class="number figure">{words.hours(asked())}</td>
                    <td class="number">{words.hours(task().presentMinutes)}</td>
                  </tr>
                </tbody>
              </table>
            </section>
            <div role="status">
              <Show when={(props.hand.draft.moneyCents ?? 0) > task().presentCost.cents}>
                <Notice tone="warning">
                  <p>
                    {words.t('challengeForm.aboveCost', {
                      overCents: (props.hand.draft.moneyCents ?? 0) - task().presentCost.cents,
                    })}
                  </p>
                </Notice>
              </Show>
              <Show when={asked() > task().presentMinutes}>
                <Notice tone="warning">
                  <p>{words.t('challengeForm.aboveHours', { overMinutes: asked() - task().presentMinutes })}</p>
                </Notice>
              </Show>
            </div>
          </div>
        )}
      </Show>
    </div>
  )
}
