/** Sending one change at a time: busy while it runs, its problem afterwards, and one key for one content, so that a second press does nothing twice. */
import { createSignal } from 'solid-js'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import type { Answer, Problem } from './answer.ts'
import { newKey } from './api.ts'

export interface Sending {
  readonly isBusy: () => boolean
  readonly problem: () => Problem | undefined
  readonly forget: () => void
  /**
   * Sends `content` with a key that stays the same until this content has been accepted: a try after a lost answer finds what the first one did.
   * Undefined: another change was still under way, so nothing was sent.
   */
  readonly send: <Value>(
    content: unknown,
    call: (key: string) => Promise<Answer<Value>>,
  ) => Promise<Answer<Value> | undefined>
}

/** What takes longer than this is said to take a moment, so that nobody who does not see the screen waits in silence. */
const slowMs = 1500

/** For one form or one bar of decisions. Call it in a component: it speaks the page's language. */
export function createSending(): Sending {
  const words = useWords()
  const [isBusy, setIsBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem>()
  let kept: { content: string; key: string } | undefined
  return {
    isBusy,
    problem,
    forget: () => setProblem(undefined),
    send: async (content, call) => {
      if (isBusy()) return undefined
      const text = JSON.stringify(content)
      if (kept?.content !== text) kept = { content: text, key: newKey() }
      setIsBusy(true)
      setProblem(undefined)
      const slow = setTimeout(() => announce(words.t('shell.waiting')), slowMs)
      try {
        const answer = await call(kept.key)
        if (answer.ok) kept = undefined
        else setProblem(answer.problem)
        return answer
      } finally {
        clearTimeout(slow)
        setIsBusy(false)
      }
    },
  }
}
