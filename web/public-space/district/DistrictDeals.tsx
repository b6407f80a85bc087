/** The deals of a district this year: with whom, for how much, and whether they are signed. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { Empty } from '../../parts/Empty.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function DistrictDeals(props: { districtCode: string }) {
  const { t, href, money } = useWords()
  const answer = createAsync(() => ask('listDeals', { params: { districtCode: props.districtCode } }))
  const deals = () => {
    const found = answer()
    return found?.ok ? found.value.deals : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <div class="stack">
      <h2 id="deals">{t('district.deals')}</h2>
      <Show when={problem()}>
        {(found) => <ProblemNotice problem={found()} onAgain={() => void askAgain('listDeals')} />}
      </Show>
      <Show when={deals()}>
        {(found) => (
          <Show
            when={found().length > 0}
            fallback={<Empty title={t('district.deals.none')}>{t('district.deals.noneText')}</Empty>}
          >
            <section class="table-frame" tabindex="0" aria-label={t('district.deals')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('district.deals.plan')}</th>
                    <th scope="col">{t('district.deals.with')}</th>
                    <th scope="col">{t('district.deals.state')}</th>
                    <th scope="col" class="number">
                      {t('district.deals.amount')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <For each={found()}>
                    {(deal) => (
                      <tr>
                        <th scope="row">
                          <a href={href(proposalPath(deal.proposalId))}>{deal.title}</a>
                        </th>
                        <td>{deal.initiator.name}</td>
                        <td>{t(`deal.${deal.state}`)}</td>
                        <td class="number">{money(deal.amount.cents)}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </section>
          </Show>
        )}
      </Show>
    </div>
  )
}
