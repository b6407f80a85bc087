/** A form with every kind of field, for the style page: shows faults all at once. */
import { createSignal } from 'solid-js'
import { createStore } from 'solid-js/store'
import { MoneyField, NumberField } from '../parts/AmountField.tsx'
import { Button } from '../parts/Button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '../parts/ChoiceField.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { TextAreaField, TextField } from '../parts/Field.tsx'

export function FormExample() {
  const [form, setForm] = createStore({
    title: '',
    summary: '',
    costCents: 6_000_000 as number | undefined,
    years: 15 as number | undefined,
    theme: '' as 'greenery' | 'play' | '',
    kind: 'initiative' as 'initiative' | 'takeover' | '',
    publicAsset: false,
  })
  const [errors, setErrors] = createSignal<Record<string, string | undefined>>({})
  const check = (event: SubmitEvent) => {
    event.preventDefault()
    setErrors({
      ...(form.title.length < 5 ? { title: 'Schrijf een titel van minstens 5 tekens.' } : {}),
      ...(form.costCents === undefined ? { cost: 'Vul in wat het kost.' } : {}),
    })
  }
  return (
    <form onSubmit={check} novalidate>
      <ErrorSummary errors={errors()} />
      <div class="halves">
        <div>
          <TextField
            name="title"
            label="Hoe heet uw plan?"
            value={form.title}
            error={errors().title}
            onInput={(value) => setForm('title', value)}
          />
          <TextAreaField
            name="summary"
            label="Wat wilt u doen?"
            hint="Twee zinnen zijn genoeg."
            most={240}
            isOptional
            value={form.summary}
            onInput={(value) => setForm('summary', value)}
          />
          <MoneyField
            name="cost"
            label="Wat kost het ongeveer?"
            valueCents={form.costCents}
            error={errors().cost}
            onInput={(value) => setForm('costCents', value)}
          />
          <NumberField
            name="years"
            label="Hoeveel jaar gaat het mee?"
            unit="jaar"
            value={form.years}
            onInput={(value) => setForm('years', value)}
          />
        </div>
        <div>
          <SelectField
            name="theme"
            label="Waar gaat het over?"
            value={form.theme}
            options={[
              { value: 'greenery', label: 'Groen' },
              { value: 'play', label: 'Spelen' },
            ]}
            onInput={(value) => setForm('theme', value)}
          />
          <RadioGroup
            name="kind"
            label="Wat vraagt u?"
            value={form.kind}
            options={[
              { value: 'initiative', label: 'Een plan', hint: 'Iets nieuws voor de buurt.' },
              { value: 'takeover', label: 'Een taak overnemen', hint: 'Iets wat de gemeente nu doet.' },
            ]}
            onInput={(value) => setForm('kind', value)}
          />
          <CheckboxField
            name="asset"
            label="Het komt in de openbare ruimte"
            isChecked={form.publicAsset}
            onInput={(value) => setForm('publicAsset', value)}
          />
        </div>
      </div>
      <Button type="submit" kind="primary">
        Controleer
      </Button>
    </form>
  )
}
