/** The form of an act that is a few fields. */
import { For } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { DossierOutcome } from '../../../shared/api/council.ts'
import { ActForm } from './ActForm.tsx'
import { FieldOf } from './FieldOf.tsx'
import { type Filled, faultOf, shownValue } from './fields.ts'
import type { ActName } from './possible-acts.ts'
import type { Place, SimpleAct } from './simple-acts.ts'

export interface SimpleFormProps {
  readonly act: ActName
  readonly is: SimpleAct
  readonly place: Place
  readonly etag: string | undefined
  readonly onDone: (dossier: DossierOutcome) => void
  readonly onClose: (() => void) | undefined
}

export function SimpleForm(props: SimpleFormProps) {
  // A form begins once with what the dossier holds then: what somebody typed stays when the dossier is read anew.
  const start = props.is.start?.(props.place)
  const [filled, setFilled] = createStore<Filled>({
    texts: { ...start?.texts },
    numbers: { ...start?.numbers },
    lists: { ...start?.lists },
  })
  const fields = () => props.is.fields(props.place)
  const names = () => fields().map(({ name }) => name)
  return (
    <ActForm
      act={props.act}
      question={props.is.ask(props.place)}
      hint={props.is.hint?.(props.place)}
      sure={props.is.sure?.(props.place)}
      isNegative={props.is.isNegative ?? false}
      faults={() => {
        const together = new Map(props.is.check?.(filled, props.place) ?? [])
        return fields().map((field) => [
          field.name,
          faultOf(field, filled, props.place.today) ?? together.get(field.name),
        ])
      }}
      labelOf={(name) => fields().find((field) => field.name === name)?.label ?? ''}
      summary={() => fields().map((field) => [field.label, shownValue(field, filled, props.place.words)])}
      content={() => ({ ...filled, texts: { ...filled.texts }, etag: props.etag })}
      send={(key) =>
        props.is.send(filled, props.place, {
          params: { dossierId: props.place.dossier.id },
          key,
          etag: props.etag,
        })
      }
      onDone={(dossier) => props.onDone(dossier)}
      onClose={props.onClose}
    >
      {(ties) => (
        <For each={names()}>
          {(name, at) => (
            <FieldOf
              field={fields()[at()] as NonNullable<ReturnType<typeof fields>[number]>}
              filled={filled}
              setFilled={setFilled}
              error={ties.faultOf(name)}
              onTouched={() => ties.touched(name)}
            />
          )}
        </For>
      )}
    </ActForm>
  )
}
