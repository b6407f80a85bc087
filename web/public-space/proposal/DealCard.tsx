/** The deal of a plan, open to all. */
import { Show } from 'solid-js'
import type { DealView } from '../../../shared/api/deals.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { askedHours } from '../../parts/asked-hours.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

export default function DealCard(props: { deal: DealView }) {
  const words = useWords()
  return (
    <section class="card stack" aria-labelledby="deal">
      <h2 id="deal">{words.t('deal.title')}</h2>
      <dl class="facts">
        <dt>{words.t('deal.state')}</dt>
        <dd>
          <StatusBadge
            tone={props.deal.state === 'signed' ? 'good' : props.deal.state === 'offered' ? 'waiting' : 'plain'}
          >
            {words.t(`deal.${props.deal.state}`)}
          </StatusBadge>
        </dd>
        <dt>{words.t('deal.amount')}</dt>
        <dd class="figure">{words.money(props.deal.amount.cents)}</dd>
        <Show when={props.deal.staffMinutes > 0}>
          <dt>{words.t('plan.staff')}</dt>
          <dd>{askedHours(props.deal, words)}</dd>
        </Show>
        <dt>{words.t('deal.approvedBy')}</dt>
        <dd>
          {words.list(
            props.deal.approvedBy.map(({ name, role }) =>
              words.t('plan.by', { name, role: words.t(`role.${role}` as 'role.coordinator') }),
            ),
          )}
        </dd>
        <dt>{words.t('deal.reason')}</dt>
        <dd lang="nl">{props.deal.reason}</dd>
        <dt>{words.t('deal.offeredAt')}</dt>
        <dd>{words.date(props.deal.offeredAt)}</dd>
        <Show when={props.deal.settledAt}>
          {(at) => (
            <>
              <dt>{words.t('deal.settledAt')}</dt>
              <dd>{words.date(at())}</dd>
            </>
          )}
        </Show>
        <dt>{words.t('deal.objectionUntil')}</dt>
        <dd>{words.date(props.deal.objectionUntil)}</dd>
      </dl>
      <WhatIs term="deal" />
    </section>
  )
}
