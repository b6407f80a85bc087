/** What a function that takes votes remembers of open rounds, so that a vote need not read them: their rules are frozen. */
import { type BallotProject, type Round, roundMemoryMs } from '../../shared/rounds/round.ts'
import type { Ports } from '../kit/ports.ts'
import { rounds } from '../kit/things.ts'

/** Rounds and papers, read once and remembered. */
export interface OpenRounds {
  /**
   * The round; undefined when there is none. `at` is the moment of receipt of the vote. Only an opened round is remembered: all of it is frozen then,
   * and whether it takes votes follows from the clock. One that a coordinator can close by hand is read again after `roundMemoryMs`.
   */
  round(roundId: string, at: number): Promise<Round | undefined>
  /** The plans on the paper of an opened round. */
  paper(round: Round): Promise<readonly BallotProject[]>
}

/** How long a round that closes by the clock is remembered, in milliseconds: nothing of it changes, but no memory should outlive a mistake. */
const frozenMemoryMs = 60_000

/** How many rounds are remembered at once. */
const most = 100

/** Starts with nothing remembered. */
export function openRounds(ports: Ports): OpenRounds {
  const remembered = new Map<string, { readonly round: Round; readonly readAt: number }>()
  /** By the hash of the rules, which covers the paper. */
  const papers = new Map<string, readonly BallotProject[]>()
  return {
    async round(roundId, at) {
      const known = remembered.get(roundId)
      // A clock that was set back makes nothing younger.
      const age = Math.abs(at - (known?.readAt ?? 0))
      if (known && age < (known.round.closesByHand ? roundMemoryMs : frozenMemoryMs)) return known.round
      // Before the read, so that what is remembered is never older than it seems.
      const readAt = ports.clock.now()
      const round = await rounds.get(ports, roundId)
      if (remembered.size >= most) remembered.clear()
      if (round?.state === 'open') remembered.set(roundId, { round, readAt })
      else remembered.delete(roundId)
      return round
    },
    async paper(round) {
      const name = `${round.id} ${round.rulesHash}`
      const projects = papers.get(name) ?? (await rounds.paper(ports, round.id)).projects
      if (papers.size >= most) papers.clear()
      papers.set(name, projects)
      return projects
    },
  }
}
