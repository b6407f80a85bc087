/** Over the cap: from when and by how much, and the three things that would make it fit, each by itself. */
import { Show } from 'solid-js'
import type { DossierView } from '../../shared/api/council.ts'
import { useWords } from '../words/index.tsx'
import './cap-chart.css'
import { Notice } from './Notice.tsx'

export interface FittingProps {
  readonly fitting: NonNullable<DossierView['fitting']>
  readonly capCents: number
  readonly investmentCents: number
  /** The term asked, in years. */
  readonly years: number
}

export function Fitting(props: FittingProps) {
  const words = useWords()
  return (
    <div class="stack">
      <Notice
        tone="warning"
        title={words.t('effect.over', { year: props.fitting.worstYear, overCents: props.fitting.worstOver.cents })}
      >
        <p>
          {words.t('effect.over.text', { capCents: props.capCents })}{' '}
          <Show when={props.fitting.firstYear !== props.fitting.worstYear}>
            {words.t('effect.over.from', { year: props.fitting.firstYear })}
          </Show>
        </p>
      </Notice>
      <h3>{words.t('fits.title')}</h3>
      <ul class="plain fits">
        <li class="fits__one" classList={{ 'fits__one--no': props.fitting.largestInvestment.cents === 0 }}>
          <h4>{words.t('fits.smaller')}</h4>
          <p class="figure fits__figure">{words.money(props.fitting.largestInvestment.cents)}</p>
          <p>
            {props.fitting.largestInvestment.cents === 0
              ? words.t('fits.smaller.none')
              : words.t('fits.smaller.text', {
                  lessCents: props.investmentCents - props.fitting.largestInvestment.cents,
                })}
          </p>
        </li>
        <li class="fits__one" classList={{ 'fits__one--no': !props.fitting.longestFits }}>
          <h4>{words.t('fits.longer')}</h4>
          <p class="figure fits__figure">{words.t('facts.years', { years: props.fitting.longestYears })}</p>
          <p>
            {words.t(
              props.fitting.longestFits
                ? 'fits.longer.yes'
                : props.fitting.longestYears <= props.years
                  ? 'fits.longer.already'
                  : 'fits.longer.no',
            )}
          </p>
        </li>
        <li class="fits__one" classList={{ 'fits__one--no': !props.fitting.othersMustBring }}>
          <h4>{words.t('fits.others')}</h4>
          <Show when={props.fitting.othersMustBring} fallback={<p>{words.t('fits.others.no')}</p>}>
            {(share) => (
              <>
                <p class="figure fits__figure">{words.money(share().amount.cents)}</p>
                <p>{words.t('fits.others.text', { shareBps: share().shareBps })}</p>
              </>
            )}
          </Show>
        </li>
      </ul>
    </div>
  )
}
