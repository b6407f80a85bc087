/** Plans that may be one plan cut in pieces, for officials: which, why, how much together, and what the rules say of the sum; a finance officer weighs it here. */
import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { RelatedPlansView } from '../../shared/api/related.ts'
import type { Weighing } from '../../shared/proposals/rerouting.ts'
import { api, ask, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import { DecisionProblem } from './DecisionProblem.tsx'
import { districtName } from './district-name.ts'
import { TextAreaField } from './Field.tsx'
import { Notice } from './Notice.tsx'
import { Outcome } from './Outcome.tsx'
import './desk.css'
import { proposalPath } from './paths.ts'

export interface RelatedPlansProps {
  readonly plan: ProposalView
  readonly etag: string | undefined
  /** The visitor is a finance officer, who may send the plan the way of the sum. */
  readonly canWeigh?: boolean
}

export function RelatedPlans(props: RelatedPlansProps) {
  const words = useWords()
  const [done, setDone] = createSignal<Weighing>()
  const answer = createAsync(() => ask('getRelatedPlans', { params: { proposalId: props.plan.id } }))
  const related = () => {
    const found = answer.latest
    return found?.ok ? found.value : undefined
  }
  return (
    <Show when={props.plan.kind === 'initiative' && related()}>
      {(found) => (
        <section class="stack" aria-labelledby="related">
          <h2 id="related">{words.t('related.title')}</h2>
          <Show when={found().plans.length > 0} fallback={<p class="soft">{words.t('related.none')}</p>}>
            <Plans plan={props.plan} related={found()} />
            <p>
              {words.t(found().isHeavier ? 'related.heavier' : 'related.same', {
                sumCents: found().sum.cents,
                track: words.t(`track.${found().together.track}`),
                rule: found().together.rule,
              })}
            </p>
            <Show when={!props.canWeigh && found().isHeavier && found().canBeWeighed}>
              <Notice tone="warning">
                <p>{words.t('related.heavier.ask')}</p>
              </Notice>
            </Show>
            <Show when={found().seenSum}>
              {(seen) => <p class="soft">{words.t('related.seen', { sumCents: seen().cents })}</p>}
            </Show>
            <Show
              when={done()}
              keyed
              fallback={
                <Show when={props.canWeigh && found().isHeavier && found().canBeWeighed}>
                  <Weigh plan={props.plan} etag={props.etag} related={found()} onDone={setDone} />
                </Show>
              }
            >
              {(outcome) => (
                <Outcome title={words.t(`related.${outcome}.done`)}>
                  <p>{words.t(`related.${outcome}.next`)}</p>
                </Outcome>
              )}
            </Show>
          </Show>
        </section>
      )}
    </Show>
  )
}

function Plans(props: { plan: ProposalView; related: RelatedPlansView }) {
  const words = useWords()
  return (
    <section class="table-frame" tabindex="0" aria-label={words.t('related.table')}>
      <table>
        <caption class="unseen">{words.t('related.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('related.plan')}</th>
            <th scope="col" class="number">
              {words.t('related.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {props.plan.title} <span class="soft small table-line">{words.t('related.this')}</span>
            </th>
            <td class="number">{words.money(props.plan.cost.cents)}</td>
          </tr>
          <For each={props.related.plans}>
            {(each) => (
              <tr>
                <th scope="row">
                  <a href={words.href(proposalPath(each.id))}>{each.title}</a>
                  <span class="small table-line">
                    {words.list(each.relations.map((relation) => words.t(`related.by.${relation}`)))}
                    <span class="soft">
                      {' · '}
                      {districtName(each.districtCode)}, {words.date(each.submittedAt)},{' '}
                      {words.t(`state.${each.state}`)}
                    </span>
                  </span>
                </th>
                <td class="number">{words.money(each.cost.cents)}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.t('related.sum')}</th>
            <td class="number">
              <strong>{words.money(props.related.sum.cents)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** The fewest characters of a reason, as the API asks. */
const leastReason = 10

function Weigh(props: {
  plan: ProposalView
  etag: string | undefined
  related: RelatedPlansView
  onDone: (outcome: Weighing) => void
}) {
  const words = useWords()
  const sending = createSending()
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()

  async function weigh(outcome: Weighing) {
    if (reason().trim().length < leastReason) {
      setFault(words.t('decision.reasonMissing', { least: leastReason }))
      document.getElementById('field-related-reason')?.focus()
      return
    }
    const body = { outcome, sum: { cents: props.related.sum.cents }, reason: reason().trim() }
    const { etag } = props
    const params = { proposalId: props.plan.id }
    const answer = await sending.send({ ...body, etag }, (key) => api.weighPlan({ params, body, key, etag }))
    if (!answer) return
    if (answer.ok) props.onDone(outcome)
    await askAgain('getProposal', 'getRelatedPlans', 'getWorklist')
  }

  return (
    <form class="card stack" onSubmit={(event) => event.preventDefault()} novalidate>
      <Notice tone="warning">
        <p>{words.t('related.weigh')}</p>
      </Notice>
      <DecisionProblem problem={sending.problem()} />
      <TextAreaField
        name="related-reason"
        label={words.t('related.reason')}
        hint={words.t('related.reason.hint', { least: leastReason })}
        error={fault()}
        rows={2}
        value={reason()}
        onInput={(text) => {
          setReason(text)
          setFault(undefined)
        }}
      />
      <div class="row">
        <Button kind="primary" isBusy={sending.isBusy()} onClick={() => void weigh('rerouted')}>
          {words.t('related.reroute', { track: words.t(`track.${props.related.together.track}`) })}
        </Button>
        <Button isBusy={sending.isBusy()} onClick={() => void weigh('kept')}>
          {words.t('related.keep')}
        </Button>
      </div>
    </form>
  )
}
