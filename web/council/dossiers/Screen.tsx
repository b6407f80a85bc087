/** The council track: every dossier, those that wait for the council first. Open to everybody; the clerk works from here. */
import { createAsync } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import type { DossierSummary } from '../../../shared/api/council.ts'
import { ask, askAgain } from '../../client/api.ts'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { dossierPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import '../../parts/task-list.css'

const isWaiting = ({ state }: DossierSummary) => state === 'prepared' || state === 'postponed'

export default function Dossiers() {
  const words = useWords()
  const answer = createAsync(() => ask('listDossiers'))
  const Rows = (props: { dossiers: readonly DossierSummary[]; label: string }) => (
    <ul class="plain tasks" aria-label={props.label}>
      <For each={props.dossiers}>
        {(dossier) => (
          <li>
            <a class="task" href={words.href(dossierPath(dossier.id))}>
              <span class="task__what">
                <span class="task__title">{dossier.title}</span>
                <span class="task__place">{districtName(dossier.districtCode)}</span>
              </span>
              <span class="task__kind">
                <DossierBadge state={dossier.state} />
              </span>
              <span class="task__amount figure">{words.money(dossier.investment.cents)}</span>
              <span class="task__time small">
                {words.t('council.firstCharge', { amountCents: dossier.firstCharge.cents })}
                <span class="task__age">{words.t('council.openedOn', { at: dossier.openedAt })}</span>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
  return (
    <Loaded answer={answer()} onAgain={() => askAgain('listDossiers')}>
      {(list) => {
        const waiting = createMemo(() => list().dossiers.filter(isWaiting))
        const decided = createMemo(() => list().dossiers.filter((dossier) => !isWaiting(dossier)))
        return (
          <>
            <PageHead title={words.t('council.title')} lead={words.t('council.lead')} />
            <div class="wide section stack stack--large">
              <section class="stack">
                <h2>{words.t('council.waiting')}</h2>
                <Show
                  when={waiting().length > 0}
                  fallback={
                    <Empty title={words.t('council.waiting.none')}>{words.t('council.waiting.none.text')}</Empty>
                  }
                >
                  <Rows dossiers={waiting()} label={words.t('council.waiting')} />
                </Show>
              </section>
              <section class="stack">
                <h2>{words.t('council.decided')}</h2>
                <Show when={decided().length > 0} fallback={<p>{words.t('council.decided.none')}</p>}>
                  <Rows dossiers={decided()} label={words.t('council.decided')} />
                </Show>
              </section>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
