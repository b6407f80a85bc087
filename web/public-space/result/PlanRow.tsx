/** One plan of the result: votes, price, purse, and why it goes ahead or not. */
import { Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { State } from '../../../shared/proposals/proposal.ts'
import { PurseBar } from '../../parts/PurseBar.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { useWords, type Words } from '../../words/index.tsx'
import { nextStepsId } from './NextSteps.tsx'
import { paysAlike } from './pays-alike.ts'

type ResultPlan = ResultView['projects'][number]

/** The reason in words. */
export function reasonOf(plan: ResultPlan, round: Pick<RoundView, 'ballot' | 'rule'>, { t }: Pick<Words, 't'>): string {
  const { why } = plan
  switch (why.kind) {
    case 'paid':
      if (why.price.cents === 0) return t('result.why.free')
      if (round.rule.utility === 'points') return t('result.why.paidPoints')
      return paysAlike(why.price.cents, plan.votes, plan.cost.cents)
        ? t('purse.each', { eachCents: why.price.cents })
        : t('result.why.paid', { priceCents: why.price.cents })
    case 'short': {
      // Where what was left still paid for plans, that money decided; what the voters held counts a share that was raised on paper.
      return why.left === undefined
        ? t('result.why.short', { heldCents: why.held.cents, lackingCents: why.lacking.cents })
        : t('result.why.shortLeft', { leftCents: why.left.cents, missingCents: plan.cost.cents - why.left.cents })
    }
    case 'filled-up':
    case 'no-room':
    case 'stopped':
      return t(`result.why.${why.kind}`, { leftCents: why.left.cents })
    case 'ranked':
    case 'no-support':
      return t(`result.why.${why.kind}`)
  }
}

/** What the purse shows of a plan that does not go ahead, in cents: the money that stood against its price. */
function heldCents({ why }: ResultPlan): number {
  if (why.kind === 'short') return (why.left ?? why.held).cents
  return why.kind === 'no-room' || why.kind === 'stopped' ? why.left.cents : 0
}

/** `stateNow`: where an adopted plan stands today; finance or the initiator may have stopped it since. */
export function PlanRow(props: { plan: ResultPlan; round: RoundView; stateNow?: State | undefined }) {
  const words = useWords()
  const title = () => (props.plan.order === undefined ? props.plan.title : `${props.plan.order}. ${props.plan.title}`)
  return (
    <PurseBar
      title={title()}
      {...(props.plan.proposalId ? { href: words.href(proposalPath(props.plan.proposalId)) } : {})}
      votes={props.plan.votes}
      {...(props.round.ballot.kind === 'points'
        ? { support: words.t('result.points', { points: props.plan.votes, amountCents: props.plan.cost.cents }) }
        : {})}
      amountCents={props.plan.cost.cents}
      isFunded={props.plan.selected}
      hadCents={heldCents(props.plan)}
      why={reasonOf(props.plan, props.round, words)}
    >
      <Show when={props.plan.selected && props.stateNow}>{(state) => <StateBadge state={state()} />}</Show>
      <Show when={!props.plan.selected && props.round.kind === 'allocation'}>
        <a href={`#${nextStepsId}`}>{words.t('result.next.what')}</a>
      </Show>
    </PurseBar>
  )
}
