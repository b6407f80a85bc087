/** The request: what it costs in which parts, how it is written off, and why it goes to the council. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { assetKindName } from '../../parts/asset-kind-name.ts'
import { Notice } from '../../parts/Notice.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { sinceAsked } from './since-asked.ts'

export function Request(props: { dossier: DossierView }) {
  const words = useWords()
  /** As it was asked: what came of it is told beside it, and compared with the decision. */
  const calculation = () => props.dossier.asked
  const facts = (): [string, string][] => [
    [words.t('calc.rate.short'), words.percent(calculation().rateBps)],
    [words.t('calc.method'), words.t(`method.${calculation().method}`)],
    [words.t('calc.completion.short'), String(props.dossier.forecast.completionYear)],
    [words.t('calc.maintenance'), words.money(calculation().maintenancePerYear.cents)],
  ]
  /** Columns that hold nothing but zeros tell nothing. */
  const hasContributions = () => calculation().contributions.cents > 0
  const hasResidual = () => calculation().residual.cents > 0
  return (
    <section class="stack" aria-labelledby="request">
      <h2 id="request">{words.t('inDossier.request')}</h2>
      <p>
        {words.t('inDossier.request.text', {
          investmentCents: calculation().investment.cents,
          count: calculation().components.length,
        })}
        <Show when={sinceAsked(props.dossier)}>
          {(since) => <> {words.t(`inDossier.request.${since().is}`, { amountCents: since().amountCents })}</>}
        </Show>
      </p>
      <section class="table-frame" tabindex="0" aria-label={words.t('inDossier.components')}>
        <table class="parts-table">
          <caption class="unseen">{words.t('inDossier.components')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('calc.component')}</th>
              <th scope="col" class="number">
                {words.t('calc.investment')}
              </th>
              <Show when={hasContributions()}>
                <th scope="col" class="number">
                  {words.t('calc.contributions')}
                </th>
              </Show>
              <Show when={hasResidual()}>
                <th scope="col" class="number">
                  {words.t('calc.residual')}
                </th>
              </Show>
              <th scope="col" class="number">
                {words.t('calc.years')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={calculation().components}>
              {(part) => (
                <tr>
                  <th scope="row">
                    <span lang="nl">{part.name}</span>
                    <span class="soft small component__kind">{assetKindName(part.assetKind, words.language())}</span>
                  </th>
                  <td class="number">{words.money(part.amount.cents)}</td>
                  <Show when={hasContributions()}>
                    <td class="number">{words.money(part.contributions.cents)}</td>
                  </Show>
                  <Show when={hasResidual()}>
                    <td class="number">{words.money(part.residual.cents)}</td>
                  </Show>
                  <td class="number">{words.t('facts.years', { years: part.years })}</td>
                </tr>
              )}
            </For>
          </tbody>
          <Show when={calculation().components.length > 1}>
            <tfoot>
              <tr>
                <th scope="row">{words.t('inDossier.together')}</th>
                <td class="number">{words.money(calculation().investment.cents)}</td>
                <Show when={hasContributions()}>
                  <td class="number">{words.money(calculation().contributions.cents)}</td>
                </Show>
                <Show when={hasResidual()}>
                  <td class="number">{words.money(calculation().residual.cents)}</td>
                </Show>
                <td />
              </tr>
            </tfoot>
          </Show>
        </table>
      </section>
      <Show when={props.dossier.forecast.lateByYears > 0}>
        <Notice tone="warning">
          {words.t('inDossier.late', {
            years: props.dossier.forecast.lateByYears,
            year: props.dossier.forecast.completionYear,
          })}
        </Notice>
      </Show>
      <div class="halves">
        <div class="stack">
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
          <Show when={props.dossier.upkeep}>
            {(upkeep) => (
              <>
                <h3>{words.t('inDossier.upkeep')}</h3>
                <p lang="nl">{upkeep()}</p>
              </>
            )}
          </Show>
        </div>
        <div class="stack">
          <h3>{words.t('inDossier.why')}</h3>
          <blockquote class="said">
            <p lang="nl">{props.dossier.reason}</p>
            <footer>
              {props.dossier.openedBy.name}, {words.t('role.finance-officer')}, {words.date(props.dossier.openedAt)}
            </footer>
          </blockquote>
          <p>{words.t('inDossier.rule', { rule: props.dossier.rule, initiator: props.dossier.initiator.name })}</p>
          <p>
            <a href={words.href(proposalPath(props.dossier.proposalId))}>{words.t('council.toPlan')}</a>
          </p>
        </div>
      </div>
    </section>
  )
}
