/** Plans and rounds as residents meet them, and the till in its states. */
import { For } from 'solid-js'
import { themes } from '../../../shared/proposals/proposal.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { PlanFacts } from '../../parts/PlanFacts.tsx'
import { PlanHistory } from '../../parts/PlanHistory.tsx'
import { RoundCard } from '../../parts/RoundCard.tsx'
import { RoundList } from '../../parts/RoundList.tsx'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { useWords } from '../../words/index.tsx'
import { plans, proposal, rounds, type TillState, tills } from '../examples.ts'
import { Part, Shown } from '../Part.tsx'

export function Plans(props: {
  chosenIds: readonly string[]
  onToggle: (id: string) => void
  onTill: (till: TillState) => void
}) {
  const words = useWords()
  const [first] = plans
  return (
    <Part
      id="plannen"
      name="Plannen, rondes en de kas"
      text="De kleur van een thema helpt alleen: het woord staat er altijd bij. De kas onderaan deze pagina doet mee."
    >
      <Shown name="PlanCard: te kiezen, gekozen, past niet meer">
        <ul class="plain plans">
          <For each={plans}>
            {(plan) => (
              <li>
                <PlanCard
                  {...plan}
                  href={`/style#${plan.id}`}
                  isChosen={props.chosenIds.includes(plan.id)}
                  tooMuch={plan.id === 'd' ? words.money(210_000) : undefined}
                  onToggle={() => props.onToggle(plan.id)}
                  onWhatCanGo={() => props.onToggle('b')}
                />
              </li>
            )}
          </For>
          {first && (
            <li>
              <PlanCard {...first} badge={<StateBadge state="funded" />}>
                <LinkButton href="/style">Zo staat het ervoor</LinkButton>
              </PlanCard>
            </li>
          )}
        </ul>
        <ul class="plain row">
          <For each={themes}>
            {(theme) => (
              <li class="row">
                <svg width="28" height="28" aria-hidden="true">
                  <rect class={`theme-fill--${theme}`} width="28" height="28" rx="4" />
                </svg>
                {words.t(`theme.${theme}`)}
              </li>
            )}
          </For>
        </ul>
      </Shown>
      <Shown name="Till: onderaan deze pagina">
        <div class="row">
          <For each={tills}>{(till) => <Button onClick={() => props.onTill(till)}>{till.name}</Button>}</For>
        </div>
      </Shown>
      <Shown name="RoundCard, RoundList">
        <ul class="plain thirds">
          <For each={rounds}>
            {(round) => (
              <li>
                <RoundCard round={round} />
              </li>
            )}
          </For>
        </ul>
        <RoundList rounds={rounds} label="Rondes" />
      </Shown>
      <Shown name="PlanFacts, PlanHistory">
        <div class="halves">
          <div>
            <PlanFacts proposal={proposal} />
          </div>
          <PlanHistory proposal={proposal} />
        </div>
      </Shown>
    </Part>
  )
}
