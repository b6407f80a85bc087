/** The decision on an objection to the refusal of a plan: a plan that the district had chosen gets its money and hours back with it. */
import { accounts } from '../../shared/ledger/accounts.ts'
import type { Draft } from '../../shared/ledger/ledger.ts'
import { decideObjection } from '../../shared/proposals/objections.ts'
import type { Proposal } from '../../shared/proposals/proposal.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal, refuse } from '../../shared/refusal.ts'
import { balanceOf, book } from '../kit/books.ts'
import { freeInSlice } from '../kit/claims.ts'
import { casePolicy } from '../kit/policy.ts'
import type { Ports } from '../kit/ports.ts'
import { type Implementations, unchanged } from '../kit/serve.ts'
import type { Write } from '../kit/store/store.ts'
import { proposals } from '../kit/things.ts'

/** The implementations over the given ports. */
export function objectionRoutes(ports: Ports): Pick<Implementations<'deals'>, 'decideProposalObjection'> {
  const { clock } = ports

  /**
   * What was reserved for a plan until it was refused, reserved anew, and the write by which two who would take the same money meet.
   * Refuses `insufficient-balance` when the district has promised it to others meanwhile: then money must be moved first.
   */
  async function reservedAnew(
    proposal: Proposal,
    reason: string,
  ): Promise<{ drafts: Draft[]; guard: Write } | Refusal> {
    const { id, year, districtCode, costCents, staffMinutes } = proposal
    const reserved = accounts.reserved(id)
    const [free, hours] = await Promise.all([
      freeInSlice(ports, { districtCode, year }),
      balanceOf(ports, reserved, 'MIN'),
    ])
    // Hours had been reserved if the account ever held some: rounds without hours reserve none.
    const minutes = hours.sequence > 0 ? staffMinutes : 0
    if (costCents > free.cents)
      return refuse('insufficient-balance', { availableCents: free.cents, askedCents: costCents })
    if (minutes > free.minutes)
      return refuse('insufficient-balance', { availableMinutes: free.minutes, askedMinutes: minutes })
    const slice = accounts.slice(year, districtCode)
    const about = { kind: 'reserve', to: reserved, subject: id, reason } as const
    const euros: Draft = { ...about, from: slice, currency: 'EUR', amount: costCents }
    const time: Draft = { ...about, from: proposal.hoursSource ?? slice, currency: 'MIN', amount: minutes }
    return { drafts: [euros, time].filter(({ amount }) => amount > 0), guard: free.guard }
  }

  return {
    decideProposalObjection: async ({ params, ifMatch, caller, key, body }) => {
      const proposal = await proposals.get(ports, params.proposalId)
      if (!proposal) return refuse('not-found')
      const now = clock.now()
      const moved = unchanged(ifMatch, proposal.version) ?? decideObjection(proposal, body, caller, now)
      if (isRefusal(moved)) return moved
      const money = moved.state === 'funded' ? await reservedAnew(proposal, body.reason) : undefined
      if (isRefusal(money)) return money
      const booked = money?.drafts.length ? await book(ports, money.drafts, { callerId: caller.id, key }) : []
      if (isRefusal(booked)) return booked
      return {
        value: proposalView(moved, await casePolicy(ports, moved, now), now),
        version: moved.version,
        writes: [...booked, proposals.replace(ports, moved), ...(money ? [money.guard] : [])],
      }
    },
  }
}
