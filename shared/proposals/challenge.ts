/** How a plan to take a task over becomes a challenge. */
import type { State as ChallengeState } from '../challenges/states.ts'
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { leadsTo, move } from './moves.ts'
import type { Proposal } from './proposal.ts'

/**
 * The plan with the link to its challenge, and a line in its history.
 * Refuses `not-your-proposal`, `already-linked` (unless that challenge was withdrawn), and `no-takeover` for another kind or track of plan and for one that has ended (rule R2).
 */
export function linkChallenge(
  proposal: Proposal,
  challengeId: string,
  caller: Pick<Caller, 'id' | 'name'>,
  at: number,
  earlierState?: ChallengeState,
): Proposal | Refusal<'not-your-proposal' | 'already-linked' | 'no-takeover' | 'illegal-transition' | 'history-full'> {
  const { initiator, kind, routing, state } = proposal
  if (initiator.id !== caller.id) return refuse('not-your-proposal')
  if (proposal.challengeId !== undefined && earlierState !== 'withdrawn') return refuse('already-linked')
  const runs = leadsTo(state, 'become-challenge') !== undefined
  if (kind !== 'takeover' || routing.track !== 'challenge' || !runs) return refuse('no-takeover')
  const by = { id: caller.id, name: caller.name, role: 'initiator' }
  return move(proposal, 'become-challenge', { by, at }, { challengeId })
}
