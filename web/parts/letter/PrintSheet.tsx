/** What the printer gives in place of the page: stands at the end of the body, unseen on the screen. */
import type { ParentProps } from 'solid-js'
import { Portal } from 'solid-js/web'
import './letter.css'

/** One at a time on a page. */
export function PrintSheet(props: ParentProps) {
  return (
    <Portal
      ref={(element) => {
        element.className = 'print-sheet print-only'
      }}
    >
      {props.children}
    </Portal>
  )
}
