/** One plan of the result: votes, price, purse, and why it goes ahead or not. */
import { Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { State } from '../../../shared/proposals/proposal.ts'
import { PurseBar } from '../../parts/PurseBar.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { useWords } from '../../words/index.tsx'
import { nextStepsId } from './NextSteps.tsx'
import { asPrice } from './pays-alike.ts'
import { type ResultPlan, reasonOf } from './reason.ts'
import type { Explained } from './use-explanation.ts'
import { Why } from './Why.tsx'

/** What the purse shows of a plan that does not go ahead, in cents: the money that stood against its price. */
function heldCents({ why }: ResultPlan): number {
  if (why.kind === 'short') return why.held.cents
  return why.kind === 'no-room' || why.kind === 'stopped' ? why.left.cents : 0
}

/** `stateNow`: where an adopted plan stands today; finance or the initiator may have stopped it since. */
export function PlanRow(props: {
  plan: ResultPlan
  round: RoundView
  result: ResultView
  explained: Explained
  stateNow?: State | undefined
}) {
  const words = useWords()
  const parts = () =>
    props.explained
      .value()
      ?.projects.find(({ projectId }) => projectId === props.plan.id)
      ?.purse.map(({ voters, least, most, total }) => ({
        totalCents: total.cents,
        label: words.t('result.purse.part', {
          voters,
          leastCents: asPrice(least.cents, props.plan),
          mostCents: asPrice(most.cents, props.plan),
        }),
      })) ?? []
  /** Votes or points, price, and the hours it asks where those are distributed too. */
  const support = () => {
    const { votes, cost, staffMinutes } = props.plan
    const money =
      props.round.ballot.kind === 'points'
        ? words.t('result.points', { points: votes, amountCents: cost.cents })
        : words.t('purse.votes', { votes, amountCents: cost.cents })
    return props.result.capacityMinutes === undefined
      ? money
      : `${money} · ${words.t('result.asksHours', { minutes: staffMinutes })}`
  }
  const title = () => (props.plan.order === undefined ? props.plan.title : `${props.plan.order}. ${props.plan.title}`)
  return (
    <PurseBar
      title={title()}
      {...(props.plan.proposalId ? { href: words.href(proposalPath(props.plan.proposalId)) } : {})}
      votes={props.plan.votes}
      support={support()}
      amountCents={props.plan.cost.cents}
      isFunded={props.plan.selected}
      isCompletion={props.plan.why.kind === 'filled-up'}
      hadCents={heldCents(props.plan)}
      tillCents={props.plan.why.kind === 'short' ? props.plan.why.left?.cents : undefined}
      parts={parts()}
      why={reasonOf(props.plan, props.result, words)}
      more={<Why plan={props.plan} result={props.result} explained={props.explained} />}
    >
      <Show when={props.plan.selected && props.stateNow}>{(state) => <StateBadge state={state()} />}</Show>
      <Show when={!props.plan.selected && props.round.kind === 'allocation'}>
        <a href={`#${nextStepsId}`}>{words.t('result.next.what')}</a>
      </Show>
    </PurseBar>
  )
}
