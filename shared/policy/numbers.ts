/** What each number of the policy may be: its unit, its bounds, the law or practice that it comes from, and the group it is shown in. */
import type { Policy } from './policy.ts'

/** The numbers of the policy: all of it but what names the version. */
export type PolicyNumbers = Omit<Policy, 'version' | 'startsOn' | 'restsOn'>
export type PolicyNumber = keyof PolicyNumbers
export type PolicyValue = PolicyNumbers[PolicyNumber]
/** Numbers that change, by name. */
export type PolicyChanges = { readonly [Name in PolicyNumber]?: PolicyNumbers[Name] }

/** Groups in which people look for a number, in the order in which they are shown. */
export const policyGroups = [
  'routing',
  'capital',
  'budget',
  'mandate',
  'voting',
  'terms',
  'council',
  'challenge',
  'procurement',
] as const
export type PolicyGroup = (typeof policyGroups)[number]

/** `month-day`: MM-DD. `method`: how an investment is written off. `bps`: hundredths of a percent. */
export type Unit =
  | 'cents'
  | 'bps'
  | 'weeks'
  | 'working-days'
  | 'years'
  | 'age'
  | 'inhabitants'
  | 'people'
  | 'votes'
  | 'month-day'
  | 'method'

/** Where a number comes from; a law also bounds it. */
export type Source =
  | 'programme-2018'
  | 'own-proposal'
  | 'practice'
  | 'ordinance'
  | 'mandate-register'
  | 'yearly-budget'
  | 'BBV 59'
  | 'Awb 4:13'
  | 'Awb 4:15'
  | 'Awb 6:7'
  | 'Awb 7:10'
  | 'EU 2014/24'

/** The rule for one number. `least` and `most` are whole, in its unit; a month and day, and a method, have none. */
export interface NumberRule {
  readonly group: PolicyGroup
  readonly unit: Unit
  readonly least?: number
  readonly most?: number
  readonly source: Source
  /** The municipality may leave it open. */
  readonly mayBeOpen?: true
}

const cents = (group: PolicyGroup, source: Source, least = 0): NumberRule => ({
  group,
  unit: 'cents',
  least,
  most: 1_000_000_000_000,
  source,
})
const share = (group: PolicyGroup, source: Source, most = 10_000): NumberRule => ({
  group,
  unit: 'bps',
  least: 0,
  most,
  source,
})
const whole = (group: PolicyGroup, unit: Unit, least: number, most: number, source: Source): NumberRule => ({
  group,
  unit,
  least,
  most,
  source,
})

/** Every number with its rule, in the order in which they are shown within their group. */
export const numberRules: { readonly [Name in PolicyNumber]: NumberRule } = {
  fastTrackMaxCents: cents('routing', 'practice'),
  voteRequiredAboveCents: cents('routing', 'practice'),
  financeReviewAboveCents: cents('routing', 'own-proposal'),
  maxShareOfWijkSliceBps: share('routing', 'own-proposal'),
  structuralMaintenanceReviewCentsPerYear: cents('routing', 'own-proposal'),
  multiYearCollegeFromYears: whole('routing', 'years', 2, 50, 'own-proposal'),
  multiYearCouncilAboveYears: whole('routing', 'years', 1, 50, 'own-proposal'),
  maxShareOfYearlyBudgetBps: share('routing', 'programme-2018'),
  capitalFloorCents: cents('routing', 'BBV 59', 1),
  capitalMinLifetimeYears: whole('routing', 'years', 1, 100, 'BBV 59'),

  capitalChargesCeilingBps: share('capital', 'own-proposal'),
  capitalMethodDefault: { group: 'capital', unit: 'method', source: 'BBV 59' },
  omslagrenteBps: share('capital', 'yearly-budget', 2_000),
  firstChargeYearOffset: whole('capital', 'years', 0, 2, 'yearly-budget'),

  yearlyBudgetCents: cents('budget', 'programme-2018', 1),
  cityReserveBps: share('budget', 'programme-2018'),
  fixedShareBps: share('budget', 'own-proposal'),
  perInhabitantShareBps: share('budget', 'own-proposal'),
  needShareBps: share('budget', 'own-proposal'),
  smallDistrictBelowInhabitants: whole('budget', 'inhabitants', 0, 1_000_000, 'own-proposal'),
  smallDistrictFixedBps: share('budget', 'own-proposal'),
  wijkReserveReleaseDate: { group: 'budget', unit: 'month-day', source: 'own-proposal' },
  carryOverBps: share('budget', 'own-proposal'),

  coordinatorMandateMaxCents: cents('mandate', 'mandate-register'),
  teamManagerMandateMaxCents: cents('mandate', 'mandate-register'),
  fourEyesAboveCents: cents('mandate', 'own-proposal'),
  secondOfficerAboveCents: cents('mandate', 'own-proposal'),

  voteMinAge: whole('voting', 'age', 6, 18, 'practice'),
  supportMinLikes: whole('voting', 'people', 0, 100_000, 'practice'),
  minTurnoutBps: share('voting', 'practice'),
  minVotesPerProposal: whole('voting', 'votes', 0, 100_000, 'own-proposal'),

  fastTrackDecisionWorkingDays: whole('terms', 'working-days', 1, 40, 'own-proposal'),
  decisionWeeksSubsidy: whole('terms', 'weeks', 1, 8, 'Awb 4:13'),
  objectionWeeks: whole('terms', 'weeks', 6, 6, 'Awb 6:7'),
  objectionDecisionWeeks: whole('terms', 'weeks', 1, 12, 'Awb 7:10'),
  supplementWeeks: whole('terms', 'weeks', 1, 12, 'Awb 4:15'),

  dossierWeeksAlternatives: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksAdvice: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksCollege: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksAgenda: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksLetter: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksCredit: whole('council', 'weeks', 1, 52, 'own-proposal'),
  dossierWeeksSettlement: whole('council', 'weeks', 1, 52, 'own-proposal'),

  challengeMinSupporters: whole('challenge', 'people', 0, 100_000, 'ordinance'),
  challengeMaxDurationYears: whole('challenge', 'years', 1, 20, 'ordinance'),
  decisionWeeksChallenge: whole('challenge', 'weeks', 1, 52, 'ordinance'),
  decisionWeeksChallengeComplex: whole('challenge', 'weeks', 1, 52, 'ordinance'),

  euProcurementThresholdServicesCents: { ...cents('procurement', 'EU 2014/24', 1), mayBeOpen: true },
  euProcurementThresholdWorksCents: { ...cents('procurement', 'EU 2014/24', 1), mayBeOpen: true },
}

