/** The latest results: how many plans go ahead, and the way to why. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { resultPath, roundsPath } from '../../parts/paths.ts'
import { PhaseBadge } from '../../parts/RoundList.tsx'
import { useWords } from '../../words/index.tsx'

const mostShown = 3

export function LatestResults(props: { rounds: readonly RoundSummary[] }) {
  const { t, href } = useWords()
  const latest = () =>
    props.rounds
      .filter(({ phase, kind }) => kind === 'allocation' && (phase === 'counted' || phase === 'adopted'))
      .sort((a, b) => b.closesAt.localeCompare(a.closesAt))
      .slice(0, mostShown)
  return (
    <section aria-labelledby="results" class="stack">
      <h2 id="results">{t('home.results.title')}</h2>
      <Show
        when={latest().length > 0}
        fallback={
          <Empty
            title={t('home.results.none')}
            action={<LinkButton href={href(roundsPath)}>{t('rounds.list.title')}</LinkButton>}
          >
            {t('home.results.noneText')}
          </Empty>
        }
      >
        <ul class="plain stack">
          <For each={latest()}>{(round) => <LatestResult round={round} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function LatestResult(props: { round: RoundSummary }) {
  const words = useWords()
  const result = createAsync(() => ask('getResult', { params: { roundId: props.round.id } }))
  const good = () => {
    const answer = result.latest
    return answer?.ok ? answer.value : undefined
  }
  return (
    <li class="card">
      <h3>
        <a href={words.href(resultPath(props.round.id))}>{props.round.title}</a>
      </h3>
      <p class="row">
        <PhaseBadge phase={props.round.phase} />
        <span class="soft">
          {districtName(props.round.districtCode)}, {words.date(props.round.closesAt)}
        </span>
      </p>
      <Show when={good()}>
        {(found) => (
          <p>
            {words.t('home.results.count', {
              selected: found().projects.filter((project) => project.selected).length,
              all: found().projects.length,
            })}{' '}
            {words.t('home.results.voters', { voters: found().voters })}
          </p>
        )}
      </Show>
    </li>
  )
}
