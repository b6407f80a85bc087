/** One act that asks before it is done: a button, a dialog that says what it does, and a problem shown where it arose. */
import { createSignal, type JSX, Show } from 'solid-js'
import { type Answer, newKey, type Problem } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { TextAreaField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'

export interface ConfirmProps {
  /** On the button that opens the dialog, on its title, and on the button that does it. */
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly children: JSX.Element
  readonly kind?: 'primary' | 'secondary'
  readonly isNegative?: boolean
  /** A reason is asked; `least` characters, 0: it may be left out. */
  readonly reason?: {
    readonly name: string
    readonly label: string
    readonly hint?: string
    readonly least: number
    readonly missing: string
  }
  /** One key for each opening: a lost answer can be asked for again without doing it twice. */
  readonly act: (key: string, reason: string) => Promise<Answer<unknown>>
  /** After it was done. */
  readonly onDone: () => void
}

export function Confirm(props: ConfirmProps) {
  const [isOpen, setIsOpen] = createSignal(false)
  const [isBusy, setIsBusy] = createSignal(false)
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [problem, setProblem] = createSignal<Problem>()
  let key = ''
  const open = () => {
    key = newKey()
    setFault(undefined)
    setProblem(undefined)
    setIsOpen(true)
  }
  const confirm = async () => {
    if (isBusy()) return
    if (props.reason && reason().trim().length < props.reason.least) {
      setFault(props.reason.missing)
      return
    }
    setIsBusy(true)
    const answer = await props.act(key, reason().trim())
    setIsBusy(false)
    if (!answer.ok) {
      setProblem(answer.problem)
      return
    }
    setIsOpen(false)
    props.onDone()
  }
  return (
    <>
      <Button kind={props.kind ?? 'secondary'} isNegative={props.isNegative ?? false} onClick={open}>
        {props.label}
      </Button>
      <Dialog
        isOpen={isOpen()}
        onClose={() => setIsOpen(false)}
        title={props.question}
        actions={
          <Button
            kind="primary"
            isNegative={props.isNegative ?? false}
            isBusy={isBusy()}
            onClick={() => void confirm()}
          >
            {props.yes}
          </Button>
        }
      >
        <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
        {props.children}
        <Show when={props.reason}>
          {(asked) => (
            <TextAreaField
              name={asked().name}
              label={asked().label}
              hint={asked().hint}
              isOptional={asked().least === 0}
              error={fault()}
              rows={3}
              value={reason()}
              onInput={(text) => {
                setReason(text)
                setFault(undefined)
              }}
            />
          )}
        </Show>
      </Dialog>
    </>
  )
}
