/** Which way a proposal goes: the ordered rules R0 to R11, the first that matches decides. The same function runs in the form and on the server. */
import { shareBps } from '../council/effect.ts'
import type { Policy } from '../policy/policy.ts'
import type { Kind } from './proposal.ts'

/** What the rules look at. Amounts in cents. */
export interface Facts {
  readonly kind: Kind
  readonly amountCents: number
  /** How long the thing lasts. */
  readonly lifetimeYears: number
  /** Whether it becomes property of the municipality or stands in public space. */
  readonly publicAsset: boolean
  /** Over how many years money is asked. */
  readonly years: number
  readonly maintenanceCentsPerYear: number
  /** The district's slice of this year's programme, and what nobody has been promised of it. */
  readonly sliceCents: number
  readonly sliceFreeCents: number
  /** An officer found it outside the frame: outside the municipality, commercial, party-political or religious recruiting, a closed party, or against the law. */
  readonly excluded: boolean
}

export type Track = 'quick' | 'community' | 'finance' | 'challenge' | 'council' | 'service' | 'refused'
export type Rule = (typeof rules)[number]['rule']
export type Decider = 'coordinator' | 'community' | 'finance' | 'college' | 'council'

/** Where a proposal goes, and everything needed to say why. */
export interface Routing {
  readonly rule: Rule
  readonly track: Track
  /** The community votes and finance co-signs the cover. */
  readonly withFinance: boolean
  readonly decides: Decider
  readonly policyVersion: string
  /** What the deciding rule compared, by name: amounts in cents, shares in basis points, terms in years. */
  readonly figures: { readonly [name: string]: number }
  /** Later rules that would have matched too; the catch-all R11 is never among them. */
  readonly alsoFired: readonly Rule[]
  /** The largest amount with which this same proposal would take a lighter track; one cent more would not. Absent when no amount above zero helps. */
  readonly stayBelowCents?: number
}

/** A route as it is kept with a proposal: with the facts it was made from, so that anybody can work it out again by the policy it names. */
export interface KeptRouting extends Routing {
  /** What the rules looked at, with the district's money at that moment. */
  readonly facts: Facts
  /** A finance officer sent the plan the way of the sum of related plans; `facts` has that sum as its amount. */
  readonly rerouted?: {
    /** The way that the plan would have taken by itself. */
    readonly from: Track
    readonly ownAmountCents: number
  }
}

/** The numbers of the municipality's policy that the rules compare with. */
export type RoutingPolicy = Pick<
  Policy,
  | 'version'
  | 'yearlyBudgetCents'
  | 'fastTrackMaxCents'
  | 'voteRequiredAboveCents'
  | 'financeReviewAboveCents'
  | 'capitalFloorCents'
  | 'capitalMinLifetimeYears'
  | 'maxShareOfYearlyBudgetBps'
  | 'maxShareOfWijkSliceBps'
  | 'structuralMaintenanceReviewCentsPerYear'
  | 'multiYearCollegeFromYears'
  | 'multiYearCouncilAboveYears'
>

/** One rule. It matches every amount above what it lets pass: that one number gives both the match and the way back to a lighter track. */
interface RuleOf<Id extends string> {
  readonly rule: Id
  readonly track: Track
  readonly decides: Decider
  /** The largest amount in cents that the rule lets pass. */
  readonly letsPass: (facts: Facts, policy: RoutingPolicy) => number
  readonly figures: (facts: Facts, policy: RoutingPolicy) => { readonly [name: string]: number }
}

/** The limit of a rule that does not look at the amount: it lets no amount pass when it matches, and every amount when it does not. */
const everyAmountWhen = (matches: boolean) => (matches ? -1 : Number.POSITIVE_INFINITY)

/** A share of an amount, rounded down to whole cents: a whole amount is above the share exactly when it is above this. */
const part = (wholeCents: number, bps: number) => Number((BigInt(wholeCents) * BigInt(bps)) / 10_000n)

const rule = <Id extends string>(one: RuleOf<Id>) => one

