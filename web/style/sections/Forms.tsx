/** Fields, one by one in each state, and a whole form that shows its faults. */
import { createSignal } from 'solid-js'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { FormExample } from '../FormExample.tsx'
import { Part, Shown } from '../Part.tsx'

const days = [
  { value: 'thursday', label: 'Donderdag' },
  { value: 'saturday', label: 'Zaterdag', hint: 'Dan is het wijkcentrum tot 16 uur open.' },
] as const

export function Forms() {
  const [name, setName] = createSignal('Geveltuinen')
  const [amount, setAmount] = createSignal<number | undefined>(680_000)
  const [hours, setHours] = createSignal<number | undefined>(24)
  const [day, setDay] = createSignal<'thursday' | 'saturday' | ''>('thursday')
  const [some, setSome] = createSignal<readonly ('thursday' | 'saturday')[]>(['saturday'])
  const [isSure, setIsSure] = createSignal(false)
  return (
    <Part
      id="formulieren"
      name="Formulieren"
      text="Het label staat erboven, de uitleg eronder, de fout bij het veld en bovenaan."
    >
      <Shown name="TextField, TextAreaField">
        <div class="halves">
          <div>
            <TextField name="st-plain" label="Gewoon" value={name()} onInput={setName} />
            <TextField name="st-hint" label="Met uitleg" hint="Zoals op de brief." value={name()} onInput={setName} />
            <TextField name="st-optional" label="Mag leeg" isOptional value="" onInput={setName} />
          </div>
          <div>
            <TextField
              name="st-error"
              label="Met een fout"
              error="Schrijf een titel van minstens 5 tekens."
              value="Tuin"
              onInput={setName}
            />
            <TextField name="st-off" label="Uit" disabled value="Vast" onInput={setName} />
            <TextField name="st-date" label="Datum" type="date" isShort value="2027-03-28" onInput={setName} />
          </div>
        </div>
        <TextAreaField name="st-area" label="Langer" value="Wij leggen 140 geveltuinen aan." onInput={setName} />
      </Shown>
      <Shown name="MoneyField, NumberField">
        <div class="halves">
          <MoneyField name="st-money" label="Bedrag" valueCents={amount()} onInput={setAmount} />
          <NumberField name="st-hours" label="Uren" unit="uur" value={hours()} onInput={setHours} />
        </div>
      </Shown>
      <Shown name="SelectField, RadioGroup, CheckboxGroup, CheckboxField">
        <div class="halves">
          <div>
            <SelectField
              name="st-select"
              label="Dag"
              value={day()}
              onInput={setDay}
              options={days}
              emptyLabel="Kies een dag"
            />
            <RadioGroup name="st-radio" label="Welke dag?" value={day()} onInput={setDay} options={days} />
          </div>
          <div>
            <CheckboxGroup name="st-check" label="Welke dagen?" chosen={some()} onInput={setSome} options={days} />
            <CheckboxField name="st-sure" label="Ik heb het gelezen" isChecked={isSure()} onInput={setIsSure} />
            <CheckboxField
              name="st-must"
              label="Ik ga akkoord"
              error="Zonder akkoord kunnen wij niet verder."
              isChecked={isSure()}
              onInput={setIsSure}
            />
          </div>
        </div>
      </Shown>
      <Shown name="Field, ErrorSummary: een heel formulier">
        <FormExample />
      </Shown>
    </Part>
  )
}
