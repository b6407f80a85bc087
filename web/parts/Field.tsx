/** Fields of a form: label, hint, fault and control, tied together for everybody; and fields of text. Values live with the screen. */
import { createEffect, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'

/** The id of the control of a field, which an `ErrorSummary` links to. Names are unique on a page. */
export const idOfField = (name: string) => `field-${name}`

export interface FieldProps {
  /** Unique on the page; the key of its fault. */
  readonly name: string
  readonly label: string
  readonly hint?: JSX.Element | undefined
  /** A sentence; undefined or empty: no fault. */
  readonly error?: string | undefined
  /** Says "(niet verplicht)" after the label. */
  readonly isOptional?: boolean
  readonly disabled?: boolean
}

export interface FieldFrameProps extends FieldProps {
  readonly children: (ties: { id: string; describedBy: string | undefined; isInvalid: boolean }) => JSX.Element
  /** Below the control. */
  readonly after?: JSX.Element
}

/** What all single controls share: give the control these ties. */
export function FieldFrame(props: FieldFrameProps) {
  const { t } = useWords()
  const id = () => idOfField(props.name)
  const describedBy = () =>
    [props.hint && `${id()}-hint`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div class="field" classList={{ 'field--invalid': Boolean(props.error) }}>
      <label class="field__label" for={id()}>
        {props.label}
        <Show when={props.isOptional}>
          <span class="field__optional"> {t('field.optional')}</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <p class="field__hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <FieldError name={props.name} error={props.error} />
      {props.children({
        get id() {
          return id()
        },
        get describedBy() {
          return describedBy()
        },
        get isInvalid() {
          return Boolean(props.error)
        },
      })}
      {props.after}
    </div>
  )
}

/** The fault of a field, tied to it by its id. */
export function FieldError(props: { name: string; error: string | undefined }) {
  const { t } = useWords()
  return (
    <Show when={props.error}>
      <p class="field__error" id={`${idOfField(props.name)}-error`}>
        <span class="unseen">{t('field.errorWord')} </span>
        {props.error}
      </p>
    </Show>
  )
}

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: 'text' | 'email' | 'search' | 'date' | 'datetime-local'
  readonly autocomplete?: string
  readonly maxLength?: number
  readonly isShort?: boolean
  /** Suggestions, as a native list. */
  readonly suggestions?: readonly string[]
}

/** One line of text, or a date. */
export function TextField(props: TextFieldProps) {
  const listId = createUniqueId()
  // A date of which a part is typed (the 0 of 01) has an empty value: writing that into the field would wipe out the parts.
  const keepUp = (input: HTMLInputElement) =>
    createEffect(() => {
      if (input.value !== props.value) input.value = props.value
    })
  return (
    <FieldFrame {...props}>
      {(ties) => (
        <>
          <input
            class="control"
            classList={{ 'control--short': props.isShort ?? false }}
            id={ties.id}
            name={props.name}
            type={props.type ?? 'text'}
            ref={keepUp}
            autocomplete={props.autocomplete}
            maxlength={props.maxLength}
            disabled={props.disabled}
            required={!props.isOptional}
            list={props.suggestions ? listId : undefined}
            aria-describedby={ties.describedBy}
            aria-invalid={ties.isInvalid || undefined}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <Show when={props.suggestions}>
            <datalist id={listId}>
              <For each={props.suggestions}>{(suggestion) => <option value={suggestion} />}</For>
            </datalist>
          </Show>
        </>
      )}
    </FieldFrame>
  )
}

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** Shows how many characters are left; does not cut off. */
  readonly most?: number
  readonly rows?: number
}

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { t } = useWords()
  return (
    <FieldFrame
      {...props}
      after={
        <Show when={props.most}>
          {(most) => <p class="field__hint">{t('field.left', { left: most() - [...props.value].length })}</p>}
        </Show>
      }
    >
      {(ties) => (
        <textarea
          class="control"
          id={ties.id}
          name={props.name}
          rows={props.rows ?? 4}
          disabled={props.disabled}
          required={!props.isOptional}
          aria-describedby={ties.describedBy}
          aria-invalid={ties.isInvalid || undefined}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}
