/** A draft in the making: kept on the device while it changes, checked and sent once. */
import { createEffect, createMemo, createSignal, on } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { type Answer, faultsByField, newKey, type Problem } from '../../client/api.ts'
import { useWords } from '../../words/index.tsx'
import { faultSentences, withQuestions } from './fault-sentences.ts'
import { dropDraft, keepDraft, readDraft } from './kept-draft.ts'
import type { Draft } from './wish.ts'

/** Fields that the API calls otherwise. */
const apiNames: Readonly<Record<string, string>> = {
  costCents: 'cost',
  staffHours: 'staffMinutes',
  upkeepCents: 'maintenancePerYear',
}

/** What a form of a plan needs. `place` is where the draft is kept; `start` is what it begins with when none is kept. */
export function useWish(place: string, start: Draft) {
  const words = useWords()
  const kept = readDraft(place)
  const [draft, setDraft] = createStore<Draft>({ ...(kept?.draft ?? start) })
  const [errors, setErrors] = createSignal<Record<string, string>>({})
  /** What the API found wrong, for as long as that field stands as it was. */
  const [refused, setRefused] = createStore<Record<string, string | undefined>>({})
  const [message, setMessage] = createSignal<string>()
  const [keptAt, setKeptAt] = createSignal<number | 'failed' | undefined>(kept && (kept.keptAt ?? Date.now()))
  /** What was wiped, for as long as the page stands: wiping is undone by putting it back. */
  const [wiped, setWiped] = createSignal<Draft>()
  const [isRestored, setIsRestored] = createSignal(kept !== undefined)
  const [isBusy, setIsBusy] = createSignal(false)
  let isSent = false
  let intention: { readonly body: string; readonly key: string } | undefined

  createEffect(
    on(
      () => JSON.stringify(draft),
      () => {
        if (isSent) return
        // A form that stands as it began holds nothing to keep.
        if (JSON.stringify(draft) === JSON.stringify(start)) {
          dropDraft(place)
          return setKeptAt(undefined)
        }
        const now = Date.now()
        setKeptAt(keepDraft(place, unwrap(draft), now) ? now : 'failed')
      },
      { defer: true },
    ),
  )

  const showProblem = (problem: Problem) => {
    const faults = faultsByField(problem)
    setMessage(`${problem.title}. ${problem.detail}`)
    setRefused(reconcile(faults))
    setErrors(faults)
  }

  /** Beside a field: only what a try to send found and what is still wrong, so that a fault goes when it is mended. */
  const fieldErrors = createMemo(() => {
    const now = faultSentences(draft, words)
    return Object.fromEntries(Object.keys(errors()).map((name) => [name, refused[name] ?? now[name]]))
  })

  /** For the summary: as the last try to send left it. */
  const summary = createMemo(() => withQuestions(errors(), words))

  return {
    draft,
    fieldErrors,
    errors: summary,
    message,
    keptAt,
    isBusy,
    hadDraft: kept !== undefined,
    /** The draft of an earlier visit stands in the form, and nobody has changed it since. */
    isRestored,
    /** Something was wiped and can be put back. */
    canPutBack: () => wiped() !== undefined,
    change(change: Partial<Draft>) {
      setIsRestored(false)
      setDraft(change)
      for (const name of Object.keys(change)) setRefused(apiNames[name] ?? name, undefined)
    },
    /** All faults at once; whether there are none. */
    check(): boolean {
      const faults = faultSentences(draft, words)
      setMessage(undefined)
      setRefused(reconcile({}))
      setErrors(faults)
      return Object.keys(faults).length === 0
    },
    /** Sends once, however often it is pressed; the same content keeps its key, so that a lost answer is no second plan. */
    async send<Value>(body: unknown, call: (key: string) => Promise<Answer<Value>>): Promise<Value | undefined> {
      if (isBusy()) return undefined
      const text = JSON.stringify(body)
      if (intention?.body !== text) intention = { body: text, key: newKey() }
      setIsBusy(true)
      const answer = await call(intention.key)
      setIsBusy(false)
      if (!answer.ok) {
        showProblem(answer.problem)
        return undefined
      }
      isSent = true
      dropDraft(place)
      return answer.value
    },
    /** Wipes the form and what the device kept; `putBack` undoes it. */
    wipe() {
      setWiped({ ...unwrap(draft) })
      setErrors({})
      setMessage(undefined)
      setRefused(reconcile({}))
      setIsRestored(false)
      setDraft({ ...start })
    },
    /** Puts back what was wiped. What was typed since can be put back in its turn. */
    putBack() {
      const back = wiped()
      if (!back) return
      const now = { ...unwrap(draft) }
      setWiped(JSON.stringify(now) === JSON.stringify(start) ? undefined : now)
      setDraft({ ...back })
    },
  }
}

export type Wish = ReturnType<typeof useWish>
