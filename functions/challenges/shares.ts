/** Money and time as the API writes them, in the words of the domain. */
import type { YearShare } from '../../shared/challenges/challenge.ts'

/** Shares of years, in cents and minutes. */
export function sharesOf(
  shares: readonly { readonly year: number; readonly money: { readonly cents: number }; readonly minutes: number }[],
): YearShare[] {
  return shares.map(({ year, money, minutes }) => ({ year, cents: money.cents, minutes }))
}
