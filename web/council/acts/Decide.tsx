/** The clerk records what the council decided; amendments work everything out anew while typing, by the rule that the server uses too. */
import { createAsync } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { resolutions } from '../../../shared/council/dossier.ts'
import { api, ask } from '../../client/api.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { calculationOf, capitalFigures, purseOf } from '../../parts/capital-preview.ts'
import { districtName } from '../../parts/district-name.ts'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { usePolicy } from '../../parts/policy-now.ts'
import { ActForm } from './ActForm.tsx'
import { amendmentsOf, asBody, emptyAmendment, faultsOf, fieldOf, outcomeOf, type ResolutionForm } from './resolve.ts'
import type { SimpleFormProps } from './SimpleForm.tsx'

const mostAmendments = 10

export function Decide(props: Omit<SimpleFormProps, 'is'>) {
  const words = props.place.words
  const dossier = () => props.place.dossier
  const [form, setForm] = createStore<ResolutionForm>({
    decision: '',
    decidedOn: props.place.today,
    reference: '',
    reason: '',
    amendments: [emptyAmendment()],
  })
  const isChanged = () => form.decision === 'adopted-with-changes'
  const before = createMemo(() => calculationOf(dossier().calculation))
  const outlook = createAsync(() => ask('getCapitalOutlook'))
  const { policy } = usePolicy()
  const figures = createMemo(() => {
    const found = outlook()
    const now = policy()
    if (!isChanged() || !found?.ok || !now) return undefined
    const outcome = outcomeOf(before(), form.amendments, Number(props.place.today.slice(0, 4)))
    if (!('calculation' in outcome)) return undefined
    const { districtCode, slice, id } = dossier()
    const purse = purseOf(found.value, now, { districtCode, sliceCents: slice.cents, dossierId: id })
    const worked = capitalFigures(outcome.calculation, purse)
    const investmentCents = outcome.calculation.components.reduce((sum, { amountCents }) => sum + amountCents, 0)
    return worked ? { worked, investmentCents } : undefined
  })
  const labelOf = (name: string) => {
    const [, nth, part] = /^amendments-(\d+)-(\w+)$/.exec(name) ?? []
    if (part !== undefined) {
      const labels: Readonly<Record<string, string>> = {
        title: words.t('amend.name'),
        component: words.t('amend.component'),
        amount: words.t('calc.investment'),
        contributions: words.t('calc.contributions'),
        years: words.t('calc.years'),
        completionYear: words.t('calc.completion.short'),
      }
      return `${words.t('amend.one', { nth: Number(nth) + 1 })}, ${labels[part] ?? ''}`
    }
    if (name === 'decision') return words.t('resolve.decision')
    return words.t(`field.${name as 'decidedOn' | 'reference' | 'reason'}`)
  }
  const summary = () => {
    const { decision } = form
    return [
      [words.t('resolve.decision'), decision === '' ? '' : words.t(`resolution.${decision}`)] as const,
      ...(isChanged()
        ? form.amendments.map((draft, nth) => [words.t('amend.one', { nth: nth + 1 }), draft.title] as const)
        : []),
      ...(figures() ? [[words.t('calc.investment'), words.money(figures()?.investmentCents ?? 0)] as const] : []),
      [words.t('field.decidedOn'), words.date(form.decidedOn)] as const,
      [words.t('field.reference'), form.reference.trim()] as const,
      [words.t('field.reason'), form.reason.trim()] as const,
    ]
  }
  return (
    <ActForm
      act="decide"
      question={words.t('do.decide.ask')}
      faults={() => faultsOf(form, { calculation: before(), today: props.place.today, meetingOn: dossier().meetingOn })}
      labelOf={labelOf}
      summary={summary}
      content={() => ({ ...form, amendments: isChanged() ? amendmentsOf(form.amendments) : [], etag: props.etag })}
      send={(key) => {
        const { decision, decidedOn, reference, reason } = form
        if (decision === '') throw new Error('a decision is chosen before it is sent')
        return api.decideDossier({
          params: { dossierId: dossier().id },
          key,
          etag: props.etag,
          body: {
            decision,
            decidedOn,
            reference: reference.trim(),
            reason: reason.trim(),
            ...(isChanged() ? { amendments: asBody(amendmentsOf(form.amendments)) } : {}),
          },
        })
      }}
      onDone={(done) => props.onDone(done)}
      onClose={props.onClose}
    >
      {({ faultOf, touched }) => (
        <>
          <div class="act__only-question">
            <RadioGroup
              name="decision"
              label={words.t('resolve.decision')}
              value={form.decision}
              error={faultOf('decision')}
              onInput={(decision) => setForm('decision', decision)}
              options={resolutions.map((value) => ({ value, label: words.t(`resolution.${value}`) }))}
            />
          </div>
          <Show when={isChanged()}>
            <div class="halves act__amend">
              <div>
                <p>{words.t('amend.hint')}</p>
                <For each={form.amendments}>
                  {(draft, at) => {
                    const part = () => dossier().calculation.components[draft.component]
                    const set = (change: Partial<typeof draft>, name: string) => {
                      setForm('amendments', at(), change)
                      touched(fieldOf(at(), name))
                    }
                    return (
                      <fieldset class="act__part">
                        <legend>{words.t('amend.one', { nth: at() + 1 })}</legend>
                        <TextField
                          name={fieldOf(at(), 'title')}
                          label={words.t('amend.name')}
                          maxLength={120}
                          value={draft.title}
                          error={faultOf(fieldOf(at(), 'title'))}
                          onInput={(title) => set({ title }, 'title')}
                        />
                        <Show when={dossier().calculation.components.length > 1}>
                          <SelectField
                            name={fieldOf(at(), 'component')}
                            label={words.t('amend.component')}
                            value={String(draft.component)}
                            error={faultOf(fieldOf(at(), 'component'))}
                            onInput={(component) => set({ component: Number(component) }, 'component')}
                            options={dossier().calculation.components.map(({ name }, index) => ({
                              value: String(index),
                              label: name,
                            }))}
                          />
                        </Show>
                        <MoneyField
                          name={fieldOf(at(), 'amount')}
                          label={words.t('amend.amount', { nowCents: part()?.amount.cents ?? 0 })}
                          isOptional
                          valueCents={draft.amountCents}
                          error={faultOf(fieldOf(at(), 'amount'))}
                          onInput={(amountCents) => set({ amountCents }, 'amount')}
                        />
                        <MoneyField
                          name={fieldOf(at(), 'contributions')}
                          label={words.t('amend.contributions', { nowCents: part()?.contributions.cents ?? 0 })}
                          isOptional
                          valueCents={draft.contributionsCents}
                          error={faultOf(fieldOf(at(), 'contributions'))}
                          onInput={(contributionsCents) => set({ contributionsCents }, 'contributions')}
                        />
                        <NumberField
                          name={fieldOf(at(), 'years')}
                          label={words.t('amend.years', { years: part()?.years ?? 0 })}
                          isOptional
                          unit={words.t('calc.years.unit')}
                          value={draft.years}
                          error={faultOf(fieldOf(at(), 'years'))}
                          onInput={(years) => set({ years }, 'years')}
                        />
                        <NumberField
                          name={fieldOf(at(), 'completionYear')}
                          label={words.t('amend.completionYear', { year: dossier().calculation.completionYear })}
                          isOptional
                          value={draft.completionYear}
                          error={faultOf(fieldOf(at(), 'completionYear'))}
                          onInput={(completionYear) => set({ completionYear }, 'completionYear')}
                        />
                        <Show when={form.amendments.length > 1}>
                          <Button
                            kind="subtle"
                            onClick={() => setForm('amendments', (all) => all.filter((_, index) => index !== at()))}
                          >
                            {words.t('amend.remove', { nth: at() + 1 })}
                          </Button>
                        </Show>
                      </fieldset>
                    )
                  }}
                </For>
                <Show when={form.amendments.length < mostAmendments}>
                  <Button onClick={() => setForm('amendments', form.amendments.length, emptyAmendment())}>
                    {words.t('amend.add')}
                  </Button>
                </Show>
              </div>
              <div class="stack" aria-live="polite">
                <h3>{words.t('resolve.preview')}</h3>
                <Show when={figures()} fallback={<p class="soft">{words.t('resolve.preview.none')}</p>}>
                  {(known) => (
                    <>
                      <p>
                        {words.t('resolve.preview.first', {
                          year: known().worked.charges[0]?.year ?? 0,
                          firstCents: known().worked.charges[0]?.charge.cents ?? 0,
                          askedCents: dossier().charges[0]?.charge.cents ?? 0,
                        })}
                      </p>
                      <CapitalEffect
                        figures={known().worked}
                        of={words.t('resolve.preview')}
                        investmentCents={known().investmentCents}
                        district={districtName(dossier().districtCode)}
                      />
                    </>
                  )}
                </Show>
              </div>
            </div>
          </Show>
          <TextField
            name="decidedOn"
            type="date"
            isShort
            label={words.t('field.decidedOn')}
            value={form.decidedOn}
            error={faultOf('decidedOn')}
            onInput={(decidedOn) => {
              setForm('decidedOn', decidedOn)
              touched('decidedOn')
            }}
          />
          <TextField
            name="reference"
            label={words.t('field.reference')}
            hint={words.t('resolve.reference.hint')}
            maxLength={120}
            value={form.reference}
            error={faultOf('reference')}
            onInput={(reference) => {
              setForm('reference', reference)
              touched('reference')
            }}
          />
          <TextAreaField
            name="reason"
            label={words.t('field.reason')}
            hint={words.t('field.reason.hint')}
            most={2000}
            value={form.reason}
            error={faultOf('reason')}
            onInput={(reason) => {
              setForm('reason', reason)
              touched('reason')
            }}
          />
        </>
      )}
    </ActForm>
  )
}
