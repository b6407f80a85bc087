/** The buttons with which somebody keeps to one kind of their work: everything, or one kind, each with how much of it waits. */
import { For } from 'solid-js'
import type { Task } from '../../shared/api/worklist.ts'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import './desk.css'

export interface TaskKindsProps {
  /** Everything among which one chooses. */
  readonly tasks: readonly Task[]
  /** The kinds to choose from, in this order. */
  readonly kinds: readonly Task['kind'][]
  /** Absent: everything is shown. */
  readonly chosen: Task['kind'] | undefined
  readonly onChoose: (kind: Task['kind'] | undefined) => void
}

export function TaskKinds(props: TaskKindsProps) {
  const words = useWords()
  const count = (kind: Task['kind']) => props.tasks.filter((task) => task.kind === kind).length
  return (
    <fieldset class="desk-kinds">
      <legend class="field__label">{words.t('desk.filter')}</legend>
      <div class="row">
        <Button isPressed={props.chosen === undefined} onClick={() => props.onChoose(undefined)}>
          {words.t('desk.all', { count: props.tasks.length })}
        </Button>
        <For each={props.kinds}>
          {(kind) => (
            <Button isPressed={props.chosen === kind} onClick={() => props.onChoose(kind)}>
              {words.t('desk.count', { what: words.t(`task.${kind}`), count: count(kind) })}
            </Button>
          )}
        </For>
      </div>
    </fieldset>
  )
}
