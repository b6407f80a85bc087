/** The next step of a round, by its phase: open it, close it by hand, count it, see its result. What cannot be undone asks once more. */
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { api, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { CountRound } from '../../parts/CountRound.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { resultPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

export function Steps(props: { round: RoundView }) {
  const words = useWords()
  const sending = createSending()
  const [asking, setAsking] = createSignal<'open' | 'close'>()
  /** A count in sight keeps its place, and its word that it is done, when the round has moved on. */
  const isCounting = createMemo<boolean>(
    (before) => props.round.phase === 'closed' || (before && props.round.phase === 'counted'),
    false,
  )

  /** Nothing is left to choose: every plan on the paper can be paid. */
  const allFit = () => props.round.projects.reduce((sum, plan) => sum + plan.cost.cents, 0) <= props.round.budget.cents

  const again = () => askAgain('getRound', 'listRounds', 'getWorklist')
  async function step(id: 'open' | 'close') {
    const roundId = props.round.id
    const answer = await sending.send({ id, roundId }, (key) =>
      id === 'open'
        ? api.openRound({ params: { roundId }, body: {}, key })
        : api.closeRound({ params: { roundId }, body: {}, key }),
    )
    if (!answer) return
    setAsking(undefined)
    if (answer.ok) announce(words.t(id === 'open' ? 'round.open.done' : 'round.close.done'))
    await again()
  }

  return (
    <section class="card stack" aria-labelledby="next">
      <h2 id="next">{words.t('round.next')}</h2>
      <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <Switch>
        <Match when={props.round.phase === 'preparing'}>
          <Show when={props.round.projectCount > 0} fallback={<p>{words.t('round.open.empty')}</p>}>
            <p>{words.t('round.open.text', { count: props.round.projectCount, closesAt: props.round.closesAt })}</p>
            <Show when={allFit()}>
              <Notice tone="warning">
                <p>{words.t('round.open.allFit')}</p>
              </Notice>
            </Show>
            <Button kind="primary" onClick={() => setAsking('open')}>
              {words.t('round.open')}
            </Button>
          </Show>
        </Match>
        <Match when={props.round.phase === 'scheduled'}>
          <p>{words.t('round.scheduled.text', { opensAt: props.round.opensAt })}</p>
        </Match>
        <Match when={props.round.phase === 'open'}>
          <p>{words.t('round.isOpen.text', { closesAt: props.round.closesAt })}</p>
          <Show when={props.round.closesByHand}>
            <Button kind="primary" onClick={() => setAsking('close')}>
              {words.t('round.close')}
            </Button>
          </Show>
        </Match>
        <Match when={isCounting()}>
          <Show when={props.round.phase === 'closed'}>
            <p>{words.t('round.count.text')}</p>
          </Show>
          <CountRound roundId={props.round.id} />
        </Match>
        <Match when={props.round.phase === 'counted' || props.round.phase === 'adopted'}>
          <p>{words.t(props.round.phase === 'counted' ? 'round.counted.text' : 'round.adopted.text')}</p>
          <LinkButton kind="primary" href={words.href(resultPath(props.round.id))}>
            {words.t('round.toResult')}
          </LinkButton>
        </Match>
      </Switch>
      <Dialog
        isOpen={asking() === 'open'}
        onClose={() => setAsking(undefined)}
        title={words.t('round.open.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={() => step('open')}>
            {words.t('round.open.confirm')}
          </Button>
        }
      >
        <p>{words.t('round.open.ask.text')}</p>
        <Show when={allFit()}>
          <p>{words.t('round.open.allFit')}</p>
        </Show>
      </Dialog>
      <Dialog
        isOpen={asking() === 'close'}
        onClose={() => setAsking(undefined)}
        title={words.t('round.close.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={() => step('close')}>
            {words.t('round.close.confirm')}
          </Button>
        }
      >
        <p>{words.t('round.close.ask.text')}</p>
      </Dialog>
    </section>
  )
}
