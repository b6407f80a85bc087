/** What the letters of a series say and look like, with the letter itself as a picture beside it. */
import { Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { CheckboxField, RadioGroup } from '../../parts/ChoiceField.tsx'
import { TextAreaField, TextField } from '../../parts/Field.tsx'
import { Letter } from '../../parts/letter/Letter.tsx'
import { useWords } from '../../words/index.tsx'
import { mostHelp, type SettingsForm, settingsOf } from './settings-form.ts'

/** A number and a code that no register gives, for the picture. */
const example = { number: 1234, code: 'XXXX-XXXX-XXXXX' }

export function Settings(props: {
  readonly round: RoundView
  readonly form: SettingsForm
  readonly onChange: (change: Partial<SettingsForm>) => void
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly address: readonly string[] | undefined
}) {
  const words = useWords()
  return (
    <section class="letters__settings" aria-labelledby="settings">
      <div>
        <h2 id="settings">{words.t('letters.settings')}</h2>
        <TextAreaField
          name="help"
          label={words.t('letters.help')}
          hint={words.t('letters.help.hint')}
          value={props.form.help}
          most={mostHelp}
          error={props.errors.help}
          onInput={(help) => props.onChange({ help })}
        />
        <RadioGroup
          name="window"
          label={words.t('letters.window')}
          value={props.form.window}
          onInput={(window) => props.onChange({ window })}
          options={(['left', 'right'] as const).map((value) => ({ value, label: words.t(`letters.window.${value}`) }))}
        />
        <CheckboxField
          name="paper"
          label={words.t('letters.paper')}
          hint={words.t('letters.paper.hint')}
          isChecked={props.form.hasPaper}
          onInput={(hasPaper) => props.onChange({ hasPaper })}
        />
        <Show when={props.form.hasPaper}>
          <TextField
            name="place"
            label={words.t('letters.place')}
            hint={words.t('letters.place.hint')}
            value={props.form.place}
            maxLength={80}
            error={props.errors.place}
            onInput={(place) => props.onChange({ place })}
          />
          <TextField
            name="until"
            type="datetime-local"
            label={words.t('letters.until')}
            hint={words.t('letters.until.hint', { closesAt: props.round.closesAt })}
            value={props.form.until}
            error={props.errors.until}
            onInput={(until) => props.onChange({ until })}
          />
        </Show>
      </div>
      <figure class="letters__picture">
        <figcaption>{words.t('letters.example')}</figcaption>
        <div class="letter-preview" role="img" aria-label={words.t('letters.example')}>
          <Letter round={props.round} settings={settingsOf(props.form)} letter={example} address={props.address} />
        </div>
      </figure>
    </section>
  )
}
