/** What the initiator can do with the own plan now: improve, answer, sign or decline, withdraw. Only what the shared moves allow. */
import { createSignal, Show } from 'solid-js'
import type { DealView } from '../../../shared/api/deals.ts'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { leadsTo } from '../../../shared/proposals/moves.ts'
import { api, newKey, type Problem } from '../../client/api.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { idOfField, TextAreaField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { improvePath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { Confirm } from './Confirm.tsx'

export type Done = 'withdrawn' | 'answered' | 'signed' | 'declined'

export interface InitiatorDeskProps {
  readonly proposal: ProposalView
  readonly etag: string | undefined
  readonly deal: DealView | undefined
  readonly dealEtag: string | undefined
  readonly onDone: (done: Done) => void
}

const leastReason = 10

export function InitiatorDesk(props: InitiatorDeskProps) {
  const words = useWords()
  const isOffered = () => props.deal?.state === 'offered'
  const may = (action: 'resubmit' | 'answer' | 'withdraw') => leadsTo(props.proposal.state, action) !== undefined
  const hasWork = () => isOffered() || may('resubmit') || may('answer') || may('withdraw')
  const params = () => ({ proposalId: props.proposal.id })
  return (
    <Show when={hasWork()}>
      <section class="card stack" aria-labelledby="initiator">
        <h2 id="initiator">{words.t('initiator.title')}</h2>
        <Show when={may('answer')}>
          <AnswerForm proposal={props.proposal} etag={props.etag} onDone={() => props.onDone('answered')} />
        </Show>
        <Show when={isOffered() && props.deal}>
          {(deal) => <p>{words.t('initiator.sign.means', { amountCents: deal().amount.cents })}</p>}
        </Show>
        <div class="row">
          <Show when={may('resubmit')}>
            <LinkButton kind="primary" href={words.href(improvePath(props.proposal.id))}>
              {words.t('initiator.improve')}
            </LinkButton>
          </Show>
          <Show when={isOffered() && props.deal}>
            {(deal) => (
              <>
                <Confirm
                  kind="primary"
                  label={words.t('initiator.sign')}
                  question={words.t('initiator.sign.ask')}
                  yes={words.t('initiator.sign.yes')}
                  act={(key) => api.signDeal({ params: { dealId: deal().id }, body: {}, key, etag: props.dealEtag })}
                  onDone={() => props.onDone('signed')}
                >
                  <p>
                    {words.t('initiator.sign.text', {
                      amountCents: deal().amount.cents,
                      minutes: deal().staffMinutes,
                    })}
                  </p>
                </Confirm>
                <Confirm
                  isNegative
                  label={words.t('initiator.decline')}
                  question={words.t('initiator.decline.ask')}
                  yes={words.t('initiator.decline.yes')}
                  reason={{
                    name: 'decline-reason',
                    label: words.t('initiator.decline.reason'),
                    hint: words.t('initiator.decline.reasonHint'),
                    least: leastReason,
                    missing: words.t('initiator.decline.missing'),
                  }}
                  act={(key, reason) =>
                    api.declineDeal({ params: { dealId: deal().id }, body: { reason }, key, etag: props.dealEtag })
                  }
                  onDone={() => props.onDone('declined')}
                >
                  <p>{words.t('initiator.decline.text')}</p>
                </Confirm>
              </>
            )}
          </Show>
          <Show when={may('withdraw')}>
            <Confirm
              isNegative
              label={words.t('initiator.withdraw')}
              question={words.t('initiator.withdraw.ask')}
              yes={words.t('initiator.withdraw.yes')}
              reason={{
                name: 'withdraw-reason',
                label: words.t('initiator.withdraw.reason'),
                least: 0,
                missing: '',
              }}
              act={(key, reason) =>
                api.withdrawProposal({ params: params(), body: reason ? { reason } : {}, key, etag: props.etag })
              }
              onDone={() => props.onDone('withdrawn')}
            >
              <p>{words.t('initiator.withdraw.text')}</p>
            </Confirm>
          </Show>
        </div>
      </section>
    </Show>
  )
}

/** The answer to the question of finance, which stands above in what happens now. */
function AnswerForm(props: { proposal: ProposalView; etag: string | undefined; onDone: () => void }) {
  const { t } = useWords()
  const [answer, setAnswer] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [problem, setProblem] = createSignal<Problem>()
  const [isBusy, setIsBusy] = createSignal(false)
  let intention = { text: '', key: newKey() }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const text = answer().trim()
    if (isBusy()) return
    if (text.length < 2 || text.length > 5000) {
      setFault(t('initiator.answer.missing'))
      document.getElementById(idOfField('answer'))?.focus()
      return
    }
    if (intention.text !== text) intention = { text, key: newKey() }
    setIsBusy(true)
    setProblem(undefined)
    const outcome = await api.answerQuestion({
      params: { proposalId: props.proposal.id },
      body: { answer: text },
      key: intention.key,
      etag: props.etag,
    })
    setIsBusy(false)
    if (outcome.ok) props.onDone()
    else setProblem(outcome.problem)
  }
  return (
    <form onSubmit={(event) => void send(event)} novalidate>
      <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
      <TextAreaField
        name="answer"
        label={t('initiator.answer')}
        hint={t('initiator.answer.hint')}
        error={fault()}
        most={5000}
        value={answer()}
        onInput={(text) => {
          setAnswer(text)
          setFault(undefined)
        }}
      />
      <Button type="submit" kind="primary" isBusy={isBusy()}>
        {t('initiator.answer.send')}
      </Button>
    </form>
  )
}
