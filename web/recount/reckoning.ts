/** One place on a screen where ballots are reckoned: starts the work, tells how far it is, keeps the last outcome, and stops when the screen goes. */
import { batch, createSignal, onCleanup } from 'solid-js'
import type { Answer, Problem } from '../client/answer.ts'
import { type Ending, type Started, start } from './client.ts'
import type { Progress, Work } from './work.ts'

/** How far the work is; `fetching`: the ballots are still under way. */
export type Stage = Progress | { readonly step: 'fetching' }
/** What came of it. `problem`: the ballots did not come. */
export type Outcome = Ending | { readonly kind: 'problem'; readonly problem: Problem }
/** Ballots that are fetched, or a file of the visitor's own. */
export type Source = Blob | (() => Promise<Answer<string>>)

/** Work that is over sooner is not shown as under way: it would only flicker. */
const slowAfterMs = 250

/**
 * `run` reckons anew; what ran before is dropped. The last outcome stays in sight until the next one comes, so that the page does not jump.
 */
export function createReckoning() {
  const [stage, setStage] = createSignal<Stage>()
  const [isSlow, setIsSlow] = createSignal(false)
  const [outcome, setOutcome] = createSignal<Outcome>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let started: Started | undefined
  let turn = 0

  const end = (found: Outcome | undefined) => {
    turn += 1
    started?.stop()
    started = undefined
    clearTimeout(waiting)
    batch(() => {
      setIsSlow(false)
      setStage(undefined)
      setOutcome(found)
    })
  }

  async function run(source: Source, rest: Omit<Work, 'source'>): Promise<void> {
    turn += 1
    const mine = turn
    started?.stop()
    started = undefined
    setStage({ step: 'fetching' })
    clearTimeout(waiting)
    waiting = setTimeout(() => setIsSlow(true), slowAfterMs)
    let ballots: string | Blob
    if (source instanceof Blob) ballots = source
    else {
      const answer = await source()
      if (mine !== turn) return
      if (!answer.ok) {
        end({ kind: 'problem', problem: answer.problem })
        return
      }
      ballots = answer.value
    }
    started = start({ source: ballots, ...rest }, (progress) => {
      if (mine === turn) setStage(progress)
    })
    const ending = await started.ending
    if (mine !== turn) return
    end(ending)
  }

  onCleanup(() => {
    turn += 1
    clearTimeout(waiting)
    started?.stop()
  })
  return {
    stage,
    /** The same, once it takes so long that it is worth showing. */
    slowStage: () => (isSlow() ? stage() : undefined),
    outcome,
    run,
    /** By the visitor. */
    stop: () => end({ kind: 'stopped' }),
    /** Nothing was asked (any more). */
    clear: () => end(undefined),
  }
}
export type Reckoning = ReturnType<typeof createReckoning>