/** The names of all numbers, in the order of `numberRules`. */
export const policyNumbers = Object.keys(numberRules) as readonly PolicyNumber[]

/** Whether somebody names a number that there is. */
export function isPolicyNumber(name: string): name is PolicyNumber {
  return Object.hasOwn(numberRules, name)
}

/** Days of each month in a year that has no 29 February: a date that comes every year. */
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isMonthDay(value: unknown): boolean {
  const parts = typeof value === 'string' ? /^(\d{2})-(\d{2})$/.exec(value) : null
  const day = Number(parts?.[2])
  return parts !== null && day >= 1 && day <= (daysOfMonth[Number(parts[1]) - 1] ?? 0)
}

/** Whether a number may have this value: whole and within its bounds, a date that comes every year, or a method that there is. */
export function isWithinBounds(name: PolicyNumber, value: unknown): value is PolicyValue {
  const { unit, least = 0, most = 0, mayBeOpen } = numberRules[name]
  if (value === null) return mayBeOpen === true
  if (unit === 'month-day') return isMonthDay(value)
  if (unit === 'method') return value === 'straight-line' || value === 'annuity'
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

/** The terms that run for a case, as numbers of the policy. */
const terms = policyNumbers.filter((name) => numberRules[name].group === 'terms')

/** A policy with the terms of another: a case keeps the terms that were promised on its first day, whatever holds later. */
export function withTermsOf<P extends PolicyNumbers>(policy: P, first: PolicyNumbers): P {
  return { ...policy, ...Object.fromEntries(terms.map((name) => [name, first[name]])) }
}

/** What must hold between numbers, by name, with the numbers that it is about. */
const betweenNumbers = {
  'shares-make-one-whole': {
    of: ['fixedShareBps', 'perInhabitantShareBps', 'needShareBps'],
    holds: (p) => p.fixedShareBps + p.perInhabitantShareBps + p.needShareBps === 10_000,
  },
  'quick-ends-where-voting-begins': {
    of: ['fastTrackMaxCents', 'voteRequiredAboveCents'],
    holds: (p) => p.fastTrackMaxCents === p.voteRequiredAboveCents,
  },
  'finance-looks-from-the-vote-up': {
    of: ['voteRequiredAboveCents', 'financeReviewAboveCents'],
    holds: (p) => p.voteRequiredAboveCents <= p.financeReviewAboveCents,
  },
  'coordinator-may-grant-every-quick-plan': {
    of: ['fastTrackMaxCents', 'coordinatorMandateMaxCents'],
    holds: (p) => p.fastTrackMaxCents <= p.coordinatorMandateMaxCents,
  },
  'manager-may-more-than-coordinator': {
    of: ['coordinatorMandateMaxCents', 'teamManagerMandateMaxCents'],
    holds: (p) => p.coordinatorMandateMaxCents <= p.teamManagerMandateMaxCents,
  },
  'council-decides-on-longer-than-college': {
    of: ['multiYearCollegeFromYears', 'multiYearCouncilAboveYears'],
    holds: (p) => p.multiYearCollegeFromYears <= p.multiYearCouncilAboveYears,
  },
  'complex-challenge-takes-longer': {
    of: ['decisionWeeksChallenge', 'decisionWeeksChallengeComplex'],
    holds: (p) => p.decisionWeeksChallenge <= p.decisionWeeksChallengeComplex,
  },
} as const satisfies {
  readonly [name: string]: {
    readonly of: readonly PolicyNumber[]
    readonly holds: (policy: PolicyNumbers) => boolean
  }
}

/** What must hold between numbers. */
export type Agreement = keyof typeof betweenNumbers
export const agreements = Object.keys(betweenNumbers) as readonly Agreement[]

/** Which numbers an agreement is about. */
export function numbersOf(agreement: Agreement): readonly PolicyNumber[] {
  return betweenNumbers[agreement].of
}

/** The agreements that these numbers break; none when they fit each other. */
export function brokenAgreements(policy: PolicyNumbers): readonly Agreement[] {
  return agreements.filter((name) => !betweenNumbers[name].holds(policy))
}
