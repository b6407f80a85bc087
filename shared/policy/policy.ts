/** Every number a municipality may set: its meaning, its unit, where the default comes from, and the default itself. */

/**
 * One version of the municipality's numbers. A decision stores the `version` it was taken under.
 * Amounts end in `Cents`, shares in `Bps` (hundredths of a percent, 10,000 = all), terms in `Weeks`, `Years` or `WorkingDays`.
 */
export interface Policy {
  /** Names this version; a changed number makes a new version. */
  readonly version: string
  /** First day on which it holds, Europe/Amsterdam. */
  readonly startsOn: string
  /** The council decision it rests on (ordinance or framework memo), or that there is none yet. */
  readonly restsOn: string

  /** The neighbourhood budget of a whole year. Source: the programme of 2018. */
  readonly yearlyBudgetCents: number
  /** Kept for the whole city, for ideas outside the rounds: the quick track. */
  readonly cityReserveBps: number
  /** Share of what remains after the reserve that is equal for each district. The three shares make 10,000 together. */
  readonly fixedShareBps: number
  /** Share that goes by inhabitants. */
  readonly perInhabitantShareBps: number
  /** Share that goes by inhabitants times need index. */
  readonly needShareBps: number
  /** A district with fewer inhabitants gets a smaller fixed part. */
  readonly smallDistrictBelowInhabitants: number
  /** The fixed part of a small district, as a share of that of the others. */
  readonly smallDistrictFixedBps: number
  /** Month and day (MM-DD) on which what a district has not promised flows to the city reserve. */
  readonly wijkReserveReleaseDate: string
  /** Share of what is left of a slice at the end of the year that goes along to the next; the rest goes back to the general means. Our proposal: the council decides (annual accounts). */
  readonly carryOverBps: number

  /** Up to and including this amount a plan takes the quick track. Dutch practice: 250 to 2,500 euros; some cities 5,000. */
  readonly fastTrackMaxCents: number
  /** Working days within which a quick plan is decided. A promise of our own, well within Awb 4:13. */
  readonly fastTrackDecisionWorkingDays: number
  /** Above it residents vote. */
  readonly voteRequiredAboveCents: number
  /** Above it a finance officer looks at cover and feasibility too. */
  readonly financeReviewAboveCents: number
  /** Above it who prepared, who approves and who pays are three different people. Source: our proposal, in the spirit of Awb 2:4. */
  readonly fourEyesAboveCents: number
  /** Above it two different finance officers approve. Source: our proposal. */
  readonly secondOfficerAboveCents: number

  /** From this amount a lasting thing is an investment for the council. Municipalities: 10,000 to 50,000 euros (BBV 59 leaves it to them). */
  readonly capitalFloorCents: number
  /** From this lifetime a thing is lasting. */
  readonly capitalMinLifetimeYears: number
  /** A wish above this share of the year's budget goes to the council. Lesson of 2018: a few large wishes emptied the pot. */
  readonly maxShareOfYearlyBudgetBps: number
  /** A wish above this share of its district's slice gets a finance review. */
  readonly maxShareOfWijkSliceBps: number
  /** Upkeep above this amount a year gets a finance review with the manager of the public space. */
  readonly structuralMaintenanceReviewCentsPerYear: number
  /** From this length of commitment the executive decides. */
  readonly multiYearCollegeFromYears: number
  /** Above this length the council decides. */
  readonly multiYearCouncilAboveYears: number
  /** Running capital charges together take at most this share of a year's budget, or the past eats the future. */
  readonly capitalChargesCeilingBps: number
  /** How an investment is written off unless the council says otherwise. */
  readonly capitalMethodDefault: 'straight-line' | 'annuity'
  /** The interest that the municipality charges within its own books, a year. Set in each year's budget. */
  readonly omslagrenteBps: number
  /** The first charge falls this many years after completion. */
  readonly firstChargeYearOffset: number

  /** A coordinator decides alone up to and including this amount. Source: mandate register (Awb 10:3). */
  readonly coordinatorMandateMaxCents: number
  /** A team manager decides up to and including this amount. */
  readonly teamManagerMandateMaxCents: number

  /** Youngest age that may vote. Amsterdam 12; The Hague (Duinoord) 18. */
  readonly voteMinAge: number
  /** Expressions of support that an idea needs. The Hague 25; Amsterdam and Haarlem 50. */
  readonly supportMinLikes: number
  /** Smallest turnout, as a share of those who may vote; 0 asks for none. */
  readonly minTurnoutBps: number
  /** Fewest votes with which a plan can win. */
  readonly minVotesPerProposal: number

