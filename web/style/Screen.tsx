/** The style page: every part in its states, to look at and to test. Its figures are examples. */
import { createMemo, createSignal, For, type JSX } from 'solid-js'
import { themes } from '../../shared/proposals/proposal.ts'
import type { Track } from '../../shared/proposals/routing.ts'
import { Button, LinkButton } from '../parts/Button.tsx'
import { CapChart } from '../parts/CapChart.tsx'
import { ChargesChart } from '../parts/ChargesChart.tsx'
import { DecisionBar } from '../parts/DecisionBar.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { DistrictMap } from '../parts/DistrictMap.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Hero } from '../parts/Hero.tsx'
import { Money } from '../parts/Money.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { PlanCard } from '../parts/PlanCard.tsx'
import { PurseBar, PurseKey } from '../parts/PurseBar.tsx'
import { StatusBadge } from '../parts/StatusBadge.tsx'
import { Steps } from '../parts/Steps.tsx'
import { Term } from '../parts/Term.tsx'
import { Till } from '../parts/Till.tsx'
import { TrackFork, TrackReason } from '../parts/TrackFork.tsx'
import { explanation, result } from '../public-space/result/explanation.fixture.ts'
import FairnessFigures from '../public-space/result/FairnessFigures.tsx'
import StepThrough from '../public-space/result/StepThrough.tsx'
import { announce } from '../shell/announce.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useWords } from '../words/index.tsx'
import { budgetCents, charges, heldParts, paidParts, plans, routedTo, tracks } from './examples.ts'
import { FormExample } from './FormExample.tsx'

const Part = (props: { name: string; children: JSX.Element }) => (
  <section class="section wide">
    <h2>{props.name}</h2>
    <div class="stack">{props.children}</div>
  </section>
)

