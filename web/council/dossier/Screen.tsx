/** One council dossier, open to everybody: for who wrote the plan first (where it is, whose turn, what now, what I can do), then the request and what it means for everyone. Each role acts on this same page. */
import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { DocumentList } from '../../documents/DocumentList.tsx'
import { Button } from '../../parts/Button.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { districtName } from '../../parts/district-name.ts'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Acts } from '../acts/Acts.tsx'
import { History, Objections } from './Afterwards.tsx'
import { Charges } from './Charges.tsx'
import { Credit } from './Credit.tsx'
import { Decision } from './Decision.tsx'
import { Now } from './Now.tsx'
import { OnPage } from './OnPage.tsx'
import { Request } from './Request.tsx'
import './screen.css'
import { Way } from './Way.tsx'
import { Advices, Alternatives } from './Weighing.tsx'

export default function Dossier() {
  const words = useWords()
  const params = useParams<{ dossier: string }>()
  const answer = createAsync(() => ask('getDossier', { params: { dossierId: params.dossier } }))
  /** The year of the next charge, once its programme has been divided: earlier it books itself with the division. */
  const divided = createAsync(async () => {
    const found = answer()
    const year = found?.ok ? found.value.nextCharge?.year : undefined
    if (year === undefined || year > 2999 || !session()?.roles.includes('finance-officer')) return undefined
    const programme = await ask('getProgramme', { query: { year: String(year) } })
    return programme.ok && programme.value.appropriated.cents > 0 ? year : undefined
  })
  const appropriatedUntil = () => divided.latest ?? 0
  usePageTitle(() => {
    const found = answer()
    return found?.ok ? found.value.title : undefined
  })
  return (
    <Loaded answer={answer()} onAgain={() => askAgain('getDossier')}>
      {(dossier, etag) => (
        <article class="dossier">
          <PageHead
            kicker={<a href={words.href('/raad')}>{words.t('council.title')}</a>}
            title={dossier().title}
            lead={dossier().summary}
            lang="nl"
          >
            <p class="row">
              <DossierBadge state={dossier().state} /> {districtName(dossier().districtCode)}
              <span class="figure">{words.money(dossier().investment.cents)}</span>
            </p>
          </PageHead>
          <div class="wide section stack stack--large">
            <Now dossier={dossier()} isMine={session()?.name === dossier().initiator.name} />
            <Show when={session()}>
              {(caller) => (
                <Acts dossier={dossier()} etag={etag()} caller={caller()} appropriatedUntil={appropriatedUntil()} />
              )}
            </Show>
            <Way dossier={dossier()} />
            <OnPage dossier={dossier()} />
            <Request dossier={dossier()} />
            <Charges dossier={dossier()} />
            <section class="stack" aria-labelledby="effect">
              <h2 id="effect">{words.t('effect.title')}</h2>
              <CapitalEffect
                figures={dossier()}
                investmentCents={dossier().investment.cents}
                district={districtName(dossier().districtCode)}
              />
            </section>
            <Alternatives dossier={dossier()} />
            <Advices dossier={dossier()} />
            <Decision dossier={dossier()} />
            <Credit dossier={dossier()} />
            <Objections dossier={dossier()} />
            <DocumentList kind="dossier" subjectId={dossier().id} />
            <History dossier={dossier()} />
            <p class="screen-only">
              <Button onClick={() => window.print()}>{words.t('council.print')}</Button>
            </p>
          </div>
        </article>
      )}
    </Loaded>
  )
}
