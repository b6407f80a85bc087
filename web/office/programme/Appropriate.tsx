/** Books the budget that the council adopted for the year: amount and decision, and what each district will get of it, to the cent. */
import { createMemo, createSignal, For, Show } from 'solid-js'
import { distribute } from '../../../shared/districts/distribute.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { api, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { MoneyField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Field.tsx'
import { usePolicy } from '../../parts/policy-now.ts'
import { useWords } from '../../words/index.tsx'

/** `boundCents`: what investments decided on before take of this year; only the rest is divided. */
export function Appropriate(props: { year: number; boundCents: number; onDone: () => void }) {
  const words = useWords()
  const sending = createSending()
  const { policy } = usePolicy()
  const [typed, setTyped] = createSignal<{ readonly cents: number | undefined }>()
  /** What the policy expects, until somebody types. */
  const amountCents = () => {
    const own = typed()
    return own ? own.cents : policy()?.yearlyBudgetCents
  }
  const [decision, setDecision] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  const division = createMemo(() => {
    const cents = amountCents()
    const numbers = policy()
    return cents && numbers && cents >= props.boundCents
      ? { ...distribute(cents - props.boundCents, districts, numbers), reserveBps: numbers.cityReserveBps }
      : undefined
  })

  function review(event: SubmitEvent) {
    event.preventDefault()
    const found = {
      ...(amountCents() ? {} : { amount: words.t('office.fault.amount') }),
      ...(decision().trim().length >= 5 ? {} : { councilDecision: words.t('office.fault.decision') }),
    }
    setFaults(found)
    if (Object.keys(found).length === 0) setIsAsking(true)
  }
  async function book() {
    const cents = amountCents()
    if (!cents) return
    const body = { year: props.year, amount: { cents }, councilDecision: decision() }
    const answer = await sending.send(body, (key) => api.appropriateProgramme({ body, key }))
    if (!answer) return
    setIsAsking(false)
    if (answer.ok) props.onDone()
    else setFaults(faultsByField(answer.problem))
    await askAgain('getProgramme')
  }

  return (
    <div class="halves">
      <form class="stack" onSubmit={review} novalidate>
        <h2>{words.t('office.appropriate', { year: props.year })}</h2>
        <ErrorSummary errors={faults()} message={sending.problem()?.detail} />
        <MoneyField
          name="amount"
          label={words.t('office.amount')}
          valueCents={amountCents()}
          error={faults().amount}
          onInput={(cents) => setTyped({ cents })}
        />
        <TextField
          name="councilDecision"
          label={words.t('office.decision')}
          hint={words.t('office.decision.hint')}
          maxLength={200}
          value={decision()}
          error={faults().councilDecision}
          onInput={setDecision}
        />
        <Button type="submit" kind="primary">
          {words.t('office.submit')}
        </Button>
      </form>
      <section class="stack" aria-labelledby="preview">
        <h2 id="preview">{words.t('office.preview')}</h2>
        <Show when={division()} fallback={<p>{words.t('office.preview.none')}</p>}>
          {(divided) => (
            <table>
              <caption>{words.t('office.preview.text', { reserveBps: divided().reserveBps })}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.t('desk.district')}</th>
                  <th scope="col" class="number">
                    {words.t('office.appropriated')}
                  </th>
                </tr>
              </thead>
              <tbody>
                <Show when={props.boundCents > 0}>
                  <tr>
                    <th scope="row">{words.t('office.preview.bound')}</th>
                    <td class="number">{words.money(props.boundCents)}</td>
                  </tr>
                </Show>
                <tr>
                  <th scope="row">{words.t('slice.quick')}</th>
                  <td class="number">{words.money(divided().reserveCents)}</td>
                </tr>
                <For each={divided().slices}>
                  {(slice, at) => (
                    <tr>
                      <th scope="row">{districts[at()]?.name}</th>
                      <td class="number">{words.money(slice.cents)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          )}
        </Show>
      </section>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('office.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={book}>
            {words.t('office.confirm')}
          </Button>
        }
      >
        <p>{words.t('office.ask.text', { amountCents: amountCents() ?? 0, year: props.year, decision: decision() })}</p>
      </Dialog>
    </div>
  )
}
