/** The load of a district: a chart for each crew that has work, and in one sentence those that have none. */
import { For, Show } from 'solid-js'
import type { PlanningView } from '../../shared/api/capacity.ts'
import { useWords } from '../words/index.tsx'
import { LoadChart } from './LoadChart.tsx'

export function Load(props: { planning: PlanningView }) {
  const words = useWords()
  const busy = () => props.planning.loads.filter(({ planned }) => planned > 0)
  const idle = () => props.planning.loads.filter(({ planned }) => planned === 0)
  return (
    <div class="stack">
      <h2>{words.t('planning.load')}</h2>
      <Show when={props.planning.loads.length > 0} fallback={<p>{words.t('planning.load.none')}</p>}>
        <p class="soft">{words.t('planning.load.text')}</p>
        <div class="load-charts">
          <For each={busy()}>{(load) => <LoadChart load={load} thisWeek={props.planning.thisWeek} />}</For>
        </div>
        <Show when={idle().length > 0}>
          <p>
            {words.t('planning.load.idle', {
              crews: words.list(idle().map(({ discipline }) => words.t(`discipline.${discipline}`).toLowerCase())),
            })}
          </p>
        </Show>
      </Show>
    </div>
  )
}
