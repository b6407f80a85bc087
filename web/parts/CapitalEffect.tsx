/** What an investment takes each year, from the programme against its cap and from the slice: the chart, and the same figures as a table. */
import { For, Show } from 'solid-js'
import type { DossierView } from '../../shared/api/council.ts'
import { useWords } from '../words/index.tsx'
import { ChargesChart } from './ChargesChart.tsx'
import { Notice } from './Notice.tsx'

/** The figures of a dossier that this shows; a preview has them too. */
export type CapitalFigures = Pick<DossierView, 'charges' | 'totals' | 'effects' | 'programme' | 'slice' | 'atOnce'>

export interface CapitalEffectProps {
  readonly figures: CapitalFigures
  readonly district: string
  /** Tables open, as in a dossier. */
  readonly isOpen?: boolean
}

export function CapitalEffect(props: CapitalEffectProps) {
  const words = useWords()
  const over = () => props.figures.effects.find((each) => each.overCap.cents > 0)
  const capCents = () => props.figures.effects[0]?.cap.cents ?? 0
  const most = () => props.figures.effects.reduce((most, each) => Math.max(most, each.shareOfSliceBps), 0)
  const mostProgramme = () => props.figures.effects.reduce((most, each) => Math.max(most, each.shareOfProgrammeBps), 0)
  return (
    <div class="stack">
      <p>
        {words.t('effect.atOnce', {
          sliceBps: props.figures.atOnce.shareOfSliceBps,
          programmeBps: props.figures.atOnce.shareOfProgrammeBps,
          district: props.district,
        })}{' '}
        {words.t('effect.spread', {
          sliceBps: most(),
          programmeBps: mostProgramme(),
          years: props.figures.charges.length,
        })}
      </p>
      <Show when={over()} fallback={<Notice tone="good" title={words.t('effect.under', { capCents: capCents() })} />}>
        {(year) => (
          <Notice tone="warning" title={words.t('effect.over', { year: year().year, overCents: year().overCap.cents })}>
            <p>{words.t('effect.over.text', { capCents: capCents() })}</p>
          </Notice>
        )}
      </Show>
      <ChargesChart
        title={words.t('effect.chart')}
        programmeCapCents={capCents()}
        isTableOpen={props.isOpen ?? false}
        years={props.figures.charges.map((each) => ({
          year: each.year,
          depreciationCents: each.depreciation.cents,
          interestCents: each.interest.cents,
        }))}
      />
      <p>
        {words.t('effect.totals', {
          depreciationCents: props.figures.totals.depreciation.cents,
          interestCents: props.figures.totals.interest.cents,
          chargeCents: props.figures.totals.charge.cents,
        })}
      </p>
      <details open={props.isOpen}>
        <summary>{words.t('effect.table')}</summary>
        <section class="table-frame" tabindex="0" aria-label={words.t('effect.table')}>
          <table>
            <caption class="unseen">{words.t('effect.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t('charges.year')}</th>
                <th scope="col" class="number">
                  {words.t('effect.running')}
                </th>
                <th scope="col" class="number">
                  {words.t('effect.asked')}
                </th>
                <th scope="col" class="number">
                  {words.t('effect.together')}
                </th>
                <th scope="col" class="number">
                  {words.t('effect.room')}
                </th>
                <th scope="col" class="number">
                  {words.t('effect.ofProgramme')}
                </th>
                <th scope="col" class="number">
                  {words.t('effect.ofSlice')}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.figures.effects}>
                {(each) => (
                  <tr>
                    <th scope="row">{each.year}</th>
                    <td class="number">{words.money(each.running.cents)}</td>
                    <td class="number">{words.money(each.asked.cents)}</td>
                    <td class="number">{words.money(each.together.cents)}</td>
                    <td class="number">
                      {each.overCap.cents > 0
                        ? words.t('effect.tooMuch', { overCents: each.overCap.cents })
                        : words.money(each.cap.cents - each.together.cents)}
                    </td>
                    <td class="number">{words.percent(each.shareOfProgrammeBps)}</td>
                    <td class="number">{words.percent(each.shareOfSliceBps)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </div>
  )
}
