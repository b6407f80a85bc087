/** The council track: dossiers with their yearly charges, and every step of them by who is competent for it. A step moves dossier, plan and money together. */

import {
  advise,
  askAgain,
  decide,
  describeAlternatives,
  propose,
  putOnAgenda,
  refuseByCollege,
  withdraw,
} from '../../shared/council/decisions.ts'
import type { Amendment, Dossier } from '../../shared/council/dossier.ts'
import { outlookView } from '../../shared/council/outlook.ts'
import { announce, decideObjection, object } from '../../shared/council/protection.ts'
import { dossierSummary } from '../../shared/council/view.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { refusedByCouncil, reopenedByObjection, withdrawFromCouncil } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents } from '../kit/books.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve } from '../kit/serve.ts'
import { dossiers, proposals } from '../kit/things.ts'
import { investmentRoutes } from './investment.ts'
import { readDossier, shownDossier, steppedDossier } from './shown.ts'

type SentAmendment = {
  readonly title: string
  readonly component?: number | undefined
  readonly amount?: { readonly cents: number } | undefined
  readonly contributions?: { readonly cents: number } | undefined
  readonly years?: number | undefined
  readonly completionYear?: number | undefined
}

/** An amendment as the API receives it, without what is absent. */
const amendmentFrom = ({
  title,
  component,
  amount,
  contributions,
  years,
  completionYear,
}: SentAmendment): Amendment => ({
  title,
  ...(component === undefined ? {} : { component }),
  ...(amount === undefined ? {} : { amountCents: amount.cents }),
  ...(contributions === undefined ? {} : { contributionsCents: contributions.cents }),
  ...(years === undefined ? {} : { years }),
  ...(completionYear === undefined ? {} : { completionYear }),
})

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports

  /** The answer with the moved dossier, in one write with its plan where that moves along. */
  async function settled(moved: Dossier | Refusal, follow?: (proposal: Proposal) => Proposal | Refusal) {
    if (isRefusal(moved)) return moved
    const proposal = follow ? await proposals.get(ports, moved.proposalId) : undefined
    const followed = follow && proposal ? follow(proposal) : undefined
    if (isRefusal(followed)) return followed
    const writes = [dossiers.replace(ports, moved), ...(followed ? [proposals.replace(ports, followed)] : [])]
    return { ...(await steppedDossier(ports, moved)), writes }
  }

  return serve(
    'council',
    {
      ...investmentRoutes(ports),

      listDossiers: async () => {
        const [all, policy] = await Promise.all([dossiers.list(ports), policyAt(ports, clock.now())])
        return { value: { dossiers: all.map((dossier) => dossierSummary(dossier, policy, clock.now())).reverse() } }
      },

      getDossier: async ({ params }) => {
        const dossier = await dossiers.get(ports, params.dossierId)
        return dossier ? shownDossier(ports, dossier) : refuse('not-found')
      },

      getCapitalOutlook: async () => {
        const at = clock.now()
        const [all, programmeCents, policy] = await Promise.all([
          dossiers.list(ports),
          appropriatedCents(ports, fiscalYear(at)),
          policyAt(ports, at),
        ])
        return { value: outlookView(all, programmeCents, { policy, at }) }
      },

      describeAlternatives: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { alternatives, upkeep, maintenancePerYear } = request.body
        const described = alternatives.map(({ investment, ...alternative }) => ({
          ...alternative,
          ...(investment === undefined ? {} : { investmentCents: investment.cents }),
        }))
        const of = { alternatives: described, upkeep, maintenanceCentsPerYear: maintenancePerYear.cents }
        return settled(describeAlternatives(dossier, of, request.caller, clock.now()))
      },

      adviseDossier: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { as: adviser, ...said } = request.body
        return settled(advise(dossier, { ...said, adviser }, request.caller, clock.now()))
      },

      proposeDossier: async (request) => {
        const dossier = await readDossier(ports, request)
        return isRefusal(dossier)
          ? dossier
          : settled(propose(dossier, request.body.reason, request.caller, clock.now()))
      },

      askAdviceAgain: async (request) => {
        const dossier = await readDossier(ports, request)
        return isRefusal(dossier) ? dossier : settled(askAgain(dossier, request.body, request.caller, clock.now()))
      },

      refuseDossier: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { caller, body } = request
        const now = clock.now()
        return settled(refuseByCollege(dossier, body.reason, caller, now), (proposal) =>
          refusedByCouncil(proposal, caller, now, body.reason, 'alderman'),
        )
      },

      putDossierOnAgenda: async (request) => {
        const dossier = await readDossier(ports, request)
        return isRefusal(dossier)
          ? dossier
          : settled(putOnAgenda(dossier, request.body.meetingOn, request.caller, clock.now()))
      },

      decideDossier: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { caller, body } = request
        const now = clock.now()
        const resolution = { ...body, amendments: body.amendments?.map(amendmentFrom) }
        const isRefused = body.decision === 'refused'
        return settled(
          decide(dossier, resolution, caller, now),
          isRefused ? (proposal) => refusedByCouncil(proposal, caller, now, body.reason) : undefined,
        )
      },

      announceRefusal: async (request) => {
        const dossier = await readDossier(ports, request)
        return isRefusal(dossier) ? dossier : settled(announce(dossier, request.body, request.caller, clock.now()))
      },

      withdrawDossier: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { caller, body } = request
        const now = clock.now()
        return settled(withdraw(dossier, body.reason, caller, now), (proposal) =>
          withdrawFromCouncil(proposal, caller, now, body.reason),
        )
      },

      objectToRefusal: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const now = clock.now()
        return settled(object(dossier, request.body.grounds, request.caller, now, await policyAt(ports, now)))
      },

      decideObjection: async (request) => {
        const dossier = await readDossier(ports, request)
        if (isRefusal(dossier)) return dossier
        const { caller, body } = request
        const now = clock.now()
        return settled(
          decideObjection(dossier, body, caller, now),
          body.outcome === 'founded' ? (proposal) => reopenedByObjection(proposal, caller, now) : undefined,
        )
      },
    },
    ports,
  )
}
