/** The ballot of a round by its phase: who it is for, until when, and the paper. */
import { createAsync, useParams } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { districtName } from '../../parts/district-name.ts'
import { followPhase } from '../../parts/follow-phase.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { later } from './later.ts'
import { Paper } from './Paper.tsx'
import './screen.css'

/** Who votes need not load what others see. */
const Closed = later(() => import('./Closed.tsx').then((module) => module.Closed))

export function Ballot() {
  const params = useParams<{ roundId: string }>()
  const asked = createAsync(() => ask('getRound', { params: { roundId: params.roundId } }))
  // Without a network the paper stays as it was: what is chosen on it must not vanish. What did not change is not drawn anew under somebody's finger.
  const answer = createMemo<ReturnType<typeof asked>>((before) => {
    const now = asked()
    if (!before?.ok || before.value.id !== params.roundId || !now) return now
    const isNoNews = now.ok
      ? JSON.stringify(now.value) === JSON.stringify(before.value)
      : now.problem.name === 'offline'
    return isNoNews ? before : now
  })
  const round = () => {
    const found = answer()
    return found?.ok ? found.value : undefined
  }
  usePageTitle(() => round()?.title)
  // It follows the round in an effect of its own.
  // eslint-disable-next-line solid/reactivity
  followPhase(round)

  return (
    <Loaded answer={answer()} onAgain={() => askAgain('getRound')}>
      {(found) => (
        <>
          <Head round={found()} />
          <Show when={found().phase === 'open' && found().id} keyed fallback={<Closed round={found()} />}>
            {(_id) => <Paper round={found()} />}
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
  /** What to do, as long as there is something to do. */
  const lead = () => {
    if (props.round.phase !== 'open' && props.round.phase !== 'scheduled') return undefined
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
