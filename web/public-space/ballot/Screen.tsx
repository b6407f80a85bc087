/** The ballot of a round: residents choose plans until the money is gone; a selection of a known voter is the vote itself. */
import { createAsync, useParams } from '@solidjs/router'
import { createEffect, lazy, onCleanup, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { districtName } from '../../parts/district-name.ts'
import { Hero } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Paper } from './Paper.tsx'
import './screen.css'

/** Who votes need not load what others see. */
const Closed = lazy(() => import('./Closed.tsx').then((module) => ({ default: module.Closed })))

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
