/** Proposals: written by residents, checked by coordinators, read by everyone. */
import type { BodyOf } from '../../shared/api/endpoint.ts'
import { invalidField } from '../../shared/api/field-errors.ts'
import type { endpoints } from '../../shared/api/proposals.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { answer, check, improve, submit, withdraw } from '../../shared/proposals/decisions.ts'
import type { Proposal, Wish } from '../../shared/proposals/proposal.ts'
import { route } from '../../shared/proposals/routing.ts'
import { proposalSummary, proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { sliceOf } from '../kit/books.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, type Handler, serve, unchanged } from '../kit/serve.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { mostProposals, proposals } from '../kit/things.ts'
import { worklist } from './worklist.ts'

type WishBody = BodyOf<typeof endpoints.improveProposal>

/** The wish as the domain writes it: cents instead of wrapped money. */
function wishOf({ cost, maintenancePerYear, ...rest }: WishBody): Wish {
  return { ...rest, costCents: cost.cents, maintenanceCentsPerYear: maintenancePerYear.cents }
}

/** Routes a wish by the money its district has at this moment: the same function that the form uses while one types. */
async function routeWish(ports: Ports, wish: Wish, districtCode: string, year: number) {
  const slice = await sliceOf(ports, { districtCode, year })
  return route(
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
    defaultPolicy,
  )
}

const shown = (proposal: Proposal) => ({ value: proposalView(proposal, defaultPolicy), version: proposal.version })

/** Loads a proposal in the version the caller read, decides on it, and writes the outcome. */
async function change(
  ports: Ports,
  request: { params: { proposalId: string }; ifMatch: number },
  decide: (proposal: Proposal) => Proposal | Refusal | Promise<Proposal | Refusal>,
): Promise<Decision<ReturnType<typeof proposalView>> | Refusal> {
  const proposal = await proposals.get(ports, request.params.proposalId)
  if (!proposal) return refuse('not-found')
  const outcome = unchanged(request.ifMatch, proposal.version) ?? (await decide(proposal))
  return isRefusal(outcome) ? outcome : { ...shown(outcome), writes: [proposals.replace(ports, outcome)] }
}

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler =>
  serve(
    'proposals',
    {
      listProposals: async ({ params, query }, { clock }) => {
        if (!isDistrict(params.districtCode)) return refuse('not-found')
        const year = query.year === undefined ? fiscalYear(clock.now()) : Number(query.year)
        const found = await proposals.list(ports, { districtCode: params.districtCode, year })
        return { value: { proposals: found.filter((one) => one.state !== 'withdrawn').map(proposalSummary) } }
      },
      getProposal: async ({ params }) => {
        const proposal = await proposals.get(ports, params.proposalId)
        return proposal ? shown(proposal) : refuse('not-found')
      },
      submitProposal: async ({ body: { districtCode, ...body }, caller }, { clock }) => {
        if (!isDistrict(districtCode)) return invalidField('/districtCode', 'unknown-district')
        if (await proposals.isFull(ports, caller.id, clock.now()))
          return refuse('too-many-proposals', { most: mostProposals })
        const year = fiscalYear(clock.now())
        const wish = wishOf(body)
        const routing = await routeWish(ports, wish, districtCode, year)
        const proposal = submit(
          wish,
          { id: proposals.newId(ports, { districtCode, year }), districtCode, year, routing },
          caller,
          clock.now(),
        )
        return { ...shown(proposal), writes: proposals.add(ports, proposal) }
      },
      listMyProposals: async ({ caller }) => ({
        value: { proposals: (await proposals.listOf(ports, caller.id)).map(proposalSummary).reverse() },
      }),
      improveProposal: (request, { clock }) =>
        change(ports, request, async (proposal) => {
          const wish = wishOf(request.body)
          const routing = await routeWish(ports, wish, proposal.districtCode, proposal.year)
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
      getWorklist: async ({ caller }, { clock }) => ({ value: { tasks: await worklist(caller, ports, clock.now()) } }),
    },
    ports,
  )
