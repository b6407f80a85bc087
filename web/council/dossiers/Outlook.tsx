/** What all dossiers together ask of years to come, against the cap: as a chart, a table, and a sentence. */
import { createAsync } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import type { OutlookView } from '../../../shared/api/council.ts'
import { ask, askAgain } from '../../client/api.ts'
import { CapChart } from '../../parts/CapChart.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

export function Outlook() {
  const words = useWords()
  const answer = createAsync(() => ask('getCapitalOutlook'))
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  const outlook = () => {
    const found = answer()
    return found?.ok ? found.value : undefined
  }
  return (
    <section class="stack" aria-labelledby="outlook">
      <h2 id="outlook">{words.t('outlook.title')}</h2>
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('getCapitalOutlook')} />}
      </Show>
      <Show when={outlook()}>{(found) => <Together outlook={found()} />}</Show>
    </section>
  )
}

function Together(props: { outlook: OutlookView }) {
  const words = useWords()
  const years = createMemo(() =>
    props.outlook.years.map((each) => ({
      year: each.year,
      boundCents: each.bound.cents,
      adoptedCents: each.adopted.cents,
      askedCents: each.asked.cents,
    })),
  )
  const top = createMemo(() =>
    years()
      .map((each) => ({ year: each.year, togetherCents: each.boundCents + each.adoptedCents + each.askedCents }))
      .reduce((most, each) => (each.togetherCents > most.togetherCents ? each : most), { year: 0, togetherCents: 0 }),
  )
  return (
    <>
      <p>
        {words.t('outlook.text', {
          ceilingBps: props.outlook.ceilingBps,
          capCents: props.outlook.cap.cents,
          programmeCents: props.outlook.programme.cents,
          year: props.outlook.year,
        })}{' '}
        <Show when={top().togetherCents > 0} fallback={words.t('outlook.none')}>
          {words.t('outlook.top', { ...top(), capCents: props.outlook.cap.cents })}
        </Show>
      </p>
      <Show when={top().togetherCents > 0}>
        <CapChart
          title={words.t('outlook.chart')}
          askedLabel={words.t('cap.allAsked')}
          capCents={props.outlook.cap.cents}
          years={years()}
        />
      </Show>
    </>
  )
}
