/** The explanation of a result, fetched beside the page: it never holds up what is there already. */
import { type Accessor, createEffect, createSignal, on } from 'solid-js'
import type { ExplanationView } from '../../../shared/api/explanation.ts'
import { ask, askAgain, type Problem } from '../../client/api.ts'

export interface Explained {
  /** Undefined while it is under way, or when it failed. */
  readonly value: Accessor<ExplanationView | undefined>
  readonly problem: Accessor<Problem | undefined>
  readonly again: () => void
}

/** Asks for the explanation of a counted round. A signal and no resource: a page that waits for its resources would wait for this one too. */
export function useExplanation(roundId: () => string): Explained {
  const [value, setValue] = createSignal<ExplanationView>()
  const [problem, setProblem] = createSignal<Problem>()
  const fetchOf = async (id: string) => {
    const answer = await ask('getExplanation', { params: { roundId: id } })
    if (id !== roundId()) return
    if (answer.ok) setValue(answer.value)
    else setProblem(answer.problem)
  }
  createEffect(
    on(roundId, (id) => {
      setValue(undefined)
      setProblem(undefined)
      void fetchOf(id)
    }),
  )
  return {
    value,
    problem,
    again: () => {
      setProblem(undefined)
      void askAgain('getExplanation').then(() => fetchOf(roundId()))
    },
  }
}
