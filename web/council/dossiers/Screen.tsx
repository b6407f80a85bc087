/** The council track: every dossier by where it waits, with whose turn it is and until when, and what all of them together ask of years to come. Open to everybody. */
import { createAsync } from '@solidjs/router'
import { createMemo, For, lazy, Show, Suspense } from 'solid-js'
import type { DossierSummary } from '../../../shared/api/council.ts'
import type { DossierState } from '../../../shared/council/dossier.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { DossierBadge } from '../../parts/DossierBadge.tsx'
import { districtName } from '../../parts/district-name.ts'
import { Empty } from '../../parts/Empty.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { dossierPath } from '../../parts/paths.ts'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { rolesInWords } from '../roles-in-words.ts'
import { Outlook } from './Outlook.tsx'
import '../../parts/task-list.css'

/** Officials come by on their tour; who reads does not load it. */
const Tour = lazy(() => import('../../tour/Tour.tsx').then((module) => ({ default: module.Tour })))

const groups = ['preparing', 'deciding', 'building', 'paying', 'refused'] as const
const groupOf: { readonly [State in DossierState]: (typeof groups)[number] } = {
  alternatives: 'preparing',
  advice: 'preparing',
  college: 'deciding',
  agenda: 'deciding',
  council: 'deciding',
  objection: 'deciding',
  adopted: 'building',
  'under-way': 'building',
  supplement: 'building',
  delivered: 'building',
  charging: 'paying',
  'written-off': 'paying',
  refused: 'refused',
  withdrawn: 'refused',
}

export default function Dossiers() {
  const words = useWords()
  const answer = createAsync(() => ask('listDossiers'))
  return (
    <Loaded answer={answer()} onAgain={() => askAgain('listDossiers')}>
      {(list) => {
        const grouped = createMemo(() =>
          groups
            .map((group) => ({ group, dossiers: list().dossiers.filter(({ state }) => groupOf[state] === group) }))
            .filter(({ dossiers }) => dossiers.length > 0),
        )
        return (
          <>
            <PageHead title={words.t('council.title')} lead={words.t('council.lead')} />
            <Show when={session()}>
              <Suspense>
                <Tour />
              </Suspense>
            </Show>
            <div class="wide section stack stack--large">
              <div>
                <WhatIs term="council-track" />
                <WhatIs term="investment" />
              </div>
              <Show
                when={grouped().length > 0}
                fallback={<Empty title={words.t('council.none')}>{words.t('council.none.text')}</Empty>}
              >
                <For each={grouped()}>
                  {({ group, dossiers }) => (
                    <section class="stack" aria-labelledby={`group-${group}`}>
                      <h2 id={`group-${group}`}>{words.t(`council.group.${group}`)}</h2>
                      <ul class="plain tasks" aria-labelledby={`group-${group}`}>
                        <For each={dossiers}>
                          {(dossier) => (
                            <li>
                              <Row dossier={dossier} />
                            </li>
                          )}
                        </For>
                      </ul>
                    </section>
                  )}
                </For>
              </Show>
              <Outlook />
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

function Row(props: { dossier: DossierSummary }) {
  const words = useWords()
  return (
    <a class="task" href={words.href(dossierPath(props.dossier.id))}>
      <span class="task__what">
        <span class="task__title" lang="nl">
          {props.dossier.title}
        </span>
        <span class="task__place">{districtName(props.dossier.districtCode)}</span>
      </span>
      <span class="task__kind">
        <DossierBadge state={props.dossier.state} />
      </span>
      <span class="task__amount figure">{words.money(props.dossier.investment.cents)}</span>
      <span class="task__time">
        <Show
          when={props.dossier.whoseTurn.length > 0 && props.dossier.state !== 'charging'}
          fallback={
            <span class="task__no-term">
              {words.t('council.firstCharge', { amountCents: props.dossier.firstCharge.cents })}
            </span>
          }
        >
          <span class="task__age">
            {words.t('council.turnOf', { who: rolesInWords(props.dossier.whoseTurn, words) })}
          </span>
          <Show when={props.dossier.dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
        </Show>
      </span>
    </a>
  )
}
