/** Worked cases of the routing rules, both sides of each boundary, and the policy they were worked out with. */
import type { Facts, Routing, RoutingPolicy } from './routing.ts'

/** Fixed here, so that a change of the municipality's policy does not change what these cases say. */
export const policyOfCases: RoutingPolicy = {
  version: 'cases',
  yearlyBudgetCents: 50_000_000,
  fastTrackMaxCents: 250_000,
  voteRequiredAboveCents: 250_000,
  financeReviewAboveCents: 1_000_000,
  capitalFloorCents: 2_500_000,
  capitalMinLifetimeYears: 2,
  maxShareOfYearlyBudgetBps: 1_000,
  maxShareOfWijkSliceBps: 4_000,
  structuralMaintenanceReviewCentsPerYear: 100_000,
  multiYearCollegeFromYears: 2,
  multiYearCouncilAboveYears: 4,
}

/** Money once, for something that is over in a year, in a district with a slice of EUR 50,000 that is still untouched. */
export const plan: Facts = {
  kind: 'initiative',
  amountCents: 40_000,
  lifetimeYears: 1,
  publicAsset: false,
  years: 1,
  maintenanceCentsPerYear: 0,
  sliceCents: 5_000_000,
  sliceFreeCents: 5_000_000,
  excluded: false,
}

/** What each case changes in the plan, and where it goes. */
export const cases: readonly {
  readonly name: string
  readonly change: Partial<Facts>
  readonly to: Partial<Routing>
}[] = [
  {
    name: 'a street party of EUR 400',
    change: { amountCents: 40_000 },
    to: { rule: 'R11', track: 'quick', withFinance: false },
  },
  {
    name: 'exactly EUR 2,500',
    change: { amountCents: 250_000 },
    to: { rule: 'R11', track: 'quick', withFinance: false },
  },
  {
    name: 'one cent above EUR 2,500',
    change: { amountCents: 250_001 },
    to: { rule: 'R10', track: 'community', withFinance: false },
  },
  {
    name: 'facade gardens of EUR 7,500',
    change: { amountCents: 750_000, lifetimeYears: 5, publicAsset: true },
    to: { rule: 'R10', track: 'community', withFinance: false },
  },
  {
    name: 'exactly EUR 10,000',
    change: { amountCents: 1_000_000 },
    to: { rule: 'R10', track: 'community', withFinance: false },
  },
  {
    name: 'a kitchen garden of EUR 14,000',
    change: { amountCents: 1_400_000 },
    to: { rule: 'R9', track: 'community', withFinance: true },
  },
  {
    name: 'exactly 40% of the slice',
    change: { amountCents: 2_000_000 },
    to: { rule: 'R9', track: 'community', withFinance: true },
  },
  {
    name: 'one cent above 40% of the slice',
    change: { amountCents: 2_000_001 },
    to: { rule: 'R6', track: 'finance', withFinance: false },
  },
  {
    name: 'more than is free in the slice',
    change: { amountCents: 800_000, sliceFreeCents: 700_000 },
    to: { rule: 'R6', track: 'finance', withFinance: false },
  },
  {
    name: 'a park of EUR 180,000',
    change: { amountCents: 18_000_000, lifetimeYears: 20, publicAsset: true },
    to: { rule: 'R3', track: 'council', withFinance: false },
  },
  {
    name: 'a public asset of exactly EUR 25,000',
    change: { amountCents: 2_500_000, lifetimeYears: 10, publicAsset: true },
    to: { rule: 'R3', track: 'council', withFinance: false },
  },
  {
    name: 'a public asset one cent below EUR 25,000',
    change: { amountCents: 2_499_999, lifetimeYears: 10, publicAsset: true },
    to: { rule: 'R6', track: 'finance', withFinance: false },
  },
  {
    name: 'a festival of EUR 60,000',
    change: { amountCents: 6_000_000 },
    to: { rule: 'R4', track: 'council', withFinance: false },
  },
  {
    name: 'exactly 10% of the yearly programme',
    change: { amountCents: 5_000_000 },
    to: { rule: 'R6', track: 'finance', withFinance: false },
  },
  {
    name: 'five years of rent',
    change: { amountCents: 200_000, years: 5 },
    to: { rule: 'R5', track: 'council', withFinance: false },
  },
  {
    name: 'a two-year promise',
    change: { amountCents: 200_000, years: 2 },
    to: { rule: 'R7', track: 'finance', withFinance: false },
  },
  {
    name: 'a tree with lasting upkeep',
    change: { amountCents: 300_000, maintenanceCentsPerYear: 150_000 },
    to: { rule: 'R8', track: 'finance', withFinance: false },
  },
  {
    name: 'taking over green upkeep',
    change: { kind: 'takeover', amountCents: 4_000_000, years: 4 },
    to: { rule: 'R2', track: 'challenge', withFinance: false },
  },
  {
    name: 'a broken street lamp',
    change: { kind: 'report', amountCents: 0 },
    to: { rule: 'R1', track: 'service', withFinance: false },
  },
  {
    name: 'a closed party',
    change: { amountCents: 50_000, excluded: true },
    to: { rule: 'R0', track: 'refused', withFinance: false },
  },
  {
    name: "an asset on a housing corporation's land",
    change: { amountCents: 4_000_000, lifetimeYears: 15 },
    to: { rule: 'R6', track: 'finance', withFinance: false },
  },
]
