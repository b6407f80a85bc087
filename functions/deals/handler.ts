/** The finance officer's decision on a proposal, the quick grant of a coordinator, and the deals that come out of them. Each moves state and money together. */
import { prepare } from '../../shared/council/decisions.ts'
import type { Deal } from '../../shared/deals/deal.ts'
import { offer, settle } from '../../shared/deals/decisions.ts'
import { dealView } from '../../shared/deals/view.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { approve, declineDeal, giveBack, grantQuick, redirect, turnDown } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf, book } from '../kit/books.ts'
import type { Ports } from '../kit/ports.ts'
import { type Decision, type Handler, serve, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { isDistrict, worksFor } from '../kit/territory.ts'
import { deals, dossiers, proposals } from '../kit/things.ts'

const shown = (proposal: Proposal) => ({ value: proposalView(proposal, defaultPolicy), version: proposal.version })
const shownDeal = (deal: Deal) => ({ value: dealView(deal, defaultPolicy), version: deal.version })

/** What a movement is about, apart from its amount. */
type About = Pick<Draft, 'kind' | 'from' | 'to' | 'subject' | 'reason'>

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports

  /** Moves so much money and time; nothing of what is zero. */
  const movements = (about: About, amountCents: number, staffMinutes: number): Draft[] => [
    ...(amountCents > 0 ? [{ ...about, currency: 'EUR' as const, amount: amountCents }] : []),
    ...(staffMinutes > 0 ? [{ ...about, currency: 'MIN' as const, amount: staffMinutes }] : []),
  ]

  /** Moves everything that is on an account, money and time. */
  async function emptied(about: About): Promise<Draft[]> {
    const [euros, time] = await Promise.all(
      (['EUR', 'MIN'] as const).map((currency) => balanceOf(ports, about.from, currency)),
    )
    return movements(about, euros?.balance ?? 0, time?.balance ?? 0)
  }

  /** What was reserved for a proposal flows back to its slice; nothing for one that was not funded yet. */
  const released = (proposal: Proposal, reason: string) =>
    emptied({
      kind: 'release',
      from: accounts.reserved(proposal.id),
      to: accounts.slice(proposal.year, proposal.districtCode),
      subject: proposal.id,
      reason,
    })

  /** The hours of a quick plan, where the council appropriated hours for the year; else none are kept. */
  async function quickMinutes(proposal: Proposal): Promise<number> {
    const source = await balanceOf(ports, accounts.source(proposal.year), 'MIN')
    return source.sequence > 0 ? proposal.staffMinutes : 0
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
    return { ...shown(moved), writes: [...booked, proposals.replace(ports, moved), ...(also.writes ?? [])] }
  }

  return serve(
    'deals',
    {
      grantQuick: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dealId = deals.newId(ports, { districtCode: 'city', year: proposal.year })
        const granted =
          worksFor(caller, proposal.districtCode) ??
          grantQuick(proposal, dealId, caller, defaultPolicy, clock.now(), body.reason)
        if (isRefusal(granted)) return granted
        const source = accounts.quick(proposal.year)
        const deal = offer(
          proposal,
          {
            id: dealId,
            track: 'quick',
            source,
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
        const drafts = movements(about, deal.amountCents, await quickMinutes(proposal))
        return settled(granted, request, { drafts, writes: [deals.add(ports, deal)] })
      },

      approveProposal: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dealId = deals.newId(ports, proposal)
        const approval = approve(proposal, dealId, caller, defaultPolicy, clock.now(), body.reason)
        if (isRefusal(approval)) return approval
        if (approval.outcome !== 'deal') return settled(approval.proposal, request)
        const approvedBy = approval.proposal.approvals.map(({ name }) => ({ name, role: 'finance-officer' }))
        const source = accounts.slice(proposal.year, proposal.districtCode)
        const deal = offer(
          proposal,
          { id: dealId, track: 'community', source, reason: body.reason, approvedBy },
          clock.now(),
        )
        const reserved = accounts.reserved(proposal.id)
        const about = {
          kind: 'commit',
          from: reserved,
          to: accounts.committed(dealId),
          subject: dealId,
          reason: body.reason,
        } as const
        // The hours that the adoption reserved; none where the round distributed none.
        const { balance: reservedMinutes } = await balanceOf(ports, reserved, 'MIN')
        const drafts = movements(about, deal.amountCents, reservedMinutes)
        return settled(approval.proposal, request, { drafts, writes: [deals.add(ports, deal)] })
      },

      redirectProposal: async (request) => {
        const proposal = await read(request)
        if (isRefusal(proposal)) return proposal
        const { caller, body } = request
        const dossierId = dossiers.newId(ports, proposal)
        const moved = redirect(proposal, dossierId, caller, clock.now(), body.reason)
        if (isRefusal(moved)) return moved
        const { investment, contributions, maintenancePerYear, ...rest } = body.calculation
        const calculation = {
          ...rest,
          investmentCents: investment.cents,
          contributionsCents: contributions.cents,
          maintenanceCentsPerYear: maintenancePerYear.cents,
        }
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
        return { value: { deals: found.map((deal) => dealView(deal, defaultPolicy)) } }
      },

      getDeal: async ({ params }) => {
        const deal = await deals.get(ports, params.dealId)
        return deal ? shownDeal(deal) : refuse('not-found')
      },

      signDeal: async ({ params, ifMatch, caller }) => {
        const deal = await deals.get(ports, params.dealId)
        if (!deal) return refuse('not-found')
        const signed = unchanged(ifMatch, deal.version) ?? settle(deal, 'signed', caller, clock.now())
        return isRefusal(signed) ? signed : { ...shownDeal(signed), writes: [deals.replace(ports, signed)] }
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
        const back = await emptied({
          kind: 'release',
          from: accounts.committed(deal.id),
          to: deal.source as Draft['to'],
          subject: deal.id,
          reason: body.reason,
        })
        const booked = back.length > 0 ? await book(ports, back, { callerId: caller.id, key }) : []
        if (isRefusal(booked)) return booked
        return {
          ...shownDeal(declined),
          writes: [...booked, deals.replace(ports, declined), proposals.replace(ports, ended)],
        }
      },
    },
    ports,
  )
}
