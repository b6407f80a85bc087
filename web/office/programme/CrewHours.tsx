/** Hours of the crews as the council gives them: what each discipline has this year, and a form for those that have none yet. */
import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { type Discipline, disciplines } from '../../../shared/capacity/disciplines.ts'
import { api, ask, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

const mostHours = 100_000

export function CrewHours(props: { year: number }) {
  const words = useWords()
  const answer = createAsync(() => ask('getCrewHours', { query: { year: String(props.year) } }))
  const given = () => {
    const found = answer()
    return found?.ok ? found.value.given : undefined
  }
  const problem = () => {
    const found = answer()
    return found && !found.ok ? found.problem : undefined
  }
  const open = () => disciplines.filter((one) => !given()?.some(({ discipline }) => discipline === one))
  return (
    <div class="stack">
      <div class="row row--apart">
        <h2>{words.t('crews.title', { year: props.year })}</h2>
        <LinkButton href={words.href('/planning')}>{words.t('crews.planning')}</LinkButton>
      </div>
      <p>{words.t('crews.text')}</p>
      <Show when={problem()}>
        {(fault) => <ProblemNotice problem={fault()} onAgain={() => void askAgain('getCrewHours')} />}
      </Show>
      <Show when={given()}>
        {(all) => (
          <div class="halves">
            <Show when={all().length > 0} fallback={<p>{words.t('crews.none')}</p>}>
              <section class="table-frame" tabindex="0" aria-label={words.t('crews.title', { year: props.year })}>
                <table>
                  <caption class="unseen">{words.t('crews.title', { year: props.year })}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words.t('hours.crew')}</th>
                      <th scope="col" class="number">
                        {words.t('crews.hours')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={all()}>
                      {(one) => (
                        <tr>
                          <th scope="row">
                            {words.t(`discipline.${one.discipline}`)}
                            <span class="small soft table-line">{one.councilDecision}</span>
                          </th>
                          <td class="number">{words.hours(one.minutes)}</td>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </section>
            </Show>
            <Show when={open().length > 0} fallback={<p>{words.t('crews.all')}</p>}>
              <GiveHours year={props.year} open={open()} />
            </Show>
          </div>
        )}
      </Show>
    </div>
  )
}

function GiveHours(props: { year: number; open: readonly Discipline[] }) {
  const words = useWords()
  const sending = createSending()
  const [discipline, setDiscipline] = createSignal<Discipline | ''>('')
  const [hours, setHours] = createSignal<number>()
  const [decision, setDecision] = createSignal('')
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  const [isDone, setIsDone] = createSignal(false)

  function review(event: SubmitEvent) {
    event.preventDefault()
    setIsDone(false)
    const asked = hours() ?? 0
    const found = {
      ...(discipline() === '' ? { discipline: words.t('crews.fault.discipline') } : {}),
      ...(asked >= 1 && asked <= mostHours ? {} : { minutes: words.t('crews.fault.hours') }),
      ...(decision().trim().length >= 5 ? {} : { crewDecision: words.t('crews.fault.decision') }),
    }
    setFaults(found)
    if (Object.keys(found).length === 0) setIsAsking(true)
  }
  async function book() {
    const chosen = discipline()
    if (chosen === '') return
    const minutes = (hours() ?? 0) * 60
    const body = { year: props.year, discipline: chosen, minutes, councilDecision: decision().trim() }
    const answer = await sending.send(body, (key) => api.giveCrewHours({ body, key }))
    if (!answer) return
    setIsAsking(false)
    if (!answer.ok) {
      const { councilDecision, ...rest } = faultsByField(answer.problem)
      setFaults({ ...rest, ...(councilDecision === undefined ? {} : { crewDecision: councilDecision }) })
      return
    }
    setDiscipline('')
    setHours(undefined)
    await askAgain('getCrewHours', 'getCapacity')
    setIsDone(true)
  }
  return (
    <form class="stack" onSubmit={review} novalidate>
      <h3>{words.t('crews.give')}</h3>
      <Show when={isDone()}>
        <Notice tone="good" isNews>
          <p>{words.t('crews.done')}</p>
        </Notice>
      </Show>
      <ErrorSummary errors={faults()} message={sending.problem()?.detail} />
      <SelectField
        name="discipline"
        label={words.t('crews.discipline')}
        error={faults().discipline}
        value={discipline()}
        options={props.open.map((value) => ({ value, label: words.t(`discipline.${value}`) }))}
        onInput={setDiscipline}
      />
      <NumberField
        name="minutes"
        label={words.t('crews.hours')}
        unit={words.t('crews.unit')}
        error={faults().minutes}
        value={hours()}
        onInput={setHours}
      />
      <TextField
        name="crewDecision"
        label={words.t('crews.decision')}
        maxLength={200}
        error={faults().crewDecision}
        value={decision()}
        onInput={setDecision}
      />
      <Button type="submit" kind="primary">
        {words.t('crews.submit')}
      </Button>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('crews.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={book}>
            {words.t('crews.confirm')}
          </Button>
        }
      >
        <p>
          {words.t('crews.ask.text', {
            hours: hours() ?? 0,
            discipline: words.t(`discipline.${discipline() || 'undivided'}`),
            year: props.year,
            decision: decision(),
          })}
        </p>
      </Dialog>
    </form>
  )
}
