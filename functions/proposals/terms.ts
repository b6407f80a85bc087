/** Terms and objections of plans: officials adjourn in time, initiators give notice of default and object to a refusal. */
import { hasRole } from '../../shared/people/roles.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { adjourn, adjournedBy, giveNotice, object } from '../../shared/proposals/objections.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { casePolicy } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import { worksFor } from '../kit/territory.ts'
import { proposals } from '../kit/things.ts'

type Own = 'adjournProposal' | 'giveNoticeOnProposal' | 'objectToProposal'

/** The implementations over the given ports. */
export function termRoutes(ports: Ports): Pick<Implementations<'proposals'>, Own> {
  const { clock } = ports

  /** Loads the plan in the version the caller read, decides by the numbers of its day, and writes the outcome. */
  async function change(
    request: { readonly params: { readonly proposalId: string }; readonly ifMatch: number },
    decide: (proposal: Proposal, policy: Policy, now: number) => Proposal | Refusal,
  ) {
    const proposal = await proposals.get(ports, request.params.proposalId)
    if (!proposal) return refuse('not-found')
    const now = clock.now()
    const policy = await casePolicy(ports, proposal, now)
    const moved = unchanged(request.ifMatch, proposal.version) ?? decide(proposal, policy, now)
    if (isRefusal(moved)) return moved
    return {
      value: proposalView(moved, policy, now),
      version: moved.version,
      writes: [proposals.replace(ports, moved)],
    }
  }

  return {
    adjournProposal: (request) =>
      change(request, (proposal, policy, now) => {
        const { caller, body } = request
        const asCoordinator = adjournedBy(proposal.state) === 'coordinator' && hasRole(caller, 'coordinator')
        const no = asCoordinator ? worksFor(caller, proposal.districtCode) : undefined
        return no ?? adjourn(proposal, body, caller, now, policy)
      }),

    giveNoticeOnProposal: (request) =>
      change(request, (proposal, policy, now) => giveNotice(proposal, request.caller, now, policy)),

    objectToProposal: (request) =>
      change(request, (proposal, policy, now) => object(proposal, request.body.grounds, request.caller, now, policy)),
  }
}
