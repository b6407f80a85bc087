/** One plan, open to all: what it is, where it stands, why it goes this way and what comes next; for its initiator also what to do. */
import { createAsync, useLocation, useParams } from '@solidjs/router'
import { type Accessor, createEffect, createSignal, lazy, on, Show, Suspense } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { leadsTo } from '../../../shared/proposals/moves.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { asksMoney } from '../../parts/asks-money.ts'
import { daysLeft } from '../../parts/days-left.ts'
import { districtName } from '../../parts/district-name.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { Term } from '../../parts/Term.tsx'
import { TrackFork, TrackReason } from '../../parts/TrackFork.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Facts } from './Facts.tsx'
import type { Done } from './InitiatorDesk.tsx'
import { Life } from './Life.tsx'
import { isSettled, lastWordOf, nowOf, stepsAhead } from './life.ts'
import { MoreLinks } from './MoreLinks.tsx'
import { type Protected, Protection } from './Protection.tsx'
import { RoundNews } from './RoundNews.tsx'
import './screen.css'

/** For the initiator alone, or for the district team. */
const InitiatorDesk = lazy(() => import('./InitiatorDesk.tsx').then((module) => ({ default: module.InitiatorDesk })))
const AnswerServiceRequest = lazy(() =>
  import('./AnswerServiceRequest.tsx').then((module) => ({ default: module.AnswerServiceRequest })),
)
/** For a plan that has come so far: the others do not load it. */
const DealCard = lazy(() => import('./DealCard.tsx'))
const DossierStanding = lazy(() => import('./DossierStanding.tsx'))
const ChallengeSteps = lazy(() => import('./ChallengeSteps.tsx'))

export default function Proposal() {
  const params = useParams<{ proposal: string }>()
  const answer = createAsync(() => ask('getProposal', { params: { proposalId: params.proposal } }))
  usePageTitle(() => {
    const found = answer.latest
    return found?.ok ? found.value.title : undefined
  })
  return (
    <Loaded answer={answer()} onAgain={() => void askAgain('getProposal')}>
      {(proposal, etag) => <Plan proposal={proposal} etag={etag} />}
    </Loaded>
  )
}

type AnyDone = Done | Protected | 'submitted' | 'improved'

