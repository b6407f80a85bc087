/** Whether the neighbourhood group has adopted the result: who, when and why; or that it waits. */
import { createAsync } from '@solidjs/router'
import { Match, Show, Suspense, Switch } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { adoptPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function Adoption(props: { round: RoundView; result: ResultView }) {
  const words = useWords()
  const tasks = createAsync(async () =>
    !props.result.adoption && session()?.roles.includes('group-member') ? ask('getWorklist') : undefined,
  )
  const mayAdopt = () => {
    const answer = tasks()
    return (
      answer?.ok && answer.value.tasks.some((task) => task.kind === 'adopt-result' && task.roundId === props.round.id)
    )
  }
  return (
    <section>
      <h2>{words.t('result.adoption.title')}</h2>
      <Switch>
        <Match when={props.round.kind === 'exercise'}>
          <p>{words.t('result.adoption.exercise')}</p>
        </Match>
        <Match when={props.result.adoption}>
          {(adoption) => (
            <>
              <p>{words.t('result.adoption.done', { name: adoption().by.name, at: adoption().at })}</p>
              <blockquote class="remark">
                <p>{adoption().remark}</p>
              </blockquote>
            </>
          )}
        </Match>
        <Match when={true}>
          <p>{words.t('result.adoption.waits')}</p>
          <Suspense>
            <Show when={mayAdopt()}>
              <LinkButton kind="primary" href={words.href(adoptPath(props.round.id))}>
                {words.t('result.adoption.go')}
              </LinkButton>
            </Show>
          </Suspense>
        </Match>
      </Switch>
    </section>
  )
}
