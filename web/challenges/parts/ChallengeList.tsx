/** Challenges as rows: what, where, how far, how many signatures, whose turn and until when. */
import { For, Show } from 'solid-js'
import type { ChallengeSummary } from '../../../shared/api/challenge-views.ts'
import { districtName } from '../../parts/district-name.ts'
import { challengePath, continueChallengePath } from '../../parts/paths.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { ChallengeBadge } from './ChallengeBadge.tsx'
import '../../parts/task-list.css'
import './list.css'

export function ChallengeList(props: { challenges: readonly ChallengeSummary[]; label: string }) {
  const words = useWords()
  return (
    <ul class="plain tasks challenge-rows" aria-label={props.label}>
      <For each={props.challenges}>
        {(one) => (
          <li>
            <a
              class="task"
              href={words.href(one.state === 'draft' ? continueChallengePath(one.id) : challengePath(one.id))}
            >
              <span class="task__what">
                <span class="task__title" lang="nl">
                  {one.title}
                </span>
                <span class="task__place">
                  <span lang="nl">{one.taskName}</span>, {districtName(one.districtCode)}
                </span>
              </span>
              <span class="task__kind">
                <ChallengeBadge state={one.state} />
                <Show when={one.missed.length > 0}>
                  {' '}
                  <StatusBadge tone="bad">{words.t('challenges.late')}</StatusBadge>
                </Show>
              </span>
              <span class="challenge-rows__asked">
                <span class="figure">{words.money(one.moneyPerYear.cents)}</span>
                <span class="task__age">{words.t('challenges.perYear')}</span>
              </span>
              <span class="task__time">
                <span>{words.t(`challengeTurn.${one.turn}`)}</span>
                <Show when={one.dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
                <Show when={one.submittedAt}>
                  <span class="task__age">
                    {words.t('challenges.signatures', { count: one.signatures, needed: one.signaturesNeeded })}
                  </span>
                </Show>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
