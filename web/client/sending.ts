/** Sending one change at a time: busy while it runs, its problem afterwards, and one key for one content, so that a second press does nothing twice. */
import { createSignal } from 'solid-js'
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

/** For one form or one bar of decisions. */
export function createSending(): Sending {
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
      try {
        const answer = await call(kept.key)
        if (answer.ok) kept = undefined
        else setProblem(answer.problem)
        return answer
      } finally {
        setIsBusy(false)
      }
    },
  }
}
