/** Puts a checked plan on the paper of a round that is being prepared in its district. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

export function PlaceOnPaper(props: { proposalId: string; districtCode: string }) {
  const words = useWords()
  const sending = createSending()
  const [chosen, setChosen] = createSignal<string>()
  const answer = createAsync(() => ask('listRounds'))
  const rounds = createMemo(() => {
    const list = answer()
    if (!list?.ok) return []
    return list.value.rounds.filter(
      (round) =>
        round.phase === 'preparing' && round.kind === 'allocation' && round.districtCode === props.districtCode,
    )
  })
  async function place(roundId: string) {
    const { proposalId } = props
    setChosen(roundId)
    const placed = await sending.send({ roundId, proposalId }, (key) =>
      api.placeProposal({ params: { roundId }, body: { proposalId }, key }),
    )
    if (placed) await askAgain('getProposal', 'getRound', 'listRounds', 'getWorklist')
  }
  return (
    <section class="card stack" aria-labelledby="paper">
      <h2 id="paper">{words.t('place.title')}</h2>
      <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      <Show
        when={rounds().length > 0}
        fallback={
          <>
            <p>{words.t('place.none')}</p>
            <LinkButton kind="primary" href={words.href('/coordinator/ronde-maken')}>
              {words.t('rounds.make')}
            </LinkButton>
          </>
        }
      >
        <p>{words.t('place.text')}</p>
        <div class="row">
          <For each={rounds()}>
            {(round) => (
              <Button
                kind="primary"
                isBusy={sending.isBusy() && chosen() === round.id}
                disabled={sending.isBusy() && chosen() !== round.id}
                onClick={() => place(round.id)}
              >
                {words.t('place.on', { round: round.title })}
              </Button>
            )}
          </For>
        </div>
      </Show>
    </section>
  )
}
