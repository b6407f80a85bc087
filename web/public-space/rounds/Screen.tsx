/** All rounds by where they stand: what one can vote on now comes first. */
import { createAsync } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { newProposalPath } from '../../parts/paths.ts'
import { RoundCard } from '../../parts/RoundCard.tsx'
import { useWords } from '../../words/index.tsx'

type Phase = RoundSummary['phase']

export default function Rounds() {
  const words = useWords()
  const answer = createAsync(() => ask('listRounds'))
  return (
    <Loaded answer={answer()} onAgain={() => askAgain('listRounds')}>
      {(value) => {
        const real = (...phases: Phase[]) =>
          value().rounds.filter((round) => round.kind === 'allocation' && phases.includes(round.phase))
        const exercises = () => value().rounds.filter((round) => round.kind === 'exercise')
        return (
          <>
            <Hero title={words.t('rounds.list.title')} lead={words.t('rounds.list.lead')} />
            <div class="wide section stack--large">
              <Show when={value().rounds.length === 0}>
                <Empty
                  title={words.t('rounds.list.empty')}
                  action={<LinkButton href={words.href(newProposalPath)}>{words.t('rounds.list.emptyAct')}</LinkButton>}
                >
                  {words.t('rounds.list.emptyText')}
                </Empty>
              </Show>
              <Group title={words.t('rounds.list.open')} rounds={real('open')} />
              <Group title={words.t('rounds.list.counting')} rounds={real('closed')} />
              <Group title={words.t('rounds.list.soon')} rounds={real('scheduled', 'preparing')} />
              <Group title={words.t('rounds.list.counted')} rounds={real('counted', 'adopted')} />
              <Group title={words.t('rounds.list.exercise')} rounds={exercises()}>
                <p>{words.t('rounds.list.exerciseText')}</p>
              </Group>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

function Group(props: { title: string; rounds: readonly RoundSummary[]; children?: JSX.Element }) {
  return (
    <Show when={props.rounds.length > 0}>
      <section>
        <h2>{props.title}</h2>
        {props.children}
        <ul class="plain round-cards">
          <For each={props.rounds}>
            {(round) => (
              <li>
                <RoundCard round={round} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
