/** From a plan on to its round, result, dossier, money and district. */
import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { ask } from '../../client/api.ts'
import { districtName } from '../../parts/district-name.ts'
import { accountPath, districtPath, dossierPath, newProposalPath, resultPath, roundPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** States in which the wish can be made again, as another plan. */
const over: readonly ProposalView['state'][] = ['not-funded', 'not-feasible', 'refused', 'declined', 'withdrawn']

export function MoreLinks(props: { proposal: ProposalView }) {
  const { t, href } = useWords()
  const round = createAsync(async () =>
    props.proposal.roundId ? ask('getRound', { params: { roundId: props.proposal.roundId } }) : undefined,
  )
  const found = () => {
    const answer = round.latest
    return answer?.ok ? answer.value : undefined
  }
  return (
    <section class="card" aria-labelledby="more">
      <h2 id="more">{t('plan.more')}</h2>
      <ul class="plain stack--small">
        <Show when={found()}>
          {(one) => (
            <li>
              <a href={href(roundPath(one()))}>
                {t(roundPath(one()) === resultPath(one().id) ? 'plan.toResult' : 'plan.toRound')}
              </a>
            </li>
          )}
        </Show>
        <Show when={props.proposal.dossierId}>
          {(id) => (
            <li>
              <a href={href(dossierPath(id()))}>{t('plan.toDossier')}</a>
            </li>
          )}
        </Show>
        <Show when={props.proposal.history.some((step) => step.action === 'fund')}>
          <li>
            <a href={href(accountPath(accounts.reserved(props.proposal.id)))}>{t('plan.toReserved')}</a>
          </li>
        </Show>
        <Show when={props.proposal.dealId}>
          {(id) => (
            <li>
              <a href={href(accountPath(accounts.committed(id())))}>{t('plan.toCommitted')}</a>
            </li>
          )}
        </Show>
        <Show when={over.includes(props.proposal.state)}>
          <li>
            <a href={href(`${newProposalPath}?wijk=${props.proposal.districtCode}`)}>{t('plan.again')}</a>
          </li>
        </Show>
        <li>
          <a href={href(districtPath(props.proposal.districtCode))}>
            {t('plan.toDistrict', { district: districtName(props.proposal.districtCode) })}
          </a>
        </li>
      </ul>
    </section>
  )
}
