/** Proposals: written by residents, checked by coordinators, read by everyone. */
import type { BodyOf } from '../../shared/api/endpoint.ts'
import { invalidField } from '../../shared/api/field-errors.ts'
import type { endpoints } from '../../shared/api/proposals.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { answer, answerServiceRequest, check, improve, submit, withdraw } from '../../shared/proposals/decisions.ts'
import type { Proposal, Wish } from '../../shared/proposals/proposal.ts'
import { keptRoute } from '../../shared/proposals/routing.ts'
import { proposalSummary, proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { sliceOf } from '../kit/books.ts'
import { casePolicy, policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, type Handler, serve, unchanged } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { mostProposals, proposals } from '../kit/things.ts'
import { relatedRoutes } from './related.ts'
import { termRoutes } from './terms.ts'
import { worklist } from './worklist.ts'

type WishBody = BodyOf<typeof endpoints.improveProposal>

/** The wish as the domain writes it: cents instead of wrapped money, and a crew only where time is asked (also none in place of an earlier one). */
function wishOf({ cost, maintenancePerYear, discipline, ...rest }: WishBody): Wish {
  return {
    ...rest,
    // Also none in place of an earlier one.
    asset: rest.asset,
    discipline: rest.staffMinutes > 0 ? discipline : undefined,
    costCents: cost.cents,
    maintenanceCentsPerYear: maintenancePerYear.cents,
  }
}

/** Routes a wish by the numbers that hold and the money its district has at this moment: the same function that the form uses while one types. */
async function routeWish(ports: Ports, wish: Wish, districtCode: string, year: number, policy: Policy) {
  const slice = await sliceOf(ports, { districtCode, year })
  return keptRoute(
    {
      kind: wish.kind,
      amountCents: wish.costCents,
      lifetimeYears: wish.lifetimeYears,
      publicAsset: wish.publicAsset,
      years: wish.commitmentYears,
      maintenanceCentsPerYear: wish.maintenanceCentsPerYear,
      sliceCents: slice.appropriatedCents,
      sliceFreeCents: slice.availableCents,
      excluded: false,
    },
    policy,
  )
}

const shown = async (ports: Ports, proposal: Proposal) => ({
  value: proposalView(proposal, await casePolicy(ports, proposal, ports.clock.now()), ports.clock.now()),
  version: proposal.version,
})

/** Loads a proposal in the version the caller read, decides on it, and writes the outcome. */
async function change(
  ports: Ports,
  request: { params: { proposalId: string }; ifMatch: number },
  decide: (proposal: Proposal) => Proposal | Refusal | Promise<Proposal | Refusal>,
): Promise<Decision<ReturnType<typeof proposalView>> | Refusal> {
  const proposal = await proposals.get(ports, request.params.proposalId)
  if (!proposal) return refuse('not-found')
  const outcome = unchanged(request.ifMatch, proposal.version) ?? (await decide(proposal))
  return isRefusal(outcome)
    ? outcome
    : { ...(await shown(ports, outcome)), writes: [proposals.replace(ports, outcome)] }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'proposals',
    {
      ...relatedRoutes(ports),
      ...termRoutes(ports),
      listProposals: async ({ params, query }, { clock }) => {
        if (!isDistrict(params.districtCode)) return refuse('not-found')
        const year = query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
        const found = await proposals.list(ports, { districtCode: params.districtCode, year })
        return { value: { proposals: found.filter((one) => one.state !== 'withdrawn').map(proposalSummary) } }
      },
      getProposal: async ({ params }) => {
        const proposal = await proposals.get(ports, params.proposalId)
        return proposal ? shown(ports, proposal) : refuse('not-found')
      },
      submitProposal: async ({ body: { districtCode, ...body }, caller }, { clock }) => {
        if (!isDistrict(districtCode)) return invalidField('/districtCode', 'unknown-district')
        if (await proposals.isFull(ports, caller.id, clock.now()))
          return refuse('too-many-proposals', { most: mostProposals })
        const year = fiscalYear(clock.now())
        const wish = wishOf(body)
        const routing = await routeWish(ports, wish, districtCode, year, await policyAt(ports, clock.now()))
        const proposal = submit(
          wish,
          { id: proposals.newId(ports, { districtCode, year }), districtCode, year, routing },
          caller,
          clock.now(),
        )
        return { ...(await shown(ports, proposal)), writes: proposals.add(ports, proposal) }
      },
      listMyProposals: async ({ caller }) => ({
        value: { proposals: (await proposals.listOf(ports, caller.id)).map(proposalSummary).reverse() },
      }),
      improveProposal: (request, { clock }) =>
        change(ports, request, async (proposal) => {
          const wish = wishOf(request.body)
          const policy = await policyAt(ports, clock.now())
          const routing = await routeWish(ports, wish, proposal.districtCode, proposal.year, policy)
          return improve(proposal, wish, routing, request.caller, clock.now())
        }),
      withdrawProposal: (request, { clock }) =>
        change(ports, request, (proposal) => withdraw(proposal, request.caller, clock.now(), request.body.reason)),
      answerQuestion: (request, { clock }) =>
        change(ports, request, (proposal) => answer(proposal, request.caller, clock.now(), request.body.answer)),
      checkProposal: (request, { clock }) =>
        change(
          ports,
          request,
          (proposal) =>
            worksFor(request.caller, proposal.districtCode) ??
            check(proposal, request.body.outcome, request.caller, clock.now(), request.body.reason),
        ),
      answerServiceRequest: (request, { clock }) =>
        change(
          ports,
          request,
          (proposal) =>
            worksFor(request.caller, proposal.districtCode) ??
            answerServiceRequest(proposal, request.caller, clock.now(), request.body.answer),
        ),
      getWorklist: async ({ caller }, { clock }) => ({ value: await worklist(caller, ports, clock.now()) }),
    },
    ports,
  )
