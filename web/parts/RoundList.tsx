/** Rounds as rows: title, district, phase, money and moments; each leads to its page. */
import { createMemo, For, Show } from 'solid-js'
import type { RoundSummary } from '../../shared/api/rounds.ts'
import { useWords } from '../words/index.tsx'
import { districtName } from './district-name.ts'
import { type BadgeTone, StatusBadge } from './StatusBadge.tsx'
import './task-list.css'

const toneOf: Readonly<Record<RoundSummary['phase'], BadgeTone>> = {
  preparing: 'waiting',
  scheduled: 'waiting',
  open: 'good',
  closed: 'waiting',
  counted: 'plain',
  adopted: 'plain',
}

/** The phase of a round, in a word. */
export function PhaseBadge(props: { phase: RoundSummary['phase'] }) {
  const { t } = useWords()
  return <StatusBadge tone={toneOf[props.phase]}>{t(`phase.${props.phase}`)}</StatusBadge>
}

/** First what runs, then what comes, then what is over; of each the one that closes first. */
const order: readonly RoundSummary['phase'][] = ['open', 'closed', 'counted', 'preparing', 'scheduled', 'adopted']

export function RoundList(props: { rounds: readonly RoundSummary[]; label: string }) {
  const words = useWords()
  const rounds = createMemo(() =>
    props.rounds.toSorted(
      (a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || a.closesAt.localeCompare(b.closesAt),
    ),
  )
  return (
    <ul class="plain tasks" aria-label={props.label}>
      <For each={rounds()}>
        {(round) => (
          <li>
            <a class="task" href={words.href(`/coordinator/ronde/${round.id}`)}>
              <span class="task__what">
                <span class="task__title">{round.title}</span>
                <span class="task__place">
                  {districtName(round.districtCode)} · {words.t('desk.plans', { count: round.projectCount })}
                </span>
              </span>
              <span class="task__kind">
                <PhaseBadge phase={round.phase} />
                <Show when={round.kind === 'exercise'}>
                  {' '}
                  <StatusBadge tone="waiting">{words.t('home.vote.exercise')}</StatusBadge>
                </Show>
              </span>
              <span class="task__amount figure">{words.money(round.budget.cents)}</span>
              <span class="task__time small">
                {words.t('desk.roundTimes', {
                  opensAt: round.opensAt,
                  closesAt: round.closesAt,
                  byHand: round.closesByHand && round.phase === 'open',
                })}
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
