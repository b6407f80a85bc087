/** A plan in short: what it asks and from where. */
import { Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { askedHours } from '../../parts/asked-hours.ts'
import { asksMoney } from '../../parts/asks-money.ts'
import { yearsOfMoney } from '../../parts/years-of-money.ts'
import { useWords } from '../../words/index.tsx'

export function Facts(props: { proposal: ProposalView }) {
  const words = useWords()
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{words.t('plan.facts')}</h2>
      <dl class="facts">
        <Show when={asksMoney(props.proposal.kind)}>
          <dt>{words.t('plan.cost')}</dt>
          <dd class="figure plan-cost">{words.money(props.proposal.cost.cents)}</dd>
          <Show when={props.proposal.commitmentYears > 1}>
            <dt>{words.t('plan.commitment')}</dt>
            <dd>{yearsOfMoney(props.proposal, words)}</dd>
          </Show>
          <dt>{words.t('plan.staff')}</dt>
          <dd>{props.proposal.staffMinutes > 0 ? askedHours(props.proposal, words) : words.t('plan.noStaff')}</dd>
        </Show>
        <dt>{words.t('plan.place')}</dt>
        <dd>{props.proposal.place}</dd>
        <dt>{words.t('plan.initiator')}</dt>
        <dd>{props.proposal.initiator.name}</dd>
        <dt>{words.t('plan.kind')}</dt>
        <dd>{words.t(`kind.${props.proposal.kind}`)}</dd>
        {/* A task that is taken over lasts as long as its agreement. */}
        <Show when={props.proposal.kind === 'initiative'}>
          <dt>{words.t('plan.lifetime')}</dt>
          <dd>{words.t('plan.lifetime.years', { years: props.proposal.lifetimeYears })}</dd>
        </Show>
        <Show when={props.proposal.publicAsset}>
          <dt>{words.t('plan.publicAsset')}</dt>
          <dd>{words.t('plan.publicAsset.yes')}</dd>
        </Show>
        <Show when={props.proposal.maintenancePerYear.cents > 0}>
          <dt>{words.t('plan.upkeep')}</dt>
          <dd class="figure">{words.money(props.proposal.maintenancePerYear.cents)}</dd>
        </Show>
        <dt>{words.t('plan.submitted')}</dt>
        <dd>{words.date(props.proposal.submittedAt)}</dd>
      </dl>
    </section>
  )
}
