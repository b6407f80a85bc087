/** Where a plan stands on its way: what happens now, and the steps that are still to come, by track and state. */
import type { ProposalView } from '../../../shared/api/proposals.ts'
import type { DealState } from '../../../shared/deals/deal.ts'
import type { Track } from '../../../shared/proposals/routing.ts'

/** A step that a plan may still have before it. */
export type Ahead =
  | 'check'
  | 'quick'
  | 'finance'
  | 'ballot'
  | 'vote'
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
  community: ['check', 'ballot', 'vote', 'approval', 'deal', 'start'],
  finance: ['check', 'finance', 'ballot', 'vote', 'approval', 'deal', 'start'],
  challenge: ['check', 'talk', 'support', 'decision', 'agreement', 'start'],
  council: ['check', 'dossier', 'council', 'build'],
  service: ['pass-on', 'answer'],
  refused: ['check'],
}

type Standing = Pick<ProposalView, 'state' | 'track' | 'cleared'> & Pick<Partial<ProposalView>, 'dossierId'>

/** The step at which a plan is now; undefined when its way has ended. `deal` is the state of its deal, once there is one. */
function standsAt({ state, track, cleared }: Standing, deal: DealState | undefined): Ahead | undefined {
  switch (state) {
    case 'submitted':
    case 'needs-work':
      return ways[track][0]
    case 'checked':
      return track === 'finance' && cleared ? 'ballot' : ways[track][1]
    case 'on-ballot':
      return 'vote'
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
export function stepsAhead(view: Standing, deal?: DealState): readonly Ahead[] {
  const now = standsAt(view, deal)
  // A plan with a council dossier goes the way that its dossier tells.
  if (now === undefined || (view.state === 'council' && view.dossierId !== undefined)) return []
  const way = ways[view.state === 'council' ? 'council' : view.track]
  return way.includes(now) ? way.slice(way.indexOf(now)) : [now]
}

/** Which sentence says what happens now. */
export type Now =
  | Exclude<Ahead, 'quick' | 'build' | 'support' | 'decision' | 'agreement' | 'pass-on'>
  | 'quick'
  | 'service'
  | 'improve'
  | 'declined'
  | 'not-funded'
  | 'not-feasible'
  | 'passed-on'
  | 'answered'
  | 'refused'
  | 'objection'
  | 'withdrawn'

/** What happens now, as the key of its sentence. */
export function nowOf(view: Standing, deal?: DealState): Now {
  switch (view.state) {
    case 'needs-work':
      return 'improve'
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
      const at = standsAt(view, deal)
      return at === 'pass-on' ? 'service' : ((at ?? 'check') as Now)
    }
  }
}
