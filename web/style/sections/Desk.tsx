/** The desks of officials: what waits, where a thing stands, how long there is, and what a decision did. */
import { createSignal, For, Show } from 'solid-js'
import type { Task } from '../../../shared/api/worklist.ts'
import { dossierStates } from '../../../shared/council/dossier.ts'
import { states } from '../../../shared/proposals/proposal.ts'
import { Button } from '../../parts/Button.tsx'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { PhaseBadge } from '../../parts/RoundList.tsx'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { TaskKinds } from '../../parts/TaskKinds.tsx'
import { TaskList } from '../../parts/TaskList.tsx'
import { Term } from '../../parts/Term.tsx'
import { rounds, tasks } from '../examples.ts'
import { InState, Part, Shown } from '../Part.tsx'

const kinds = [...new Set(tasks.map((task) => task.kind))]
const then = Date.parse('2027-03-10T12:00:00Z')

export function Desk() {
  const [kind, setKind] = createSignal<Task['kind']>()
  const isShown = (task: Task) => kind() === undefined || task.kind === kind()
  const [isDecided, setIsDecided] = createSignal(false)
  return (
    <Part
      id="bureau"
      name="Het bureau"
      text="Links wat wacht, met termijn; rechts het dossier; onderaan wat u kunt besluiten."
    >
      <Shown name="TaskKinds, TaskList">
        <TaskKinds tasks={tasks} kinds={kinds} chosen={kind()} onChoose={setKind} />
        <TaskList tasks={tasks.filter(isShown)} label="Wat op u wacht" hrefOf={() => '/style'} />
      </Shown>
      <Shown name="StatusBadge, StateBadge, DossierBadge, PhaseBadge">
        <p class="row">
          <StatusBadge>ingediend</StatusBadge>
          <StatusBadge tone="good">gaat door</StatusBadge>
          <StatusBadge tone="waiting">wacht op u</StatusBadge>
          <StatusBadge tone="bad">afgewezen</StatusBadge>
          <StatusBadge tone="council">raadsroute</StatusBadge>
        </p>
        <InState state="een plan">
          <p class="row">
            <For each={states}>{(state) => <StateBadge state={state} />}</For>
          </p>
        </InState>
        <InState state="een raadsdossier">
          <p class="row">
            <For each={dossierStates}>{(state) => <DossierBadge state={state} />}</For>
          </p>
        </InState>
        <InState state="een ronde">
          <p class="row">
            <For each={rounds}>{(round) => <PhaseBadge phase={round.phase} />}</For>
          </p>
        </InState>
      </Shown>
      <Shown name="Steps, Term">
        <div class="halves">
          <Steps
            steps={[
              { label: 'Ingediend', state: 'done', at: '2027-01-12T09:14:00Z', note: 'Door Fatima Haddou' },
              {
                label: 'Bekeken door de buurtcoördinator',
                state: 'done',
                at: '2027-01-20T13:00:00Z',
                note: 'Haalbaar: de plek is van de gemeente.',
              },
              { label: 'Op het stembiljet', state: 'current', note: 'Stemmen kan tot 28 maart.' },
              { label: 'Uitslag', state: 'todo' },
            ]}
          />
          <ul class="plain stack">
            <For each={['2027-03-28', '2027-03-12', '2027-03-10', '2027-03-08']}>
              {(day) => (
                <li>
                  <Term dueOn={day} now={then} />
                </li>
              )}
            </For>
          </ul>
        </div>
      </Shown>
      <Shown name="Outcome">
        <Show
          when={isDecided()}
          fallback={
            <p>
              <Button onClick={() => setIsDecided(true)}>Besluit</Button>
            </p>
          }
        >
          <Outcome title="Het plan is goedgekeurd">
            <p>Fatima Haddou krijgt vandaag bericht.</p>
          </Outcome>
        </Show>
      </Shown>
    </Part>
  )
}
