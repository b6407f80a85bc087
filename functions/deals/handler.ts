/** The finance officer's decision on a proposal, the quick grant of a coordinator, and the deals that come out of them. Each moves state and money together. */
import { prepare } from '../../shared/council/decisions.ts'
import { calculationFrom } from '../../shared/council/view.ts'
import type { Deal } from '../../shared/deals/deal.ts'
import { offer, settle } from '../../shared/deals/decisions.ts'
import { dealView } from '../../shared/deals/view.ts'
import { type Account, accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import { approve, declineDeal, giveBack, grantQuick, redirect, turnDown } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf, book } from '../kit/books.ts'
import { crewFor, freeOfCrew } from '../kit/crew-hours.ts'
import { casePolicy, policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, type Handler, serve, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { deals, dossiers, proposals } from '../kit/things.ts'
import { objectionRoutes } from './objections.ts'

/** What a movement is about, apart from its amount. */
type About = Pick<Draft, 'kind' | 'from' | 'to' | 'subject' | 'reason'>

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports
  /** The numbers that hold now. */
  const policyNow = () => policyAt(ports, clock.now())

  const shown = async (proposal: Proposal) => ({
    value: proposalView(proposal, await casePolicy(ports, proposal, clock.now()), clock.now()),
    version: proposal.version,
  })
  const shownDeal = async (deal: Deal) => ({ value: dealView(deal, await policyNow()), version: deal.version })

  /** Moves so much money and time; nothing of what is zero. */
  const movements = (about: About, amountCents: number, staffMinutes: number): Draft[] => [
    ...(amountCents > 0 ? [{ ...about, currency: 'EUR' as const, amount: amountCents }] : []),
    ...(staffMinutes > 0 ? [{ ...about, currency: 'MIN' as const, amount: staffMinutes }] : []),
  ]

  /** Moves everything that is on an account, money and time; the time elsewhere where it came from elsewhere. */
  async function emptied(about: About, timeTo = about.to): Promise<Draft[]> {
    const [euros, time] = await Promise.all(
      (['EUR', 'MIN'] as const).map((currency) => balanceOf(ports, about.from, currency)),
    )
    return [...movements(about, euros?.balance ?? 0, 0), ...movements({ ...about, to: timeTo }, 0, time?.balance ?? 0)]
  }

  /** What was reserved for a proposal flows back to its slice, its time to the crew it came from; nothing for one that was not funded yet. */
  const released = (proposal: Proposal, reason: string) => {
    const to = accounts.slice(proposal.year, proposal.districtCode)
    const from = accounts.reserved(proposal.id)
    return emptied({ kind: 'release', from, to, subject: proposal.id, reason }, proposal.hoursSource ?? to)
  }

  /** The hours of a quick plan without a crew, where the quick reserve got hours for the year; else none are kept. */
  async function quickMinutes(proposal: Proposal): Promise<number> {
    const reserve = await balanceOf(ports, accounts.quick(proposal.year), 'MIN')
    return reserve.sequence > 0 ? proposal.staffMinutes : 0
  }

  /** Where the hours of a deal come from when nothing was reserved for them: the crew that the plan names, and the write that keeps open rounds whole. */
  async function fromCrew(proposal: Proposal): Promise<{ crew: Account; guard: Write } | undefined | Refusal> {
    const crew = await crewFor(ports, proposal)
    if (!crew) return undefined
    const guard = await freeOfCrew(ports, crew, proposal.staffMinutes)
    return isRefusal(guard) ? guard : { crew, guard }
  }

  /** The proposal in the version the caller read. */
  async function read(request: { params: { proposalId: string }; ifMatch: number }): Promise<Proposal | Refusal> {
    const proposal = await proposals.get(ports, request.params.proposalId)
    return proposal ? (unchanged(request.ifMatch, proposal.version) ?? proposal) : refuse('not-found')
  }

  /** The answer with the moved proposal, its money and whatever else came of it, in one write. */
  async function settled(
    moved: Proposal,
    request: { caller: { id: string }; key: string },
    also: { drafts?: readonly Draft[]; writes?: readonly Write[] } = {},
  ): Promise<Decision<ReturnType<typeof proposalView>> | Refusal> {
    const booked = also.drafts?.length
      ? await book(ports, also.drafts, { callerId: request.caller.id, key: request.key })
      : []
    if (isRefusal(booked)) return booked
    return { ...(await shown(moved)), writes: [...booked, proposals.replace(ports, moved), ...(also.writes ?? [])] }
  }

  return serve(
    'deals',
    {
      ...objectionRoutes(ports),

      grantQuick: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dealId = deals.newId(ports, { districtCode: 'city', year: proposal.year })
        const granted =
          worksFor(caller, proposal.districtCode) ??
          grantQuick(proposal, dealId, caller, await policyNow(), clock.now(), body.reason)
        if (isRefusal(granted)) return granted
        const time = await fromCrew(proposal)
        if (time && isRefusal(time)) return time
        const source = accounts.quick(proposal.year)
        const deal = offer(
          proposal,
          {
            id: dealId,
            track: 'quick',
            source,
            ...(time ? { hoursSource: time.crew } : {}),
            reason: body.reason,
            approvedBy: [{ name: caller.name, role: 'coordinator' }],
          },
          clock.now(),
        )
        const about = {
          kind: 'commit',
          from: source,
          to: accounts.committed(dealId),
          subject: dealId,
          reason: body.reason,
        } as const
        const drafts = time
          ? [
              ...movements(about, deal.amountCents, 0),
              ...movements({ ...about, from: time.crew }, 0, deal.staffMinutes),
            ]
          : movements(about, deal.amountCents, await quickMinutes(proposal))
        return settled(granted, request, { drafts, writes: [deals.add(ports, deal), ...(time ? [time.guard] : [])] })
      },

      approveProposal: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dealId = deals.newId(ports, proposal)
        const approval = approve(proposal, dealId, caller, await policyNow(), clock.now(), body.reason)
        if (isRefusal(approval)) return approval
        if (approval.outcome !== 'deal') return settled(approval.proposal, request)
        const approvedBy = approval.proposal.approvals.map(({ name }) => ({ name, role: 'finance-officer' }))
        const source = accounts.slice(proposal.year, proposal.districtCode)
        const reserved = accounts.reserved(proposal.id)
        // The hours that the adoption reserved. Where the round distributed none, a crew that the plan names gives them now.
        const { balance: reservedMinutes } = await balanceOf(ports, reserved, 'MIN')
        const time = reservedMinutes > 0 ? undefined : await fromCrew(proposal)
        if (time && isRefusal(time)) return time
        const hoursSource = time?.crew ?? proposal.hoursSource
        const deal = offer(
          proposal,
          { id: dealId, track: 'community', source, hoursSource, reason: body.reason, approvedBy },
          clock.now(),
        )
        const about = {
          kind: 'commit',
          from: reserved,
          to: accounts.committed(dealId),
          subject: dealId,
          reason: body.reason,
        } as const
        const drafts = [
          ...movements(about, deal.amountCents, reservedMinutes),
          ...(time ? movements({ ...about, from: time.crew }, 0, deal.staffMinutes) : []),
        ]
        return settled(approval.proposal, request, {
          drafts,
          writes: [deals.add(ports, deal), ...(time ? [time.guard] : [])],
        })
      },

      redirectProposal: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dossierId = dossiers.newId(ports, proposal)
        const moved = redirect(proposal, dossierId, caller, clock.now(), body.reason)
        if (isRefusal(moved)) return moved
        const calculation = calculationFrom(body.calculation)
        const dossier = prepare(moved, dossierId, calculation, caller, clock.now(), body.reason)
        if (isRefusal(dossier)) return dossier
        return settled(moved, request, {
          drafts: await released(proposal, body.reason),
          writes: [dossiers.add(ports, dossier)],
        })
      },

      returnProposal: async (request) => {
        const proposal = await read(request)
        const moved = isRefusal(proposal)
          ? proposal
          : giveBack(proposal, request.caller, clock.now(), request.body.reason)
        return isRefusal(moved) ? moved : settled(moved, request)
      },

      refuseProposal: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const moved = turnDown(proposal, request.caller, clock.now(), request.body.reason)
        return isRefusal(moved)
          ? moved
          : settled(moved, request, { drafts: await released(proposal, request.body.reason) })
      },

      listDeals: async ({ params }) => {
        if (!isDistrict(params.districtCode)) return refuse('not-found')
        const found = await deals.list(ports, { districtCode: params.districtCode, year: fiscalYear(clock.now()) })
        const policy = await policyNow()
        return { value: { deals: found.map((deal) => dealView(deal, policy)) } }
      },

      getDeal: async ({ params }) => {
        const deal = await deals.get(ports, params.dealId)
        return deal ? shownDeal(deal) : refuse('not-found')
      },

      signDeal: async ({ params, ifMatch, caller }) => {
        const deal = await deals.get(ports, params.dealId)
        if (!deal) return refuse('not-found')
        const signed = unchanged(ifMatch, deal.version) ?? settle(deal, 'signed', caller, clock.now())
        return isRefusal(signed) ? signed : { ...(await shownDeal(signed)), writes: [deals.replace(ports, signed)] }
      },

      declineDeal: async ({ params, ifMatch, caller, key, body }) => {
        const deal = await deals.get(ports, params.dealId)
        if (!deal) return refuse('not-found')
        const declined = unchanged(ifMatch, deal.version) ?? settle(deal, 'declined', caller, clock.now())
        if (isRefusal(declined)) return declined
        const proposal = await proposals.get(ports, deal.proposalId)
        if (!proposal) throw new Error(`Deal ${deal.id} is of a proposal that is not there.`)
        const ended = declineDeal(proposal, caller, clock.now(), body.reason)
        if (isRefusal(ended)) return ended
        const from = accounts.committed(deal.id)
        const to = deal.source as Draft['to']
        const back = await emptied(
          { kind: 'release', from, to, subject: deal.id, reason: body.reason },
          deal.hoursSource ?? to,
        )
        const booked = back.length > 0 ? await book(ports, back, { callerId: caller.id, key }) : []
        if (isRefusal(booked)) return booked
        return {
          ...(await shownDeal(declined)),
          writes: [...booked, deals.replace(ports, declined), proposals.replace(ports, ended)],
        }
      },
    },
    ports,
  )
}
