/** Records the changed numbers as a new version: its first day, the council decision it rests on, and why; looked over once more before it is sent. */
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { numberLabels, valueInWords } from '../../../shared/policy/labels.ts'
import { isPolicyNumber, type PolicyChanges, type PolicyNumber } from '../../../shared/policy/numbers.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { api, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'

export interface RecordVersionProps {
  readonly current: Policy
  readonly changes: PolicyChanges
  /** The numbers whose field holds what they may not be. */
  readonly unfit: readonly PolicyNumber[]
  readonly firstStart: string
  readonly onDone: (startsOn: string) => void
}

const namesOf = (changes: PolicyChanges) => Object.keys(changes).filter(isPolicyNumber)

export function RecordVersion(props: RecordVersionProps) {
  const words = useWords()
  const sending = createSending()
  const [startsOn, setStartsOn] = createSignal('')
  const [restsOn, setRestsOn] = createSignal('')
  const [reason, setReason] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  const names = () => namesOf(props.changes)
  // A refusal is about the numbers that were sent: it goes when they change.
  createEffect(on(() => props.changes, sending.forget, { defer: true }))

  function review(event: SubmitEvent) {
    event.preventDefault()
    sending.forget()
    const found = {
      ...Object.fromEntries(
        props.unfit.map((name) => [name, `${numberLabels[name][words.language()]}: ${words.t('policy.fault.number')}`]),
      ),
      ...(startsOn() >= props.firstStart ? {} : { startsOn: words.t('policy.fault.startsOn') }),
      ...(restsOn().trim().length >= 5 ? {} : { restsOn: words.t('policy.fault.restsOn') }),
      ...(reason().trim().length >= 10 ? {} : { reason: words.t('policy.fault.reason') }),
    }
    setFaults(found)
    if (Object.keys(found).length === 0) setIsAsking(true)
  }

  async function record() {
    const body = { startsOn: startsOn(), restsOn: restsOn(), reason: reason(), changes: { ...props.changes } }
    const answer = await sending.send(body, (key) => api.addPolicy({ body, key }))
    if (!answer) return
    setIsAsking(false)
    if (!answer.ok) {
      setFaults(faultsByField(answer.problem))
      return
    }
    props.onDone(startsOn())
    await askAgain('listPolicies')
  }

  return (
    <section class="stack" aria-labelledby="record">
      <h2 id="record">{words.t('policy.record')}</h2>
      <Show when={names().length > 0} fallback={<p class="soft">{words.t('policy.record.none')}</p>}>
        <Changes names={names()} changes={props.changes} current={props.current} />
        <form class="stack" onSubmit={review} novalidate>
          <ErrorSummary errors={faults()} message={sending.problem()?.detail} />
          <TextField
            name="startsOn"
            type="date"
            isShort
            label={words.t('policy.record.startsOn')}
            hint={words.t('policy.record.startsOn.hint', { from: props.firstStart })}
            error={faults().startsOn}
            value={startsOn()}
            onInput={setStartsOn}
          />
          <TextField
            name="restsOn"
            label={words.t('policy.record.restsOn')}
            hint={words.t('policy.record.restsOn.hint')}
            error={faults().restsOn}
            maxLength={200}
            value={restsOn()}
            onInput={setRestsOn}
          />
          <TextAreaField
            name="reason"
            label={words.t('policy.record.reason')}
            hint={words.t('policy.record.reason.hint')}
            error={faults().reason}
            rows={3}
            value={reason()}
            onInput={setReason}
          />
          <Button type="submit" kind="primary">
            {words.t('policy.record.submit')}
          </Button>
        </form>
      </Show>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('policy.record.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={() => void record()}>
            {words.t('policy.record.confirm')}
          </Button>
        }
      >
        <Show when={isAsking()}>
          <p>{words.t('policy.record.ask.text', { startsOn: startsOn(), count: names().length })}</p>
          <Changes names={names()} changes={props.changes} current={props.current} />
        </Show>
      </Dialog>
    </section>
  )
}

function Changes(props: { names: readonly PolicyNumber[]; changes: PolicyChanges; current: Policy }) {
  const words = useWords()
  return (
    <section class="table-frame" tabindex="0" aria-label={words.t('policy.record.changes')}>
      <table>
        <caption>{words.t('policy.record.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('policy.record.number')}</th>
            <th scope="col" class="number">
              {words.t('policy.record.was')}
            </th>
            <th scope="col" class="number">
              {words.t('policy.record.becomes')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.names}>
            {(name) => (
              <tr>
                <th scope="row">{numberLabels[name][words.language()]}</th>
                <td class="number">{valueInWords(name, props.current[name], words.language())}</td>
                <td class="number">{valueInWords(name, props.changes[name] ?? null, words.language())}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
