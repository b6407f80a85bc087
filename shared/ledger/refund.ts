/** Money that comes back from what was paid for a deal: it goes to where it came from. */
import { type Refusal, refuse } from '../refusal.ts'
import { type Account, accounts } from './accounts.ts'
import type { Draft } from './ledger.ts'

/**
 * Why it comes back. `not-spent`: the initiator pays back what was not needed; it goes to the budget that the deal was
 * paid from. `bounced`: the bank sent the payment back; it is promised again, and can be paid again.
 */
export const refundCauses = ['not-spent', 'bounced'] as const
export type RefundCause = (typeof refundCauses)[number]

/** What a refund is of. `source`: the account that the deal's money came from. Amounts in cents. */
export interface PaidDeal {
  readonly id: string
  readonly source: string
  readonly paidCents: number
}

/** Books a refund. Refuses `refund-exceeds-payment`: never more comes back than was paid and has not come back yet. */
export function refund(
  deal: PaidDeal,
  of: { readonly amountCents: number; readonly cause: RefundCause; readonly reason: string },
): Draft | Refusal<'refund-exceeds-payment'> {
  if (of.amountCents > deal.paidCents)
    return refuse('refund-exceeds-payment', { availableCents: deal.paidCents, askedCents: of.amountCents })
  return {
    kind: 'refund',
    currency: 'EUR',
    amount: of.amountCents,
    from: accounts.paid(deal.id),
    to: of.cause === 'bounced' ? accounts.committed(deal.id) : (deal.source as Account),
    subject: deal.id,
    reason: of.reason,
  }
}
