/** One district: its money, its votes with the step that is right now, its plans and its deals. */
import { createAsync, useParams } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import { accounts } from '../../../shared/ledger/accounts.ts'
import { ask, askAgain } from '../../client/api.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { LinkButton } from '../../parts/Button.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { accountPath, newProposalPath } from '../../parts/paths.ts'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { Waiting } from '../../shell/Waiting.tsx'
import { useWords } from '../../words/index.tsx'
import { DistrictDeals } from './DistrictDeals.tsx'
import { DistrictHours } from './DistrictHours.tsx'
import { DistrictPlans } from './DistrictPlans.tsx'
import { DistrictRounds } from './DistrictRounds.tsx'
import './screen.css'

export default function District() {
  const words = useWords()
  const params = useParams<{ district: string }>()
  const programme = createAsync(() => ask('getProgramme'))
  usePageTitle(() => {
    const answer = programme.latest
    return answer?.ok ? answer.value.districts.find(({ code }) => code === params.district)?.name : undefined
  })
  return (
    <Loaded answer={programme()} onAgain={() => void askAgain('getProgramme')}>
      {(found) => (
        <Show when={found().districts.find(({ code }) => code === params.district)} fallback={<NotFound />}>
          {(district) => (
            <>
              <Hero
                kicker={words.t('district.kicker')}
                title={district().name}
                lead={words.t('district.lead', {
                  inhabitants: district().inhabitants,
                  neighbourhoods: district().neighbourhoods,
                })}
              >
                <p>
                  <a href={words.href(`${newProposalPath}?wijk=${district().code}`)}>
                    {words.t('district.plans.start')}
                  </a>
                </p>
              </Hero>
              <div class="wide section stack--large">
                <Suspense fallback={<Waiting />}>
                  <div class="halves">
                    <DistrictRounds districtCode={district().code} />
                    <section aria-labelledby="money" class="stack">
                      <h2 id="money">{words.t('district.money', { year: found().year })}</h2>
                      <Show
                        when={district().slice.appropriated.cents > 0}
                        fallback={<p>{words.t('district.money.none')}</p>}
                      >
                        <SliceMoney slice={district().slice} />
                      </Show>
                      <WhatIs term="slice" />
                      <p>
                        <a href={words.href(accountPath(accounts.slice(found().year, district().code)))}>
                          {words.t('district.money.account')}
                        </a>
                      </p>
                    </section>
                  </div>
                  <DistrictHours districtCode={district().code} year={found().year} />
                  <DistrictPlans districtCode={district().code} />
                  <DistrictDeals districtCode={district().code} />
                </Suspense>
                <p>
                  <LinkButton href={words.href('/')}>{words.t('district.others')}</LinkButton>
                </p>
              </div>
            </>
          )}
        </Show>
      )}
    </Loaded>
  )
}
