/** Whether the voters of a paid plan all pay the same. */

/**
 * `priceCents` is the most that one of its `voters` pays, rounded up to a cent; together they pay `costCents`.
 * All pay alike exactly when that many times the price overshoots the cost by less than a cent a voter.
 */
export function paysAlike(priceCents: number, voters: number, costCents: number): boolean {
  const over = priceCents * voters - costCents
  return over >= 0 && over < voters
}
