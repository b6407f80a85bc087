/** Where a challenge stands: what happens now, whose turn it is and until when, what the group can still do, and which terms were missed. */
import { For, Show } from 'solid-js'
import type { ChallengeView, TermView } from '../../../shared/api/challenge-views.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Term } from '../../parts/Term.tsx'
import { useWords } from '../../words/index.tsx'
import { ChallengeBadge } from '../parts/ChallengeBadge.tsx'

export function Standing(props: { view: ChallengeView; isOfGroup: boolean }) {
  const words = useWords()
  const running = () => props.view.terms.filter(({ missed, daysOver }) => !missed && daysOver === undefined)
  const missed = () => props.view.terms.filter((term) => term.missed)
  return (
    <>
      <div class="challenge-now">
        <Notice title={words.t('challengePage.now')}>
          <p class="row">
            <ChallengeBadge state={props.view.state} />
            <span class="challenge-now__turn">
              {words.t(`challengeTurn.${props.view.turn}`)}
              <Show when={props.view.alongside}>
                {(party) => (
                  <span class="soft">
                    {' '}
                    {words.t('challengePage.alongside', { who: words.t(`challengeParty.${party()}`) })}
                  </span>
                )}
              </Show>
            </span>
          </p>
          <p>{words.t(`challengeNow.${props.view.now}`)}</p>
          <Show when={props.view.asked}>
            {(asked) => (
              <blockquote class="plan-question">
                <p lang="nl">{asked()}</p>
              </blockquote>
            )}
          </Show>
          <Show when={props.view.contact}>
            {(contact) => (
              <p>
                {words.t('challengePage.contact')} <span lang="nl">{contact()}</span>
              </p>
            )}
          </Show>
          <Show when={running().length > 0}>
            <ul class="plain stack--small challenge-terms">
              <For each={running()}>
                {(term) => (
                  <li>
                    {words.t(`challengeTerm.${term.key}`)}
                    <Law law={term.law} /> <Term dueOn={term.dueOn} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={props.view.terms.some(({ law }) => law)}>
            <WhatIs term="awb" />
          </Show>
          <Show when={props.view.canStill.length > 0}>
            <h2 class="challenge-now__can">
              {words.t(props.isOfGroup ? 'challengePage.canYou' : 'challengePage.canGroup')}
            </h2>
            <ul>
              <For each={props.view.canStill}>{(key) => <li>{words.t(`challengeCan.${key}`)}</li>}</For>
            </ul>
          </Show>
        </Notice>
      </div>
      <For each={missed()}>{(term) => <Missed term={term} />}</For>
      <Show when={props.view.noticeOn}>
        {(on) => (
          <Notice>
            <p>{words.t('challengePage.notice', { on: on() })}</p>
          </Notice>
        )}
      </Show>
    </>
  )
}

/** A missed term, said plainly, with what follows from it. */
function Missed(props: { term: TermView }) {
  const words = useWords()
  return (
    <Notice
      tone="warning"
      title={words.t('challengePage.missed', { term: words.t(`challengeTerm.${props.term.key}`) })}
    >
      <p>
        {words.t('challengePage.missed.text', {
          who: words.t(`challengeParty.${props.term.party}`),
          dueOn: props.term.dueOn,
          days: props.term.daysOver ?? 0,
        })}
        <Law law={props.term.law} />
      </p>
      <Show when={props.term.consequences.length > 0}>
        <ul>
          <For each={props.term.consequences}>{(key) => <li>{words.t(`challengeAfter.${key}`)}</li>}</For>
        </ul>
      </Show>
    </Notice>
  )
}

/** The article of the law that a term rests on. */
function Law(props: { law: string | undefined }) {
  const { t } = useWords()
  return (
    <Show when={props.law}>
      {(law) => (
        <span class="soft"> ({law().replace(', fourth paragraph', `, ${t('challengePage.paragraph4')}`)})</span>
      )}
    </Show>
  )
}
