/** What waits for an officer: one row a task, in the order given, with its kind, amount, term and age. */
import { For, Show } from 'solid-js'
import type { Task } from '../../shared/api/worklist.ts'
import { useWords } from '../words/index.tsx'
import { civilDateOf, daysLeft } from './days-left.ts'
import { districtName } from './district-name.ts'
import { StatusBadge } from './StatusBadge.tsx'
import { Term } from './Term.tsx'
import { isOfDossier } from './task-path.ts'
import './task-list.css'

export interface TaskListProps {
  readonly label: string
  readonly tasks: readonly Task[]
  /** Where the work on a task is done. */
  readonly hrefOf: (task: Task) => string
}

export function TaskList(props: TaskListProps) {
  const words = useWords()
  const age = (task: Task) =>
    words.t('desk.age', { days: Math.max(0, -daysLeft(civilDateOf(Date.parse(task.since)), Date.now())) })
  const titleOf = (task: Task) =>
    task.kind === 'distribute-budget' ? words.t('task.budgetOf', { year: task.title }) : task.title
  return (
    <ul class="plain tasks" aria-label={props.label}>
      <For each={props.tasks}>
        {(task) => (
          <li>
            <a class="task" href={props.hrefOf(task)}>
              <span class="task__what">
                <span class="task__title">{titleOf(task)}</span>
                <Show when={task.districtCode}>
                  {(code) => <span class="task__place">{districtName(code())}</span>}
                </Show>
              </span>
              <span class="task__kind">
                <StatusBadge
                  tone={
                    task.kind === 'challenge-late'
                      ? 'waiting'
                      : task.kind === 'redirect-capital' || isOfDossier(task)
                        ? 'council'
                        : 'plain'
                  }
                >
                  {words.t(`task.${task.kind}`)}
                </StatusBadge>
              </span>
              <span class="task__amount figure">{task.amount?.cents ? words.money(task.amount.cents) : ''}</span>
              <span class="task__time">
                <Show when={task.dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
                <span class="task__age">{age(task)}</span>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
