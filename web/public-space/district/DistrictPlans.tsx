/** The plans of a district this year, to be chosen by state and theme. */
import { createAsync, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { ProposalSummary } from '../../../shared/api/proposals.ts'
import { themes } from '../../../shared/proposals/proposal.ts'
import { ask, askAgain } from '../../client/api.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { useCountedRounds } from '../../parts/counted-rounds.ts'
import { Empty } from '../../parts/Empty.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { newProposalPath, proposalPath } from '../../parts/paths.ts'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { useWords } from '../../words/index.tsx'
import { chosenPlans, groupNames } from './plan-filter.ts'

export function DistrictPlans(props: { districtCode: string }) {
  const { t, href } = useWords()
  const answer = createAsync(() => ask('listProposals', { params: { districtCode: props.districtCode } }))
  const plans = () => {
    const found = answer()
    return found?.ok ? found.value.proposals : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  return (
    <section aria-labelledby="plans" class="stack">
      <h2 id="plans">{t('district.plans')}</h2>
      <Show when={problem()}>
        {(found) => <ProblemNotice problem={found()} onAgain={() => void askAgain('listProposals')} />}
      </Show>
      <Show when={plans()}>
        {(found) => (
          <Show
            when={found().length > 0}
            fallback={
              <Empty
                title={t('district.plans.none')}
                action={
                  <LinkButton kind="primary" href={href(`${newProposalPath}?wijk=${props.districtCode}`)}>
                    {t('district.plans.start')}
                  </LinkButton>
                }
              >
                {t('district.plans.noneText')}
              </Empty>
            }
          >
            <PlanList plans={found()} />
          </Show>
        )}
      </Show>
    </section>
  )
}

function PlanList(props: { plans: readonly ProposalSummary[] }) {
  const { t, href } = useWords()
  const isCounted = useCountedRounds()
  const [search, setSearch] = useSearchParams<{ stand: string; thema: string }>()
  const group = () => groupNames.find((name) => name === search.stand) ?? ''
  const theme = () => themes.find((name) => name === search.thema) ?? ''
  const chosen = () => chosenPlans(props.plans, { group: group(), theme: theme() })
  const choose = (change: { stand?: string | null; thema?: string | null }) =>
    setSearch(change, { replace: true, scroll: false })
  return (
    <>
      <search class="plan-filter" aria-label={t('district.filter')}>
        <SelectField
          name="stand"
          label={t('district.filter.state')}
          emptyLabel={t('district.filter.allStates')}
          value={group()}
          options={groupNames.map((value) => ({ value, label: t(`district.filter.${value}`) }))}
          onInput={(value) => choose({ stand: value || null })}
        />
        <SelectField
          name="thema"
          label={t('district.filter.theme')}
          emptyLabel={t('district.filter.allThemes')}
          value={theme()}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onInput={(value) => choose({ thema: value || null })}
        />
        <p role="status" class="soft">
          {t('district.plans.count', { count: chosen().length, all: props.plans.length })}
        </p>
      </search>
      <Show
        when={chosen().length > 0}
        fallback={
          <Empty
            title={t('district.plans.noMatch')}
            action={<Button onClick={() => choose({ stand: null, thema: null })}>{t('district.plans.all')}</Button>}
          >
            {t('district.plans.noMatchText')}
          </Empty>
        }
      >
        <ul class="plain plans">
          <For each={chosen()}>
            {(plan) => (
              <li>
                <PlanCard
                  title={plan.title}
                  href={href(proposalPath(plan.id))}
                  theme={plan.theme}
                  initiator={plan.initiator.name}
                  summary={plan.summary}
                  amountCents={plan.cost.cents}
                  kind={plan.kind}
                  staffMinutes={plan.staffMinutes}
                  badge={<StateBadge state={plan.state} isCounted={isCounted(plan.roundId)} />}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
