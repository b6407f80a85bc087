/** The style page: every part in its states, in every theme and scheme, to look at and to test. Its figures are examples. */
import { createMemo, createSignal, For } from 'solid-js'
import { Button } from '../parts/Button.tsx'
import { Hero } from '../parts/Hero.tsx'
import { StatusBadge } from '../parts/StatusBadge.tsx'
import { Till } from '../parts/Till.tsx'
import { type ThemeName, themes } from '../theme/themes.ts'
import { useWords } from '../words/index.tsx'
import { budgetCents, plans, tills } from './examples.ts'
import { Switches } from './Switches.tsx'
import { Acts } from './sections/Acts.tsx'
import { Desk } from './sections/Desk.tsx'
import { Figures } from './sections/Figures.tsx'
import { Forms } from './sections/Forms.tsx'
import { News } from './sections/News.tsx'
import { Paper } from './sections/Paper.tsx'
import { Plain } from './sections/Plain.tsx'
import { Plans } from './sections/Plans.tsx'
import { Results } from './sections/Results.tsx'
import { Tokens } from './sections/Tokens.tsx'
import { Ways } from './sections/Ways.tsx'
import './style.css'

const contents = [
  ['rollen', 'Rollen'],
  ['elementen', 'Tekst en tabellen'],
  ['knoppen', 'Knoppen en vragen'],
  ['formulieren', 'Formulieren'],
  ['meldingen', 'Meldingen'],
  ['plannen', 'Plannen en de kas'],
  ['wegen', 'Wegen'],
  ['cijfers', 'Geld en uren'],
  ['uitslag', 'Uitslag en kaart'],
  ['bureau', 'Bureau'],
  ['papier', 'Papier'],
] as const

export default function Style() {
  const words = useWords()
  const [theme, setTheme] = createSignal<ThemeName>(themes[0])
  const [till, setTill] = createSignal(tills[0])
  const chosenIds = () => till().chosenIds
  const chosen = createMemo(() => chosenIds().flatMap((id) => plans.find((plan) => plan.id === id) ?? []))
  const toggle = (id: string) =>
    setTill((now) => ({
      ...now,
      chosenIds: now.chosenIds.includes(id) ? now.chosenIds.filter((other) => other !== id) : [...now.chosenIds, id],
    }))

  return (
    <>
      <Hero
        kicker="Stijlpagina"
        title="Alle onderdelen, in elke toestand"
        lead={`Met bedragen als voorbeeld: Oost verdeelt ${words.money(budgetCents)}.`}
      >
        <p>
          <StatusBadge tone="waiting">stemmen kan tot 28 maart</StatusBadge>
        </p>
      </Hero>
      <div class="wide section stack">
        <Switches onTheme={setTheme} />
        <nav aria-label="Op deze pagina">
          <ul class="plain row">
            <For each={contents}>
              {([id, name]) => (
                <li>
                  <a href={`#${id}`}>{name}</a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </div>
      <Tokens theme={theme()} />
      <Plain />
      <Acts />
      <Forms />
      <News />
      <Plans chosenIds={chosenIds()} onToggle={toggle} onTill={setTill} />
      <Ways />
      <Figures />
      <Results />
      <Desk />
      <Paper />
      <Till budgetCents={till().budgetCents} chosen={chosen()} capacityMinutes={till().capacityMinutes}>
        <Button kind="primary" disabled={chosenIds().length === 0} onClick={() => setTill(tills[0])}>
          Begin opnieuw
        </Button>
      </Till>
    </>
  )
}
