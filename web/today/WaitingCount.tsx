/** How many things wait for the person who is logged in, beside the link to them. Asked anew when they go to another page, once in a while. */
import { createAsync, useLocation } from '@solidjs/router'
import { createEffect, on, Show } from 'solid-js'
import { askAgain } from '../client/api.ts'
import { daysLeft } from '../parts/days-left.ts'
import { useWords } from '../words/index.tsx'
import { waiting } from './waiting.ts'
import './waiting-count.css'

/** Somebody who goes from page to page makes one request in so many milliseconds at the most. */
const leastBetweenMs = 30_000

export default function WaitingCount() {
  const words = useWords()
  const location = useLocation()
  const answer = createAsync(() => waiting())
  let askedAt = Date.now()
  createEffect(
    on(
      () => location.pathname,
      () => {
        if (Date.now() - askedAt < leastBetweenMs) return
        askedAt = Date.now()
        void askAgain('getWorklist')
      },
      { defer: true },
    ),
  )
  const tasks = () => {
    const found = answer()
    return found?.ok ? found.value.tasks : []
  }
  const late = () => tasks().filter(({ dueOn }) => dueOn !== undefined && daysLeft(dueOn, Date.now()) < 0).length
  return (
    <Show when={answer()?.ok}>
      <span
        class="site-head__number"
        classList={{ 'site-head__number--late': late() > 0, 'site-head__number--none': tasks().length === 0 }}
        aria-hidden="true"
      >
        {words.number(tasks().length)}
      </span>
      <span class="unseen"> ({words.t('today.more', { count: tasks().length, late: late() })})</span>
    </Show>
  )
}
