/** The page of a round that has not been counted: when the result comes, and for those who may count the button. */
import { createAsync } from '@solidjs/router'
import { lazy, Show, Suspense } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { ballotPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** For who may count. */
const CountRound = lazy(() => import('../../parts/CountRound.tsx').then((module) => ({ default: module.CountRound })))

export default function NotCounted(props: { round: RoundView; onAgain: () => void }) {
  const words = useWords()
  const when = () => {
    const { phase, opensAt, closesAt } = props.round
    if (phase === 'preparing') return words.t('result.none.preparing')
    if (phase === 'scheduled') return words.t('result.none.scheduled', { at: opensAt })
    return words.t(phase === 'open' ? 'result.none.open' : 'result.none.closed', { at: closesAt })
  }
  const tasks = createAsync(async () => (props.round.phase === 'closed' && session() ? ask('getWorklist') : undefined))
  const mayCount = () => {
    const answer = tasks()
    return (
      answer?.ok && answer.value.tasks.some((task) => task.kind === 'count-round' && task.roundId === props.round.id)
    )
  }
  return (
    <>
      <Hero title={words.t('result.of', { round: props.round.title })} lead={words.t('result.none.title')} />
      <div class="wide section">
        <Notice>
          <p>{when()}</p>
          <div class="row">
            <Show when={props.round.phase === 'open' || props.round.phase === 'scheduled'}>
              <LinkButton kind="primary" href={words.href(ballotPath(props.round.id))}>
                {words.t('result.none.ballot')}
              </LinkButton>
            </Show>
            <Show when={props.round.phase === 'closed'}>
              <Button onClick={() => props.onAgain()}>{words.t('result.none.again')}</Button>
            </Show>
          </div>
        </Notice>
        <Suspense>
          <Show when={mayCount()}>
            <CountRound roundId={props.round.id} />
          </Show>
        </Suspense>
      </div>
    </>
  )
}