export default function Style() {
  const words = useWords()
  const [chosenIds, setChosenIds] = createSignal<readonly string[]>(['a', 'c'])
  const [track, setTrack] = createSignal<Track>('council')
  const [isOpen, setIsOpen] = createSignal(false)
  const chosen = createMemo(() => chosenIds().flatMap((id) => plans.find((plan) => plan.id === id) ?? []))
  const toggle = (id: string) =>
    setChosenIds((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]))

  return (
    <>
      <Hero
        kicker="Stemronde Oost · voorjaar 2027"
        title="Wat gaat er door in Oost?"
        lead={`Oost verdeelt ${words.money(budgetCents)}. Kies de plannen die u wilt, tot het geld op is.`}
      >
        <p>
          <StatusBadge tone="waiting">stemmen kan tot 28 maart</StatusBadge>
        </p>
      </Hero>

      <Part name="Button">
        <div class="row">
          <Button kind="primary">Bekijk uw biljet</Button>
          <Button>Kies</Button>
          <Button kind="subtle">Toch niet</Button>
          <Button kind="primary" isNegative>
            Wijs af
          </Button>
          <Button isNegative>Stuur terug</Button>
          <Button isPressed>Lijst</Button>
          <Button isPressed={false}>Kaart</Button>
          <Button kind="primary" disabled>
            Uit
          </Button>
          <Button kind="primary" isBusy>
            Bezig …
          </Button>
          <LinkButton href="/style">Een link</LinkButton>
        </div>
      </Part>

      <Part name="PlanCard">
        <ul class="plain plans">
          <For each={plans}>
            {(plan) => (
              <li>
                <PlanCard
                  {...plan}
                  href={`/style#${plan.id}`}
                  isChosen={chosenIds().includes(plan.id)}
                  tooMuch={plan.id === 'd' ? words.money(210_000) : undefined}
                  onToggle={() => toggle(plan.id)}
                  onWhatCanGo={() => setIsOpen(true)}
                />
              </li>
            )}
          </For>
        </ul>
        <div class="row">
          <For each={themes}>
            {(theme) => (
              <span class="row">
                <svg width="28" height="28" aria-hidden="true">
                  <rect class={`theme-fill--${theme}`} width="28" height="28" rx="4" />
                </svg>
                {words.t(`theme.${theme}`)}
              </span>
            )}
          </For>
        </div>
      </Part>

      <Part name="TrackFork, TrackReason">
        <fieldset class="row field">
          <legend class="field__label">{words.t('routing.question')}</legend>
          <For each={tracks}>
            {(each) => (
              <Button isPressed={track() === each} onClick={() => setTrack(each)}>
                {words.t(`track.${each}`)}
              </Button>
            )}
          </For>
        </fieldset>
        <div class="halves">
          <TrackReason routed={routedTo[track()]} headingLevel={3} />
          <TrackFork routed={routedTo[track()]} />
        </div>
      </Part>

      <Part name="ChargesChart">
        <ChargesChart
          title="Wat kost dit per jaar?"
          years={charges}
          sliceCapCents={850_000}
          programmeCapCents={5_000_000}
        />
      </Part>

      <Part name="CapChart">
        <CapChart
          title="Alle kapitaallasten van de stad, per jaar"
          askedLabel={words.t('cap.thisPlan')}
          capCents={5_000_000}
          years={charges.map(({ year, depreciationCents }, at) => ({
            year,
            boundCents: 2_000_000 - at * 60_000,
            adoptedCents: 900_000,
            askedCents: depreciationCents * 3,
          }))}
        />
      </Part>

      <Part name="PurseBar, PurseKey">
        <PurseKey kinds={['paid', 'left-over', 'held', 'lacking', 'till']} />
        <ol class="plain purses">
          <li>
            <PurseBar
              title="Geveltuinen in de Lorentzbuurt"
              href="/style"
              votes={412}
              amountCents={680_000}
              isFunded
              eachCents={1650}
            />
          </li>
          <li>
            <PurseBar
              title="Fietsbeugels bij de winkels"
              votes={371}
              amountCents={940_000}
              isFunded
              isLit
              eachCents={2500}
            />
          </li>
          <li>
            <PurseBar title="Insectenhotel en bijenlint" votes={181} amountCents={295_000} isFunded isCompletion />
          </li>
          <li>
            <PurseBar
              title="Nachtverlichting op zonne-energie in het Laapersveld"
              votes={322}
              amountCents={1_860_000}
              isFunded={false}
              hadCents={1_599_600}
              votesMore={63}
              cheaperCents={260_400}
            >
              <LinkButton href="/style">Volgende ronde</LinkButton>
            </PurseBar>
          </li>
          <li>
            <PurseBar
              title="Pluktuin achter de Geuzenkerk"
              votes={388}
              amountCents={1_425_000}
              isFunded
              parts={paidParts}
              why="Zijn kiezers betalen dit samen. Niemand betaalt meer dan € 46."
            />
          </li>
          <li>
            <PurseBar
              title="Skatehelling van gebruikt hout"
              votes={201}
              amountCents={1_650_000}
              isFunded={false}
              hadCents={1_150_000}
              tillCents={1_380_000}
              parts={heldParts}
              why="Zijn kiezers konden het samen niet betalen: er was € 5.000 te weinig."
              more={
                <details>
                  <summary>Waarom niet?</summary>
                  <p>Wat hier staat, neemt de hele breedte.</p>
                </details>
              }
            />
          </li>
        </ol>
      </Part>

      <Part name="StepThrough">
        <StepThrough result={result} explanation={explanation} />
      </Part>

      <Part name="FairnessFigures">
        <FairnessFigures result={result} explanation={explanation} />
      </Part>

      <Part name="DistrictMap">
        <DistrictMap
          districts={[
            { code: 'WK040208', name: 'Hilversumse Meent', moneyCents: 2_800_000, href: '/style#1' },
            { code: 'WK040202', name: 'Noordwest', moneyCents: 4_100_000, href: '/style#2' },
            { code: 'WK040207', name: 'Noordoost', moneyCents: 5_900_000, href: '/style#3' },
            { code: 'WK040203', name: 'Zuidwest', moneyCents: 5_200_000, href: '/style#4' },
            { code: 'WK040201', name: 'Centrum', moneyCents: 5_400_000, href: '/style#5' },
            {
              code: 'WK040206',
              name: 'Oost',
              moneyCents: 8_500_000,
              href: '/style#6',
              isLit: true,
              note: 'stemmen tot 28 maart',
            },
            { code: 'WK040204', name: 'Zuid', moneyCents: 7_700_000, href: '/style#7' },
            { code: 'WK040205', name: 'Zuidoost', moneyCents: 5_300_000, href: '/style#8' },
            { code: 'WK040209', name: 'Landelijk gebied', moneyCents: 1_900_000, href: '/style#9' },
          ]}
        />
      </Part>

      <Part name="Field, ErrorSummary">
        <FormExample />
      </Part>

      <Part name="Steps, Term, StatusBadge, Money">
        <div class="halves">
          <Steps
            steps={[
              { label: 'Ingediend', state: 'done', at: '2027-01-12T09:14:00Z', note: 'Door Fatima Haddou' },
              {
                label: 'Bekeken door de coördinator',
                state: 'done',
                at: '2027-01-20T13:00:00Z',
                note: 'Haalbaar: de plek is van de gemeente.',
              },
              { label: 'Op het stembiljet', state: 'current', note: 'Stemmen kan tot 28 maart.' },
              { label: 'Uitslag', state: 'todo' },
            ]}
          />
          <div class="stack">
            <p>
              <Term dueOn="2027-03-28" now={Date.parse('2027-03-10T12:00:00Z')} />
            </p>
            <p>
              <Term dueOn="2027-03-12" now={Date.parse('2027-03-10T12:00:00Z')} />
            </p>
            <p>
              <Term dueOn="2027-03-08" now={Date.parse('2027-03-10T12:00:00Z')} />
            </p>
            <p class="row">
              <StatusBadge>ingediend</StatusBadge>
              <StatusBadge tone="good">gaat door</StatusBadge>
              <StatusBadge tone="waiting">wacht op u</StatusBadge>
              <StatusBadge tone="bad">afgewezen</StatusBadge>
              <StatusBadge tone="council">raadsroute</StatusBadge>
            </p>
            <p>
              Er is nog <Money cents={2_935_050} /> over.
            </p>
          </div>
        </div>
      </Part>

      <Part name="Notice, Empty, Waiting, Dialog">
        <Notice title="Uw stem is bewaard">
          <p>U kunt hem wijzigen tot de ronde sluit.</p>
        </Notice>
        <Notice tone="good" title="Dit plan gaat door" />
        <Notice tone="warning">De ronde sluit over twee dagen.</Notice>
        <Notice tone="council">De gemeenteraad beslist op 14 april.</Notice>
        <ProblemNotice
          problem={{
            name: 'offline',
            title: words.t('problem.offline.title'),
            detail: words.t('problem.offline.detail'),
            status: 0,
          }}
          onAgain={() => announce('Opnieuw')}
        />
        <Empty title="Er wacht niets op u" action={<LinkButton href="/style">Naar alle plannen</LinkButton>}>
          Nieuwe plannen komen hier vanzelf.
        </Empty>
        <Waiting />
        <p>
          <Button onClick={() => setIsOpen(true)}>Open de dialoog</Button>
        </p>
        <Dialog
          isOpen={isOpen()}
          onClose={() => setIsOpen(false)}
          title="Uw biljet"
          actions={<Button kind="primary">Dien in</Button>}
        >
          <p>Twee plannen gekozen.</p>
        </Dialog>
      </Part>

      <Part name="DecisionBar">
        <DecisionBar
          actions={[
            { id: 'approve', label: 'Keur goed', kind: 'primary' },
            { id: 'redirect', label: 'Naar de raad' },
            { id: 'return', label: 'Stuur terug' },
            { id: 'refuse', label: 'Wijs af', isNegative: true },
          ]}
          onDecide={(action, reason) => announce(`${action}: ${reason}`)}
        />
      </Part>

      <Till budgetCents={budgetCents} chosen={chosen()} capacityMinutes={19_200}>
        <Button kind="primary" disabled={chosenIds().length === 0} onClick={() => setIsOpen(true)}>
          Bekijk uw biljet
        </Button>
      </Till>
    </>
  )
}
