/** One round at the coordinator's desk: its rules, its paper, the work on letters, desk and paper ballots, and the next step: open, close by hand, count. */
import { createAsync, useParams } from '@solidjs/router'
import { createEffect, For, onCleanup, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { PhaseBadge } from '../../parts/RoundList.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Doors } from './Doors.tsx'
import { Keys } from './Keys.tsx'
import { Paper } from './Paper.tsx'
import { worksFor } from './RoundDesk.tsx'
import './screen.css'
import { Steps } from './Steps.tsx'

/** The longest wait a browser's timer takes. */
const longestWait = 2_000_000_000

export default function Round() {
  const words = useWords()
  const params = useParams<{ round: string }>()
  const round = createAsync(() => ask('getRound', { params: { roundId: params.round } }))
  const shown = () => {
    const answer = round()
    return answer?.ok ? answer.value : undefined
  }
  usePageTitle(() => shown()?.title)

  // The clock opens and closes a round: the page asks again just after the next of these moments.
  createEffect(() => {
    const at = shown()
    if (!at) return
    const waits = [at.opensAt, at.closesAt].map((moment) => Date.parse(moment) - Date.now()).filter((wait) => wait > 0)
    const wait = Math.min(...waits)
    if (wait > longestWait) return
    const timer = setTimeout(() => askAgain('getRound'), wait + 300)
    onCleanup(() => clearTimeout(timer))
  })

  const isOwn = (of: RoundView) => worksFor(of.districtCode)

  return (
    <Loaded answer={round()} onAgain={() => askAgain('getRound')}>
      {(of) => (
        <div class="round">
          <DeskHead
            kicker={<a href={words.href('/coordinator/rondes')}>{words.t('rounds.title')}</a>}
            title={of().title}
          >
            <p class="row">
              <PhaseBadge phase={of().phase} /> {districtName(of().districtCode)}
            </p>
          </DeskHead>
          <div class="wide section stack stack--large">
            <Show when={isOwn(of())} fallback={<p>{words.t('round.notYours')}</p>}>
              <Steps round={of()} />
            </Show>
            <div class="halves">
              <section class="stack" aria-labelledby="rules">
                <h2 id="rules">{words.t('round.rules')}</h2>
                <Rules round={of()} />
              </section>
              <Show when={isOwn(of()) && of().identification === 'voting-code'}>
                <Doors round={of()} />
              </Show>
            </div>
            <Paper round={of()} isOwn={isOwn(of())} />
            <Show when={isOwn(of()) && (of().phase === 'counted' || of().phase === 'adopted')}>
              <Keys round={of()} />
            </Show>
          </div>
        </div>
      )}
    </Loaded>
  )
}

function Rules(props: { round: RoundView }) {
  const words = useWords()
  const ballot = () => {
    const { kind, mostChoices, mostPoints, withinBudget } = props.round.ballot
    return [
      kind === 'points'
        ? words.t('round.ballot.points', { most: mostPoints ?? 0 })
        : mostChoices === undefined
          ? words.t('round.ballot.approval')
          : words.t('round.ballot.choices', { most: mostChoices }),
      ...(withinBudget ? [words.t('round.ballot.withinBudget')] : []),
    ].join(', ')
  }
  /** After the closing the moment is known, also of a vote that was closed by hand. */
  const isUnderWay = () => ['preparing', 'scheduled', 'open'].includes(props.round.phase)
  const facts = () => [
    [words.t('round.budget'), words.money(props.round.budget.cents)],
    ...(props.round.capacityMinutes === undefined
      ? []
      : [[words.t('round.capacity'), words.hours(props.round.capacityMinutes)]]),
    [words.t('round.voters'), words.t(`voters.${props.round.identification}`)],
    [words.t('round.ballot'), ballot()],
    [words.t('round.opens'), words.dateTime(props.round.opensAt)],
    [
      props.round.closesByHand && isUnderWay() ? words.t('round.closesLatest') : words.t('round.closes'),
      words.dateTime(props.round.closesAt),
    ],
    [
      words.t('round.rule'),
      `${words.t(`roundRule.${props.round.rule.rule}`)}. ${words.t(`roundRule.${props.round.rule.rule}.hint`)}`,
    ],
  ]
  return (
    <dl class="facts">
      <For each={facts()}>
        {([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        )}
      </For>
      <Show when={props.round.rulesHash}>
        {(hash) => (
          <>
            <dt>{words.t('round.hash')}</dt>
            <dd class="round__hash">{hash()}</dd>
          </>
        )}
      </Show>
    </dl>
  )
}
