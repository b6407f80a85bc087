/** How the plans stood at a step: a bar for each by its effective votes, the chosen one first, those that are out at the end. */
import { createMemo, For, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { ExplanationView } from '../../../shared/api/explanation.ts'
import { useWords } from '../../words/index.tsx'
import { titlesOf } from './PlanName.tsx'
import type { Standing, WalkStep } from './walk.ts'

/** So many plans show at once; the others can be unfolded. */
const shownAtOnce = 12

export function WalkRanking(props: { step: WalkStep; result: ResultView; explanation: ExplanationView }) {
  const words = useWords()
  const title = createMemo(() => titlesOf(props.result))
  /** The same scale in every step, so that bars can be seen to shrink. */
  const tallest = createMemo(() =>
    Math.max(1, ...props.explanation.projects.flatMap((project) => project.effectiveVotesThousandths)),
  )
  const shown = () =>
    props.step.standings.length <= shownAtOnce + 2 ? props.step.standings : props.step.standings.slice(0, shownAtOnce)
  const rest = () => props.step.standings.slice(shown().length)
  const text = () => {
    const { utility } = props.result.rule
    if (utility === 'cost') return words.t('walk.ranking.text')
    return words.t(utility === 'points' ? 'walk.ranking.byPoints' : 'walk.ranking.byPrice')
  }
  const Row = (row: { standing: Standing }) => (
    <li class={`ranking__row ranking__row--${row.standing.state}`}>
      <span class="ranking__plan" lang="nl">
        {title()(row.standing.projectId)}
      </span>
      <span class="ranking__votes">
        <Show when={row.standing.state !== 'out'} fallback="–">
          {words.t('explain.votes', { thousandths: row.standing.votesThousandths })}
        </Show>
      </span>
      <svg class="ranking__bar" aria-hidden="true">
        <rect class="ranking__fill" width={`${(row.standing.votesThousandths / tallest()) * 100}%`} height="100%" />
      </svg>
      <span class="ranking__state">
        <Show when={row.standing.state === 'chosen'}>
          <span aria-hidden="true">✓ </span>
          {words.t('walk.state.chosen')}
        </Show>
        <Show when={row.standing.state === 'falls'}>
          {words.t('walk.state.falls', {
            lackingCents: row.standing.lackingCents ?? 0,
            lackingMinutes: row.standing.lackingMinutes ?? 0,
          })}
        </Show>
        <Show when={row.standing.state === 'out'}>{words.t('walk.state.out')}</Show>
      </span>
    </li>
  )
  return (
    <section class="walk__ranking">
      <h4>{words.t('walk.ranking')}</h4>
      <p class="small soft">{text()}</p>
      <ol class="plain ranking">
        <For each={shown()}>{(standing) => <Row standing={standing} />}</For>
      </ol>
      <Show when={rest().length > 0}>
        <details>
          <summary>{words.t('walk.more', { plans: rest().length })}</summary>
          <ol class="plain ranking" start={shown().length + 1}>
            <For each={rest()}>{(standing) => <Row standing={standing} />}</For>
          </ol>
        </details>
      </Show>
    </section>
  )
}
