/** The open ballot paper: plans in the visitor's own order, the till, and the way to what comes later: finding, the dialog with what was chosen. */
import { createMemo, createSignal, For, lazy, onCleanup, onMount, Show, Suspense, untrack } from 'solid-js'
import type { BallotProjectView, RoundView } from '../../../shared/api/rounds.ts'
import { Button } from '../../parts/Button.tsx'
import { NeedsScript } from '../../parts/NeedsScript.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { Till } from '../../parts/Till.tsx'
import { useWords } from '../../words/index.tsx'
import { obstacleTo, tooMuch } from './fits.ts'
import { visitorSeed } from './kept.ts'
import { isIncomplete, later, loadAnew } from './later.ts'
import { orderFor } from './order.ts'
import { createVoting, type Voting } from './voting.ts'

/** The dialog comes after the plans can be seen and chosen. */
const Review = later(() => import('./Review.tsx').then((module) => module.Review))
const StatusLine = later(() => import('./StatusLine.tsx').then((module) => module.StatusLine))
/** On demand: finding plans and laying them side by side. */
const Finder = later(() => import('./Finder.tsx').then((module) => module.Finder))
/** Once it is known who votes, or that a vote waits. */
const VoteNotice = later(() => import('./VoteNotice.tsx').then((module) => module.VoteNotice))
/** Only for rounds that ask for points or limit by number. */
const CountTill = later(() => import('./CountTill.tsx').then((module) => module.CountTill))
const PointsInput = later(() => import('./PointsInput.tsx').then((module) => module.PointsInput))

/** Counts the way to a vote, without persons; a page that cannot load it goes on without. */
const FunnelSteps = lazy(() => import('./FunnelSteps.ts').catch(() => ({ default: () => null })))

type Filter = (plan: BallotProjectView) => boolean

export function Paper(props: { round: RoundView }) {
  const words = useWords()
  // The rules of an open round are frozen: only its phase can change.
  const voting = createVoting(untrack(() => props.round))
  const [isFinding, setIsFinding] = createSignal(false)
  /** Which plans are shown; undefined: all. */
  const [filter, setFilter] = createSignal<Filter>()
  const [isOpen, setIsOpen] = createSignal(false)
  /** The plan that no longer fits, for which something must come off. */
  const [tooDear, setTooDear] = createSignal<BallotProjectView>()
  const plans = createMemo(() => orderFor(props.round.projects, `${visitorSeed()} ${props.round.id}`))
  const shown = createMemo(() => plans().filter((plan) => filter()?.(plan) ?? true))
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
    const timer = setTimeout(
      () => {
        setIsReviewWanted(true)
        voting.prepare()
      },
      location.hash ? 0 : 1000,
    )
    // When the page has come to rest: so that it opens again without a network.
    const offlineTimer = setTimeout(
      () =>
        import('../../service-worker/register.ts')
          .then(({ keepForOffline }) => keepForOffline(location.pathname))
          .catch(() => undefined),
      3000,
    )
    onCleanup(() => {
      clearTimeout(timer)
      clearTimeout(offlineTimer)
    })
  })
  /** On a slow connection the button says that the dialog is under way. */
  const [isReviewHere, setIsReviewHere] = createSignal(false)
  const open = (plan?: BallotProjectView) => {
    setIsReviewWanted(true)
    void Review.preload().then(() => setIsReviewHere(true))
    setTooDear(plan)
    setIsOpen(true)
  }

  const hasChanged = () => voting.choices().length > 0 || voting.earlier().length > 0
  const mayVote = () => voting.standing() !== 'barred'
  // Read as it is seen on a phone: the button beside the amount, below them where the vote stands.
  const review = () => (
    <div class="ballot__act">
      <Button kind="primary" isBusy={isOpen() && !isReviewHere()} onClick={() => open()}>
        {words.t('ballot.review')}
      </Button>
      <div class="ballot__state">
        <Show when={isIncomplete()}>
          <p class="ballot__mark ballot__mark--alarm" role="status">
            {words.t('ballot.incomplete')}
          </p>
          <button type="button" class="ballot__undo" onClick={() => void loadAnew()}>
            {words.t('ballot.loadAnew')}
          </button>
        </Show>
        <Suspense>
          <Show when={!isIncomplete() && isReviewWanted() && (hasChanged() || voting.standing() !== 'anonymous')}>
            <StatusLine voting={voting} />
          </Show>
        </Suspense>
      </div>
    </div>
  )

  return (
    <>
      <div class="wide section ballot">
        <Suspense>
          <Show
            when={voting.standing() !== 'anonymous' || voting.isHolding() || voting.isSignedOut()}
            fallback={<p class="soft">{words.t(`ballot.how.${props.round.identification}`)}</p>}
          >
            <VoteNotice voting={voting} round={props.round} onReceipt={() => open()} />
          </Show>
        </Suspense>
        <div class="ballot__filter">
          <h2>{words.t('ballot.plans')}</h2>
          <p class="soft ballot__shown" role="status">
            {words.t('ballot.shown', { count: shown().length })}
          </p>
          <Button aria-expanded={isFinding()} onClick={() => setIsFinding(!isFinding())}>
            {words.t('ballot.find')}
          </Button>
        </div>
        <Suspense>
          <Show when={isFinding()}>
            <Finder
              plans={plans()}
              voting={voting}
              isEmpty={shown().length === 0}
              onFilter={(next) => setFilter(() => next)}
            />
          </Show>
        </Suspense>
        <NeedsScript for="vote" />
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

      <Show when={mayVote()}>
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
      </Show>

      <Suspense>
        <Show when={isReviewWanted()}>
          <FunnelSteps roundId={props.round.id} hasChosen={voting.choices().length > 0} />
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
  const mayVote = () => props.voting.standing() !== 'barred'
  const isChosen = () => mayVote() && props.voting.isChosen(props.plan.id)
  const obstacle = createMemo(() =>
    !mayVote() || props.round.ballot.kind === 'points' || isChosen()
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
