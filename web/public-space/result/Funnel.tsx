/** From opening the paper to a vote: three figures, who stopped on the way, and how far these figures can be trusted. */
import { For, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import { withoutVote } from '../../../shared/rounds/funnel.ts'
import { useWords } from '../../words/index.tsx'
import './funnel.css'

const steps = ['opened', 'chose', 'voted'] as const

export function Funnel(props: { roundId: string; funnel: NonNullable<ResultView['funnel']> }) {
  const words = useWords()
  const most = () => Math.max(1, ...steps.map((step) => props.funnel[step]))
  return (
    <section>
      <h2>{words.t('funnel.title')}</h2>
      <ol class="plain funnel">
        <For each={steps}>
          {(step) => (
            <li class="funnel__step">
              <span class="funnel__count figure">{words.number(props.funnel[step])}</span>
              <span>{words.t(`funnel.${step}`)}</span>
              <svg class="funnel__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  classList={{ funnel__fill: true, 'funnel__fill--voted': step === 'voted' }}
                  width={(props.funnel[step] / most()) * 100}
                  height="10"
                />
              </svg>
            </li>
          )}
        </For>
      </ol>
      <Show when={withoutVote(props.funnel)} fallback={<p>{words.t('funnel.unclear')}</p>}>
        {(gone) => (
          <p>
            {words.t('funnel.without', {
              chose: props.funnel.chose,
              devices: gone().devices,
              // To a tenth of a percent, as everywhere on the page.
              bps: Math.round(gone().bps / 10) * 10,
            })}
          </p>
        )}
      </Show>
      <p class="soft">{words.t('funnel.trust')}</p>
      <p>
        <a href={`/v1/rounds/${props.roundId}/result`} rel="external">
          {words.t('funnel.data')}
        </a>
      </p>
    </section>
  )
}
