/** What a rule is asked, and what it answers. */
import type { Fraction } from './fractions.ts'

/** Which rule, how it measures what a winner is worth to a voter, and what happens with money left over. */
export const rules = ['equal-shares', 'greedy', 'greedy-per-cost', 'phragmen'] as const
export const utilities = ['cost', 'cardinality', 'points'] as const
export const completions = ['none', 'utilitarian', 'add1', 'add1-utilitarian'] as const
export type Rule = (typeof rules)[number]
export type Utility = (typeof utilities)[number]
export type Completion = (typeof completions)[number]

/** A rule with its options. `utility` and `completion` matter for Equal Shares only, `misfit` and `threshold` for both kinds of greedy. */
export interface AllocationSpec {
  readonly rule: Rule
  /** Default `cost`. */
  readonly utility?: Utility
  /** Default `add1-utilitarian`. */
  readonly completion?: Completion
  /** What greedy does at the first project that does not fit: go on with the next (`skip`, the default), or end (`stop`). */
  readonly misfit?: 'skip' | 'stop'
  /** Greedy leaves out projects with less support than this. Default 0. */
  readonly threshold?: number
}

/** A neighbourhood's rule when nothing else is said: Equal Shares, each euro's worth counted, what is left over still spent. */
export const defaultSpec = { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' } as const

/** How the engine works; the outcome is the same whatever is set here. */
export interface EngineOptions {
  /** Decide every comparison in exact rationals instead of only those that doubles cannot settle: slow, to prove the filter right. */
  readonly exact?: boolean
  /** Called now and then during add1, which may take long: the raise that was just kept, and its cost in integer units. */
  readonly onProgress?: (progress: { readonly raise: number; readonly cost: number }) => void
}

/** One purchase in a run of Equal Shares. */
export interface RunRound {
  /** Place on the paper. */
  readonly project: number
  /** What a supporter pays at most, in integer units; for utility `points`: per point. Exact. */
  readonly price: Fraction
}

/** The run of Equal Shares that decided: enough to rebuild every payment exactly. */
export interface Run {
  readonly utility: Utility
  /** Currency units added to every voter's share, above budget / voters. */
  readonly raise: number
  /** Every voter's share in integer units, exact. */
  readonly share: Fraction
  readonly rounds: readonly RunRound[]
  /** For each group the round (from 0) in which it paid its last money; `neverDry` when it still holds some. */
  readonly dryAt: Int32Array
  /** The same for municipal hours, where a project with support asks any: one price a round, 0 where the project asks none. */
  readonly hours?: HoursOfRun
}

/** The part of a run that is paid in hours; amounts in the election's integer unit of hours. */
export interface HoursOfRun {
  readonly share: Fraction
  readonly prices: readonly Fraction[]
  readonly dryAt: Int32Array
}

/** In `Run.dryAt`: this group still holds money. */
export const neverDry = 0x7fffffff

/** The outcome of a rule. Holds big integers under `run`: turn it into figures with `explain` before sending it anywhere. */
export interface Outcome {
  /** Ids of the winners in the order of selection; those of the fill-up come last. */
  readonly selected: readonly string[]
  /** Places of the winners on the paper, in the same order. */
  readonly places: readonly number[]
  /** How many of the last winners came by the fill-up. */
  readonly filledUp: number
  /** Cost of the winners together, in integer units. */
  readonly cost: number
  /** Hours of the winners together, in the integer unit of hours. */
  readonly costHours: number
  /** Runs with a raised share that were kept: how many currency units were added to every voter's share. 0 without add1. */
  readonly increments: number
  /** Equal Shares only. */
  readonly run?: Run
}