/** The rules in their order (municipal routing table; council's competence: Gemeentewet 189, 192; the college's mandate: Awb 10:3). */
const rules = [
  rule({
    rule: 'R0',
    track: 'refused',
    decides: 'coordinator',
    letsPass: (f) => everyAmountWhen(f.excluded),
    figures: () => ({}),
  }),
  rule({
    rule: 'R1',
    track: 'service',
    decides: 'coordinator',
    letsPass: (f) => everyAmountWhen(f.kind === 'report' || f.kind === 'question'),
    figures: () => ({}),
  }),
  rule({
    rule: 'R2',
    track: 'challenge',
    decides: 'college',
    letsPass: (f) => everyAmountWhen(f.kind === 'takeover'),
    figures: (f) => ({ amountCents: f.amountCents, commitmentYears: f.years }),
  }),
  rule({
    rule: 'R3',
    track: 'council',
    decides: 'council',
    letsPass: (f, p) =>
      f.publicAsset && f.lifetimeYears >= p.capitalMinLifetimeYears
        ? p.capitalFloorCents - 1
        : Number.POSITIVE_INFINITY,
    figures: (f, p) => ({
      amountCents: f.amountCents,
      capitalFloorCents: p.capitalFloorCents,
      lifetimeYears: f.lifetimeYears,
      capitalMinLifetimeYears: p.capitalMinLifetimeYears,
    }),
  }),
  rule({
    rule: 'R4',
    track: 'council',
    decides: 'council',
    letsPass: (_, p) => part(p.yearlyBudgetCents, p.maxShareOfYearlyBudgetBps),
    figures: (f, p) => ({
      amountCents: f.amountCents,
      limitCents: part(p.yearlyBudgetCents, p.maxShareOfYearlyBudgetBps),
      yearlyBudgetCents: p.yearlyBudgetCents,
      maxShareOfYearlyBudgetBps: p.maxShareOfYearlyBudgetBps,
      shareBps: shareBps(f.amountCents, p.yearlyBudgetCents),
    }),
  }),
  rule({
    rule: 'R5',
    track: 'council',
    decides: 'council',
    letsPass: (f, p) => everyAmountWhen(f.years > p.multiYearCouncilAboveYears),
    figures: (f, p) => ({ commitmentYears: f.years, multiYearCouncilAboveYears: p.multiYearCouncilAboveYears }),
  }),
  rule({
    rule: 'R6',
    track: 'finance',
    decides: 'finance',
    letsPass: sliceLets,
    figures: (f, p) => ({
      amountCents: f.amountCents,
      limitCents: sliceLets(f, p),
      sliceCents: f.sliceCents,
      sliceFreeCents: f.sliceFreeCents,
      maxShareOfSliceBps: p.maxShareOfWijkSliceBps,
      shareBps: shareBps(f.amountCents, f.sliceCents),
    }),
  }),
  rule({
    rule: 'R7',
    track: 'finance',
    decides: 'college',
    letsPass: (f, p) => everyAmountWhen(f.years >= p.multiYearCollegeFromYears),
    figures: (f, p) => ({ commitmentYears: f.years, multiYearCollegeFromYears: p.multiYearCollegeFromYears }),
  }),
  rule({
    rule: 'R8',
    track: 'finance',
    decides: 'finance',
    letsPass: (f, p) => everyAmountWhen(f.maintenanceCentsPerYear > p.structuralMaintenanceReviewCentsPerYear),
    figures: (f, p) => ({
      maintenanceCentsPerYear: f.maintenanceCentsPerYear,
      structuralMaintenanceReviewCentsPerYear: p.structuralMaintenanceReviewCentsPerYear,
    }),
  }),
  rule({
    rule: 'R9',
    track: 'community',
    decides: 'community',
    letsPass: (_, p) => p.financeReviewAboveCents,
    figures: (f, p) => ({ amountCents: f.amountCents, financeReviewAboveCents: p.financeReviewAboveCents }),
  }),
  rule({
    rule: 'R10',
    track: 'community',
    decides: 'community',
    letsPass: (_, p) => p.voteRequiredAboveCents,
    figures: (f, p) => ({ amountCents: f.amountCents, voteRequiredAboveCents: p.voteRequiredAboveCents }),
  }),
  rule({
    rule: 'R11',
    track: 'quick',
    decides: 'coordinator',
    letsPass: () => everyAmountWhen(true),
    figures: (f, p) => ({ amountCents: f.amountCents, fastTrackMaxCents: p.fastTrackMaxCents }),
  }),
] as const

/** Both halves of R6: the share of the slice that one plan may ask, and what is still free in it. */
function sliceLets(facts: Facts, policy: RoutingPolicy): number {
  return Math.min(part(facts.sliceCents, policy.maxShareOfWijkSliceBps), facts.sliceFreeCents)
}

/** Tracks that the amount can move a proposal between, the heaviest first. The rules stand in this order too, which is why more money never makes a track lighter. */
const byWeight: readonly Track[] = ['council', 'finance', 'community', 'quick']

/**
 * Decides where a proposal goes. Amounts are whole cents, 0 to 10^12. Never refuses: a proposal outside the frame has the track `refused`.
 * Keep the answer with the proposal: it names the rule, the version of the policy and the figures that decided.
 */
export function route(facts: Facts, policy: RoutingPolicy): Routing {
  const matching = rules.filter((one) => facts.amountCents > one.letsPass(facts, policy))
  const [first, ...later] = matching
  if (first === undefined) throw new Error('the last rule matches everything')

  const stay = lighterUpTo(first.track, facts, policy)
  return {
    rule: first.rule,
    track: first.track,
    withFinance: first.rule === 'R9',
    decides: first.decides,
    policyVersion: policy.version,
    figures: first.figures(facts, policy),
    alsoFired: later.map((one) => one.rule).filter((id) => id !== 'R11'),
    ...(stay >= 1 ? { stayBelowCents: stay } : {}),
  }
}

/** The route with its facts, to be kept. */
export function keptRoute(facts: Facts, policy: RoutingPolicy): KeptRouting {
  return { ...route(facts, policy), facts }
}

/** Whether a track is heavier than another; tracks that no amount leads to are neither. */
export function isHeavier(track: Track, than: Track): boolean {
  const [one, other] = [byWeight.indexOf(track), byWeight.indexOf(than)]
  return one >= 0 && other >= 0 && one < other
}

/** The largest amount that every rule of this track, and of the heavier ones, lets pass; -1 for a track that no amount leaves. */
function lighterUpTo(track: Track, facts: Facts, policy: RoutingPolicy): number {
  const inTheWay = byWeight.slice(0, byWeight.indexOf(track) + 1)
  return Math.min(
    ...rules.filter((one) => inTheWay.includes(one.track)).map((one) => one.letsPass(facts, policy)),
    ...(inTheWay.length === 0 ? [-1] : []),
  )
}
