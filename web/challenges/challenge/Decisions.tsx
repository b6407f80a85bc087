/** What was said and decided: conversations, the cost and the advices, the decision with its reason, an objection, and evaluations. */
import { For, type JSX, Show } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

interface SaidProps {
  readonly title: string
  readonly by?: { readonly name: string; readonly role: string }
  /** A moment, or a civil date. */
  readonly at?: string
  readonly badge?: JSX.Element
  readonly children: JSX.Element
}

/** What somebody said, with who and when. */
function Said(props: SaidProps) {
  const words = useWords()
  return (
    <div class="challenge-said">
      <h3 class="row">
        {props.title} {props.badge}
      </h3>
      {props.children}
      <p class="challenge-said__by">
        {[
          props.by && `${props.by.name}, ${words.t(`role.${props.by.role}` as 'role.coordinator')}`,
          props.at && words.date(props.at),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    </div>
  )
}

const isAgainst = ['refuse', 'exclude', 'leave-unhandled']

export function Decisions(props: { view: ChallengeView }) {
  const words = useWords()
  const refusals = () => props.view.history.filter(({ act }) => isAgainst.includes(act))
  /** The coordinator leaves unhandled; the college decides the rest. */
  const decisionOf = (act: string) =>
    words.t(act === 'leave-unhandled' ? 'challengePage.decision' : 'challengePage.decision.college')
  const hasAny = () =>
    props.view.conversations.length > 0 ||
    props.view.ownerStatement !== undefined ||
    props.view.granted !== undefined ||
    refusals().length > 0
  const advised = (advice: 'positive' | 'negative') => (
    <StatusBadge tone={advice === 'positive' ? 'good' : 'bad'}>{words.t(`officeAct.advice.${advice}`)}</StatusBadge>
  )
  return (
    <Show when={hasAny()}>
      <section class="stack" aria-labelledby="decisions">
        <h2 id="decisions">{words.t('challengePage.decisions')}</h2>
        <For each={props.view.conversations}>
          {(one) => (
            <Said title={words.t('challengePage.conversation')} at={one.heldOn}>
              <p class="plan-description" lang="nl">
                {one.report}
              </p>
            </Said>
          )}
        </For>
        <Show when={props.view.ownerStatement}>
          {(one) => (
            <Said title={words.t('challengePage.ownerStatement')} by={one().by} at={one().at}>
              <p>
                {words.t('challengePage.moneyAndHours', {
                  amountCents: one().presentCost.cents,
                  minutes: one().presentMinutes,
                })}
              </p>
              <p lang="nl">{one().text}</p>
            </Said>
          )}
        </Show>
        <Show when={props.view.financeAdvice}>
          {(one) => (
            <Said
              title={words.t('challengePage.financeAdvice')}
              by={one().by}
              at={one().at}
              badge={advised(one().advice)}
            >
              <p lang="nl">{one().text}</p>
            </Said>
          )}
        </Show>
        <Show when={props.view.advice}>
          {(one) => (
            <Said title={words.t('challengePage.advice')} by={one().by} at={one().at} badge={advised(one().advice)}>
              <p lang="nl">{one().text}</p>
              <p>
                <strong>{words.t('challengePage.risk')}</strong> <span lang="nl">{one().risk}</span>
              </p>
            </Said>
          )}
        </Show>
        <Show when={props.view.adjournedUntil}>
          {(until) => <p>{words.t('challengePage.adjourned', { until: until() })}</p>}
        </Show>
        <For each={refusals()}>
          {(act) => (
            <Said
              title={decisionOf(act.act)}
              by={act.by}
              at={act.at}
              badge={<StatusBadge tone="bad">{words.t(`challengeAct.${act.act}`)}</StatusBadge>}
            >
              <p lang="nl">{act.reason}</p>
            </Said>
          )}
        </For>
        <Show when={props.view.objection}>
          {(objection) => (
            <>
              <Said title={words.t('challengePage.objection')} by={objection().by} at={objection().at}>
                <p class="plan-description" lang="nl">
                  {objection().grounds}
                </p>
              </Said>
              <Show when={objection().decision}>
                {(decision) => (
                  <Said
                    title={words.t('challengePage.objection.decision')}
                    by={decision().by}
                    at={decision().at}
                    badge={
                      <StatusBadge tone={decision().outcome === 'founded' ? 'good' : 'bad'}>
                        {words.t(`challengePage.objection.${decision().outcome}`)}
                      </StatusBadge>
                    }
                  >
                    <p lang="nl">{decision().reason}</p>
                    <p>{words.t('challengePage.appeal', { until: decision().appealUntil })}</p>
                  </Said>
                )}
              </Show>
            </>
          )}
        </Show>
        <Show when={props.view.granted}>
          {(one) => (
            <Said
              title={words.t('challengePage.decision.college')}
              by={one().by}
              at={one().at}
              badge={<StatusBadge tone="good">{words.t('challengePage.granted')}</StatusBadge>}
            >
              <p class="figure">
                {words.t('challengePage.moneyAndHours', {
                  amountCents: one().moneyPerYear.cents,
                  minutes: one().minutesPerYear,
                })}
              </p>
              <p lang="nl">{one().reason}</p>
              <Show when={one().above}>
                {(above) => (
                  <p>
                    <strong>{words.t('challengePage.above')}</strong> <span lang="nl">{above()}</span>
                  </p>
                )}
              </Show>
            </Said>
          )}
        </Show>
      </section>
    </Show>
  )
}
