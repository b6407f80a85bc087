/**
 * One visitor's vote in one open round: what is chosen, who votes, and whether it is stored. Signals for the screen.
 * Choosing needs no more than this; what deals with a known voter is in `desk.ts`, loaded by those who vote.
 */
import { createEffect, createSignal, on, onCleanup, onMount, untrack } from 'solid-js'
import { isServer } from 'solid-js/web'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import type { Problem } from '../../client/answer.ts'
import { session } from '../../client/session.ts'
import { type Obstacle, obstacleTo, onPaper } from './fits.ts'
import type { Wish } from './kept.ts'
import type { Voter } from './outbox.ts'
import { makeState } from './vote-state.ts'

/** More changes than anybody takes back. */
const mostSteps = 100

export type Voting = ReturnType<typeof createVoting>

/** Makes the voting of a round. Lives as long as the component that calls it. */
export function createVoting(round: RoundView) {
  const state = makeState(round)
  const { kept, choices, standing } = state
  // A letter that was just scanned goes before a code that somebody typed in this tab.
  const isScanned = !isServer && location.hash.startsWith('#code=')
  const [code, setCode] = createSignal(isScanned ? undefined : kept.code())
  let desk: import('./desk.ts').Desk | undefined
  const openDesk = async () => {
    const opener = await import('./open-desk.ts')
    desk ??= opener.openDesk(state, () => {
      kept.keepCode(undefined)
      setCode(undefined)
    })
    return desk
  }

  /** Who is known already, in the way that this round asks for: the tab's code, or the log-in. */
  const knownVoter = (): Voter | undefined => {
    const typed = code()
    if (round.identification === 'voting-code') return typed ? { kind: 'code', code: typed } : undefined
    const id = session()?.id
    return id ? { kind: 'person', id } : undefined
  }
  async function restart() {
    const voter = knownVoter()
    if (!voter) return
    state.setStanding('asking')
    try {
      await (await openDesk()).recognise(voter)
    } catch {
      // No network, and what deals with voters was not loaded before: the choice stays on the device until there is.
      state.setStanding('anonymous')
    }
  }
  let here = untrack(() => session()?.id)
  createEffect(
    on(
      () => session()?.id,
      (now) => {
        if (round.identification !== 'log-in') return
        const before = here
        here = now
        // What waits on the device or is stored comes back with its voter; until then nobody else sees it, nor votes with it.
        const isLosing = desk?.hasUnsaved() && !state.isKept()
        desk?.forget()
        if (before !== undefined && !isLosing) state.setChoices(onPaper(kept.draft(), round))
        state.setIsSignedOut(before !== undefined && now === undefined)
        void restart()
      },
      { defer: true },
    ),
  )

  function take(next: readonly Choice[]) {
    state.setChoices(next)
    state.setIsTaken(false)
    if (!desk?.take(next)) kept.keepDraft(next)
  }
  /** Takes a new selection, if the round's rules allow it; otherwise says what stands in the way. */
  function choose(next: readonly Choice[]): Obstacle | undefined {
    const obstacle = obstacleTo(next, round)
    if (obstacle) return obstacle
    state.setEarlier((steps) => [...steps, choices()].slice(-mostSteps))
    take(next)
    return undefined
  }

  onMount(() => {
    void restart()
    const leave = (event: BeforeUnloadEvent) => {
      if (desk?.hasUnsaved()) event.preventDefault()
    }
    const wake = () => void (desk ? desk.wake() : restart())
    window.addEventListener('beforeunload', leave)
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    onCleanup(() => {
      // On to another page of the site: what still rests is sent, and its answer no longer shown.
      void desk?.wake()
      window.removeEventListener('beforeunload', leave)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    })
  })

  /** What the visitor asks for by a button that says "vote": never a blank vote over one that waits to be sent. */
  const wish = (): Wish => (choices().length > 0 || !state.isHolding() ? 'asked' : undefined)

  return {
    ...state,
    pointsOf: (id: string) => choices().find(({ projectId }) => projectId === id)?.points ?? 0,
    isChosen: (id: string) => choices().some(({ projectId }) => projectId === id),
    toggle(id: string): Obstacle | undefined {
      const others = choices().filter(({ projectId }) => projectId !== id)
      return choose(others.length < choices().length ? others : [...others, { projectId: id }])
    },
    /** Gives a plan so many points; 0 takes it off. */
    setPoints(id: string, points: number): Obstacle | undefined {
      const others = choices().filter(({ projectId }) => projectId !== id)
      return choose(points > 0 ? [...others, { projectId: id, points }] : others)
    },
    /** Takes everything off. */
    clear: () => choose([]),
    /** Takes the last change back. Whether there was one. */
    undo(): boolean {
      const last = state.earlier().at(-1)
      if (!last) return false
      state.setEarlier((steps) => steps.slice(0, -1))
      take(last)
      return true
    },
    /** Votes with what is chosen now; an empty selection is a blank vote. */
    vote: () => desk?.vote(),
    tryAgain: () => void (desk ? desk.wake() : restart()),
    /** Loads what deals with voters, so that it is there when the network is not. */
    prepare: () => void openDesk().catch(() => undefined),
    /** Checks a code with the API and votes with it. Resolves to the problem, if there is one. */
    async enterCode(typed: string): Promise<Problem | undefined> {
      const no = await (await openDesk()).recognise({ kind: 'code', code: typed }, { wish: wish() })
      if (no || standing() !== 'ready') return no
      kept.keepCode(typed)
      setCode(typed)
      return undefined
    },
    rememberWishToVote: () => kept.keepWish(wish()),
    /** Somebody else votes on this device: nothing of the last voter stays on the page. */
    startOver() {
      // What still rests leaves first.
      void desk?.wake()
      desk?.forget()
      state.setChoices([])
      kept.forgetDraft()
    },
  }
}
