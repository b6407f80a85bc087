/** From a plan to take a task over on to its challenge: the link to it, or the way to make it. And what comes in a challenge (uitdaagrecht), with the terms of the shared state machine; dates where a term counts from the day of receipt. */
import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { type Action, type Term, transitions } from '../../../shared/challenges/transitions.ts'
import { addWeeks, localDate } from '../../../shared/terms/terms.ts'
import { ask } from '../../client/api.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { challengePath, makeChallengePath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** The straight way from receipt to carrying out. */
const straight: readonly Action[] = [
  'admit',
  'plan-conversation',
  'poll-support',
  'find-support',
  'advise',
  'grant',
  'draw-up-agreement',
  'start',
]
const way = straight.flatMap((action) => transitions.find((one) => one.action === action) ?? [])

export interface ChallengeStepsProps {
  readonly proposalId: string
  readonly submittedAt: string
  /** The challenge that was made of the plan. */
  readonly challengeId: string | undefined
  /** The plan still runs, and its initiator reads: a challenge can be made of it. */
  readonly mayMake: boolean
}

export default function ChallengeSteps(props: ChallengeStepsProps) {
  const words = useWords()
  const challenge = createAsync(async () =>
    props.challengeId ? ask('getChallenge', { params: { challengeId: props.challengeId } }) : undefined,
  )
  /** The state that the challenge is in, once it is known; one that is off the straight way stands in no row. */
  const stateNow = () => {
    const answer = challenge.latest
    return answer?.ok ? answer.value.state : undefined
  }
  const termOf = (term: Term | undefined) => {
    if (!term) return words.t('challenge.noTerm')
    if (term.kind === 'at-least') return words.t('challenge.atLeast', { weeks: term.weeks })
    const on = term.since === 'receipt' ? addWeeks(localDate(Date.parse(props.submittedAt)), term.weeks) : undefined
    return words.t('challenge.within', { weeks: term.weeks, on })
  }
  return (
    <div class="stack">
      <h2 id="challenge">{words.t('challenge.title')}</h2>
      <p>{words.t('challenge.text')}</p>
      <Show
        when={props.challengeId}
        fallback={
          <Show when={props.mayMake}>
            <p>
              <LinkButton kind="primary" href={words.href(`${makeChallengePath}?plan=${props.proposalId}`)}>
                {words.t('challenge.make')}
              </LinkButton>
            </p>
          </Show>
        }
      >
        {(id) => (
          <p>
            <LinkButton kind="primary" href={words.href(challengePath(id()))}>
              {words.t('challenge.toChallenge')}
            </LinkButton>
          </p>
        )}
      </Show>
      <section class="table-frame" tabindex="0" aria-label={words.t('challenge.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('challenge.step')}</th>
              <th scope="col">{words.t('challenge.term')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={way}>
              {(one) => (
                <tr aria-current={one.to === stateNow() ? 'step' : undefined}>
                  <th scope="row">
                    {words.t(`challengeWay.${one.to}`)}
                    <Show when={one.to === stateNow()}> · {words.t('steps.current')}</Show>
                  </th>
                  <td>
                    {termOf(one.term)}
                    <Show when={one.term?.complexWeeks}>
                      {(weeks) => <>. {words.t('challenge.complex', { weeks: weeks() })}</>}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  )
}
