/** Whole cases for the tests of documents: a square with two parts, worked out by hand, and a challenge for the upkeep of a park. */
import type { ChallengeCase } from './challenge-case.ts'
import type { CouncilCase } from './council-case.ts'

/**
 * A green square of 24,000 euros over two years (straight-line at 2%) and a bench of 6,000 over one, of which others bring 1,000.
 * Depreciation: 12,000 + 5,000, then 12,000. Interest on the book value: 480 + 100, then 240. Charges: 17,580 and 12,240.
 */
export const square: CouncilCase = {
  municipality: 'Hilversum',
  dossierId: '01TESTTESTTESTTE00000000010626',
  title: 'Groen plein in de Geuzenbuurt',
  summary: 'Een plein met bomen en een bank',
  district: 'Oost',
  initiator: 'Noor',
  openedOn: '2026-11-24',
  reason: 'Dit blijft twintig jaar liggen en past niet in één jaar.',
  rule: 'R3',
  stage: 'council',
  components: [
    {
      name: 'Plein',
      asset: 'Groen en park',
      amountCents: 2_400_000,
      contributionsCents: 0,
      residualCents: 0,
      years: 2,
    },
    {
      name: 'Bank',
      asset: 'Straatmeubilair',
      amountCents: 600_000,
      contributionsCents: 100_000,
      residualCents: 0,
      years: 1,
    },
  ],
  method: 'straight-line',
  rateBps: 200,
  completionYear: 2027,
  upkeepCentsPerYear: 120_050,
  upkeepAgreement: 'Beheer neemt het plein op in het onderhoud',
  charges: [
    {
      year: 2028,
      bookValueCents: 2_900_000,
      depreciationCents: 1_700_000,
      interestCents: 58_000,
      chargeCents: 1_758_000,
    },
    {
      year: 2029,
      bookValueCents: 1_200_000,
      depreciationCents: 1_200_000,
      interestCents: 24_000,
      chargeCents: 1_224_000,
    },
  ],
  totals: { depreciationCents: 2_900_000, interestCents: 82_000, chargeCents: 2_982_000 },
  effects: [
    {
      year: 2028,
      runningCents: 4_000_000,
      askedCents: 1_758_000,
      togetherCents: 5_758_000,
      capCents: 5_000_000,
      overCapCents: 758_000,
    },
    {
      year: 2029,
      runningCents: 3_000_000,
      askedCents: 1_224_000,
      togetherCents: 4_224_000,
      capCents: 5_000_000,
      overCapCents: 0,
    },
  ],
  ceilingBps: 1000,
  budgetYear: 2026,
  programmeCents: 50_000_000,
  sliceCents: 9_546_033,
  others: [{ district: 'Centrum', beforeCents: 4_588_147, afterCents: 4_412_795 }],
  alternatives: [
    { kind: 'smaller', title: 'Alleen bomen', text: 'Geen bank', investmentCents: 2_000_000 },
    { kind: 'paid-at-once', title: 'Uit één jaar betalen', text: 'Dan is er voor andere plannen niets meer.' },
  ],
  advices: [
    {
      adviser: 'finance-officer',
      advice: 'positive-with-conditions',
      name: 'Frits',
      on: '2026-12-01',
      text: 'Alleen als anderen meebetalen.',
    },
    { adviser: 'legal-adviser', advice: 'positive', name: 'Julia', on: '2026-12-02', text: 'Het mag.' },
    { adviser: 'asset-manager', advice: 'positive', name: 'Bram', on: '2026-12-03', text: 'Wij onderhouden het.' },
  ],
  meetingOn: '2027-01-20',
  decision: {
    by: 'council',
    outcome: 'adopted-with-changes',
    on: '2027-01-20',
    reference: 'RB 2027-14',
    reason: 'De wijk heeft te weinig groen',
    amendments: ['Een bank minder'],
  },
  objectionWeeks: 6,
  credit: {
    amendment: '2027-03',
    openedCents: 3_000_000,
    supplementCents: 50_000,
    spentCents: 1_234_567,
    returnedCents: 0,
  },
  percentReady: 40,
}

/** The upkeep of a park, asked for 30,000 euros and 20 hours a year, where the municipality spends 35,000 and 90 hours. */
export const park: ChallengeCase = {
  municipality: 'Hilversum',
  challengeId: '01TESTTESTTESTTE00000000020626',
  title: 'Wij onderhouden het Laapersveld',
  what: 'Wij maaien, snoeien en ruimen op',
  why: 'Wij zijn er elke dag',
  district: 'Zuid',
  initiator: 'Bas',
  receivedOn: '2026-09-01',
  task: { name: 'onderhoud van het Laapersveld', costCentsPerYear: 3_500_000, minutesPerYear: 5400 },
  asked: { centsPerYear: 3_000_000, minutesPerYear: 1200, startsOn: '2027-01-01', years: 3 },
  signatures: 64,
  signaturesNeeded: 50,
  decision: { outcome: 'granted', on: '2026-11-20', reason: 'De groep is er elke dag en kan het goedkoper' },
  granted: { centsPerYear: 2_950_000, minutesPerYear: 1100 },
  agreement: {
    startsOn: '2027-04-01',
    endsOn: '2028-03-31',
    years: [
      { year: 2027, cents: 2_212_500, minutes: 825 },
      { year: 2028, cents: 737_500, minutes: 275 },
    ],
    results: 'Het gras blijft korter dan tien centimeter',
  },
  stage: 'running',
  objectionWeeks: 6,
}
