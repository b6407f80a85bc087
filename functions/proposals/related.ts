/** Plans that may be one plan cut in pieces: shown to officials with their sum, and weighed by a finance officer. */
import { asMoment, asMoney } from '../../shared/api/fields.ts'
import type { RelatedPlansView } from '../../shared/api/related.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { hasRole } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { type RelatedSum, relatedSum } from '../../shared/proposals/related.ts'
import { canBeWeighed, isHeavierTogether, routeOfSum, weigh } from '../../shared/proposals/rerouting.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, refuse } from '../../shared/refusal.ts'
import { casePolicy } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import { worksFor } from '../kit/territory.ts'
import { proposals } from '../kit/things.ts'

/** The plans that may be related to one: of its district, this year, the year before and the year after, and of its initiator in every district. */
async function around(ports: Ports, proposal: Proposal): Promise<Proposal[]> {
  const last = fiscalYear(ports.clock.now())
  const years = [proposal.year - 1, proposal.year, proposal.year + 1].filter((year) => year <= last)
  const [own, ...lists] = await Promise.all([
    proposals.listOf(ports, proposal.initiator.id),
    ...years.map((year) => proposals.list(ports, { districtCode: proposal.districtCode, year })),
  ])
  const byId = new Map([...lists.flat(), ...own].map((one) => [one.id, one]))
  return [...byId.values()]
}

function relatedView(
  proposal: Proposal,
  all: readonly Proposal[],
  related: RelatedSum,
  policy: Policy,
): RelatedPlansView {
  const byId = new Map(all.map((one) => [one.id, one]))
  const together = routeOfSum(proposal, related, policy)
  return {
    plans: related.plans.flatMap(({ id, relations }) => {
      const plan = byId.get(id)
      if (!plan) return []
      const { title, districtCode, state, routing, costCents, submittedAt } = plan
      return [
        {
          ...{ id, title, districtCode, state, track: routing.track, cost: asMoney(costCents) },
          submittedAt: asMoment(submittedAt),
          relations: [...relations],
        },
      ]
    }),
    sum: asMoney(related.sumCents),
    together: {
      ...together,
      figures: { ...together.figures },
      alsoFired: [...together.alsoFired],
      facts: { ...together.facts },
    },
    isHeavier: isHeavierTogether(proposal, related, policy),
    canBeWeighed: canBeWeighed(proposal),
    ...(proposal.relatedSeen ? { seenSum: asMoney(proposal.relatedSeen.sumCents) } : {}),
  }
}

/** The implementations over the given ports. */
export function relatedRoutes(ports: Ports): Pick<Implementations<'proposals'>, 'getRelatedPlans' | 'weighPlan'> {
  const { clock } = ports

  /** The proposal with the plans around it, its sum and the numbers that hold now. */
  async function read(proposalId: string) {
    const proposal = await proposals.get(ports, proposalId)
    if (!proposal) return refuse('not-found')
    const [all, policy] = await Promise.all([around(ports, proposal), casePolicy(ports, proposal, clock.now())])
    return { proposal, all, policy, related: relatedSum(all, proposal) }
  }

  return {
    getRelatedPlans: async ({ params, caller }) => {
      const found = await read(params.proposalId)
      if (isRefusal(found)) return found
      const { proposal, all, related, policy } = found
      const no = hasRole(caller, 'finance-officer') ? undefined : worksFor(caller, proposal.districtCode)
      return no ?? { value: relatedView(proposal, all, related, policy) }
    },

    weighPlan: async ({ params, ifMatch, caller, body }) => {
      const found = await read(params.proposalId)
      if (isRefusal(found)) return found
      const { proposal, related, policy } = found
      const weighed =
        unchanged(ifMatch, proposal.version) ??
        // A plan that came or went meanwhile makes another sum, which nobody has looked at.
        unchanged(body.sum.cents, related.sumCents) ??
        weigh(proposal, { related, policy, found: body.outcome }, caller, clock.now(), body.reason)
      if (isRefusal(weighed)) return weighed
      return {
        value: proposalView(weighed, policy, clock.now()),
        version: weighed.version,
        writes: [proposals.replace(ports, weighed)],
      }
    },
  }
}
