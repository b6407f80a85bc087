/** The result of a round: what goes ahead, why and why not in plain words, and everything to check it. */
import { createAsync, useLocation, useParams } from '@solidjs/router'
import { createEffect, For, lazy, Match, Show, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { followPhase } from '../../parts/follow-phase.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { PurseKey } from '../../parts/PurseBar.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Adoption } from './Adoption.tsx'
import { Fairness } from './Fairness.tsx'
import { Funnel } from './Funnel.tsx'
import { How } from './How.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OpenFiles } from './OpenFiles.tsx'
import { PlanRow } from './PlanRow.tsx'
import { openPlan, planOfHash } from './plan-anchor.ts'
import { ReceiptCheck } from './ReceiptCheck.tsx'
import { RecountDoor } from './RecountDoor.tsx'
import { Turnout } from './Turnout.tsx'
import { useExplanation } from './use-explanation.ts'
import { WhenExplained } from './WhenExplained.tsx'
import './screen.css'

/** Another page than a result: it has a file and texts of its own. */
const NotCounted = lazy(() => import('./NotCounted.tsx'))
// Below the first view, and only of use with the explanation: loaded with it.
const StepThrough = lazy(() => import('./StepThrough.tsx'))
const FairnessFigures = lazy(() => import('./FairnessFigures.tsx'))

export default function Result() {
  const words = useWords()
  const params = useParams<{ roundId: string }>()
  const roundAnswer = createAsync(() => ask('getRound', { params: { roundId: params.roundId } }))
  const resultAnswer = createAsync(() => ask('getResult', { params: { roundId: params.roundId } }))
  const knownRound = () => {
    const found = roundAnswer()
    return found?.ok ? found.value : undefined
  }
  usePageTitle(() => {
    const round = knownRound()
    return round && words.t('result.of', { round: round.title })
  })
  followPhase(knownRound)
  const again = () => askAgain('getRound', 'getResult')
  const result = () => {
    const answer = resultAnswer()
    return answer?.ok ? answer.value : undefined
  }
  const problem = () => {
    const answer = resultAnswer()
    return answer && !answer.ok && answer.problem.name !== 'not-counted' ? answer.problem : undefined
  }
  return (
    <Loaded answer={roundAnswer()} onAgain={again}>
      {(round) => (
        <Switch>
          <Match when={result()}>{(found) => <Counted round={round()} result={found()} />}</Match>
          <Match when={problem()}>
            {(fault) => (
              <>
                <Hero title={words.t('result.of', { round: round().title })} />
                <div class="wide section">
                  <ProblemNotice problem={fault()} onAgain={again} />
                </div>
              </>
            )}
          </Match>
          <Match when={resultAnswer()}>
            <NotCounted round={round()} onAgain={again} />
          </Match>
        </Switch>
      )}
    </Loaded>
  )
}

