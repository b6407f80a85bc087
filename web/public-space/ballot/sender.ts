/**
 * Stores each change of a vote: the newest selection after a short rest, one request at a time, repeated with the same key until an answer comes.
 * What is under way is held all that time, so that it outlives the page. Knows nothing of screens or of who votes.
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
  /** Keeps a try where it outlives the page, in place of an earlier one. */
  readonly hold: (attempt: Attempt) => void
  /** The try with this key has its answer. */
  readonly release: (key: string) => void
}

/** No answer, or none that says what became of the request, or one that asks to come back later. */
export const isUncertain = ({ name }: Problem) =>
  name === 'offline' ||
  name === 'unavailable' ||
  name === 'internal' ||
  name === 'unreadable' ||
  name === 'too-many-attempts'

/** How long to wait after so many failures in a row, in milliseconds; longer where the API asks for it. */
export const pauseMs = (failures: number, { retryAfterSeconds = 0 }: Problem) =>
  Math.max(retryAfterSeconds * 1000, Math.min(longestWaitMs, 2000 * 2 ** failures))

export type Sender = ReturnType<typeof makeSender>

/** Makes the sender of one voter in one round. `revision`: of the vote that is stored already, 0 for none. */
export function makeSender(revision: number, around: Surroundings) {
  let stored = revision
  /** An earlier try whose answer was lost may have been stored: a new selection goes above it. */
  let highestSent = 0
  let wanted: Attempt | undefined
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

  async function run(): Promise<void> {
    if (isUnderWay || isStopped || !wanted) return
    const current = wanted
    highestSent = Math.max(highestSent, current.revision)
    isUnderWay = true
    around.onSaving({ state: 'saving' })
    const answer = await around.send(current)
    isUnderWay = false
    if (answer.ok) around.release(current.key)
    if (isStopped) return
    if (answer.ok) {
      failures = 0
      stored = answer.value.revision
      around.onStored(answer.value, current.choices)
      // Changed meanwhile: at once, unless the newer selection still rests.
      if (wanted !== current) return prevent ? undefined : runAfter(0)
      wanted = undefined
      return around.onSaving({ state: 'saved' })
    }
    const { problem } = answer
    if (isUncertain(problem)) {
      failures += 1
      around.onSaving({ state: 'waiting', problem })
      return runAfter(pauseMs(failures, problem))
    }
    // Somebody has to log in again: the vote waits for them.
    if (problem.name === 'unauthenticated') return around.onSaving({ state: 'refused', problem })
    around.release(current.key)
    const isStale = problem.name === 'stale-ballot'
    if (wanted !== current && !isStale) return prevent ? undefined : runAfter(0)
    // A newer vote from elsewhere is replaced when the voter says so, never by what they pressed before they knew.
    around.release(wanted.key)
    wanted = undefined
    prevent?.()
    prevent = undefined
    if (isStale) stored = Math.max(stored, await around.reread())
    if (!isStopped && !wanted) around.onSaving({ state: isStale ? 'superseded' : 'refused', problem })
  }

  return {
    /** The visitor's selection from now on; a press on a button that says "vote" need not rest. */
    choose(choices: readonly Choice[], atOnce = false) {
      wanted = { revision: Math.max(stored, highestSent) + 1, choices, key: around.newKey() }
      around.hold(wanted)
      around.onSaving({ state: 'saving' })
      runAfter(atOnce ? 0 : restMs)
    },
    /** Takes up a try of an earlier visit, which may have been stored: it is sent now and as it was, before anything newer. */
    resume(attempt: Attempt) {
      wanted = attempt
      void run()
    },
    /** Sends what waits now: on a press on "again", when the network is back, when the page is left. */
    flush() {
      prevent?.()
      prevent = undefined
      void run()
    },
    /** Whether a selection is not stored yet. */
    hasUnsaved: () => wanted !== undefined,
    stop() {
      isStopped = true
      prevent?.()
    },
  }
}
