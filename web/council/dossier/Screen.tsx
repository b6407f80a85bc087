/** One council dossier, open to everybody and made to print: the request, why it came here, the charges per year and their effect, the decisions. The clerk records the council's decision below it. */
import { createAsync, useParams } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { assetKindName } from '../../parts/asset-kind-name.ts'
import { Button } from '../../parts/Button.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { districtName } from '../../parts/district-name.ts'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { RecordDecision } from './RecordDecision.tsx'
import './screen.css'

export default function Dossier() {
  const words = useWords()
  const params = useParams<{ dossier: string }>()
  const answer = createAsync(() => ask('getDossier', { params: { dossierId: params.dossier } }))
  const [done, setDone] = createSignal<DossierView['state']>()
  usePageTitle(() => {
    const found = answer()
    return found?.ok ? found.value.title : undefined
  })
  const mayRecord = (state: DossierView['state']) =>
    session()?.roles.includes('clerk') && (state === 'prepared' || state === 'postponed')
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
            </p>
          </PageHead>
          <div class="wide section stack stack--large">
            <Show when={done()} keyed>
              {(state) => (
                <Outcome title={words.t('record.done', { decision: words.t(`dossier.${state}`) })}>
                  <p>
                    <a href={words.href('/raad')}>{words.t('desk.back')}</a>
                  </p>
                </Outcome>
              )}
            </Show>
            <Request dossier={dossier()} />
            <section class="stack" aria-labelledby="effect">
              <h2 id="effect">{words.t('effect.title')}</h2>
              <CapitalEffect figures={dossier()} district={districtName(dossier().districtCode)} isOpen />
            </section>
            <Decisions dossier={dossier()} />
            <Show when={mayRecord(dossier().state)}>
              <RecordDecision dossier={dossier()} etag={etag()} onDone={setDone} />
            </Show>
            <p class="screen-only">
              <Button onClick={() => window.print()}>{words.t('council.print')}</Button>
            </p>
          </div>
        </article>
      )}
    </Loaded>
  )
}

function Request(props: { dossier: DossierView }) {
  const words = useWords()
  const facts = (): [string, string][] => {
    const { calculation, asked } = props.dossier
    const before = (isChanged: boolean, value: string) => (isChanged ? ` (${words.t('council.asked', { value })})` : '')
    return [
      [
        words.t('calc.investment'),
        words.money(calculation.investment.cents) +
          before(calculation.investment.cents !== asked.investment.cents, words.money(asked.investment.cents)),
      ],
      [words.t('calc.contributions'), words.money(calculation.contributions.cents)],
      [words.t('calc.assetKind'), assetKindName(calculation.assetKind, words.language())],
      [
        words.t('calc.years'),
        words.t('facts.years', { years: calculation.years }) +
          before(calculation.years !== asked.years, words.t('facts.years', { years: asked.years })),
      ],
      [words.t('calc.rate.short'), words.percent(calculation.rateBps)],
      [words.t('calc.method'), words.t(`method.${calculation.method}`)],
      [words.t('calc.completion.short'), String(calculation.completionYear)],
      [words.t('calc.maintenance'), words.money(calculation.maintenancePerYear.cents)],
    ]
  }
  return (
    <div class="halves">
      <section class="stack" aria-labelledby="request">
        <h2 id="request">{words.t('council.request')}</h2>
        <dl class="facts">
          <For each={facts()}>
            {([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            )}
          </For>
        </dl>
      </section>
      <section class="stack" aria-labelledby="why">
        <h2 id="why">{words.t('council.why')}</h2>
        <blockquote class="said">
          <p lang="nl">{props.dossier.reason}</p>
          <footer>
            {props.dossier.openedBy.name}, {words.t('role.finance-officer')}, {words.date(props.dossier.openedAt)}
          </footer>
        </blockquote>
        <p>{words.t('council.rule', { rule: props.dossier.rule, initiator: props.dossier.initiator.name })}</p>
        <p>
          <a href={words.href(proposalPath(props.dossier.proposalId))}>{words.t('council.toPlan')}</a>
        </p>
      </section>
    </div>
  )
}

function Decisions(props: { dossier: DossierView }) {
  const words = useWords()
  return (
    <section class="stack" aria-labelledby="decisions">
      <h2 id="decisions">{words.t('council.decisions')}</h2>
      <Show when={props.dossier.decisions.length > 0} fallback={<p>{words.t('council.decisions.none')}</p>}>
        <For each={props.dossier.decisions}>
          {(decision) => (
            <blockquote class="said">
              <p>
                <DossierBadge state={decision.decision} />{' '}
                {words.t('council.decisions.line', { on: decision.decidedOn, reference: decision.reference })}
              </p>
              <p lang="nl">{decision.reason}</p>
              <footer>{words.t('council.decisions.by', { name: decision.by.name, at: decision.at })}</footer>
            </blockquote>
          )}
        </For>
      </Show>
    </section>
  )
}
