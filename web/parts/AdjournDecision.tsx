/** An official tells the initiator in time that a decision comes later: a new day and why, once. Shown to who decides on the plan now, while it is possible. */
import { createSignal, Show } from 'solid-js'
import type { ProposalView } from '../../shared/api/proposals.ts'
import { adjournedBy } from '../../shared/proposals/objections.ts'
import { isWorkingDay } from '../../shared/terms/terms.ts'
import { api, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { session } from '../client/session.ts'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import { DecisionProblem } from './DecisionProblem.tsx'
import { idOfField, TextAreaField, TextField } from './Field.tsx'
import { Outcome } from './Outcome.tsx'

const leastReason = 10

export function AdjournDecision(props: { plan: ProposalView; etag: string | undefined }) {
  const words = useWords()
  const sending = createSending()
  const [isOpen, setIsOpen] = createSignal(false)
  const [until, setUntil] = createSignal('')
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<{ readonly until?: string; readonly reason?: string }>({})
  const [done, setDone] = createSignal<string>()

  /** The bounds of the new day, for who decides now. */
  const bounds = () => {
    const caller = session()
    const role = adjournedBy(props.plan.state)
    const { dueOn, latestAdjournment: latest } = props.plan.decisionTerm ?? {}
    if (!caller || !role || !caller.roles.includes(role) || dueOn === undefined || latest === undefined)
      return undefined
    const isElsewhere = role === 'coordinator' && !caller.districts.includes(props.plan.districtCode)
    return isElsewhere || caller.name === props.plan.initiator.name ? undefined : { dueOn, latest }
  }
  const faultOfDay = (day: string, { dueOn, latest }: { dueOn: string; latest: string }) => {
    if (day === '') return words.t('adjourn.until.missing')
    return day > dueOn && day <= latest && isWorkingDay(day)
      ? undefined
      : words.t('adjourn.until.range', { dueOn, latest })
  }

  async function send(event: SubmitEvent) {
    event.preventDefault()
    const within = bounds()
    if (!within) return
    const [day, why] = [until(), reason().trim()]
    const wrongDay = faultOfDay(day, within)
    const wrongReason = why.length < leastReason ? words.t('adjourn.reason.missing') : undefined
    setFaults({ ...(wrongDay ? { until: wrongDay } : {}), ...(wrongReason ? { reason: wrongReason } : {}) })
    if (wrongDay || wrongReason) {
      document.getElementById(idOfField(wrongDay ? 'adjourn-until' : 'adjourn-reason'))?.focus()
      return
    }
    const body = { until: day, reason: why }
    const answer = await sending.send({ body, etag: props.etag }, (key) =>
      api.adjournProposal({ params: { proposalId: props.plan.id }, key, etag: props.etag, body }),
    )
    if (!answer) return
    await askAgain('getProposal', 'getWorklist', 'listMyProposals')
    if (answer.ok) setDone(day)
  }

  return (
    <>
      <Show when={done()} keyed>
        {(day) => (
          <Outcome title={words.t('adjourn.done')}>
            <p>{words.t('adjourn.done.text', { until: day })}</p>
          </Outcome>
        )}
      </Show>
      <Show when={bounds()}>
        {(within) => (
          <section class="card stack" aria-labelledby="adjourn">
            <h2 id="adjourn">{words.t('adjourn.title')}</h2>
            <p>{words.t('adjourn.text', { dueOn: within().dueOn })}</p>
            <Show
              when={isOpen()}
              fallback={
                <div>
                  <Button
                    onClick={() => {
                      setIsOpen(true)
                      document.getElementById(idOfField('adjourn-until'))?.focus()
                    }}
                  >
                    {words.t('adjourn.open')}
                  </Button>
                </div>
              }
            >
              <DecisionProblem problem={sending.problem()} />
              <form onSubmit={(event) => void send(event)} novalidate>
                <TextField
                  type="date"
                  name="adjourn-until"
                  label={words.t('adjourn.until')}
                  hint={words.t('adjourn.until.hint', within())}
                  error={faults().until}
                  value={until()}
                  onInput={setUntil}
                />
                <TextAreaField
                  name="adjourn-reason"
                  label={words.t('adjourn.reason')}
                  hint={words.t('adjourn.reason.hint')}
                  error={faults().reason}
                  rows={3}
                  value={reason()}
                  onInput={setReason}
                />
                <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
                  {words.t('adjourn.send')}
                </Button>
              </form>
            </Show>
          </section>
        )}
      </Show>
    </>
  )
}
