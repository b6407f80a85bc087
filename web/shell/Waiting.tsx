/** What stands in a page while its data are under way. */
import { useWords } from '../words/index.tsx'

/** A quiet row of panes with the word; `what` names the thing that is awaited. */
export function Waiting(props: { what?: string }) {
  const words = useWords()
  return (
    <div class="waiting wide">
      <p role="status">{props.what ?? words.t('shell.waiting')}</p>
      <div class="waiting__panes" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  )
}
