/** How the till is filled: where each chosen plan lies in the glass front. Pure arithmetic, so that it can be tested. */

/** A stretch of the front, in thousandths of its width. */
export interface Fill {
  readonly id: string
  readonly theme: string
  readonly x: number
  readonly width: number
}

/** The width of the front in its own units. */
export const frontWidth = 1000

/**
 * Lays the chosen plans side by side from the left, in order of choosing, each as wide as its share of the budget.
 * What goes over the budget is cut off at the right edge. A budget of zero shows nothing.
 */
export function fillsOf(
  chosen: readonly { readonly id: string; readonly theme: string; readonly amountCents: number }[],
  budgetCents: number,
): Fill[] {
  const fills: Fill[] = []
  if (budgetCents <= 0) return fills
  let spentCents = 0
  for (const { id, theme, amountCents } of chosen) {
    const from = Math.min(frontWidth, (spentCents / budgetCents) * frontWidth)
    spentCents += amountCents
    const until = Math.min(frontWidth, (spentCents / budgetCents) * frontWidth)
    if (until > from) fills.push({ id, theme, x: from, width: until - from })
  }
  return fills
}
