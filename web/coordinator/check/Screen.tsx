/** A coordinator looks at one plan: what it asks, its route, its money and its history, and decides what can be decided; a checked plan goes on a ballot paper from here. */
import { createAsync, useParams } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { AdjournDecision } from '../../parts/AdjournDecision.tsx'
import { DecisionBar } from '../../parts/DecisionBar.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { PlanFacts } from '../../parts/PlanFacts.tsx'
import { PlanHistory } from '../../parts/PlanHistory.tsx'
import { usePolicy } from '../../parts/policy-now.ts'
import { type CoordinatorDecision, coordinatorDecisions } from '../../parts/possible.ts'
import { RelatedPlans } from '../../parts/RelatedPlans.tsx'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { Term } from '../../parts/Term.tsx'
import { TrackReason } from '../../parts/TrackFork.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { PlaceOnPaper } from './PlaceOnPaper.tsx'

export default function CheckProposal() {
  const words = useWords()
  const params = useParams<{ proposal: string }>()
  const proposal = createAsync(() => ask('getProposal', { params: { proposalId: params.proposal } }))
  usePageTitle(() => {
    const answer = proposal()
    return answer?.ok ? answer.value.title : undefined
  })
  return (
    <Loaded answer={proposal()} onAgain={() => askAgain('getProposal')}>
      {(plan, etag) => (
        <>
          <DeskHead
            kicker={<a href={words.href('/coordinator')}>{words.t('coordinator.title')}</a>}
            title={plan().title}
            lead={plan().summary}
          >
            <p class="row">
              <StateBadge state={plan().state} />
              <StatusBadge tone={plan().track === 'council' ? 'council' : 'plain'}>
                {words.t(`track.${plan().track}`)}
              </StatusBadge>
              <Show when={plan().dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
            </p>
          </DeskHead>
          <Dossier plan={plan()} etag={etag()} />
        </>
      )}
    </Loaded>
  )
}

function Dossier(props: { plan: ProposalView; etag: string | undefined }) {
  const words = useWords()
  const sending = createSending()
  const [done, setDone] = createSignal<CoordinatorDecision>()
  /** Counts up to begin the bar anew: after a decision, or when the armed one is no longer possible. */
  const [bar, setBar] = createSignal(1)
  const programme = createAsync(() => ask('getProgramme'))
  const slice = () => {
    const answer = programme()
    if (!answer?.ok) return undefined
    return props.plan.track === 'quick'
      ? answer.value.quick
      : answer.value.districts.find((district) => district.code === props.plan.districtCode)?.slice
  }
  const { policy } = usePolicy()
  const possible = () => {
    const caller = session()
    const numbers = policy()
    return caller && numbers ? coordinatorDecisions(props.plan, caller, numbers) : []
  }
  const actions = () =>
    possible().map((id) => ({
      id,
      label: words.t(`check.${id}`),
      hint: words.t(`check.${id}.hint`),
      kind: id === possible()[0] ? ('primary' as const) : ('secondary' as const),
      isNegative: id === 'not-feasible',
    }))

  async function decide(id: CoordinatorDecision, reason: string) {
    const proposalId = props.plan.id
    const answer = await sending.send({ id, reason, etag: props.etag }, (key) => {
      const input = { params: { proposalId }, key, etag: props.etag }
      return id === 'grant-quick'
        ? api.grantQuick({ ...input, body: { reason } })
        : api.checkProposal({ ...input, body: { outcome: id, reason } })
    })
    if (!answer) return
    await askAgain('getProposal', 'getWorklist', 'getProgramme')
    if (answer.ok) setDone(id)
    if (answer.ok || !possible().includes(id)) setBar(bar() + 1)
  }

  return (
    <>
      <div class="wide section stack stack--large">
        <Show when={done()} keyed>
          {(id) => (
            <Outcome title={words.t(`check.${id}.done`)}>
              <p>{words.t(`check.${id}.next`)}</p>
              <p>
                <a href={words.href('/coordinator')}>{words.t('desk.back')}</a>
              </p>
            </Outcome>
          )}
        </Show>
        <DecisionProblem problem={sending.problem()} isOver={possible().length === 0} />
        <div class="halves">
          <div class="stack stack--large">
            <section class="stack" aria-labelledby="asked">
              <h2 id="asked">{words.t('facts.title')}</h2>
              <PlanFacts proposal={props.plan} />
            </section>
            <section class="stack" aria-labelledby="route">
              <h2 id="route">{words.t('check.route')}</h2>
              <p class="soft">{words.t('check.route.text')}</p>
              <TrackReason routed={props.plan.routing} headingLevel={3} />
            </section>
          </div>
          <div class="stack stack--large">
            <Show when={props.plan.track !== 'service' && slice()}>
              {(money) => (
                <section class="stack" aria-labelledby="money">
                  <h2 id="money">
                    {props.plan.track === 'quick'
                      ? words.t('slice.quick')
                      : words.t('slice.of', { district: districtName(props.plan.districtCode) })}
                  </h2>
                  <Show
                    when={props.plan.state === 'submitted' || props.plan.state === 'checked'}
                    fallback={<SliceMoney slice={money()} />}
                  >
                    <SliceMoney slice={money()} askedCents={props.plan.cost.cents} />
                  </Show>
                </section>
              )}
            </Show>
            <section class="stack" aria-labelledby="history">
              <h2 id="history">{words.t('desk.history')}</h2>
              <PlanHistory proposal={props.plan} />
            </section>
          </div>
        </div>
        <RelatedPlans plan={props.plan} etag={props.etag} />
        <AdjournDecision plan={props.plan} etag={props.etag} />
        <Show when={policy() && possible().length === 0}>
          <Next plan={props.plan} isDone={done() !== undefined} />
        </Show>
      </div>
      <Show when={bar()} keyed>
        {(_) => <DecisionBar actions={actions()} onDecide={decide} isBusy={sending.isBusy()} />}
      </Show>
    </>
  )
}

/** Where the next step is, or that there is none here. */
function Next(props: { plan: ProposalView; isDone: boolean }) {
  const words = useWords()
  const isForPaper = () =>
    props.plan.state === 'checked' &&
    (props.plan.track === 'community' || (props.plan.track === 'finance' && props.plan.cleared))
  return (
    <Switch fallback={props.isDone ? undefined : <p class="soft">{words.t('check.nothing')}</p>}>
      <Match when={isForPaper()}>
        <PlaceOnPaper proposalId={props.plan.id} districtCode={props.plan.districtCode} />
      </Match>
      <Match when={props.plan.state === 'on-ballot' && props.plan.roundId}>
        {(roundId) => (
          <p>
            <a href={words.href(`/coordinator/ronde/${roundId()}`)}>{words.t('check.toRound')}</a>
          </p>
        )}
      </Match>
      <Match when={props.plan.state === 'council' && props.plan.dossierId}>
        {(dossierId) => (
          <p>
            <a href={words.href(`/raad/${dossierId()}`)}>{words.t('council.toDossier')}</a>
          </p>
        )}
      </Match>
      <Match when={props.plan.state === 'submitted' && !session()?.districts.includes(props.plan.districtCode)}>
        <p class="soft">{words.t('check.otherDistrict')}</p>
      </Match>
    </Switch>
  )
}
