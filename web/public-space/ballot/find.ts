/** Which plans of a paper somebody looks for. */
import type { BallotProjectView } from '../../../shared/api/rounds.ts'
import type { Theme } from '../../../shared/proposals/proposal.ts'

/** What somebody looks for; an empty word, theme or price asks nothing. */
export interface Search {
  readonly word: string
  readonly theme: Theme | ''
  /** At most so many cents; 0 for any price. */
  readonly mostCents: number
}

/** Capitals and accents do not matter: "cafe" finds "Café". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a plan is what is looked for: of that theme, not dearer, and with each of the words somewhere in title, text or makers. */
export function matches(plan: BallotProjectView, { word, theme, mostCents }: Search): boolean {
  if (theme !== '' && plan.theme !== theme) return false
  if (mostCents > 0 && plan.cost.cents > mostCents) return false
  const text = folded(`${plan.title} ${plan.summary} ${plan.initiator}`)
  return folded(word)
    .split(/\s+/)
    .every((part) => text.includes(part))
}

/** Round prices in cents, of which each keeps some plans of the paper and leaves some out. */
export function priceSteps(plans: readonly BallotProjectView[]): number[] {
  const prices = plans.map(({ cost }) => cost.cents)
  const steps = [1, 2.5, 5].flatMap((digit) => [4, 5, 6, 7, 8].map((power) => digit * 10 ** power))
  return steps
    .filter((step) => prices.some((price) => price <= step) && prices.some((price) => price > step))
    .sort((a, b) => a - b)
}
