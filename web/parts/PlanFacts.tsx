/** What a plan asks, as facts: for the officer who decides on it. */
import { Show } from 'solid-js'
import type { ProposalView } from '../../shared/api/proposals.ts'
import { useWords } from '../words/index.tsx'
import { askedHours } from './asked-hours.ts'
import { asksMoney } from './asks-money.ts'
import { districtName } from './district-name.ts'
import { yearsOfMoney } from './years-of-money.ts'

export function PlanFacts(props: { proposal: ProposalView }) {
  const words = useWords()
  return (
    <>
      <dl class="facts">
        <Show when={asksMoney(props.proposal.kind)}>
          <dt>{words.t('facts.cost')}</dt>
          <dd class="figure">{words.money(props.proposal.cost.cents)}</dd>
        </Show>
        <Show when={props.proposal.commitmentYears > 1}>
          <dt>{words.t('facts.commitment')}</dt>
          <dd>{yearsOfMoney(props.proposal, words)}</dd>
        </Show>
        <Show when={props.proposal.staffMinutes > 0}>
          <dt>{words.t('facts.hours')}</dt>
          <dd>{askedHours(props.proposal, words)}</dd>
        </Show>
        <dt>{words.t('facts.place')}</dt>
        <dd>
          {props.proposal.place}, {districtName(props.proposal.districtCode)}
        </dd>
        <Show when={props.proposal.asset}>
          <dt>{words.t('facts.asset')}</dt>
          <dd>{props.proposal.asset}</dd>
        </Show>
        <dt>{words.t('facts.theme')}</dt>
        <dd>{words.t(`theme.${props.proposal.theme}`)}</dd>
        <dt>{words.t('facts.initiator')}</dt>
        <dd>{props.proposal.initiator.name}</dd>
        <dt>{words.t('facts.submitted')}</dt>
        <dd>{words.date(props.proposal.submittedAt)}</dd>
        {/* A task that is taken over lasts as long as its agreement. */}
        <Show when={props.proposal.kind === 'initiative'}>
          <dt>{words.t('facts.lifetime')}</dt>
          <dd>
            {props.proposal.lifetimeYears === 0
              ? words.t('facts.lifetime.none')
              : words.t('facts.years', { years: props.proposal.lifetimeYears })}
          </dd>
        </Show>
        <Show when={props.proposal.publicAsset}>
          <dt>{words.t('plan.publicAsset')}</dt>
          <dd>{words.t('facts.publicAsset')}</dd>
        </Show>
        <Show when={props.proposal.maintenancePerYear.cents > 0}>
          <dt>{words.t('facts.maintenance')}</dt>
          <dd>{words.t('facts.perYear', { amountCents: props.proposal.maintenancePerYear.cents })}</dd>
        </Show>
      </dl>
      <Show when={props.proposal.description}>
        <p class="plan-text">{props.proposal.description}</p>
      </Show>
    </>
  )
}
