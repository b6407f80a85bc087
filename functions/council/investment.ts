/** What becomes of an adopted dossier: credit, spending, delivery, settlement and yearly charges. State and money are written in one go. */
import type { Dossier } from '../../shared/council/dossier.ts'
import {
  askSupplement,
  decideSupplement,
  deliver,
  openCredit,
  report,
  settle,
  spend,
} from '../../shared/council/investment.ts'
import { type Booked, bookCharge } from '../../shared/council/yearly-charges.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { appropriatedCents, book } from '../kit/books.ts'
import { freeInSlice } from '../kit/claims.ts'
import type { Ports } from '../kit/ports.ts'
import type { Implementations } from '../kit/serve.ts'
import { dossiers } from '../kit/things.ts'
import { creditMoney, readDossier, steppedDossier } from './shown.ts'

type Investment = Pick<
  Implementations<'council'>,
  | 'openCredit'
  | 'spendCredit'
  | 'reportProgress'
  | 'askSupplement'
  | 'decideSupplement'
  | 'deliverDossier'
  | 'settleDossier'
  | 'bookCharge'
>

/** The implementations over the given ports. */
export function investmentRoutes(ports: Ports): Investment {
  const { clock } = ports

  /** The answer with a moved dossier that moves no money. */
  async function settled(moved: Dossier | Refusal) {
    return isRefusal(moved)
      ? moved
      : { ...(await steppedDossier(ports, moved)), writes: [dossiers.replace(ports, moved)] }
  }

  /** The answer with a moved dossier and its money, in one write. */
  async function booked(
    outcome: Booked | Refusal,
    request: { readonly caller: { readonly id: string }; readonly key: string },
  ) {
    if (isRefusal(outcome)) return outcome
    const { dossier, drafts } = outcome
    const writes = drafts.length > 0 ? await book(ports, drafts, { callerId: request.caller.id, key: request.key }) : []
    if (isRefusal(writes)) return writes
    return { ...(await steppedDossier(ports, dossier)), writes: [...writes, dossiers.replace(ports, dossier)] }
  }

  return {
    openCredit: async (request) => {
      const dossier = await readDossier(ports, request)
      return isRefusal(dossier)
        ? dossier
        : booked(openCredit(dossier, request.body.amendment, request.caller, clock.now()), request)
    },

    spendCredit: async (request) => {
      const dossier = await readDossier(ports, request)
      if (isRefusal(dossier)) return dossier
      const { amount, what } = request.body
      return booked(spend(dossier, { amountCents: amount.cents, what }, request.caller, clock.now()), request)
    },

    reportProgress: async (request) => {
      const dossier = await readDossier(ports, request)
      return isRefusal(dossier) ? dossier : settled(report(dossier, request.body, request.caller, clock.now()))
    },

    askSupplement: async (request) => {
      const dossier = await readDossier(ports, request)
      if (isRefusal(dossier)) return dossier
      const { amount, reason } = request.body
      return settled(askSupplement(dossier, { amountCents: amount.cents, reason }, request.caller, clock.now()))
    },

    decideSupplement: async (request) => {
      const dossier = await readDossier(ports, request)
      return isRefusal(dossier)
        ? dossier
        : booked(decideSupplement(dossier, request.body, request.caller, clock.now()), request)
    },

    deliverDossier: async (request) => {
      const dossier = await readDossier(ports, request)
      return isRefusal(dossier) ? dossier : settled(deliver(dossier, request.body, request.caller, clock.now()))
    },

    settleDossier: async (request) => {
      const dossier = await readDossier(ports, request)
      if (isRefusal(dossier)) return dossier
      const { reason, costs } = request.body
      const of = { reason, costs: costs?.map(({ cents }) => cents), ...(await creditMoney(ports, dossier)) }
      return booked(settle(dossier, of, request.caller, clock.now()), request)
    },

    bookCharge: async (request) => {
      const dossier = await readDossier(ports, request)
      if (isRefusal(dossier)) return dossier
      const { year } = request.body
      const isAppropriated = (await appropriatedCents(ports, year)) > 0
      const outcome = bookCharge(dossier, { year, isAppropriated }, request.caller, clock.now())
      if (isRefusal(outcome)) return outcome
      // Rounds that are open may still take what they promised of the slice.
      const { cents, guard } = await freeInSlice(ports, { districtCode: dossier.districtCode, year })
      const askedCents = outcome.drafts.reduce((sum, { amount }) => sum + amount, 0)
      if (askedCents > cents) return refuse('insufficient-balance', { availableCents: cents, askedCents })
      const answer = await booked(outcome, request)
      return isRefusal(answer) ? answer : { ...answer, writes: [...answer.writes, guard] }
    },
  }
}
