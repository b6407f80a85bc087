/** The form of one act of the desk: what will happen, its fields, the paper that the desk keeps, and its faults. */
import { batch, type JSX, Show } from 'solid-js'
import { faultsByField } from '../../client/api.ts'
import type { Sending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'

/** The shortest reference that the register takes. */
export const leastReference = 3

/** Faults that the form finds and those that the answer names, the form's own first. */
export function faultsOf(own: Readonly<Record<string, string | undefined>>, sending: Sending) {
  return { ...faultsByField(sending.problem()), ...own }
}

export function DeskForm(props: {
  /** Tells the fields of the forms of one page apart. */
  readonly name: string
  /** What pressing does, in plain words. */
  readonly what: JSX.Element
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly sending: Sending
  readonly reference: string
  readonly onReference: (reference: string) => void
  readonly referenceLabel: string
  readonly referenceHint: string
  readonly button: string
  readonly isNegative?: boolean
  readonly onSubmit: () => void
  readonly children?: JSX.Element
}) {
  const words = useWords()
  const hasFaults = () => Object.values(props.errors).some(Boolean)
  const byField = () =>
    Object.fromEntries(Object.entries(props.errors).map(([field, fault]) => [`${props.name}-${field}`, fault]))
  return (
    <form
      class="register__form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        // At once: old faults that go one by one would draw the focus to a summary that then disappears.
        batch(() => props.onSubmit())
      }}
    >
      <ErrorSummary errors={byField()} />
      <Show when={!hasFaults() && props.sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
      {props.children}
      <TextField
        name={`${props.name}-reference`}
        label={props.referenceLabel}
        hint={props.referenceHint}
        value={props.reference}
        maxLength={60}
        autocomplete="off"
        isShort
        error={props.errors.reference}
        onInput={props.onReference}
      />
      <div class="register__what">
        <p>
          <strong>{words.t('register.what')}</strong>
        </p>
        {props.what}
      </div>
      <Button type="submit" kind="primary" isNegative={props.isNegative ?? false} isBusy={props.sending.isBusy()}>
        {props.button}
      </Button>
    </form>
  )
}
