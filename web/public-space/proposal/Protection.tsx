/** What the law gives the initiator of a plan: until when the municipality decides, what can be done when it is late, and the objection to a refusal. Open to all; the acts are for who may do them. */
import { For, lazy, Show, Suspense } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import type { DecisionTerm, ObjectionView, PenaltyView } from '../../../shared/api/protection.ts'
import { api } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

/** The acts are for who logged in: who reads does not load their forms. */
const AdjournDecision = lazy(() =>
  import('../../parts/AdjournDecision.tsx').then((module) => ({ default: module.AdjournDecision })),
)
const Confirm = lazy(() => import('./Confirm.tsx').then((module) => ({ default: module.Confirm })))
const DecideObjection = lazy(() =>
  import('./DecideObjection.tsx').then((module) => ({ default: module.DecideObjection })),
)

export type Protected = 'noticed' | 'objected' | 'decided'

export interface ProtectionProps {
  readonly proposal: ProposalView
  readonly etag: string | undefined
  readonly isMine: boolean
  readonly onDone: (done: Protected) => void
}

const leastGrounds = 10

export function Protection(props: ProtectionProps) {
  const words = useWords()
  const params = () => ({ proposalId: props.proposal.id })
  /** The council's refusal is objected to in its dossier. */
  const isOfDossier = () => props.proposal.state === 'refused' && props.proposal.dossierId !== undefined
  const hasMatter = () => {
    const { decisionTerm, penalty, objections, objectionUntil } = props.proposal
    return decisionTerm || penalty || objections.length > 0 || objectionUntil || isOfDossier()
  }
  return (
    <Show when={hasMatter()}>
      <section class="card stack" aria-labelledby="protection">
        <h2 id="protection">{words.t('protection.title')}</h2>
        <Show when={props.proposal.decisionTerm}>
          {(term) => <RunningTerm term={term()} proposal={props.proposal} />}
        </Show>
        <Show when={props.isMine && props.proposal.decisionTerm?.canGiveNotice}>
          <Suspense>
            <Confirm
              kind="primary"
              label={words.t('notice.do')}
              question={words.t('notice.ask')}
              yes={words.t('notice.yes')}
              act={(key) => api.giveNoticeOnProposal({ params: params(), body: {}, key, etag: props.etag })}
              onDone={() => props.onDone('noticed')}
            >
              <p>{words.t('notice.text')}</p>
            </Confirm>
          </Suspense>
        </Show>
        <Show when={props.proposal.penalty}>{(penalty) => <Penalty penalty={penalty()} />}</Show>
        <For each={props.proposal.objections}>{(objection) => <Objection objection={objection} />}</For>
        <Show when={props.proposal.objectionUntil}>
          {(until) => <p>{words.t('protection.canObject', { until: until() })}</p>}
        </Show>
        <Show when={props.proposal.decisionTerm}>
          <WhatIs term="awb" />
        </Show>
        <WhatIs term="formal-decision" />
        <Show when={props.proposal.objectionUntil || props.proposal.objections.length > 0}>
          <WhatIs term="objection" />
        </Show>
        <Show when={props.proposal.decisionTerm?.canGiveNotice || props.proposal.penalty}>
          <WhatIs term="default-notice" />
        </Show>
        <Show when={props.isMine && props.proposal.objectionUntil}>
          <Suspense>
            <Confirm
              kind="primary"
              label={words.t('planObjection.do')}
              question={words.t('planObjection.ask')}
              yes={words.t('planObjection.yes')}
              reason={{
                name: 'grounds',
                label: words.t('planObjection.grounds'),
                hint: words.t('planObjection.grounds.hint'),
                least: leastGrounds,
                missing: words.t('planObjection.missing'),
              }}
              act={(key, grounds) =>
                api.objectToProposal({ params: params(), body: { grounds }, key, etag: props.etag })
              }
              onDone={() => props.onDone('objected')}
            >
              <p>{words.t('planObjection.text')}</p>
            </Confirm>
          </Suspense>
        </Show>
        <Show when={isOfDossier()}>
          <p>{words.t('protection.dossier')}</p>
        </Show>
        <Show when={props.proposal.appealUntil}>
          {(until) => <p>{words.t('protection.canAppeal', { until: until() })}</p>}
        </Show>
        <Show when={props.proposal.appealUntil}>
          <WhatIs term="appeal" />
        </Show>
        <Suspense>
          <Show when={session()}>
            <DecideObjection proposal={props.proposal} etag={props.etag} onDone={() => props.onDone('decided')} />
          </Show>
        </Suspense>
      </section>
      <Suspense>
        <Show when={session() && props.proposal.state === 'objection'}>
          <AdjournDecision plan={props.proposal} etag={props.etag} />
        </Show>
      </Suspense>
    </Show>
  )
}

