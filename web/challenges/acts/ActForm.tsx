/** The form of one act: questions, faults beside them, and a summary to confirm, because most acts cannot be undone. */
import { createSignal, For, onMount, Show, untrack } from 'solid-js'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useWords } from '../../words/index.tsx'
import { ActFields } from './ActFields.tsx'
import { type ActSpec, sharesFor, type Value, type Values } from './act.ts'
import { faultsOf, summaryOf } from './faults.ts'

export interface ActFormProps {
  readonly act: ActSpec
  readonly view: ChallengeView
  readonly etag: string | undefined
  readonly today: string
  readonly onCancel: () => void
  readonly onDone: () => void
  readonly onStale: () => void
}

export function ActForm(props: ActFormProps) {
  const words = useWords()
  const sending = createSending()
  const fields = untrack(() => props.act.fields(props.view, props.today))
  const [values, setValues] = createSignal<Values>(
    Object.fromEntries(fields.map((field): [string, Value] => [field.name, field.start])),
  )
  const [faults, setFaults] = createSignal<Readonly<Record<string, string | undefined>>>({})
  /** For the summary above the form: a new object takes the focus there. */
  const [summary, setSummary] = createSignal<Readonly<Record<string, string | undefined>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())

  const change = (name: string, value: Value) => {
    setValues((before) => ({ ...before, [name]: value }))
    setFaults((before) => ({ ...before, [name]: undefined }))
  }
  const show = (found: Readonly<Record<string, string>>) => {
    setFaults(found)
    setSummary(
      Object.fromEntries(
        Object.entries(found).map(([name, fault]) => {
          const field = fields.find((one) => one.name === name)
          return [name, field ? `${words.t(field.label)}: ${fault}` : fault]
        }),
      ),
    )
  }
  /** The years as the form shows them, whether typed or only begun with. */
  const whole = (): Values =>
    Object.fromEntries(
      fields.map((field): [string, Value] => [
        field.name,
        field.kind === 'shares' ? sharesFor(field.years(values()), values()[field.name]) : values()[field.name],
      ]),
    )
  const comesTo = () => props.act.comesTo?.(props.view, whole(), words)
  const review = (event: SubmitEvent) => {
    event.preventDefault()
    const found = faultsOf(fields, values(), words)
    show(found)
    sending.forget()
    if (Object.keys(found).length === 0) setIsAsking(true)
  }
  const send = async () => {
    const sent = whole()
    const { view, etag, act } = props
    const answer = await sending.send({ sent, etag }, (key) => act.send({ view, values: sent, key, etag }))
    if (!answer) return
    setIsAsking(false)
    if (answer.ok) return props.onDone()
    const named = Object.fromEntries(
      Object.entries(faultsByField(answer.problem)).filter(([name]) => fields.some((field) => field.name === name)),
    )
    show(named)
    if (answer.problem.name === 'changed-meanwhile') props.onStale()
  }
  return (
    <form class="act-form" onSubmit={review} novalidate>
      <h3 tabindex="-1" ref={heading}>
        {words.t(props.act.label)}
      </h3>
      <p>{words.t(props.act.text)}</p>
      <DecisionProblem problem={sending.problem()} />
      <ErrorSummary errors={summary()} />
      <ActFields fields={fields} values={values()} errors={faults()} onInput={change} />
      <div role="status">
        <Show when={comesTo()}>{(sentence) => <p class="act-form__sum">{sentence()}</p>}</Show>
      </div>
      <div class="row">
        <Button type="submit" kind="primary" isNegative={props.act.isNegative ?? false}>
          {words.t('actForm.review')}
        </Button>
        <Button kind="subtle" onClick={() => props.onCancel()}>
          {words.t('actForm.cancel')}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('actForm.ask', { act: words.t(props.act.label) })}
        actions={
          <Button
            kind="primary"
            isNegative={props.act.isNegative ?? false}
            isBusy={sending.isBusy()}
            onClick={() => void send()}
          >
            {words.t('actForm.confirm')}
          </Button>
        }
      >
        <p>{words.t(props.act.text)}</p>
        <Show when={summaryOf(fields, values(), words).length > 0}>
          <dl class="act-summary">
            <For each={summaryOf(fields, values(), words)}>
              {({ label, text }) => (
                <>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
        <Show when={comesTo()}>{(sentence) => <p class="act-form__sum">{sentence()}</p>}</Show>
        <p>{words.t('actForm.final')}</p>
      </Dialog>
    </form>
  )
}
