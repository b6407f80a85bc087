/** The ballot paper of a round: the plans on it, and while it is prepared the checked plans that can still join. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { ProposalSummary } from '../../../shared/api/proposals.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { type Answer, api, ask, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

/** A plan of the finance track may be placed once finance has cleared it; the list does not say so, the plan itself does. */
async function placeable(districtCode: string, year: number): Promise<Answer<readonly ProposalSummary[]>> {
  const list = await ask('listProposals', { params: { districtCode }, query: { year: String(year) } })
  if (!list.ok) return list
  const checked = list.value.proposals.filter((plan) => plan.state === 'checked')
  const cleared = await Promise.all(
    checked.map(async (plan) => {
      if (plan.track !== 'finance') return plan.track === 'community'
      const whole = await ask('getProposal', { params: { proposalId: plan.id } })
      return whole.ok && whole.value.cleared
    }),
  )
  return { ok: true, value: checked.filter((_, at) => cleared[at]), etag: undefined }
}

export function Paper(props: { round: RoundView; isOwn: boolean }) {
  const words = useWords()
  const sending = createSending()
  const [moving, setMoving] = createSignal<string>()
  const isPreparing = () => props.isOwn && props.round.phase === 'preparing'
  const candidates = createAsync(async () =>
    isPreparing() ? placeable(props.round.districtCode, props.round.year) : undefined,
  )
  const open = createMemo(() => {
    const answer = candidates()
    return answer?.ok ? answer.value : []
  })
  const sumCents = () => props.round.projects.reduce((sum, project) => sum + project.cost.cents, 0)

  async function move(id: 'placeProposal' | 'takeOffProposal', proposalId: string, title: string) {
    const roundId = props.round.id
    setMoving(proposalId)
    const answer = await sending.send({ id, roundId, proposalId }, (key) =>
      api[id]({ params: { roundId }, body: { proposalId }, key }),
    )
    if (!answer) return
    if (answer.ok) announce(words.t(id === 'placeProposal' ? 'paper.placed' : 'paper.takenOff', { title }))
    await askAgain('getRound', 'listProposals', 'getProposal', 'listRounds', 'getWorklist')
  }
  const Move = (of: { id: 'placeProposal' | 'takeOffProposal'; proposalId: string; title: string }) => (
    <Button
      isBusy={sending.isBusy() && moving() === of.proposalId}
      disabled={sending.isBusy() && moving() !== of.proposalId}
      onClick={() => move(of.id, of.proposalId, of.title)}
    >
      {words.t(of.id === 'placeProposal' ? 'paper.place' : 'paper.takeOff')}
      <span class="unseen"> {of.title}</span>
    </Button>
  )

  return (
    <>
      <section class="stack" aria-labelledby="paper">
        <h2 id="paper">{words.t('paper.title')}</h2>
        <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
        <Show
          when={props.round.projects.length > 0}
          fallback={<Empty title={words.t('paper.empty')}>{words.t('paper.empty.text')}</Empty>}
        >
          <p>
            {words.t('paper.sum', {
              count: props.round.projects.length,
              sumCents: sumCents(),
              budgetCents: props.round.budget.cents,
            })}
          </p>
          <ul class="plain paper">
            <For each={props.round.projects}>
              {(project) => (
                <li class="paper__row">
                  <span class="paper__text">
                    <strong>{project.title}</strong>
                    <span class="soft"> {project.initiator}</span>
                  </span>
                  <span class="figure">{words.money(project.cost.cents)}</span>
                  <Show when={isPreparing() && project.proposalId}>
                    {(proposalId) => <Move id="takeOffProposal" proposalId={proposalId()} title={project.title} />}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={isPreparing()}>
        <section class="stack" aria-labelledby="candidates">
          <h2 id="candidates">{words.t('paper.candidates')}</h2>
          <Show when={open().length > 0} fallback={<p>{words.t('paper.candidates.none')}</p>}>
            <ul class="plain paper">
              <For each={open()}>
                {(plan) => (
                  <li class="paper__row">
                    <span class="paper__text">
                      <a href={words.href(`/coordinator/plan/${plan.id}`)}>{plan.title}</a>
                      <span class="soft"> {plan.initiator.name}</span>
                    </span>
                    <span class="figure">{words.money(plan.cost.cents)}</span>
                    <Move id="placeProposal" proposalId={plan.id} title={plan.title} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      </Show>
    </>
  )
}
