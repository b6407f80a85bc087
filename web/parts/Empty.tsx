/** Nothing here yet: says so, and what the visitor can do next. */
import { type JSX, Show } from 'solid-js'
import './notice.css'

export interface EmptyProps {
  readonly title: string
  readonly children?: JSX.Element
  /** The next step: a button or a link. */
  readonly action?: JSX.Element
}

export function Empty(props: EmptyProps) {
  return (
    <div class="empty">
      <svg
        class="empty__panes"
        viewBox="0 0 80 44"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linejoin="round"
      >
        <path d="M2 42V18L40 2l38 16v24zM2 18h76M27 18v24M53 18v24" />
      </svg>
      <p class="lead">
        <strong>{props.title}</strong>
      </p>
      <Show when={props.children}>
        <p>{props.children}</p>
      </Show>
      {props.action}
    </div>
  )
}
