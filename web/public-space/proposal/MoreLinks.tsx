/** From a plan on to its round, result, dossier, challenge, money and district. */
import { Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { districtName } from '../../parts/district-name.ts'
import {
  accountPath,
  challengePath,
  districtPath,
  dossierPath,
  newProposalPath,
  resultPath,
  roundPath,
} from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** States in which the wish can be made again, as another plan. */
const over: readonly ProposalView['state'][] = ['not-funded', 'not-feasible', 'refused', 'declined', 'withdrawn']

/** `round`: that of the plan, once it is known. */
export function MoreLinks(props: { proposal: ProposalView; round: RoundView | undefined }) {
  const { t, href } = useWords()
  return (
    <section class="card" aria-labelledby="more">
      <h2 id="more">{t('plan.more')}</h2>
      <ul class="plain stack--small">
        <Show when={props.round}>
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
        <Show when={props.proposal.challengeId}>
          {(id) => (
            <li>
              <a href={href(challengePath(id()))}>{t('plan.toChallenge')}</a>
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
