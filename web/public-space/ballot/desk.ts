/** What happens with a voter who is known: what is stored for them is asked, what they chose becomes their vote, and each change is stored or waits. */
import { batch } from 'solid-js'
import type { StoredBallot } from '../../../shared/api/ballots.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import type { Answer, Problem } from '../../client/answer.ts'
import { onPaper } from './fits.ts'
import type { Wish } from './kept.ts'
import { type Held, markOf, outboxOf, unknownRevision, type Voter } from './outbox.ts'
import { type Attempt, isUncertain, makeSender, pauseMs, type Sender } from './sender.ts'
import type { State, Stored } from './vote-state.ts'

const same = (one: readonly Choice[], other: readonly Choice[]) => {
  const marks = (choices: readonly Choice[]) => choices.map(({ projectId, points }) => `${projectId} ${points}`).sort()
  return marks(one).join() === marks(other).join()
}

/** Where the outside comes in: so that a test can stand in for it. */
export interface Outside {
  /** What is stored for a voter; revision 0: nothing. */
  readonly ask: (voter: Voter) => Promise<Answer<Stored>>
  readonly send: (voter: Voter, attempt: Attempt) => Promise<Answer<StoredBallot>>
  readonly newKey: () => string
  /** Calls back once after so many milliseconds; gives the way to prevent it. */
  readonly later: (act: () => void, milliseconds: number) => () => void
}

/** The desks of pages that were left, which may still be sending: a new one of the same round takes over what they hold. */
const open = new Map<string, { stop(): void }>()

export type Desk = ReturnType<typeof makeDesk>

