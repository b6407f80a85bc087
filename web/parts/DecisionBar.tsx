/** The bar of a desk: what an officer may decide. Each button first asks a reason that the person concerned will read. */
import { createSignal, For, onCleanup, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { Button } from './Button.tsx'
import './dialog.css'
import { idOfField, TextAreaField } from './Field.tsx'

export interface DecisionAction<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly kind?: 'primary' | 'secondary'
  readonly isNegative?: boolean
  /** Under the label of the reason, in place of the general hint. */
  readonly hint?: string
}

export interface DecisionBarProps<Id extends string> {
  /** What may be done now, by the rules that the server uses too. Empty: the bar is not there. */
  readonly actions: readonly DecisionAction<Id>[]
  readonly onDecide: (id: Id, reason: string) => void
  /** When a button is pressed and its reason is asked: for a decision that asks more than a reason. */
  readonly onArm?: (id: Id) => void
  /** While a decision is sent. */
  readonly isBusy?: boolean
  /** Least number of characters of a reason; default 10, as the API asks. */
  readonly leastReason?: number
}

export function DecisionBar<Id extends string>(props: DecisionBarProps<Id>) {
  const { t } = useWords()
  const [armed, setArmed] = createSignal<DecisionAction<Id>>()
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const buttons = new Map<Id, HTMLElement>()
  const least = () => props.leastReason ?? 10
  let focusTimer: number | undefined
  onCleanup(() => cancelAnimationFrame(focusTimer ?? 0))

  const focusLater = (find: () => HTMLElement | null | undefined) => {
    focusTimer = requestAnimationFrame(() => find()?.focus())
  }
  const arm = (action: DecisionAction<Id>) => {
    setReason('')
    setFault(undefined)
    setArmed(action)
    props.onArm?.(action.id)
    focusLater(() => document.getElementById(idOfField('decision-reason')))
  }
  const disarm = () => {
    const before = armed()
    setArmed(undefined)
    if (before) focusLater(() => buttons.get(before.id))
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const action = armed()
    if (!action || props.isBusy) return
    if (reason().trim().length < least()) {
      setFault(t('decision.reasonMissing', { least: least() }))
      document.getElementById(idOfField('decision-reason'))?.focus()
      return
    }
    props.onDecide(action.id, reason().trim())
  }

  return (
    <Show when={props.actions.length > 0}>
      <section class="decision-bar" aria-label={t('decision.region')}>
        <div class="decision-bar__inside wide">
          <Show
            when={armed()}
            keyed
            fallback={
              <div class="decision-bar__buttons">
                <For each={props.actions}>
                  {(action) => (
                    <Button
                      ref={(element) => buttons.set(action.id, element)}
                      kind={action.kind ?? 'secondary'}
                      isNegative={action.isNegative ?? false}
                      aria-expanded={false}
                      onClick={() => arm(action)}
                    >
                      {action.label}
                    </Button>
                  )}
                </For>
              </div>
            }
          >
            {(action) => (
              <form onSubmit={send} novalidate onKeyDown={(event) => event.key === 'Escape' && disarm()}>
                <TextAreaField
                  name="decision-reason"
                  label={`${action.label}. ${t('decision.reason')}`}
                  hint={action.hint ?? t('decision.reasonHint', { least: least() })}
                  error={fault()}
                  rows={2}
                  value={reason()}
                  onInput={(text) => {
                    setReason(text)
                    setFault(undefined)
                  }}
                />
                <div class="decision-bar__buttons">
                  <Button
                    type="submit"
                    kind="primary"
                    isNegative={action.isNegative ?? false}
                    isBusy={props.isBusy ?? false}
                  >
                    {t('decision.confirm', { action: action.label })}
                  </Button>
                  <Button kind="subtle" onClick={disarm}>
                    {t('decision.cancel')}
                  </Button>
                </div>
              </form>
            )}
          </Show>
        </div>
      </section>
    </Show>
  )
}
