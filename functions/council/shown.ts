/** A dossier read for a decision, and shown with the money it is held against. */
import type { Dossier } from '../../shared/council/dossier.ts'
import { loadOf } from '../../shared/council/running.ts'
import { dossierOutcome, dossierView } from '../../shared/council/view.ts'
import { districts } from '../../shared/districts/districts.ts'
import { accounts } from '../../shared/ledger/accounts.ts'
import { fiscalYear } from '../../shared/ledger/fiscal-year.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, balanceOf, sliceOf } from '../kit/books.ts'
import { policyAt } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { unchanged } from '../kit/serve.ts'
import { dossiers } from '../kit/things.ts'

/** The dossier in the version the caller read. */
export async function readDossier(
  ports: Ports,
  request: { readonly params: { readonly dossierId: string }; readonly ifMatch: number },
): Promise<Dossier | Refusal> {
  const dossier = await dossiers.get(ports, request.params.dossierId)
  return dossier ? (unchanged(request.ifMatch, dossier.version) ?? dossier) : refuse('not-found')
}

/** What the ledger holds of a dossier's credit, in cents: left to spend, and spent. */
export interface CreditMoney {
  readonly leftCents: number
  readonly spentCents: number
}

/** What the ledger holds of the credit; nothing before it is opened. */
export async function creditMoney(ports: Ports, { id, credit }: Dossier): Promise<CreditMoney> {
  if (!credit) return { leftCents: 0, spentCents: 0 }
  const [left, spent] = await Promise.all([
    balanceOf(ports, accounts.credit(id), 'EUR'),
    balanceOf(ports, accounts.invested(id), 'EUR'),
  ])
  return { leftCents: left.balance, spentCents: spent.balance }
}

/** The answer of a step: how the dossier stands after it. It reads nothing of other dossiers, so that steps of two never stand in each other's way. */
export async function steppedDossier(ports: Ports, dossier: Dossier) {
  const at = ports.clock.now()
  return { value: dossierOutcome(dossier, await policyAt(ports, at), at), version: dossier.version }
}

/** The dossier beside the money of this year and what other dossiers take of years to come. */
export async function shownDossier(ports: Ports, dossier: Dossier) {
  const at = ports.clock.now()
  const year = fiscalYear(at)
  const [all, programmeCents, slice, policy, credit] = await Promise.all([
    dossiers.list(ports),
    appropriatedCents(ports, year),
    sliceOf(ports, { districtCode: dossier.districtCode, year }),
    policyAt(ports, at),
    creditMoney(ports, dossier),
  ])
  const others = loadOf(
    all.filter((other) => other.id !== dossier.id),
    year,
  )
  const purse = { programmeCents, sliceCents: slice.appropriatedCents, others, ...credit }
  return { value: dossierView(dossier, purse, { policy, districts, at }), version: dossier.version }
}
