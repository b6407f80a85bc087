/** The catalogue of municipal tasks at the desk of those who keep it: add a task, change it, give it the budget of another year. */
import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { MunicipalTaskView } from '../../../shared/api/municipal-tasks.ts'
import { ask, askAgain } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'
import { disciplineName } from '../parts/discipline-name.ts'
import { FundForm } from './FundForm.tsx'
import { TaskForm } from './TaskForm.tsx'
import './screen.css'

/** What is open: a new task, or a change or budget of one. */
type Open = { readonly kind: 'add' } | { readonly kind: 'change' | 'fund'; readonly taskId: string }

export default function MunicipalTasks() {
  const words = useWords()
  const answer = createAsync(() => ask('listMunicipalTasks'))
  const [open, setOpen] = createSignal<Open>()
  const [done, setDone] = createSignal<string>()
  const isOpen = (kind: Open['kind'], taskId: string) => {
    const now = open()
    return now?.kind === kind && 'taskId' in now && now.taskId === taskId
  }
  const show = (next: Open) => {
    setDone(undefined)
    setOpen(next)
  }
  const after = async (sentence: string) => {
    await askAgain('listMunicipalTasks', 'getMunicipalTask')
    setOpen(undefined)
    setDone(undefined)
    setDone(sentence)
  }
  return (
    <Loaded answer={answer()} onAgain={() => void askAgain('listMunicipalTasks')}>
      {(list) => (
        <>
          <DeskHead title={words.t('municipalTask.title')} lead={words.t('municipalTask.lead')} />
          <div class="wide section stack--large">
            <Show when={done()} keyed>
              {(sentence) => <Outcome title={sentence} />}
            </Show>
            <div>
              <Button kind="primary" aria-expanded={open()?.kind === 'add'} onClick={() => show({ kind: 'add' })}>
                {words.t('municipalTask.add')}
              </Button>
            </div>
            <Show when={open()?.kind === 'add'}>
              <TaskForm onDone={() => void after(words.t('municipalTask.added'))} onCancel={() => setOpen(undefined)} />
            </Show>
            <Show
              when={list().tasks.length > 0}
              fallback={<Empty title={words.t('challenges.tasks.none')}>{words.t('municipalTask.none.text')}</Empty>}
            >
              <ul class="plain kept-tasks">
                <For each={list().tasks}>
                  {(task) => (
                    <li class="card stack--small">
                      <div class="row row--apart">
                        <h2 lang="nl">{task.name}</h2>
                        <StatusBadge tone={task.mayBeTakenOver ? 'good' : 'plain'}>
                          {words.t(task.mayBeTakenOver ? 'municipalTask.may' : 'municipalTask.mayNot')}
                        </StatusBadge>
                      </div>
                      <p>
                        {task.area === 'city' ? words.t('municipalTask.city') : districtName(task.area)}
                        {' · '}
                        {disciplineName(task.discipline, words.language()).toLowerCase()}
                        {' · '}
                        <span lang="nl">{task.owner}</span>
                      </p>
                      <Budgets task={task} />
                      <div class="row">
                        <Button
                          aria-expanded={isOpen('change', task.id)}
                          onClick={() => show({ kind: 'change', taskId: task.id })}
                        >
                          {words.t('municipalTask.change')}
                          <span class="unseen"> {task.name}</span>
                        </Button>
                        <Button
                          aria-expanded={isOpen('fund', task.id)}
                          onClick={() => show({ kind: 'fund', taskId: task.id })}
                        >
                          {words.t('municipalTask.fund')}
                          <span class="unseen"> {task.name}</span>
                        </Button>
                      </div>
                      <Show when={isOpen('change', task.id)}>
                        <TaskForm
                          task={task}
                          onDone={() => void after(words.t('municipalTask.changed', { name: task.name }))}
                          onCancel={() => setOpen(undefined)}
                        />
                      </Show>
                      <Show when={isOpen('fund', task.id)}>
                        <FundForm
                          task={task}
                          onDone={() => void after(words.t('municipalTask.funded', { name: task.name }))}
                          onCancel={() => setOpen(undefined)}
                        />
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </div>
        </>
      )}
    </Loaded>
  )
}

/** What the task was given, by year. */
function Budgets(props: { task: MunicipalTaskView }) {
  const words = useWords()
  return (
    <dl class="facts">
      <For each={props.task.budgets}>
        {(budget) => (
          <>
            <dt>{budget.year}</dt>
            <dd>{words.t('challengePage.share', { amountCents: budget.cost.cents, minutes: budget.minutes })}</dd>
          </>
        )}
      </For>
      <Show when={props.task.granted.cost.cents > 0 || props.task.granted.minutes > 0}>
        <dt>{words.t('municipalTask.granted')}</dt>
        <dd>
          {words.t('challengePage.moneyAndHours', {
            amountCents: props.task.granted.cost.cents,
            minutes: props.task.granted.minutes,
          })}
        </dd>
      </Show>
    </dl>
  )
}
