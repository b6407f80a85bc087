/** Finance describes what else can be done than what is asked, with the agreement on upkeep. */
import { For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { alternativeKinds } from '../../../shared/council/dossier.ts'
import { api } from '../../client/api.ts'
import { MoneyField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { ActForm, type Faults } from './ActForm.tsx'
import { textFault } from './faults.ts'
import type { SimpleFormProps } from './SimpleForm.tsx'

type Kind = (typeof alternativeKinds)[number]
interface Draft {
  kind: Kind | ''
  title: string
  text: string
  investmentCents: number | undefined
}

const least = 2
const most = 6
const empty = (): Draft => ({ kind: '', title: '', text: '', investmentCents: undefined })
const fieldOf = (nth: number, part: string) => `alternatives-${nth}-${part}`

export function DescribeAlternatives(props: Omit<SimpleFormProps, 'is'>) {
  const words = props.place.words
  const [form, setForm] = createStore<{ drafts: Draft[]; upkeep: string; maintenanceCents: number | undefined }>({
    drafts: [empty(), empty()],
    upkeep: '',
    maintenanceCents: props.place.dossier.calculation.maintenancePerYear.cents,
  })
  const faults = (): Faults => [
    ...form.drafts.flatMap(
      ({ kind, title, text }, nth): Faults => [
        [fieldOf(nth, 'kind'), kind === '' ? { fault: 'choose' } : undefined],
        [fieldOf(nth, 'title'), textFault(title, 2, 120)],
        [fieldOf(nth, 'text'), textFault(text, 10, 1000)],
        [fieldOf(nth, 'investment'), undefined],
      ],
    ),
    ['upkeep', textFault(form.upkeep, 10, 2000)],
    ['maintenancePerYear', form.maintenanceCents === undefined ? { fault: 'amountOrNone' } : undefined],
  ]
  const labelOf = (name: string) => {
    const [, nth, part] = /^alternatives-(\d+)-(\w+)$/.exec(name) ?? []
    if (part !== undefined) {
      const label = part === 'title' ? 'name' : (part as 'kind' | 'text' | 'investment')
      return `${words.t('alternatives.one', { nth: Number(nth) + 1 })}, ${words.t(`alternatives.${label}`)}`
    }
    return words.t(name === 'upkeep' ? 'alternatives.upkeep' : 'alternatives.maintenance')
  }
  const alternatives = () =>
    form.drafts.flatMap(({ kind, title, text, investmentCents }) =>
      kind === ''
        ? []
        : [
            {
              kind,
              title: title.trim(),
              text: text.trim(),
              ...(investmentCents === undefined ? {} : { investment: { cents: investmentCents } }),
            },
          ],
    )
  const body = () => ({
    alternatives: alternatives(),
    upkeep: form.upkeep.trim(),
    maintenancePerYear: { cents: form.maintenanceCents ?? 0 },
  })
  return (
    <ActForm
      act="describe-alternatives"
      question={words.t('do.describe-alternatives.ask')}
      hint={words.t('do.describe-alternatives.hint')}
      faults={faults}
      labelOf={labelOf}
      summary={() => [
        ...alternatives().map(
          ({ title, investment }, nth) =>
            [
              words.t('alternatives.one', { nth: nth + 1 }),
              investment ? `${title}, ${words.money(investment.cents)}` : title,
            ] as const,
        ),
        [words.t('alternatives.upkeep'), form.upkeep.trim()],
        [words.t('alternatives.maintenance'), words.money(form.maintenanceCents ?? 0)],
      ]}
      content={() => ({ ...body(), etag: props.etag })}
      send={(key) =>
        api.describeAlternatives({
          params: { dossierId: props.place.dossier.id },
          key,
          etag: props.etag,
          body: body(),
        })
      }
      onDone={(done) => props.onDone(done)}
      onClose={props.onClose}
    >
      {({ faultOf, touched }) => (
        <>
          <For each={form.drafts}>
            {(draft, at) => {
              const set = (change: Partial<Draft>, part: string) => {
                setForm('drafts', at(), change)
                touched(fieldOf(at(), part))
              }
              return (
                <fieldset class="act__part">
                  <legend>{words.t('alternatives.one', { nth: at() + 1 })}</legend>
                  <SelectField
                    name={fieldOf(at(), 'kind')}
                    label={words.t('alternatives.kind')}
                    value={draft.kind}
                    error={faultOf(fieldOf(at(), 'kind'))}
                    onInput={(kind) => set({ kind }, 'kind')}
                    options={alternativeKinds.map((value) => ({ value, label: words.t(`alternative.${value}`) }))}
                  />
                  <TextField
                    name={fieldOf(at(), 'title')}
                    label={words.t('alternatives.name')}
                    maxLength={120}
                    value={draft.title}
                    error={faultOf(fieldOf(at(), 'title'))}
                    onInput={(title) => set({ title }, 'title')}
                  />
                  <TextAreaField
                    name={fieldOf(at(), 'text')}
                    label={words.t('alternatives.text')}
                    hint={words.t('alternatives.text.hint')}
                    rows={3}
                    most={1000}
                    value={draft.text}
                    error={faultOf(fieldOf(at(), 'text'))}
                    onInput={(text) => set({ text }, 'text')}
                  />
                  <MoneyField
                    name={fieldOf(at(), 'investment')}
                    label={words.t('alternatives.investment')}
                    hint={words.t('alternatives.investment.hint')}
                    isOptional
                    valueCents={draft.investmentCents}
                    error={faultOf(fieldOf(at(), 'investment'))}
                    onInput={(investmentCents) => set({ investmentCents }, 'investment')}
                  />
                  <Show when={form.drafts.length > least}>
                    <Button
                      kind="subtle"
                      onClick={() => setForm('drafts', (all) => all.filter((_, index) => index !== at()))}
                    >
                      {words.t('alternatives.remove', { nth: at() + 1 })}
                    </Button>
                  </Show>
                </fieldset>
              )
            }}
          </For>
          <Show when={form.drafts.length < most}>
            <p>
              <Button onClick={() => setForm('drafts', form.drafts.length, empty())}>
                {words.t('alternatives.add')}
              </Button>
            </p>
          </Show>
          <TextAreaField
            name="upkeep"
            label={words.t('alternatives.upkeep')}
            hint={words.t('alternatives.upkeep.hint')}
            rows={3}
            most={2000}
            value={form.upkeep}
            error={faultOf('upkeep')}
            onInput={(upkeep) => {
              setForm('upkeep', upkeep)
              touched('upkeep')
            }}
          />
          <MoneyField
            name="maintenancePerYear"
            label={words.t('alternatives.maintenance')}
            valueCents={form.maintenanceCents}
            error={faultOf('maintenancePerYear')}
            onInput={(maintenanceCents) => {
              setForm('maintenanceCents', maintenanceCents)
              touched('maintenancePerYear')
            }}
          />
        </>
      )}
    </ActForm>
  )
}
