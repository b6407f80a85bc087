/** An alderman decides on the objection to the refusal of a plan: what, and why. */
import { createSignal, Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { type ObjectionOutcome, objectionOutcomes } from '../../../shared/objections/objection.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { idOfField, TextAreaField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'

const leastReason = 10

export function DecideObjection(props: { proposal: ProposalView; etag: string | undefined; onDone: () => void }) {
  const { t } = useWords()
  const sending = createSending()
  const [outcome, setOutcome] = createSignal<ObjectionOutcome | ''>('')
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<{ readonly outcome?: string; readonly reason?: string }>({})
  const mayDecide = () =>
    props.proposal.state === 'objection' &&
    session()?.roles.includes('alderman') === true &&
    session()?.name !== props.proposal.initiator.name

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const [chosen, why] = [outcome(), reason().trim()]
    const isShort = why.length < leastReason
    setFaults({
      ...(chosen === '' ? { outcome: t('decideObjection.outcome.missing') } : {}),
      ...(isShort ? { reason: t('decideObjection.reason.missing') } : {}),
    })
    if (chosen === '' || isShort) {
      const field = idOfField(chosen === '' ? 'objection-outcome' : 'objection-reason')
      const place = document.getElementById(field)
      ;(place?.querySelector('input') ?? place)?.focus()
      return
    }
    const body = { outcome: chosen, reason: why }
    const answer = await sending.send({ body, etag: props.etag }, (key) =>
      api.decideProposalObjection({ params: { proposalId: props.proposal.id }, key, etag: props.etag, body }),
    )
    if (answer?.ok) props.onDone()
  }

  return (
    <Show when={mayDecide()}>
      <form class="stack" onSubmit={(event) => void send(event)} novalidate aria-labelledby="decide-objection">
        <h3 id="decide-objection">{t('decideObjection.title')}</h3>
        <p>{t('decideObjection.text')}</p>
        <DecisionProblem problem={sending.problem()} />
        <RadioGroup
          name="objection-outcome"
          label={t('decideObjection.outcome')}
          error={faults().outcome}
          value={outcome()}
          onInput={setOutcome}
          options={objectionOutcomes.map((value) => ({
            value,
            label: t(`decideObjection.${value}`),
            hint: t(`decideObjection.${value}.hint`),
          }))}
        />
        <TextAreaField
          name="objection-reason"
          label={t('decideObjection.reason')}
          hint={t('decideObjection.reason.hint')}
          error={faults().reason}
          value={reason()}
          onInput={setReason}
        />
        <p>{t('decideObjection.final')}</p>
        <div>
          <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
            {t('decideObjection.send')}
          </Button>
        </div>
      </form>
    </Show>
  )
}
