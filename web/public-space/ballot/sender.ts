/**
 * Stores each change of a vote: the newest selection after a short rest, one request at a time, repeated with the same key until an answer comes.
 * Knows nothing of screens or of who votes.
 */
import type { StoredBallot } from '../../../shared/api/ballots.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import type { Answer, Problem } from '../../client/answer.ts'

/** How long a selection must rest before it is sent, in milliseconds. */
export const restMs = 600
const longestWaitMs = 60_000

/** One try to store. The same key belongs to the same revision and choices, so that a repeated request is recognised. */
export interface Attempt {
  readonly revision: number
  readonly choices: readonly Choice[]
  readonly key: string
}

/**
 * `idle`: nothing to store. `saving`: under way. `saved`: what is chosen is what counts.
 * `waiting`: no answer; tried again by itself. `superseded`: a newer vote came from elsewhere, and counts. `refused`: the API said no.
 */
export type Saving =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'waiting' | 'superseded' | 'refused'; readonly problem: Problem }

export interface Surroundings {
  readonly send: (attempt: Attempt) => Promise<Answer<StoredBallot>>
  /** The revision that is stored now, after somebody else's newer vote stood in the way. */
  readonly reread: () => Promise<number>
  readonly newKey: () => string
  /** Calls back once after so many milliseconds; gives the way to prevent it. */
  readonly later: (act: () => void, milliseconds: number) => () => void
  readonly onSaving: (saving: Saving) => void
  readonly onStored: (stored: StoredBallot, choices: readonly Choice[]) => void
}

/** No answer, or none that says what became of the request. */
const isUncertain = ({ name }: Problem) =>
  name === 'offline' || name === 'unavailable' || name === 'internal' || name === 'unreadable'

export type Sender = ReturnType<typeof makeSender>

/** Makes the sender of one voter in one round. `revision`: of the vote that is stored already, 0 for none. */
export function makeSender(revision: number, around: Surroundings) {
  let stored = revision
  let wanted: readonly Choice[] | undefined
  let attempt: Attempt | undefined
  let isUnderWay = false
  let isStopped = false
  let failures = 0
  let prevent: (() => void) | undefined

  function runAfter(milliseconds: number) {
    prevent?.()
    prevent = around.later(() => {
      prevent = undefined
      void run()
    }, milliseconds)
  }

  /** At once, unless a newer selection still rests. */
  function runSoon() {
    if (!prevent) runAfter(0)
  }

  async function run(): Promise<void> {
    if (isUnderWay || isStopped || !wanted) return
    // An earlier try whose answer was lost may have been stored: a new selection goes above it.
    if (attempt?.choices !== wanted)
      attempt = { choices: wanted, revision: Math.max(stored, attempt?.revision ?? 0) + 1, key: around.newKey() }
    const current = attempt
    isUnderWay = true
    around.onSaving({ state: 'saving' })
    const answer = await around.send(current)
    isUnderWay = false
    if (isStopped) return
    if (answer.ok) {
      failures = 0
      attempt = undefined
      stored = answer.value.revision
      around.onStored(answer.value, current.choices)
      if (wanted !== current.choices) return runSoon()
      wanted = undefined
      return around.onSaving({ state: 'saved' })
    }
    const { problem } = answer
    if (isUncertain(problem)) {
      failures += 1
      around.onSaving({ state: 'waiting', problem })
      return runAfter(Math.min(longestWaitMs, 2000 * 2 ** failures))
    }
    attempt = undefined
    if (problem.name === 'stale-ballot') stored = Math.max(stored, await around.reread())
    if (isStopped) return
    if (wanted !== current.choices) return runSoon()
    wanted = undefined
    around.onSaving({ state: problem.name === 'stale-ballot' ? 'superseded' : 'refused', problem })
  }

  return {
    /** The visitor's selection from now on; a press on a button that says "vote" need not rest. */
    choose(choices: readonly Choice[], atOnce = false) {
      wanted = choices
      around.onSaving({ state: 'saving' })
      runAfter(atOnce ? 0 : restMs)
    },
    /** Sends what waits now: on a press on "again", when the network is back, when the page is left. */
    flush() {
      if (wanted && !isUnderWay) runAfter(0)
    },
    /** Whether a selection is not stored yet. */
    hasUnsaved: () => wanted !== undefined,
    stop() {
      isStopped = true
      prevent?.()
    },
  }
}
