/** What a plan fell short of in its round. */
import type { ResultView } from '../../../shared/api/allocation.ts'

/** How much money a plan of a counted round lacked, in cents; 0 when it was chosen, or when something else decided. */
export function lackingCents({ cost, why }: Pick<ResultView['projects'][number], 'cost' | 'why'>): number {
  if (why.kind !== 'short' && why.kind !== 'no-room') return 0
  // Where what was left over still paid for plans, that decided in the end.
  if (why.left) return Math.max(0, cost.cents - why.left.cents)
  return why.kind === 'short' ? why.lacking.cents : 0
}
