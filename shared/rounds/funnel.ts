/** The way to a vote, counted without persons: how many devices opened the ballot paper and how many chose a plan, beside the votes that the count found. */

/** The steps that a device tells of, each once. Voting itself is no step: the count finds the votes. */
export const funnelSteps = ['opened', 'chose'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** How many devices told of each step. Nobody checks it: a device may tell nothing, and whoever wants can tell more. */
export type StepCounts = Readonly<Record<FunnelStep, number>>

/** What is published with a result: the steps, and the counted votes that came by screen. */
export interface Funnel extends StepCounts {
  readonly voted: number
}

/** Counts added up, step by step. */
export function sumOfSteps(counts: readonly StepCounts[]): StepCounts {
  const sum = (step: FunnelStep) => counts.reduce((total, one) => total + one[step], 0)
  return { opened: sum('opened'), chose: sum('chose') }
}

/** The funnel of a round; undefined where no device told of anything, so that a round held elsewhere does not seem unvisited. `voted`: counted votes by screen. */
export function funnelOf({ opened, chose }: StepCounts, voted: number): Funnel | undefined {
  return opened + chose > 0 ? { opened, chose, voted } : undefined
}

/**
 * How many of the devices on which somebody chose a plan brought no vote, and which part of them that is in basis points, rounded to whole ones.
 * Undefined where nobody chose, or where there are more votes than such devices: then the counts tell nothing of who gave up.
 */
export function withoutVote({ chose, voted }: Funnel): { readonly devices: number; readonly bps: number } | undefined {
  if (chose === 0 || voted > chose) return undefined
  const devices = chose - voted
  return { devices, bps: Math.round((devices / chose) * 10_000) }
}
