/** The open ballot paper: filter, plans in the visitor's own order, the till, and the dialog with what was chosen. */
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
  untrack,
} from 'solid-js'
import type { BallotProjectView, RoundView } from '../../../shared/api/rounds.ts'
import type { Theme } from '../../../shared/proposals/proposal.ts'
import { Button } from '../../parts/Button.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { Till } from '../../parts/Till.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { obstacleTo, tooMuch } from './fits.ts'
import { visitorSeed } from './kept.ts'
import { orderFor } from './order.ts'
import { SavedMark } from './SavedMark.tsx'
import { createVoting, type Voting } from './voting.ts'

/** The dialog comes after the plans can be seen and chosen. */
const Review = lazy(() => import('./Review.tsx').then((module) => ({ default: module.Review })))
/** Once it is known who votes. */
const VoteNotice = lazy(() => import('./VoteNotice.tsx').then((module) => ({ default: module.VoteNotice })))
/** Only for rounds that ask for points or limit by number. */
const CountTill = lazy(() => import('./CountTill.tsx').then((module) => ({ default: module.CountTill })))
const PointsInput = lazy(() => import('./PointsInput.tsx').then((module) => ({ default: module.PointsInput })))

/** Whole keys: a key that is put together would bring the texts of the dialog along. */
const notStored = {
  waiting: 'ballot.waiting.title',
  superseded: 'ballot.superseded.title',
  refused: 'ballot.refused.title',
} as const

export function Paper(props: { round: RoundView }) {
  const words = useWords()
  // The rules of an open round are frozen: only its phase can change.
  const voting = createVoting(untrack(() => props.round))
  const [theme, setTheme] = createSignal<Theme | ''>('')
  const [isOpen, setIsOpen] = createSignal(false)
  /** The plan that no longer fits, for which something must come off. */
  const [tooDear, setTooDear] = createSignal<BallotProjectView>()
  const plans = createMemo(() => orderFor(props.round.projects, `${visitorSeed()} ${props.round.id}`))
  const themes = createMemo(() => [...new Set(props.round.projects.map((plan) => plan.theme))])
  const shown = createMemo(() => plans().filter((plan) => theme() === '' || plan.theme === theme()))
  const chosen = createMemo(() =>
    voting.choices().flatMap(({ projectId }) => {
      const plan = props.round.projects.find(({ id }) => id === projectId)
      return plan
        ? [{ id: plan.id, theme: plan.theme, amountCents: plan.cost.cents, staffMinutes: plan.staffMinutes }]
        : []
    }),
  )

  // Fetched once the page stands, so that it is there when the network is not; mounted from then on, so that the focus comes back.
  const [isReviewWanted, setIsReviewWanted] = createSignal(false)
  onMount(() => {
    // At once where the address holds a code, which leaves it with the dialog.
    const timer = setTimeout(() => setIsReviewWanted(true), location.hash ? 0 : 1000)
    onCleanup(() => clearTimeout(timer))
  })
  const open = (plan?: BallotProjectView) => {
    setIsReviewWanted(true)
    setTooDear(plan)
    setIsOpen(true)
  }

  // Said after the till's own sentence: the first time that a vote is stored, and each time that storing does not go well.
  createEffect(
    on(
      () => voting.saving().state,
      (state, before) => {
        if (state === 'saved' && before === 'saving' && voting.stored().revision === 1)
          announce(`${words.t('ballot.stored.title')}.`, 1500)
        if (state === 'waiting' || state === 'superseded' || state === 'refused')
          announce(`${words.t(notStored[state])}.`, 1500)
      },
      { defer: true },
    ),
  )

  const review = () => (
    <div class="ballot__act">
      <Button kind="primary" onClick={() => open()}>
        {words.t('ballot.review')}
      </Button>
      <SavedMark voting={voting} />
    </div>
  )

  return (
    <>
      <div class="wide section ballot">
        <Suspense>
          <Show
            when={voting.standing() !== 'anonymous'}
            fallback={<p class="soft">{words.t(`ballot.how.${props.round.identification}`)}</p>}
          >
            <VoteNotice voting={voting} round={props.round} onReceipt={() => open()} />
          </Show>
        </Suspense>
        <div class="ballot__filter">
          <h2>{words.t('ballot.plans')}</h2>
          <div class="ballot__theme">
            <label class="field__label" for="ballot-theme">
              {words.t('ballot.theme')}
            </label>
            <select
              class="control"
              id="ballot-theme"
              onChange={(event) => setTheme(event.currentTarget.value as Theme | '')}
            >
              <option value="">{words.t('ballot.allThemes')}</option>
              <For each={themes()}>{(each) => <option value={each}>{words.t(`theme.${each}`)}</option>}</For>
            </select>
          </div>
          <p class="soft ballot__shown" role="status">
            {words.t('ballot.shown', { count: shown().length })}
          </p>
        </div>
        <ul class="plain plans">
          <For each={shown()}>
            {(plan) => (
              <li>
                <PaperPlan plan={plan} voting={voting} round={props.round} onTooDear={() => open(plan)} />
              </li>
            )}
          </For>
        </ul>
        <p class="soft small">{words.t('ballot.order')}</p>
      </div>

      <Show
        when={props.round.ballot.withinBudget}
        fallback={
          <CountTill round={props.round} choices={voting.choices()}>
            {review()}
          </CountTill>
        }
      >
        <Till
          budgetCents={props.round.budget.cents}
          chosen={chosen()}
          {...(props.round.capacityMinutes === undefined ? {} : { capacityMinutes: props.round.capacityMinutes })}
        >
          {review()}
        </Till>
      </Show>

      <Suspense>
        <Show when={isReviewWanted()}>
          <Review
            round={props.round}
            voting={voting}
            isOpen={isOpen()}
            tooDear={tooDear()}
            onClose={() => {
              setIsOpen(false)
              setTooDear(undefined)
            }}
          />
        </Show>
      </Suspense>
    </>
  )
}

