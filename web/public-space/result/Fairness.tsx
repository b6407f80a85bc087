/** For how many voters there is something in the result, beside what the usual rule would have given. */
import { Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import { useWords } from '../../words/index.tsx'

export function Fairness(props: { result: ResultView }) {
  const words = useWords()
  // To a tenth of a percent, as everywhere on the page.
  const bps = (winners: number) => Math.round((winners / Math.max(1, props.result.voters)) * 1000) * 10
  const Bar = (bar: { label: string; winners: number; isOurs: boolean }) => (
    <div class="fair__row">
      <dt>{bar.label}</dt>
      <dd>
        <svg class="fair__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="fair__empty" width="100" height="10" />
          <rect
            class={bar.isOurs ? 'fair__fill fair__fill--ours' : 'fair__fill'}
            width={bps(bar.winners) / 100}
            height="10"
          />
        </svg>
        <span class="fair__figure">{words.t('result.fair.bar', { winners: bar.winners, bps: bps(bar.winners) })}</span>
      </dd>
    </div>
  )
  return (
    <section>
      <h2>{words.t('result.fair.title')}</h2>
      <p>{words.t('result.fair.text', { winners: props.result.votersWithWinner, voters: props.result.voters })}</p>
      <Show when={props.result.voters > 0}>
        <dl class="fair">
          <Bar
            label={props.result.rule.rule === 'greedy' ? words.t('result.fair.greedy') : words.t('result.fair.here')}
            winners={props.result.votersWithWinner}
            isOurs
          />
          <Show when={props.result.rule.rule !== 'greedy'}>
            <Bar
              label={words.t('result.fair.greedy')}
              winners={props.result.votersWithWinnerUnderGreedy}
              isOurs={false}
            />
          </Show>
        </dl>
      </Show>
    </section>
  )
}
