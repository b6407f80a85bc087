/** Where a plan stands on its way: what happens now, and the steps that are still to come, by track, state and the phase of its round. */
import type { ProposalView } from '../../../shared/api/proposals.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { DealState } from '../../../shared/deals/deal.ts'
import type { Track } from '../../../shared/proposals/routing.ts'

/** A step that a plan may still have before it. */
export type Ahead =
  | 'improve'
  | 'check'
  | 'quick'
  | 'finance'
  | 'ballot'
  | 'vote'
  | 'count'
  | 'adopt'
  | 'approval'
  | 'deal'
  | 'start'
  | 'dossier'
  | 'council'
  | 'build'
  | 'talk'
  | 'support'
  | 'decision'
  | 'agreement'
  | 'pass-on'
  | 'answer'

const ways: Readonly<Record<Track, readonly Ahead[]>> = {
  quick: ['quick', 'deal', 'start'],
  community: ['check', 'ballot', 'vote', 'adopt', 'approval', 'deal', 'start'],
  finance: ['check', 'finance', 'ballot', 'vote', 'adopt', 'approval', 'deal', 'start'],
  challenge: ['check', 'talk', 'support', 'decision', 'agreement', 'start'],
  council: ['check', 'dossier', 'council', 'build'],
  service: ['pass-on', 'answer'],
  refused: ['check'],
}

type Standing = Pick<ProposalView, 'state' | 'track' | 'cleared'> &
  Pick<Partial<ProposalView>, 'dossierId' | 'challengeId'>

/** What is known beside the plan itself, as far as it has come: the state of its deal, and the phase of its round. */
export interface Beside {
  readonly deal?: DealState | undefined
  readonly phase?: RoundView['phase'] | undefined
}

/** While the phase of the round is not known, the district votes. */
function onBallot(phase: Beside['phase']): 'vote' | 'count' | 'adopt' {
  if (phase === 'closed') return 'count'
  return phase === 'counted' || phase === 'adopted' ? 'adopt' : 'vote'
}

/** Its challenge goes on where the plan stopped. */
const isChallenge = ({ state, challengeId }: Standing) =>
  challengeId !== undefined && (state === 'submitted' || state === 'checked')

/** The step at which a plan is now; undefined when its way has ended. */
function standsAt({ state, track, cleared }: Standing, { deal, phase }: Beside): Ahead | undefined {
  switch (state) {
    case 'needs-work':
      return 'improve'
    case 'submitted':
      return ways[track][0]
    case 'checked':
      return track === 'finance' && cleared ? 'ballot' : ways[track][1]
    case 'on-ballot':
      return onBallot(phase)
    case 'funded':
    case 'finance-question':
      return 'approval'
    case 'agreed':
      return deal === 'declined' ? undefined : deal === 'signed' ? 'start' : 'deal'
    case 'council':
      return 'council'
    case 'passed-on':
      return 'answer'
    default:
      return undefined
  }
}

/** The step of now and those after it, in their order; empty when the way has ended. A plan that finance sent on to the council goes the council's way, whatever its track was. */
export function stepsAhead(view: Standing, beside: Beside = {}): readonly Ahead[] {
  const now = standsAt(view, beside)
  // A plan with a council dossier, or that became a challenge, goes the way that those tell.
  if (now === undefined || (view.state === 'council' && view.dossierId !== undefined) || isChallenge(view)) return []
  const way = ways[view.state === 'council' ? 'council' : view.track]
  // After the initiator the municipality is at turn where it stopped: at the beginning.
  if (now === 'improve') return [now, ...way]
  // Counting takes a moment and is named only while it lasts.
  if (now === 'count') return [now, ...way.slice(way.indexOf('adopt'))]
  return way.includes(now) ? way.slice(way.indexOf(now)) : [now]
}

/** Which sentence says what happens now. */
export type Now =
  | Exclude<Ahead, 'quick' | 'build' | 'support' | 'decision' | 'agreement' | 'pass-on'>
  | 'quick'
  | 'soon'
  | 'challenge'
  | 'service'
  | 'declined'
  | 'not-funded'
  | 'not-feasible'
  | 'passed-on'
  | 'answered'
  | 'refused'
  | 'objection'
  | 'withdrawn'

/** What happens now, as the key of its sentence. */
export function nowOf(view: Standing, beside: Beside = {}): Now {
  const { deal, phase } = beside
  if (isChallenge(view)) return 'challenge'
  switch (view.state) {
    case 'finance-question':
      return 'answer'
    case 'agreed':
      return deal === 'declined' ? 'declined' : deal === 'signed' ? 'start' : 'deal'
    case 'not-funded':
    case 'not-feasible':
    case 'passed-on':
    case 'answered':
    case 'refused':
    case 'objection':
    case 'declined':
    case 'withdrawn':
      return view.state
    default: {
      const at = standsAt(view, beside)
      if (at === 'vote' && (phase === 'preparing' || phase === 'scheduled')) return 'soon'
      return at === 'pass-on' ? 'service' : ((at ?? 'check') as Now)
    }
  }
}

/**
 * Whether how long the way takes, and how to change the plan to go another, are no longer said: the plan has gone its way. To take a task
 * over has a table of steps with terms of its own, and another way is open to its initiator alone, until a challenge was made of it.
 */
export function isSettled(
  { state, track, challengeId }: Pick<ProposalView, 'state' | 'track'> & Pick<Partial<ProposalView>, 'challengeId'>,
  isMine: boolean,
): boolean {
  if (track === 'challenge' && (challengeId !== undefined || !isMine)) return true
  return !['submitted', 'needs-work', 'checked'].includes(state)
}

/**
 * What was written to the initiator last and is the matter now: what is asked while the plan waits for an answer, the reason of a refusal,
 * or the district team's answer to a report or question.
 */
export function lastWordOf({ state, history }: Pick<ProposalView, 'state' | 'history'>): string | undefined {
  const last = (...actions: ProposalView['history'][number]['action'][]) =>
    history.findLast(({ action, reason }) => reason && actions.includes(action))?.reason
  if (state === 'needs-work' || state === 'finance-question') return last('ask-for-work', 'return')
  if (state === 'refused' || state === 'not-feasible') return history.findLast(({ reason }) => reason)?.reason
  return last('answer-service-request')
}