/** Makes the desk of a round. `onForget`: the code that this tab had no longer counts. */
export function makeDesk(state: State, { ask, send, newKey, later }: Outside, onForget: () => void) {
  const { round, kept } = state
  const outbox = outboxOf(round.id)
  /** The voter whom the page is about, and their mark. */
  let at: { readonly voter: Voter; readonly mark: string } | undefined
  let sender: Sender | undefined
  let asked = 0
  let failures = 0
  let preventAsking: (() => void) | undefined

  const hold = (held: Omit<Held, 'voter'>) => {
    if (at) state.setIsKept(outbox.hold({ ...held, voter: at.mark }))
  }
  /** What is chosen while a vote from elsewhere counts: kept for this voter, sent when they say so. */
  const holdDraft = (choices: readonly Choice[]) =>
    hold({ choices, revision: unknownRevision, key: newKey(), isDraft: true })

  function senderOf(voter: Voter, mark: string, revision: number): Sender {
    return makeSender(revision, {
      newKey,
      later,
      hold: (attempt) => hold({ ...attempt, isDraft: false }),
      release: (key) => outbox.release(mark, key),
      send: (attempt) => send(voter, attempt),
      async reread() {
        const answer = await ask(voter)
        if (!answer.ok) return state.stored().revision
        state.setStored(answer.value)
        return answer.value.revision
      },
      onSaving: (next) =>
        batch(() => {
          state.setSaving(next)
          if (next.state !== 'superseded') return
          state.setIsElsewhere(true)
          holdDraft(state.choices())
        }),
      onStored(value, sent) {
        outbox.keepCast({ receipt: value.receipt, choices: sent }, state.stored().receipt)
        kept.forgetDraft()
        batch(() => {
          state.setStored(value)
          state.setIsElsewhere(false)
        })
      },
    })
  }

  /** The API knows the voter: from here on a selection is a vote. */
  function begin(voter: Voter, mark: string, found: Stored, wish: Wish) {
    sender?.stop()
    failures = 0
    at = { voter, mark }
    const sending = senderOf(voter, mark, found.revision)
    sender = sending
    const here = state.choices()
    const held = outbox.of(mark)
    const cast = outbox.cast(found.receipt)
    const isWished = wish === 'asked' || (wish === 'chosen' && here.length > 0)
    const isTry = held !== undefined && !held.isDraft && held.revision !== unknownRevision
    const show = (choices: readonly Choice[]) => state.setChoices(onPaper(choices, round))
    /** What was chosen before the log-in becomes the vote; one press takes it back. */
    const takeHere = (before: readonly Choice[]) => {
      if (wish === 'chosen' || before.length > 0) state.setEarlier((steps) => [...steps, before])
      state.setIsTaken(wish === 'chosen')
      sending.choose(here, true)
    }
    batch(() => {
      state.setStored(found)
      state.setProblem(undefined)
      state.setStanding('ready')
      state.setSaving({ state: 'idle' })
      state.setIsElsewhere(false)
      if (isTry) {
        // It may have been stored: sent as it was, the API recognises it.
        sending.resume(held.after ?? held)
        if (isWished) return takeHere(held.choices)
        show(held.choices)
        if (held.after) sending.choose(state.choices(), true)
        return
      }
      const next = isWished ? here : cast && held?.isDraft ? undefined : held?.choices
      if (next && !(cast && same(next, cast))) {
        // Nothing is stored, or what was cast on this device, which can be given back.
        const mayReplace = found.revision === 0 || cast !== undefined
        if (mayReplace && isWished) return takeHere(cast ?? [])
        show(next)
        if (mayReplace) return sending.choose(state.choices(), true)
        kept.forgetDraft()
        holdDraft(next)
        state.setIsElsewhere(true)
        return
      }
      if (cast && (held || here.length === 0 || same(here, cast))) {
        if (held) outbox.release(mark, held.key)
        show(cast)
        state.setSaving({ state: 'saved' })
      } else if (found.revision > 0) state.setIsElsewhere(true)
    })
  }

  /** Nobody can say what is stored: what is chosen waits, and the question is asked again. */
  function wait(voter: Voter, mark: string, wish: Wish, problem: Problem) {
    at = { voter, mark }
    const here = state.choices()
    const held = outbox.of(mark)
    batch(() => {
      state.setProblem(problem)
      state.setStanding('unsure')
      if (wish === 'asked' || (wish === 'chosen' && here.length > 0)) {
        holdUnsent(here)
        kept.forgetDraft()
      } else if (held) {
        state.setIsKept(true)
        state.setChoices(onPaper(held.choices, round))
      }
      if (outbox.of(mark)) state.setSaving({ state: 'waiting', problem })
    })
    if (!isUncertain(problem)) return
    failures += 1
    preventAsking?.()
    preventAsking = later(() => void recognise(voter), pauseMs(failures, problem))
  }
  function holdUnsent(choices: readonly Choice[]) {
    const before = at && outbox.of(at.mark)
    const after = before?.after ?? (before && before.revision !== unknownRevision ? before : undefined)
    const revision = after ? after.revision + 1 : unknownRevision
    hold({ choices, revision, key: newKey(), isDraft: before?.isDraft ?? false, after })
  }

  /**
   * Asks what is stored for a voter. `typed`: a code that was just typed, and what is wished with it; a wrong one is told in the dialog and
   * takes nothing away here. Resolves to the problem that stood in the way.
   */
  async function recognise(voter: Voter, typed?: { readonly wish: Wish }): Promise<Problem | undefined> {
    const turn = ++asked
    preventAsking?.()
    const [mark, answer] = await Promise.all([markOf(round.id, voter), ask(voter)])
    if (turn !== asked) return undefined
    const wish = typed ? typed.wish : kept.wish()
    if (answer.ok) {
      begin(voter, mark, answer.value, wish)
      return undefined
    }
    const { problem } = answer
    if (typed) return problem
    if (problem.name === 'unknown-code') {
      // Replaced at the desk: nothing is ever stored by it again.
      const held = outbox.of(mark)
      if (held) outbox.release(mark, held.key)
      forget()
    } else if (problem.name === 'unauthenticated') forget()
    else if (problem.name === 'not-eligible' || problem.name === 'forbidden')
      batch(() => {
        // Who logs in next has not wished for this.
        kept.keepWish(undefined)
        state.setProblem(problem)
        state.setStanding('barred')
      })
    else wait(voter, mark, wish, problem)
    return problem
  }

  function stop() {
    asked += 1
    sender?.stop()
    preventAsking?.()
  }
  function forget() {
    stop()
    sender = undefined
    at = undefined
    onForget()
    batch(() => {
      state.setStored({ revision: 0 })
      state.setSaving({ state: 'idle' })
      state.setIsElsewhere(false)
      state.setIsTaken(false)
      state.setEarlier([])
      state.setProblem(undefined)
      state.setIsHolding(kept.isHolding())
      state.setStanding('anonymous')
    })
  }

  // The page was left and came back: the desk that still sent for it hands over.
  open.get(round.id)?.stop()
  open.set(round.id, { stop })

  return {
    recognise,
    forget,
    /** Takes a new selection of a voter who is known; false: nobody is. */
    take(choices: readonly Choice[]): boolean {
      if (state.standing() === 'unsure') holdUnsent(choices)
      else if (!sender) return false
      // A vote cast elsewhere cannot be shown here: it is replaced when the voter says so, never by a first tap.
      else if (state.isElsewhere()) holdDraft(choices)
      else sender.choose(choices)
      return true
    },
    /** Votes with what is chosen now. */
    vote: () => sender?.choose(state.choices(), true),
    /** Tries again now what waits: the network may be back. */
    async wake() {
      if (state.standing() === 'unsure' && at) await recognise(at.voter)
      else sender?.flush()
    },
    /** Whether something would be lost with the page: not stored yet, and not on the device to be sent later. */
    hasUnsaved(): boolean {
      if (state.isKept() && state.saving().state === 'waiting') return false
      return sender?.hasUnsaved() ?? (state.standing() === 'unsure' && state.choices().length > 0)
    },
  }
}
