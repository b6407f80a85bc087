/** Whether the voters of a paid plan all pay the same, and how one payment is written in two places. */
import type { ResultView } from '../../../shared/api/allocation.ts'

/**
 * `priceCents` is the most that one of its `voters` pays, rounded up to a cent; together they pay `costCents`.
 * All pay alike exactly when that many times the price overshoots the cost by less than a cent a voter.
 */
export function paysAlike(priceCents: number, voters: number, costCents: number): boolean {
  const over = priceCents * voters - costCents
  return over >= 0 && over < voters
}

/**
 * A payment in cents as the page writes it. The price of a paid plan is rounded up and payments are rounded down:
 * the payment that is the price is written as the price, so that one amount does not stand there in two ways.
 */
export function asPrice(cents: number, { why }: Pick<ResultView['projects'][number], 'why'>): number {
  return why.kind === 'paid' && cents === why.price.cents - 1 ? why.price.cents : cents
}
