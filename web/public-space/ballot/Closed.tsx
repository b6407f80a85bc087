/** The ballot paper when nobody can vote. */
import { createAsync } from '@solidjs/router'
import { createSignal, For, Match, onMount, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { proposalPath, resultPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { keptFor, visitorSeed } from './kept.ts'
import { orderFor } from './order.ts'
import { outboxOf } from './outbox.ts'
import { scannedCode } from './scanned.ts'

/** The round when nobody can vote: before it opens, while it is counted, and after. The plans can be read all the same. */
export function Closed(props: { round: RoundView }) {
  const words = useWords()
  // Letters come before the opening: a code that is scanned early must not stand in an address that people share.
  onMount(() => scannedCode(props.round.id))
  const plans = () => orderFor(props.round.projects, `${visitorSeed()} ${props.round.id}`)
  const mine = createAsync(async () =>
    props.round.phase === 'closed' && props.round.identification === 'log-in' && session()?.roles.includes('resident')
      ? ask('getBallot', { params: { roundId: props.round.id } })
      : undefined,
  )
  const receipt = () => {
    const answer = mine()
    return answer?.ok ? answer.value.receipt : undefined
  }
  // A choice that waited here for the network came too late: who made it must hear that.
  const [isLate, setIsLate] = createSignal(false)
  onMount(() =>
    setIsLate(!['preparing', 'scheduled'].includes(props.round.phase) && keptFor(props.round.id).isHolding()),
  )
  return (
    <div class="wide section">
      <Switch>
        <Match when={props.round.phase === 'preparing'}>
          <Notice title={words.t('ballot.preparing.title')}>
            <p>{words.t('ballot.preparing.text')}</p>
          </Notice>
        </Match>
        <Match when={props.round.phase === 'scheduled'}>
          <Notice title={words.t('ballot.scheduled.title', { at: props.round.opensAt })}>
            <p>{words.t('ballot.scheduled.text')}</p>
          </Notice>
        </Match>
        <Match when={props.round.phase === 'closed'}>
          <Notice tone="warning" title={words.t('ballot.closed.title')}>
            <p>{words.t('ballot.closed.text', { at: props.round.closesAt })}</p>
            <Show when={receipt()}>{(found) => <p>{words.t('ballot.yours', { receipt: found() })}</p>}</Show>
            <p>
              <a
                href={words.href(resultPath(props.round.id))}
                hreflang={words.hreflang(words.href(resultPath(props.round.id)))}
              >
                {words.t('ballot.counted.link')}
              </a>
            </p>
          </Notice>
        </Match>
        <Match when={true}>
          <Notice tone="good" title={words.t('ballot.counted.title')}>
            <p>
              <LinkButton kind="primary" href={words.href(resultPath(props.round.id))}>
                {words.t('ballot.counted.link')}
              </LinkButton>
            </p>
          </Notice>
        </Match>
      </Switch>
      <Show when={isLate()}>
        <Notice tone="error" title={words.t('ballot.late.title')}>
          <p>{words.t('ballot.late.text')}</p>
          <Button
            onClick={() => {
              outboxOf(props.round.id).clear()
              setIsLate(false)
            }}
          >
            {words.t('ballot.late.forget')}
          </Button>
        </Notice>
      </Show>
      <h2>{words.t('ballot.plans')}</h2>
      <ul class="plain plans">
        <For each={plans()}>
          {(plan) => (
            <li>
              <PlanCard
                title={plan.title}
                {...(plan.proposalId ? { href: words.href(proposalPath(plan.proposalId)) } : {})}
                theme={plan.theme}
                initiator={plan.initiator}
                summary={plan.summary}
                amountCents={plan.cost.cents}
                staffMinutes={plan.staffMinutes}
              />
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
