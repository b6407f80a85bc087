/** Where everybody lands who logs in: what waits for them, the most urgent first, and below it what runs and waits for others. */
import { createAsync, useNavigate, useSearchParams } from '@solidjs/router'
import { createMemo, createSignal, onMount, Show } from 'solid-js'
import type { Task } from '../../shared/api/worklist.ts'
import { askAgain } from '../client/api.ts'
import { session } from '../client/session.ts'
import { DeskHead } from '../parts/DeskHead.tsx'
import { daysLeft } from '../parts/days-left.ts'
import { Loaded } from '../parts/Loaded.tsx'
import { TaskKinds } from '../parts/TaskKinds.tsx'
import { TaskList } from '../parts/TaskList.tsx'
import { startTour } from '../tour/progress.ts'
import { useWords } from '../words/index.tsx'
import { NothingWaits } from './NothingWaits.tsx'
import { UnderWayList } from './UnderWayList.tsx'
import { waiting } from './waiting.ts'
import { underWayPath, workPath } from './work-path.ts'

export default function Today() {
  const words = useWords()
  const navigate = useNavigate()
  const [asked] = useSearchParams()
  onMount(() => {
    const person = session()
    if (asked.rondleiding === undefined || !person) return
    startTour(person)
    navigate(words.href('/vandaag'), { replace: true })
  })
  return (
    <Show when={session()}>
      {(person) => {
        const answer = createAsync(() => waiting())
        const [kind, setKind] = createSignal<Task['kind']>()
        return (
          <Loaded answer={answer()} onAgain={() => askAgain('getWorklist')}>
            {(work) => {
              const tasks = () => work().tasks
              const kinds = createMemo(() => [...new Set(tasks().map((task) => task.kind))])
              /** A kind whose last task is done shows everything again. */
              const chosen = () => {
                const one = kind()
                return one && kinds().includes(one) ? one : undefined
              }
              const shown = createMemo(() => tasks().filter((task) => chosen() === undefined || task.kind === chosen()))
              const late = () => tasks().filter((task) => task.dueOn && daysLeft(task.dueOn, Date.now()) < 0).length
              return (
                <>
                  <DeskHead
                    title={words.t('today.title')}
                    lead={words.t('desk.lead', { count: tasks().length, late: late() })}
                  />
                  <div class="wide section stack stack--large">
                    <section class="stack" aria-labelledby="waiting">
                      <h2 id="waiting" class="unseen">
                        {words.t('desk.waiting')}
                      </h2>
                      <Show when={kinds().length > 1}>
                        <TaskKinds tasks={tasks()} kinds={kinds()} chosen={chosen()} onChoose={setKind} />
                      </Show>
                      <Show when={shown().length > 0} fallback={<NothingWaits roles={person().roles} />}>
                        <TaskList
                          label={words.t('desk.waiting')}
                          tasks={shown()}
                          hrefOf={(task) => words.href(workPath(task, person()))}
                        />
                      </Show>
                    </section>
                    <section class="stack" aria-labelledby="under-way">
                      <div class="stack--small">
                        <h2 id="under-way">{words.t('today.other')}</h2>
                        <p class="soft">
                          {words.t(work().underWay.length > 0 ? 'today.other.text' : 'today.other.none')}
                        </p>
                      </div>
                      <Show when={work().underWay.length > 0}>
                        <UnderWayList
                          label={words.t('today.other')}
                          running={work().underWay}
                          hrefOf={(one) => words.href(underWayPath(one, person()))}
                        />
                      </Show>
                    </section>
                  </div>
                </>
              )
            }}
          </Loaded>
        )
      }}
    </Show>
  )
}