function RunningTerm(props: { term: DecisionTerm; proposal: ProposalView }) {
  const words = useWords()
  const due = () => (
    <p>
      {props.term.daysLate
        ? words.t('protection.dueWas', { dueOn: props.term.dueOn })
        : words.t(`protection.due.${props.term.term}`, { dueOn: props.term.dueOn })}{' '}
      <span class="soft">{words.t('protection.law', { law: props.term.law })}</span>
    </p>
  )
  /** The day of a promise of the municipality's own, which comes before that of the law. */
  const promised = () => {
    const { state, dueOn } = props.proposal
    const isChecking = state === 'submitted' || state === 'checked'
    return isChecking && dueOn !== undefined && dueOn < props.term.dueOn ? dueOn : undefined
  }
  /** Notice of default was given for this decision. */
  const isNoticed = () => props.proposal.penalty !== undefined && props.proposal.penalty.decidedOn === undefined
  return (
    <>
      <Show when={props.term.daysLate} fallback={due()}>
        {(days) => (
          <Notice tone="warning" title={words.t('protection.late', { days: days() })}>
            {due()}
            <Show when={!isNoticed()}>
              <p>{words.t('protection.late.notice')}</p>
            </Show>
            <p>{words.t('protection.late.court')}</p>
          </Notice>
        )}
      </Show>
      <Show when={promised()}>{(dueOn) => <p>{words.t('protection.promise', { dueOn: dueOn() })}</p>}</Show>
      <Show when={props.term.standsStillUntil}>
        {(until) => <p>{words.t('protection.standsStill', { until: until() })}</p>}
      </Show>
      <Show when={props.term.stoppedDays > 0 && !props.term.standsStillUntil}>
        <p>{words.t('protection.stopped', { days: props.term.stoppedDays })}</p>
      </Show>
      <Show when={props.term.adjourned}>
        <p>{words.t('protection.adjourned')}</p>
      </Show>
    </>
  )
}

function Penalty(props: { penalty: PenaltyView }) {
  const words = useWords()
  return (
    <div class="stack stack--small">
      <h3>{words.t('protection.penalty.title')}</h3>
      <dl class="facts">
        <dt>{words.t('protection.penalty.on')}</dt>
        <dd>{words.date(props.penalty.noticeOn)}</dd>
        <dt>{words.t('protection.penalty.until')}</dt>
        <dd>{words.date(props.penalty.until)}</dd>
        <dt>{words.t('protection.penalty.days')}</dt>
        <dd class="figure">{words.t('protection.penalty.daysOf', { days: props.penalty.days })}</dd>
        <Show when={props.penalty.decidedOn}>
          {(decidedOn) => (
            <>
              <dt>{words.t('protection.penalty.decidedOn')}</dt>
              <dd>{words.date(decidedOn())}</dd>
            </>
          )}
        </Show>
      </dl>
      <p class="soft">{words.t('protection.penalty.amount')}</p>
    </div>
  )
}

function Objection(props: { objection: ObjectionView }) {
  const words = useWords()
  const role = (name: string) => words.t(`role.${name}` as 'role.coordinator')
  return (
    <article class="stack stack--small">
      <h3>{words.t('protection.objection', { at: props.objection.lodgedAt })}</h3>
      <p class="soft">{words.t('protection.objection.against', { against: props.objection.against })}</p>
      <blockquote class="plan-question">
        <p lang="nl">{props.objection.grounds}</p>
      </blockquote>
      <Show when={props.objection.decided}>
        {(decided) => (
          <>
            <p>
              <strong>{words.t(`objectionOutcome.${decided().outcome}`)}.</strong>{' '}
              {words.t('protection.decision', {
                at: decided().at,
                name: decided().by.name,
                role: role(decided().by.role),
              })}
              .
            </p>
            <blockquote class="plan-question">
              <p lang="nl">{decided().reason}</p>
            </blockquote>
          </>
        )}
      </Show>
    </article>
  )
}