/** The result itself: winners in the order of decision, then the others. */
function Counted(props: { round: RoundView; result: ResultView }) {
  const words = useWords()
  const winners = () => props.result.projects.filter((plan) => plan.selected)
  const losers = () => props.result.projects.filter((plan) => !plan.selected)
  const isExercise = () => props.round.kind === 'exercise'
  // The result stays as it was counted; what became of a plan since then is said beside it.
  const plansNow = createAsync(async () =>
    props.round.phase === 'adopted'
      ? ask('listProposals', {
          params: { districtCode: props.round.districtCode },
          query: { year: String(props.round.year) },
        })
      : undefined,
  )
  const stateNow = (proposalId: string | undefined) => {
    const answer = plansNow.latest
    return answer?.ok ? answer.value.proposals.find(({ id }) => id === proposalId)?.state : undefined
  }
  const explained = useExplanation(() => props.round.id)
  // An address can name the explanation of one plan: #plan-12.
  const location = useLocation()
  createEffect(() => {
    const asked = planOfHash(location.hash)
    // After the rows stand in the page.
    if (asked !== undefined) queueMicrotask(() => openPlan(asked))
  })
  const hasShares = () => props.result.rule.rule === 'equal-shares'
  const hasVotes = () => props.result.voters > 0
  const isTillShown = () => losers().some(({ why }) => why.kind === 'short' && why.left !== undefined)
  const isFilledUp = () => winners().some(({ why }) => why.kind === 'filled-up')
  return (
    <>
      <Hero
        kicker={words.t('result.voters', { voters: props.result.voters })}
        title={words.t('result.of', { round: props.round.title })}
        lead={words.t('result.lead', {
          plans: winners().length,
          leftCents: props.result.budget.cents - props.result.cost.cents,
        })}
      >
        <Show when={isExercise()}>
          <p>
            <StatusBadge tone="waiting">{words.t('result.exercise')}</StatusBadge>
          </p>
        </Show>
      </Hero>
      <div class="wide section result">
        <Show when={isExercise()}>
          <Notice>
            <p>{words.t('result.exerciseText')}</p>
          </Notice>
        </Show>
        <How result={props.result} />

        <section>
          <h2>{words.t('result.winners')}</h2>
          <Show
            when={winners().length > 0}
            fallback={<p>{words.t(hasVotes() ? 'result.noWinners' : 'result.noVotes')}</p>}
          >
            <p class="soft">{words.t('result.winnersOrder')}</p>
            <Show when={hasShares()}>
              <PurseKey kinds={isFilledUp() ? ['paid', 'left-over'] : ['paid']} />
            </Show>
            <ol class="plain purses">
              <For each={winners()}>
                {(plan) => (
                  <li>
                    <PlanRow
                      plan={plan}
                      round={props.round}
                      result={props.result}
                      explained={explained}
                      stateNow={stateNow(plan.proposalId)}
                    />
                  </li>
                )}
              </For>
            </ol>
          </Show>
        </section>

        <Show when={losers().length > 0}>
          <section>
            <h2>{words.t('result.losers')}</h2>
            <p class="soft">{words.t('result.losersOrder')}</p>
            <Show when={hasShares() && hasVotes()}>
              <PurseKey kinds={isTillShown() ? ['held', 'lacking', 'till'] : ['held', 'lacking']} />
            </Show>
            <ol class="plain purses">
              <For each={losers()}>
                {(plan) => (
                  <li>
                    <PlanRow plan={plan} round={props.round} result={props.result} explained={explained} />
                  </li>
                )}
              </For>
            </ol>
            <Show when={!isExercise()}>
              <NextSteps />
            </Show>
          </section>
        </Show>

        <div class="halves">
          <Show when={hasVotes()}>
            <Fairness result={props.result} />
          </Show>
          <Show when={props.result.turnout}>{(turnout) => <Turnout turnout={turnout()} />}</Show>
        </div>

        <Show when={hasVotes()}>
          <section>
            <h2>{words.t('result.steps')}</h2>
            <div classList={{ result__room: !explained.value() }}>
              <WhenExplained explained={explained}>
                {(explanation) => <StepThrough result={props.result} explanation={explanation} />}
              </WhenExplained>
            </div>
          </section>

          <section>
            <h2>{words.t('result.fairness')}</h2>
            <div classList={{ result__room: !explained.value() }}>
              <WhenExplained explained={explained}>
                {(explanation) => <FairnessFigures result={props.result} explanation={explanation} />}
              </WhenExplained>
            </div>
          </section>
        </Show>

        <Show when={props.result.funnel}>{(funnel) => <Funnel roundId={props.round.id} funnel={funnel()} />}</Show>
        <Adoption round={props.round} result={props.result} />
        <ReceiptCheck roundId={props.round.id} />
        <OpenFiles round={props.round} result={props.result} />
        <RecountDoor round={props.round} result={props.result} />
      </div>
    </>
  )
}
