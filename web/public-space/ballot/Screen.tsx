/** The ballot of a round: residents choose plans until the money is gone; a selection of a known voter is the vote itself. */
import { createAsync, useParams } from '@solidjs/router'
import { createEffect, For, Match, onCleanup, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { PlanCard } from '../../parts/PlanCard.tsx'
import { proposalPath, resultPath } from '../../parts/paths.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { visitorSeed } from './kept.ts'
import { orderFor } from './order.ts'
import { Paper } from './Paper.tsx'
import './screen.css'

/** A timer of the browser cannot run longer than 24 days. */
const longestTimer = 2_000_000_000

export default function Ballot() {
  const params = useParams<{ roundId: string }>()
  const answer = createAsync(() => ask('getRound', { params: { roundId: params.roundId } }))
  usePageTitle(() => {
    const found = answer()
    return found?.ok ? found.value.title : undefined
  })

  // The page turns by itself at the opening and the closing moment; the server's clock decides, so it is asked again until it agrees.
  createEffect(() => {
    const found = answer()
    if (!found?.ok) return
    const { phase, opensAt, closesAt } = found.value
    if (phase !== 'scheduled' && phase !== 'open') return
    const left = Date.parse(phase === 'scheduled' ? opensAt : closesAt) - Date.now()
    const timer = setTimeout(() => askAgain('getRound'), Math.min(Math.max(left, 3000), longestTimer))
    onCleanup(() => clearTimeout(timer))
  })

  return (
    <Loaded answer={answer()} onAgain={() => askAgain('getRound')}>
      {(round) => (
        <>
          <Head round={round()} />
          <Show when={round().phase === 'open' && round().id} keyed fallback={<Closed round={round()} />}>
            {(_id) => <Paper round={round()} />}
          </Show>
        </>
      )}
    </Loaded>
  )
}

/** Which round, until when, and in one sentence what to do. */
function Head(props: { round: RoundView }) {
  const words = useWords()
  const kicker = () => {
    const { title, phase, opensAt, closesAt, closesByHand } = props.round
    if (phase === 'scheduled') return words.t('ballot.from', { round: title, at: opensAt })
    if (phase !== 'open') return title
    return closesByHand
      ? words.t('ballot.untilHand', { round: title })
      : words.t('ballot.until', { round: title, at: closesAt })
  }
  const lead = () => {
    const { kind, withinBudget, mostChoices, mostPoints } = props.round.ballot
    const of = { district: districtName(props.round.districtCode), budgetCents: props.round.budget.cents }
    if (kind === 'points')
      return mostPoints === undefined
        ? words.t('ballot.lead.pointsFree', of)
        : words.t('ballot.lead.points', { ...of, most: mostPoints })
    if (mostChoices !== undefined) return words.t('ballot.lead.most', { ...of, most: mostChoices })
    return withinBudget ? words.t('ballot.lead.budget', of) : words.t('ballot.lead.free', of)
  }
  return (
    <Hero
      kicker={kicker()}
      title={words.t('ballot.question', { district: districtName(props.round.districtCode) })}
      lead={lead()}
    >
      <Show when={props.round.kind === 'exercise'}>
        <p>
          <StatusBadge tone="waiting">{words.t('ballot.exercise')}</StatusBadge>
        </p>
      </Show>
    </Hero>
  )
}

/** The round when nobody can vote: before it opens, while it is counted, and after. The plans can be read all the same. */
function Closed(props: { round: RoundView }) {
  const words = useWords()
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
              <a href={words.href(resultPath(props.round.id))}>{words.t('ballot.counted.link')}</a>
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
