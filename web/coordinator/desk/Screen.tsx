/** The coordinator's desk: what waits, the most urgent first, and the rounds of the coordinator's districts. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, Show } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { daysLeft } from '../../parts/days-left.ts'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { RoundList } from '../../parts/RoundList.tsx'
import { TaskKinds } from '../../parts/TaskKinds.tsx'
import { TaskList } from '../../parts/TaskList.tsx'
import { taskPath } from '../../parts/task-path.ts'
import { workPath } from '../../today/work-path.ts'
import { useWords } from '../../words/index.tsx'

/** The work of a coordinator; other roles of the same person have desks of their own. */
const kinds = [
  'check-proposal',
  'place-proposal',
  'open-round',
  'count-round',
  'challenge-turn',
  'challenge-late',
  'late-decision',
  'read-pile',
] as const
const isMine = (task: Task) => (kinds as readonly string[]).includes(task.kind)

export default function CoordinatorDesk() {
  const words = useWords()
  const worklist = createAsync(() => ask('getWorklist'))
  const rounds = createAsync(() => ask('listRounds'))
  const [district, setDistrict] = createSignal('')
  const [kind, setKind] = createSignal<Task['kind']>()

  const hrefOf = (task: Task) => {
    const person = session()
    return words.href(person ? workPath(task, person) : taskPath(task))
  }
  const isHere = (code: string | undefined) => district() === '' || district() === code
  const ownRounds = createMemo(() => {
    const answer = rounds()
    if (!answer?.ok) return []
    return answer.value.rounds.filter(
      (round) =>
        round.phase !== 'adopted' && session()?.districts.includes(round.districtCode) && isHere(round.districtCode),
    )
  })
  const roundsProblem = () => {
    const answer = rounds()
    return answer && !answer.ok ? answer.problem : undefined
  }

  return (
    <Loaded answer={worklist()} onAgain={() => askAgain('getWorklist')}>
      {(work) => {
        const here = createMemo(() => work().tasks.filter((task) => isMine(task) && isHere(task.districtCode)))
        const shown = createMemo(() => here().filter((task) => kind() === undefined || task.kind === kind()))
        /** The kinds to choose from: what waits, and the one that was chosen, also when its last task is done. */
        const kindsHere = createMemo(() =>
          kinds.filter((each) => each === kind() || here().some((task) => task.kind === each)),
        )
        const late = () => here().filter((task) => task.dueOn && daysLeft(task.dueOn, Date.now()) < 0).length
        return (
          <>
            <DeskHead
              title={words.t('coordinator.title')}
              lead={words.t('desk.lead', { count: here().length, late: late() })}
            />
            <div class="wide section stack stack--large">
              <section class="stack" aria-labelledby="tasks">
                <h2 id="tasks">{words.t('desk.waiting')}</h2>
                <div class="row row--apart row--end desk-filter">
                  <TaskKinds tasks={here()} kinds={kindsHere()} chosen={kind()} onChoose={setKind} />
                  <SelectField
                    name="district"
                    label={words.t('desk.district')}
                    emptyLabel={words.t('desk.everyDistrict')}
                    value={district()}
                    onInput={setDistrict}
                    options={(session()?.districts ?? []).map((code) => ({ value: code, label: districtName(code) }))}
                  />
                </div>
                <Show
                  when={shown().length > 0}
                  fallback={<Empty title={words.t('desk.empty')}>{words.t('desk.empty.text')}</Empty>}
                >
                  <TaskList label={words.t('desk.waiting')} tasks={shown()} hrefOf={hrefOf} />
                </Show>
              </section>
              <section class="stack" aria-labelledby="rounds">
                <div class="row row--apart">
                  <h2 id="rounds">{words.t('rounds.title')}</h2>
                  <div class="row">
                    <LinkButton kind="primary" href={words.href('/coordinator/ronde-maken')}>
                      {words.t('rounds.make')}
                    </LinkButton>
                    <LinkButton href={words.href('/coordinator/rondes')}>{words.t('rounds.all')}</LinkButton>
                  </div>
                </div>
                <Show when={roundsProblem()}>
                  {(problem) => <ProblemNotice problem={problem()} onAgain={() => askAgain('listRounds')} />}
                </Show>
                <Show when={ownRounds().length > 0} fallback={<p>{words.t('rounds.none')}</p>}>
                  <RoundList rounds={ownRounds()} label={words.t('rounds.title')} />
                </Show>
              </section>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
