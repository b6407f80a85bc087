/** The council track: dossiers with their yearly charges, and the council's decision recorded by the clerk. */
import { decide, runningCharges } from '../../shared/council/decisions.ts'
import type { Dossier } from '../../shared/council/dossier.ts'
import { dossierSummary, dossierView } from '../../shared/council/view.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { refusedByCouncil } from '../../shared/proposals/decisions.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, sliceOf } from '../kit/books.ts'
import type { Ports } from '../kit/ports.ts'
import { type Handler, serve, unchanged } from '../kit/serve.ts'
import { dossiers, proposals } from '../kit/things.ts'

/** The handler of the flow over the given ports. */
export const routes = (ports: Ports): Handler => {
  const { clock } = ports

  /** The dossier beside the money of this year and what other dossiers bind already. */
  async function shown(dossier: Dossier) {
    const year = fiscalYear(clock.now())
    const [all, programmeCents, slice] = await Promise.all([
      dossiers.list(ports),
      appropriatedCents(ports, year),
      sliceOf(ports, { districtCode: dossier.districtCode, year }),
    ])
    const running = runningCharges(all.filter((other) => other.id !== dossier.id))
    const value = dossierView(dossier, { programmeCents, sliceCents: slice.appropriatedCents, running }, defaultPolicy)
    return { value, version: dossier.version }
  }

  /** The plan of a refused dossier at its end; undefined for one that has moved on, as those of before this rule have. */
  async function endedPlan(dossier: Dossier, clerk: Caller, reason: string): Promise<Proposal | Refusal | undefined> {
    const proposal = await proposals.get(ports, dossier.proposalId)
    if (proposal?.state !== 'council') return undefined
    return refusedByCouncil(proposal, clerk, clock.now(), reason)
  }

  return serve(
    'council',
    {
      listDossiers: async () => ({ value: { dossiers: (await dossiers.list(ports)).map(dossierSummary).reverse() } }),
      getDossier: async ({ params }) => {
        const dossier = await dossiers.get(ports, params.dossierId)
        return dossier ? shown(dossier) : refuse('not-found')
      },
      decideDossier: async ({ params, ifMatch, body, caller }) => {
        const dossier = await dossiers.get(ports, params.dossierId)
        if (!dossier) return refuse('not-found')
        const { changes, ...said } = body
        const decided =
          unchanged(ifMatch, dossier.version) ??
          decide(
            dossier,
            { ...said, changes: changes && { investmentCents: changes.investment?.cents, years: changes.years } },
            caller,
            clock.now(),
          )
        if (isRefusal(decided)) return decided
        const ended = decided.state === 'refused' ? await endedPlan(decided, caller, body.reason) : undefined
        if (isRefusal(ended)) return ended
        const writes = [dossiers.replace(ports, decided), ...(ended ? [proposals.replace(ports, ended)] : [])]
        return { ...(await shown(decided)), writes }
      },
    },
    ports,
  )
}
