/** The one polite live region of the application: what changes out of sight is said once, calmly. */
import { createSignal } from 'solid-js'

const [said, setSaid] = createSignal('')
let pending: ReturnType<typeof setTimeout> | undefined

/**
 * Says a sentence to screen readers. Only the last one within `waitMs` is said, so that typing does not flood;
 * the same sentence twice in a row is said twice.
 */
export function announce(sentence: string, waitMs = 150): void {
  clearTimeout(pending)
  setSaid('')
  pending = setTimeout(() => setSaid(sentence), waitMs)
}

/** The region itself; stands once, in the frame. */
export function Announcer() {
  return (
    <div class="unseen" aria-live="polite" aria-atomic="true">
      {said()}
    </div>
  )
}
