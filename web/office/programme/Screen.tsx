/** The programme office: books the year's budget with a look at the slices beforehand; afterwards where the money is, and what waits in the rounds. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { ProgrammeView } from '../../../shared/api/districts.ts'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { TaskList } from '../../parts/TaskList.tsx'
import { taskPath } from '../../parts/task-path.ts'
import { useWords } from '../../words/index.tsx'
import '../../parts/stacked-table.css'
import { Appropriate } from './Appropriate.tsx'
import { CrewHours } from './CrewHours.tsx'

export default function Programme() {
  const words = useWords()
  const programme = createAsync(() => ask('getProgramme'))
  const worklist = createAsync(() => ask('getWorklist'))
  const [isDone, setIsDone] = createSignal(false)
  const roundTasks = createMemo(() => {
    const work = worklist()
    return work?.ok ? work.value.tasks.filter((task) => task.kind === 'open-round' || task.kind === 'count-round') : []
  })
  /** What is late in the whole city: plans, objections and challenges. */
  const lateTasks = createMemo(() => {
    const work = worklist()
    return work?.ok ? work.value.tasks.filter(({ kind }) => kind === 'late-decision' || kind === 'challenge-late') : []
  })
  return (
    <Loaded answer={programme()} onAgain={() => askAgain('getProgramme')}>
      {(budget) => (
        <>
          <DeskHead
            title={words.t('office.title')}
            lead={
              budget().appropriated.cents > 0
                ? words.t('office.lead', { year: budget().year, amountCents: budget().appropriated.cents })
                : words.t('office.lead.none', { year: budget().year })
            }
          />
          <div class="wide section stack stack--large">
            <Show when={isDone()}>
              <Outcome title={words.t('office.done', { year: budget().year })}>
                <p>{words.t('office.done.text')}</p>
              </Outcome>
            </Show>
            <Show
              when={budget().appropriated.cents > 0}
              fallback={
                <Appropriate
                  year={budget().year}
                  boundCents={budget().boundCharges.cents}
                  onDone={() => setIsDone(true)}
                />
              }
            >
              <Slices programme={budget()} />
            </Show>
            <CrewHours year={budget().year} />
            <section class="stack" aria-labelledby="late">
              <h2 id="late">{words.t('lateDecisions.title')}</h2>
              <Show when={lateTasks().length > 0} fallback={<p>{words.t('lateDecisions.none')}</p>}>
                <TaskList
                  label={words.t('lateDecisions.title')}
                  tasks={lateTasks()}
                  hrefOf={(task) => words.href(taskPath(task))}
                />
              </Show>
            </section>
            <section class="stack" aria-labelledby="rounds">
              <div class="row row--apart">
                <h2 id="rounds">{words.t('rounds.title')}</h2>
                <LinkButton href={words.href('/coordinator/rondes')}>{words.t('rounds.all')}</LinkButton>
              </div>
              <Show when={roundTasks().length > 0} fallback={<p>{words.t('office.rounds.none')}</p>}>
                <TaskList
                  label={words.t('desk.waiting')}
                  tasks={roundTasks()}
                  hrefOf={(task) => words.href(`/coordinator/ronde/${task.roundId}`)}
                />
              </Show>
            </section>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Slices(props: { programme: ProgrammeView }) {
  const words = useWords()
  const rows = () => [
    ...props.programme.districts.map(({ name, slice }) => ({ name, slice })),
    { name: words.t('slice.quick'), slice: props.programme.quick },
  ]
  // From left to right it adds up, as in the open books.
  const columns = ['appropriated', 'reserved', 'committed', 'available'] as const
  const sum = (column: (typeof columns)[number]) => rows().reduce((total, { slice }) => total + slice[column].cents, 0)
  return (
    <div class="stack">
      <h2>{words.t('office.slices')}</h2>
      <section class="table-frame" tabindex="0" aria-label={words.t('office.slices')}>
        <table class="stacked-table">
          <caption class="unseen">{words.t('office.slices')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('desk.district')}</th>
              <For each={columns}>
                {(column) => (
                  <th scope="col" class="number">
                    {words.t(`office.${column}`)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ name, slice }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <For each={columns}>
                    {(column) => (
                      <td class="number" data-head={words.t(`office.${column}`)}>
                        {words.moneyExact(slice[column].cents)}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.t('office.sum')}</th>
              <For each={columns}>
                {(column) => (
                  <td class="number" data-head={words.t(`office.${column}`)}>
                    <strong>{words.moneyExact(sum(column))}</strong>
                  </td>
                )}
              </For>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  )
}