/** One plan on the paper: with the button or the points that this round asks for, unless this visitor may not vote. */
function PaperPlan(props: { plan: BallotProjectView; voting: Voting; round: RoundView; onTooDear: () => void }) {
  const words = useWords()
  const isChosen = () => props.voting.isChosen(props.plan.id)
  const mayVote = () => props.voting.standing() !== 'barred'
  const obstacle = createMemo(() =>
    props.round.ballot.kind === 'points' || isChosen()
      ? undefined
      : obstacleTo([...props.voting.choices(), { projectId: props.plan.id }], props.round),
  )
  const most = () => {
    const found = obstacle()
    return found?.kind === 'most' ? found.most : undefined
  }
  const asksButton = () => mayVote() && props.round.ballot.kind === 'approval' && most() === undefined
  return (
    <PlanCard
      title={props.plan.title}
      {...(props.plan.proposalId ? { href: words.href(proposalPath(props.plan.proposalId)) } : {})}
      theme={props.plan.theme}
      initiator={props.plan.initiator}
      summary={props.plan.summary}
      amountCents={props.plan.cost.cents}
      staffMinutes={props.plan.staffMinutes}
      isChosen={isChosen()}
      tooMuch={tooMuch(obstacle(), words)}
      {...(asksButton() ? { onToggle: () => props.voting.toggle(props.plan.id), onWhatCanGo: props.onTooDear } : {})}
    >
      <Show when={mayVote() && most()}>
        {(limit) => <p class="plan__over">{words.t('ballot.mostReached', { most: limit() })}</p>}
      </Show>
      <Show when={mayVote() && props.round.ballot.kind === 'points'}>
        <PointsInput plan={props.plan} voting={props.voting} round={props.round} />
      </Show>
    </PlanCard>
  )
}
