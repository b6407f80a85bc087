/** The finance officer's desk: what waits for a decision, how much money that is, and what is late. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { ask, askAgain } from '../../client/api.ts'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { daysLeft } from '../../parts/days-left.ts'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { TaskKinds } from '../../parts/TaskKinds.tsx'
import { TaskList } from '../../parts/TaskList.tsx'
import { isOfDossier, taskPath } from '../../parts/task-path.ts'
import { useWords } from '../../words/index.tsx'
import './screen.css'

/** Work on plans, which is done on the page of the decision; that on dossiers and challenges is done on theirs. */
const planKinds = ['finance-decision', 'finance-review', 'redirect-capital', 'related-plans'] as const
type Kind = Task['kind']
const isOfPlan = (task: Task) => (planKinds as readonly string[]).includes(task.kind) || task.kind === 'late-decision'
const isFinance = (task: Task) => isOfPlan(task) || isOfDossier(task) || task.challengeId !== undefined

export default function FinanceDesk() {
  const words = useWords()
  const worklist = createAsync(() => ask('getWorklist'))
  const [kind, setKind] = createSignal<Kind>()
  return (
    <Loaded answer={worklist()} onAgain={() => askAgain('getWorklist')}>
      {(work) => {
        const all = createMemo(() => work().tasks.filter(isFinance))
        /** The kinds to choose from: those of plans always, others when something of them waits. */
        const kinds = createMemo(() => [...new Set<Kind>([...planKinds, ...all().map((task) => task.kind)])])
        const shown = createMemo(() => all().filter((task) => kind() === undefined || task.kind === kind()))
        const late = () => all().filter((task) => task.dueOn && daysLeft(task.dueOn, Date.now()) < 0).length
        const of = (each: Kind) => all().filter((task) => task.kind === each)
        const sumCents = (tasks: readonly Task[]) => tasks.reduce((sum, task) => sum + (task.amount?.cents ?? 0), 0)
        return (
          <>
            <DeskHead
              title={words.t('finance.title')}
              lead={words.t('desk.lead', { count: all().length, late: late() })}
            />
            <div class="wide section stack">
              <dl class="totals">
                <For each={planKinds}>
                  {(each) => (
                    <div class="totals__one">
                      <dt>{words.t(`task.${each}`)}</dt>
                      <dd>
                        <span class="figure totals__amount">{words.money(sumCents(of(each)))}</span>
                        <span class="soft"> {words.t('desk.plans', { count: of(each).length })}</span>
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
              <h2>{words.t('desk.waiting')}</h2>
              <TaskKinds tasks={all()} kinds={kinds()} chosen={kind()} onChoose={setKind} />
              <Show
                when={shown().length > 0}
                fallback={<Empty title={words.t('desk.empty')}>{words.t('finance.empty.text')}</Empty>}
              >
                <TaskList
                  label={words.t('desk.waiting')}
                  tasks={shown()}
                  hrefOf={(task) => words.href(isOfPlan(task) ? `/financien/plan/${task.proposalId}` : taskPath(task))}
                />
              </Show>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
