/** The desk of those who work on dossiers and challenges without a desk of their own: what waits for them, with its term. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { ask, askAgain } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { daysLeft } from '../../parts/days-left.ts'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { TaskList } from '../../parts/TaskList.tsx'
import { taskPath } from '../../parts/task-path.ts'
import { useWords } from '../../words/index.tsx'

export default function Desk() {
  const words = useWords()
  const worklist = createAsync(() => ask('getWorklist'))
  const [kind, setKind] = createSignal<Task['kind']>()
  return (
    <Loaded answer={worklist()} onAgain={() => askAgain('getWorklist')}>
      {(work) => {
        const kinds = createMemo(() => [...new Set(work().tasks.map((task) => task.kind))])
        const of = (each: Task['kind']) => work().tasks.filter((task) => task.kind === each)
        /** A kind whose last task is done shows everything again. */
        const chosen = () => {
          const one = kind()
          return one && kinds().includes(one) ? one : undefined
        }
        const shown = createMemo(() => work().tasks.filter((task) => chosen() === undefined || task.kind === chosen()))
        const late = () => work().tasks.filter((task) => task.dueOn && daysLeft(task.dueOn, Date.now()) < 0).length
        return (
          <>
            <DeskHead
              title={words.t('bureau.title')}
              lead={words.t('desk.lead', { count: work().tasks.length, late: late() })}
            />
            <div class="wide section stack">
              <h2>{words.t('desk.waiting')}</h2>
              <Show when={kinds().length > 1}>
                <fieldset class="desk-kinds">
                  <legend class="field__label">{words.t('desk.filter')}</legend>
                  <div class="row">
                    <Button isPressed={chosen() === undefined} onClick={() => setKind(undefined)}>
                      {words.t('desk.all', { count: work().tasks.length })}
                    </Button>
                    <For each={kinds()}>
                      {(each) => (
                        <Button isPressed={chosen() === each} onClick={() => setKind(each)}>
                          {words.t('desk.count', { what: words.t(`task.${each}`), count: of(each).length })}
                        </Button>
                      )}
                    </For>
                  </div>
                </fieldset>
              </Show>
              <Show
                when={shown().length > 0}
                fallback={
                  <Empty
                    title={words.t('desk.empty')}
                    action={<a href={words.href('/raad')}>{words.t('bureau.toDossiers')}</a>}
                  >
                    {words.t('bureau.empty.text')}
                  </Empty>
                }
              >
                <TaskList
                  label={words.t('desk.waiting')}
                  tasks={shown()}
                  hrefOf={(task) => words.href(taskPath(task))}
                />
              </Show>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
