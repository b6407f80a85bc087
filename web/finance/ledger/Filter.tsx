/** What of a statement is shown: euros or hours, a period, a kind of movement, a text. The choice lives in the address. */
import { createSignal, untrack } from 'solid-js'
import { movementKinds } from '../../../shared/ledger/ledger.ts'
import { Button } from '../../parts/Button.tsx'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'

/** As the address holds them; empty for what is not chosen. */
export interface Filters {
  readonly munt: string | undefined
  readonly van: string | undefined
  readonly tot: string | undefined
  readonly soort: string | undefined
  readonly zoek: string | undefined
}

type Choice = { readonly [Name in keyof Filters]: string | null }

export function Filter(props: { filters: Partial<Filters>; onChoose: (choice: Choice) => void }) {
  const { t } = useWords()
  // The address fills the form once; after that the form fills the address.
  const start = untrack(() => ({ ...props.filters }))
  const [currency, setCurrency] = createSignal(start.munt === 'MIN' ? 'MIN' : 'EUR')
  const [from, setFrom] = createSignal(start.van ?? '')
  const [until, setUntil] = createSignal(start.tot ?? '')
  const [kind, setKind] = createSignal(start.soort ?? '')
  const [text, setText] = createSignal(start.zoek ?? '')
  const [fault, setFault] = createSignal<string>()
  function choose(event: SubmitEvent) {
    event.preventDefault()
    const isBackwards = from() !== '' && until() !== '' && until() < from()
    setFault(isBackwards ? t('ledger.fault.period') : undefined)
    if (isBackwards) return
    props.onChoose({
      munt: currency() === 'MIN' ? 'MIN' : null,
      van: from() || null,
      tot: until() || null,
      soort: kind() || null,
      zoek: text().trim() || null,
    })
  }
  return (
    <search aria-label={t('ledger.search.postings')}>
      <form class="ledger-search" onSubmit={choose} novalidate>
        <SelectField
          name="munt"
          label={t('ledger.currency')}
          value={currency()}
          options={[
            { value: 'EUR', label: t('ledger.euros') },
            { value: 'MIN', label: t('ledger.hours') },
          ]}
          onInput={setCurrency}
        />
        <TextField name="van" type="date" label={t('ledger.from')} isOptional value={from()} onInput={setFrom} />
        <TextField
          name="tot"
          type="date"
          label={t('ledger.until')}
          isOptional
          value={until()}
          error={fault()}
          onInput={setUntil}
        />
        <SelectField
          name="soort"
          label={t('ledger.kind')}
          emptyLabel={t('ledger.kind.all')}
          value={kind()}
          options={movementKinds.map((value) => ({ value: value as string, label: t(`movement.${value}`) }))}
          onInput={setKind}
        />
        <TextField
          name="zoek"
          type="search"
          label={t('ledger.text.postings')}
          isOptional
          maxLength={100}
          value={text()}
          onInput={setText}
        />
        <Button type="submit" kind="primary">
          {t('ledger.search')}
        </Button>
      </form>
    </search>
  )
}
