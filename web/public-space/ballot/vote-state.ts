/** The signals of a vote: what is chosen, who votes, and where that stands. */
import { createSignal } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import type { Problem } from '../../client/answer.ts'
import { onPaper } from './fits.ts'
import { keptFor } from './kept.ts'
import type { Saving } from './sender.ts'

/** The vote that is stored already. */
export interface Stored {
  readonly revision: number
  readonly receipt?: string | undefined
}

/**
 * `anonymous`: chooses, votes later. `asking`: the API is asked whether this voter has voted. `ready`: each change is stored.
 * `barred`: may not vote here. `unsure`: the API could not be asked; what is chosen waits on the device.
 */
export type Standing = 'anonymous' | 'asking' | 'ready' | 'barred' | 'unsure'

/** The signals of a vote, before anything is known of the voter. */
export function makeState(round: RoundView) {
  const kept = keptFor(round.id)
  const [choices, setChoices] = createSignal<readonly Choice[]>(onPaper(kept.draft(), round))
  const [earlier, setEarlier] = createSignal<readonly (readonly Choice[])[]>([])
  const [standing, setStanding] = createSignal<Standing>('anonymous')
  const [problem, setProblem] = createSignal<Problem>()
  const [stored, setStored] = createSignal<Stored>({ revision: 0 })
  const [saving, setSaving] = createSignal<Saving>({ state: 'idle' })
  /** A vote of this voter that the page does not know the choices of, or that differs from what is chosen here. */
  const [isElsewhere, setIsElsewhere] = createSignal(false)
  /** What was chosen before the voter was known has become their vote. */
  const [isTaken, setIsTaken] = createSignal(false)
  /** Whether what is not stored yet waits on the device. */
  const [isKept, setIsKept] = createSignal(false)
  /** Who voted on this page was logged out since, by themselves or by the clock. */
  const [isSignedOut, setIsSignedOut] = createSignal(false)
  /** Whether the device holds a vote of somebody, to be sent once they say who they are. */
  const [isHolding, setIsHolding] = createSignal(kept.isHolding())
  return {
    round,
    kept,
    choices,
    setChoices,
    earlier,
    setEarlier,
    standing,
    setStanding,
    problem,
    setProblem,
    stored,
    setStored,
    saving,
    setSaving,
    isElsewhere,
    setIsElsewhere,
    isTaken,
    setIsTaken,
    isKept,
    setIsKept,
    isSignedOut,
    setIsSignedOut,
    isHolding,
    setIsHolding,
  }
}
export type State = ReturnType<typeof makeState>
