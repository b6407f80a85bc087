/** The district team answers a report or question that was passed on to it: a text that whoever asked reads. */
import { createSignal, Show } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { idOfField, TextAreaField } from '../../parts/Field.tsx'
import { mayAnswerServiceRequest } from '../../parts/possible.ts'
import { useWords } from '../../words/index.tsx'

/** The shortest answer that the contract takes. */
const leastAnswer = 10

export function AnswerServiceRequest(props: { proposal: ProposalView; etag: string | undefined; onDone: () => void }) {
  const { t } = useWords()
  const sending = createSending()
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const mayAnswer = () => {
    const caller = session()
    return caller !== undefined && mayAnswerServiceRequest(props.proposal, caller)
  }

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const answer = text().trim()
    const isShort = answer.length < leastAnswer
    setFault(isShort ? t('teamAnswer.missing') : undefined)
    if (isShort) {
      document.getElementById(idOfField('team-answer'))?.focus()
      return
    }
    const body = { answer }
    const sent = await sending.send({ body, etag: props.etag }, (key) =>
      api.answerServiceRequest({ params: { proposalId: props.proposal.id }, key, etag: props.etag, body }),
    )
    if (sent?.ok) props.onDone()
  }

  return (
    <Show when={mayAnswer()}>
      <section class="card" aria-labelledby="team-answer">
        <form class="stack" onSubmit={(event) => void send(event)} novalidate>
          <h2 id="team-answer">{t('teamAnswer.title')}</h2>
          <p>{t('teamAnswer.text')}</p>
          <DecisionProblem problem={sending.problem()} />
          <TextAreaField
            name="team-answer"
            label={t('teamAnswer.label')}
            hint={t('teamAnswer.hint')}
            error={fault()}
            value={text()}
            onInput={setText}
          />
          <div>
            <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
              {t('teamAnswer.send')}
            </Button>
          </div>
        </form>
      </section>
    </Show>
  )
}
