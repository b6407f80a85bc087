/** All faults of a form at once, above it, each a link to its field. */
import { createEffect, For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import { idOfField } from './Field.tsx'
import './notice.css'

export interface ErrorSummaryProps {
  /** Faults by the name of their field, in the order of the form. A new object (a new try to send) takes the focus here. */
  readonly errors: Readonly<Record<string, string | undefined>>
  /** A fault of the whole form, such as a problem's sentence. */
  readonly message?: string | undefined
  /** Where a fault may stand in a part of the form that is not in sight: goes to its field. Default: focuses it. */
  readonly onFollow?: (name: string) => void
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { t } = useWords()
  let box: HTMLDivElement | undefined
  const faults = () => Object.entries(props.errors).filter((fault): fault is [string, string] => Boolean(fault[1]))
  const count = () => faults().length
  createEffect(() => {
    if (count() > 0 || props.message) box?.focus()
  })
  const toField = (event: MouseEvent, name: string) => {
    event.preventDefault()
    if (props.onFollow) props.onFollow(name)
    else document.getElementById(idOfField(name))?.focus()
  }
  return (
    <Show when={count() > 0 || props.message}>
      <div class="notice notice--error" role="alert" tabindex="-1" ref={box}>
        <h2 class="notice__title">{count() > 0 ? t('errors.title', { count: count() }) : props.message}</h2>
        <Show when={count() > 0}>
          <Show when={props.message}>
            <p>{props.message}</p>
          </Show>
          <ul>
            <For each={faults()}>
              {([name, fault]) => (
                <li>
                  <a href={`#${idOfField(name)}`} onClick={(event) => toField(event, name)}>
                    {fault}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Show>
  )
}
