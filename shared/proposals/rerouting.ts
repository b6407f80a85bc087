/** A finance officer weighs a plan together with its related plans: sends it the way of their sum, or leaves it on its own. Never by itself: splitting is not punished, only seen. */
import type { Caller } from '../people/roles.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { act } from './decisions.ts'
import { leadsTo, move } from './moves.ts'
import type { Proposal } from './proposal.ts'
import type { RelatedSum } from './related.ts'
import { isHeavier, type KeptRouting, keptRoute, type RoutingPolicy } from './routing.ts'

/** The way that the rules give the sum of a plan and its related plans; all other facts, and the district's money, are those of the plan's own route. */
export function routeOfSum(proposal: Proposal, { sumCents }: RelatedSum, policy: RoutingPolicy): KeptRouting {
  return keptRoute({ ...proposal.routing.facts, amountCents: sumCents }, policy)
}

/** Whether the sum of a plan and its related plans takes a heavier track than the plan stands on. */
export function isHeavierTogether(proposal: Proposal, related: RelatedSum, policy: RoutingPolicy): boolean {
  return related.plans.length > 0 && isHeavier(routeOfSum(proposal, related, policy).track, proposal.routing.track)
}

/** Whether a finance officer can still weigh the plan: before it stands on a paper or has become a deal. */
export function canBeWeighed(proposal: Proposal): boolean {
  return leadsTo(proposal.state, 'reroute') !== undefined
}

/** Whether weighing it waits for a finance officer: together heavier, and nobody left it on its way at this sum or a larger one. */
export function waitsForWeighing(proposal: Proposal, related: RelatedSum, policy: RoutingPolicy): boolean {
  return (
    canBeWeighed(proposal) &&
    related.sumCents > (proposal.relatedSeen?.sumCents ?? 0) &&
    isHeavierTogether(proposal, related, policy)
  )
}

/** What the officer found. */
export type Weighing = 'rerouted' | 'kept'

/**
 * Sends a plan the way of the sum, or leaves it where it is; the reason stays public either way.
 * Refuses: `self-approval` (Awb 2:4), `not-heavier` (the sum takes no heavier track), `illegal-transition`, `history-full`.
 */
export function weigh(
  proposal: Proposal,
  {
    related,
    policy,
    found,
  }: { readonly related: RelatedSum; readonly policy: RoutingPolicy; readonly found: Weighing },
  officer: Caller,
  at: number,
  reason: string,
): Proposal | Refusal {
  if (proposal.initiator.id === officer.id) return refuse('self-approval')
  const by = act(officer, 'finance-officer', at, reason)
  const action = found === 'rerouted' ? 'reroute' : 'keep-route'
  if (canBeWeighed(proposal) && !isHeavierTogether(proposal, related, policy)) return refuse('not-heavier')
  if (found === 'kept')
    return move(proposal, action, by, { relatedSeen: { sumCents: related.sumCents, at, by: officer.id } })
  const rerouted = {
    from: proposal.routing.rerouted?.from ?? proposal.routing.track,
    ownAmountCents: proposal.costCents,
  }
  return move(proposal, action, by, {
    routing: { ...routeOfSum(proposal, related, policy), rerouted },
    cleared: false,
  })
}