function Plan(props: { proposal: Accessor<ProposalView>; etag: Accessor<string | undefined> }) {
  const words = useWords()
  const location = useLocation<{ done?: AnyDone }>()
  const [done, setDone] = createSignal<AnyDone | undefined>(location.state?.done)
  createEffect(
    on(
      () => props.proposal().id,
      () => setDone(undefined),
      { defer: true },
    ),
  )
  const own = createAsync(async () => (session()?.roles.includes('resident') ? ask('listMyProposals') : undefined))
  const isMine = () => {
    const answer = own.latest
    return answer?.ok === true && answer.value.proposals.some(({ id }) => id === props.proposal().id)
  }
  const dealAnswer = createAsync(async () => {
    const { dealId } = props.proposal()
    return dealId ? ask('getDeal', { params: { dealId } }) : undefined
  })
  const goodDeal = () => {
    const answer = dealAnswer.latest
    return answer?.ok ? answer : undefined
  }
  const deal = () => goodDeal()?.value
  const roundAnswer = createAsync(async () => {
    const { roundId } = props.proposal()
    return roundId ? ask('getRound', { params: { roundId } }) : undefined
  })
  const round = () => {
    const answer = roundAnswer.latest
    return answer?.ok ? answer.value : undefined
  }
  const beside = () => ({ deal: deal()?.state, phase: round()?.phase })
  const nowKey = () => nowOf(props.proposal(), beside())
  const afterwards = async (what: Done | Protected) => {
    await askAgain(
      'getProposal',
      'getDeal',
      'listMyProposals',
      'listProposals',
      'listDeals',
      'getWorklist',
      'getProgramme',
    )
    setDone(what)
  }
  const now = () => {
    const key = nowKey()
    return key === 'approval'
      ? words.t('now.approval', { needed: props.proposal().approvalsNeeded, given: props.proposal().approvals.length })
      : words.t(`now.${key}`)
  }
  const asksTeam = () => props.proposal().state === 'passed-on' && session()?.roles.includes('district-team')
  /** Until when the answer to what was sent in comes, while that day has not passed. */
  const comesBy = () => {
    const { state, dueOn } = props.proposal()
    return state === 'submitted' && dueOn !== undefined && daysLeft(dueOn, Date.now()) >= 0 ? dueOn : undefined
  }
  return (
    <>
      <Hero
        kicker={words.t('plan.kicker', {
          district: districtName(props.proposal().districtCode),
          theme: words.t(`theme.${props.proposal().theme}`),
        })}
        title={props.proposal().title}
        lead={props.proposal().summary}
        lang="nl"
      />
      <div class="wide section plan-page">
        <div class="plan-page__main stack--large">
          <Show when={done()} keyed>
            {(what) => (
              <Outcome title={words.t(`done.${what}`)}>
                <p>
                  {now()} <Show when={comesBy()}>{(dueOn) => words.t('done.by', { dueOn: dueOn() })}</Show>
                </p>
              </Outcome>
            )}
          </Show>
          {/* With the council it is the dossier that says what happens now. */}
          <Show when={props.proposal().state !== 'council' || !props.proposal().dossierId}>
            <Notice title={words.t('plan.now')} tone={props.proposal().track === 'council' ? 'council' : 'info'}>
              <p class="row">
                <StateBadge state={props.proposal().state} isCounted={nowKey() === 'adopt'} />
                <Show when={props.proposal().dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
              </p>
              <p>{now()}</p>
              <Show when={lastWordOf(props.proposal())}>
                {(text) => (
                  <blockquote class="plan-question">
                    <p lang="nl">{text()}</p>
                  </blockquote>
                )}
              </Show>
              <RoundNews proposal={props.proposal()} round={round()} />
            </Notice>
          </Show>
          <Show when={props.proposal().dossierId}>{(id) => <DossierStanding dossierId={id()} />}</Show>
          {/* Before what the initiator can do: one reads a deal before signing it. */}
          <Show when={deal()}>{(found) => <DealCard deal={found()} />}</Show>
          <Suspense>
            <Show when={isMine()}>
              <InitiatorDesk
                proposal={props.proposal()}
                etag={props.etag()}
                deal={deal()}
                dealEtag={goodDeal()?.etag}
                onDone={(what) => void afterwards(what)}
              />
            </Show>
          </Suspense>
          <Suspense>
            <Show when={asksTeam()}>
              <AnswerServiceRequest
                proposal={props.proposal()}
                etag={props.etag()}
                onDone={() => void afterwards('answered')}
              />
            </Show>
          </Suspense>
          <Protection
            proposal={props.proposal()}
            etag={props.etag()}
            isMine={isMine()}
            onDone={(what) => void afterwards(what)}
          />
          <Show when={props.proposal().description}>
            <section aria-labelledby="description">
              <h2 id="description">{words.t('plan.description')}</h2>
              <p class="plan-description" lang="nl">
                {props.proposal().description}
              </p>
            </section>
          </Show>
          <section class="stack" aria-labelledby="way">
            <Show when={asksMoney(props.proposal().kind)} fallback={<h2 id="way">{words.t('plan.way.noMoney')}</h2>}>
              <h2 id="way">{words.t('plan.way')}</h2>
              <TrackFork routed={props.proposal().routing} />
            </Show>
            <TrackReason
              routed={props.proposal().routing}
              headingLevel={3}
              isSettled={isSettled(props.proposal(), isMine())}
            />
          </section>
          <Show when={props.proposal().track === 'challenge'}>
            <ChallengeSteps
              proposalId={props.proposal().id}
              submittedAt={props.proposal().submittedAt}
              challengeId={props.proposal().challengeId}
              mayMake={isMine() && leadsTo(props.proposal().state, 'become-challenge') !== undefined}
            />
          </Show>
        </div>
        <div class="plan-page__side stack">
          <Facts proposal={props.proposal()} />
          <section class="card" aria-labelledby="life">
            <h2 id="life">
              {words.t(stepsAhead(props.proposal(), beside()).length > 0 ? 'plan.life' : 'plan.life.over')}
            </h2>
            <Life proposal={props.proposal()} beside={beside()} />
          </section>
          <MoreLinks proposal={props.proposal()} round={round()} />
        </div>
      </div>
    </>
  )
}
