/** The clerk records what the council decided; with changes the charges are worked out anew while typing. Asks once more, because a decision stays. */
import { createMemo, createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { DossierView } from '../../../shared/api/council.ts'
import { localDate } from '../../../shared/terms/amsterdam.ts'
import { api, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { capitalFigures } from '../../parts/capital-preview.ts'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { districtName } from '../../parts/district-name.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { type Asked, changesOf, faultsOf, type RecordForm } from './record.ts'

const decisions = ['adopted', 'adopted-with-changes', 'refused', 'postponed'] as const

export interface RecordDecisionProps {
  readonly dossier: DossierView
  readonly etag: string | undefined
  readonly onDone: (state: DossierView['state']) => void
}

export function RecordDecision(props: RecordDecisionProps) {
  const words = useWords()
  const sending = createSending()
  const [form, setForm] = createStore<RecordForm>({
    decision: '',
    decidedOn: localDate(Date.now()),
    reference: '',
    reason: '',
    investmentCents: props.dossier.calculation.investment.cents,
    years: props.dossier.calculation.years,
  })
  const [faults, setFaults] = createSignal<Readonly<Record<string, string>>>({})
  const [isAsking, setIsAsking] = createSignal(false)
  const asked = (): Asked => ({
    investmentCents: props.dossier.calculation.investment.cents,
    contributionsCents: props.dossier.calculation.contributions.cents,
    years: props.dossier.calculation.years,
  })
  const running = createMemo(() => new Map(props.dossier.effects.map(({ year, running }) => [year, running.cents])))
  const figures = createMemo(() => {
    if (form.decision !== 'adopted-with-changes') return undefined
    const { investment, contributions, maintenancePerYear, ...rest } = props.dossier.calculation
    const { investmentCents = investment.cents, years = rest.years } = changesOf(form, asked()) ?? {}
    return capitalFigures(
      {
        ...rest,
        investmentCents,
        years,
        contributionsCents: contributions.cents,
        maintenanceCentsPerYear: maintenancePerYear.cents,
      },
      { programmeCents: props.dossier.programme.cents, sliceCents: props.dossier.slice.cents, running: running() },
    )
  })

  function review(event: SubmitEvent) {
    event.preventDefault()
    const found = faultsOf(form, asked(), localDate(Date.now()))
    setFaults(
      Object.fromEntries(Object.entries(found).map(([name, fault]) => [name, words.t(`record.fault.${fault}`)])),
    )
    if (Object.keys(found).length === 0) setIsAsking(true)
  }

  async function record() {
    const { decision } = form
    if (decision === '') return
    const changes = decision === 'adopted-with-changes' ? changesOf(form, asked()) : undefined
    const body = {
      decision,
      decidedOn: form.decidedOn,
      reference: form.reference,
      reason: form.reason,
      ...(changes
        ? {
            changes: {
              ...(changes.investmentCents === undefined ? {} : { investment: { cents: changes.investmentCents } }),
              ...(changes.years === undefined ? {} : { years: changes.years }),
            },
          }
        : {}),
    }
    const dossierId = props.dossier.id
    const answer = await sending.send({ body, etag: props.etag }, (key) =>
      api.decideDossier({ params: { dossierId }, body, key, etag: props.etag }),
    )
    if (!answer) return
    setIsAsking(false)
    if (!answer.ok) setFaults(faultsByField(answer.problem))
    await askAgain('getDossier', 'listDossiers', 'getWorklist')
    if (answer.ok) props.onDone(decision)
  }

  return (
    <section class="record stack" aria-labelledby="record">
      <h2 id="record">{words.t('record.title')}</h2>
      <DecisionProblem problem={sending.problem()} />
      <form onSubmit={review} novalidate>
        <ErrorSummary errors={faults()} />
        <RadioGroup
          name="decision"
          label={words.t('record.decision')}
          value={form.decision}
          error={faults().decision}
          onInput={(decision) => setForm('decision', decision)}
          options={decisions.map((value) => ({ value, label: words.t(`dossier.${value}`) }))}
        />
        <div class="halves">
          <div>
            <Show when={form.decision === 'adopted-with-changes'}>
              <MoneyField
                name="investment"
                label={words.t('record.investment')}
                hint={words.t('record.changes.hint')}
                valueCents={form.investmentCents}
                error={faults().investment}
                onInput={(amountCents) => setForm('investmentCents', amountCents)}
              />
              <NumberField
                name="years"
                label={words.t('calc.years')}
                unit={words.t('calc.years.unit')}
                value={form.years}
                error={faults().years}
                onInput={(years) => setForm('years', years)}
              />
            </Show>
            <TextField
              name="decidedOn"
              type="date"
              label={words.t('record.decidedOn')}
              value={form.decidedOn}
              error={faults().decidedOn}
              onInput={(decidedOn) => setForm('decidedOn', decidedOn)}
            />
            <TextField
              name="reference"
              label={words.t('record.reference')}
              hint={words.t('record.reference.hint')}
              maxLength={120}
              value={form.reference}
              error={faults().reference}
              onInput={(reference) => setForm('reference', reference)}
            />
            <TextAreaField
              name="reason"
              label={words.t('record.reason')}
              hint={words.t('record.reason.hint')}
              most={2000}
              value={form.reason}
              error={faults().reason}
              onInput={(reason) => setForm('reason', reason)}
            />
          </div>
          <Show when={form.decision === 'adopted-with-changes'}>
            <div class="stack">
              <h3>{words.t('record.preview')}</h3>
              <Show when={figures()} fallback={<p class="soft">{words.t('calc.incomplete')}</p>}>
                {(known) => <CapitalEffect figures={known()} district={districtName(props.dossier.districtCode)} />}
              </Show>
            </div>
          </Show>
        </div>
        <Button type="submit" kind="primary">
          {words.t('record.submit')}
        </Button>
      </form>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('record.ask')}
        actions={
          <Button kind="primary" isBusy={sending.isBusy()} onClick={record}>
            {words.t('record.confirm')}
          </Button>
        }
      >
        <Show when={form.decision || undefined}>
          {(decision) => (
            <p>
              <strong>{words.t(`dossier.${decision()}`)}</strong>,{' '}
              {words.t('council.decisions.line', { on: form.decidedOn, reference: form.reference })}
            </p>
          )}
        </Show>
        <Show when={form.decision === 'adopted-with-changes'}>
          <p>{words.t('record.ask.changes', { investmentCents: form.investmentCents ?? 0, years: form.years ?? 0 })}</p>
        </Show>
        <p>{words.t('record.ask.text')}</p>
      </Dialog>
    </section>
  )
}