  /** Supporters that a challenge to a municipal task needs. */
  readonly challengeMinSupporters: number
  /** Longest time for which a group takes a task over. */
  readonly challengeMaxDurationYears: number
  /** Term for deciding on a grant: at most 8 weeks after receipt (Awb 4:13). */
  readonly decisionWeeksSubsidy: number
  /** Term for deciding on a challenge. Our proposal; Amsterdam 26. The ordinance decides. */
  readonly decisionWeeksChallenge: number
  /** The same for one with several disciplines. Amsterdam 52. */
  readonly decisionWeeksChallengeComplex: number
  /** Term for an objection (Awb 6:7). A law: no municipality may shorten it. */
  readonly objectionWeeks: number
  /** Term for the decision on an objection, from the day after the term for objections ended (Awb 7:10; twelve with an advisory committee). */
  readonly objectionDecisionWeeks: number
  /** Term for finance to describe alternatives once a wish was sent to the council. Our proposal, as those of the other steps of a dossier. */
  readonly dossierWeeksAlternatives: number
  /** Term for the three advices on a dossier. Our proposal. */
  readonly dossierWeeksAdvice: number
  /** Term for the college to propose a dossier to the council, or not. Our proposal. */
  readonly dossierWeeksCollege: number
  /** Term for a place on the council's agenda, and for a supplement to be decided on. Our proposal. */
  readonly dossierWeeksAgenda: number
  /** Term for the letter that tells the initiator, and for recording what was decided. Our proposal. */
  readonly dossierWeeksLetter: number
  /** Term for opening the credit after the council adopted a dossier. Our proposal. */
  readonly dossierWeeksCredit: number
  /** Term for settling the bill after delivery. Our proposal. */
  readonly dossierWeeksSettlement: number
  /** Time for an initiator to complete a plan; the clock of the decision stands still meanwhile (Awb 4:5, 4:15). */
  readonly supplementWeeks: number

  /** European procurement threshold for services; set every two years. Null: the municipality has not filled it in. */
  readonly euProcurementThresholdServicesCents: number | null
  /** European procurement threshold for works. Null: the municipality has not filled it in. */
  readonly euProcurementThresholdWorksCents: number | null
}

/** What we propose to a municipality that has set nothing yet. No council has adopted it. */
export const defaultPolicy: Policy = {
  version: 'proposal-1',
  startsOn: '2026-01-01',
  restsOn: 'Voorstel: nog niet vastgesteld door een gemeenteraad',

  yearlyBudgetCents: 50_000_000,
  cityReserveBps: 1_000,
  fixedShareBps: 3_000,
  perInhabitantShareBps: 5_000,
  needShareBps: 2_000,
  smallDistrictBelowInhabitants: 2_000,
  smallDistrictFixedBps: 2_500,
  wijkReserveReleaseDate: '10-01',
  carryOverBps: 5_000,

  fastTrackMaxCents: 250_000,
  fastTrackDecisionWorkingDays: 10,
  voteRequiredAboveCents: 250_000,
  financeReviewAboveCents: 1_000_000,
  fourEyesAboveCents: 250_000,
  secondOfficerAboveCents: 1_000_000,

  capitalFloorCents: 2_500_000,
  capitalMinLifetimeYears: 2,
  maxShareOfYearlyBudgetBps: 1_000,
  maxShareOfWijkSliceBps: 4_000,
  structuralMaintenanceReviewCentsPerYear: 100_000,
  multiYearCollegeFromYears: 2,
  multiYearCouncilAboveYears: 4,
  capitalChargesCeilingBps: 1_000,
  capitalMethodDefault: 'straight-line',
  omslagrenteBps: 200,
  firstChargeYearOffset: 1,

  coordinatorMandateMaxCents: 250_000,
  teamManagerMandateMaxCents: 1_000_000,

  voteMinAge: 12,
  supportMinLikes: 25,
  minTurnoutBps: 0,
  minVotesPerProposal: 10,

  challengeMinSupporters: 25,
  challengeMaxDurationYears: 4,
  decisionWeeksSubsidy: 8,
  decisionWeeksChallenge: 12,
  decisionWeeksChallengeComplex: 26,
  objectionWeeks: 6,
  objectionDecisionWeeks: 6,
  dossierWeeksAlternatives: 4,
  dossierWeeksAdvice: 4,
  dossierWeeksCollege: 4,
  dossierWeeksAgenda: 6,
  dossierWeeksLetter: 2,
  dossierWeeksCredit: 4,
  dossierWeeksSettlement: 12,
  supplementWeeks: 2,

  euProcurementThresholdServicesCents: null,
  euProcurementThresholdWorksCents: null,
}
