/** The example figures of the style page. */
import type { HoursView } from '../../shared/api/capacity.ts'
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { RoundSummary, RoundView } from '../../shared/api/rounds.ts'
import type { Task } from '../../shared/api/worklist.ts'
import { calculated } from '../../shared/council/dossier.fixture.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import type { Theme } from '../../shared/proposals/proposal.ts'
import type { Track } from '../../shared/proposals/routing.ts'
import { capitalFigures } from '../parts/capital-preview.ts'
import type { LetterSettings } from '../parts/letter/letter-text.ts'
import type { Routed } from '../parts/TrackFork.tsx'

export const plans: {
  id: string
  title: string
  theme: Theme
  initiator: string
  summary: string
  amountCents: number
  staffMinutes: number
}[] = [
  {
    id: 'a',
    title: 'Geveltuinen in de Lorentzbuurt',
    theme: 'greenery',
    initiator: 'Straatgroep Lorentz',
    summary: 'Bewoners leggen 140 geveltuinen aan. De gemeente haalt de tegels weg en levert grond.',
    amountCents: 680_000,
    staffMinutes: 1440,
  },
  {
    id: 'b',
    title: 'Speelaanleiding Minckelersplein',
    theme: 'play',
    initiator: 'Ouders van het plein',
    summary: 'Boomstammen, een waterpomp en een bank in de schaduw.',
    amountCents: 2_190_000,
    staffMinutes: 3600,
  },
  {
    id: 'c',
    title: 'Buurtkeuken op donderdag',
    theme: 'meeting',
    initiator: 'Stichting Delen',
    summary: 'Een jaar lang elke week samen koken in het wijkcentrum.',
    amountCents: 750_000,
    staffMinutes: 600,
  },
  {
    id: 'd',
    title: 'Nachtverlichting op zonne-energie in het Laapersveld',
    theme: 'safety',
    initiator: 'Bewoners Laapersveld',
    summary: 'Tien lage lampen langs het wandelpad die alleen aangaan als er iemand loopt.',
    amountCents: 1_860_000,
    staffMinutes: 2400,
  },
]
export const budgetCents = 8_500_000

/** What the till of the page can hold: each state it has. */
export interface TillState {
  readonly name: string
  readonly budgetCents: number
  readonly capacityMinutes: number
  readonly chosenIds: readonly string[]
}
export const tills: readonly [TillState, ...TillState[]] = [
  { name: 'Twee gekozen', budgetCents, capacityMinutes: 19_200, chosenIds: ['a', 'c'] },
  { name: 'Leeg', budgetCents, capacityMinutes: 19_200, chosenIds: [] },
  { name: 'Uren bijna op', budgetCents, capacityMinutes: 6000, chosenIds: ['a', 'b'] },
  { name: 'Te veel', budgetCents: 2_000_000, capacityMinutes: 4800, chosenIds: ['a', 'b'] },
]

export const routedTo: Readonly<Record<Track, Routed>> = {
  quick: {
    rule: 'R11',
    track: 'quick',
    withFinance: false,
    policyVersion: '2027-1',
    figures: { amountCents: 120_000, fastTrackMaxCents: 250_000 },
  },
  community: {
    rule: 'R9',
    track: 'community',
    withFinance: true,
    policyVersion: '2027-1',
    figures: { amountCents: 1_400_000, financeReviewAboveCents: 1_000_000 },
    stayBelowCents: 250_000,
  },
  finance: {
    rule: 'R6',
    track: 'finance',
    withFinance: false,
    policyVersion: '2027-1',
    figures: { amountCents: 3_600_000, sliceFreeCents: 8_500_000, sliceCents: 8_500_000, maxShareOfSliceBps: 4000 },
    stayBelowCents: 3_400_000,
  },
  challenge: { rule: 'R2', track: 'challenge', withFinance: false, policyVersion: '2027-1', figures: {} },
  council: {
    rule: 'R3',
    track: 'council',
    withFinance: false,
    policyVersion: '2027-1',
    figures: { amountCents: 6_000_000, lifetimeYears: 15, capitalFloorCents: 2_500_000 },
    stayBelowCents: 2_499_999,
  },
  service: { rule: 'R1', track: 'service', withFinance: false, policyVersion: '2027-1', figures: {} },
  refused: { rule: 'R0', track: 'refused', withFinance: false, policyVersion: '2027-1', figures: {} },
}
export const tracks = Object.keys(routedTo) as Track[]

/** An example only: 60,000 euros over fifteen years at 2.5%. */
export const charges = Array.from({ length: 15 }, (_, at) => ({
  year: 2029 + at,
  depreciationCents: 400_000,
  interestCents: 150_000 - at * 10_000,
}))

/** A winner's purse: most voters paid the whole price, some gave their last. */
export const paidParts = [
  { totalCents: 1_196_000, label: '260 kiezers: € 46 per persoon' },
  { totalCents: 180_000, label: '60 kiezers: € 30 per persoon' },
  { totalCents: 49_000, label: '49 kiezers: € 10 per persoon' },
]
/** What the voters of a plan that does not go ahead still hold. */
export const heldParts = [
  { totalCents: 720_000, label: '100 kiezers: € 72 per persoon' },
  { totalCents: 330_000, label: '66 kiezers: € 50 per persoon' },
  { totalCents: 100_000, label: '35 kiezers: € 20 tot € 40 per persoon' },
]

const phases: readonly RoundSummary['phase'][] = ['preparing', 'scheduled', 'open', 'closed', 'counted', 'adopted']

const roundIn = (phase: RoundSummary['phase'], at: number): RoundSummary => ({
  id: `01ARZ3NDEKTSV4RRFFQ69G5F0${at}`,
  districtCode: 'WK040206',
  year: 2027,
  title: 'Voorjaar in Oost',
  kind: 'allocation',
  phase,
  budget: { cents: budgetCents },
  capacityMinutes: 19_200,
  identification: 'voting-code',
  ballot: { kind: 'approval', withinBudget: true },
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  opensAt: '2027-03-08T08:00:00Z',
  closesAt: '2027-03-28T20:00:00Z',
  closesByHand: false,
  projectCount: plans.length,
})
/** A round in each of its phases. */
export const rounds = phases.map(roundIn)

export const roundOnPaper: RoundView = {
  ...roundIn('open', phases.length),
  version: 1,
  projects: plans.map(({ amountCents, ...plan }) => ({ ...plan, cost: { cents: amountCents } })),
}
export const letterCode = { number: 1042, code: 'K7QM-2XPA-9RTC' }
export const letterSettings: LetterSettings = {
  help: 'Bel 14 035 of kom langs in Wijkcentrum Oost, Melkpad 1.',
  window: 'left',
  paper: { place: 'Wijkcentrum Oost, Melkpad 1', until: '2027-03-28T18:00:00Z' },
}

const fatima = { name: 'Fatima Haddou', role: 'resident' }
export const proposal: ProposalView = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  districtCode: 'WK040206',
  year: 2027,
  title: 'Geveltuinen in de Lorentzbuurt',
  summary: 'Bewoners leggen 140 geveltuinen aan. De gemeente haalt de tegels weg en levert grond.',
  description: 'Vorig jaar deden wij het in één straat. Nu willen alle straten.',
  place: 'Lorentzbuurt',
  theme: 'greenery',
  kind: 'initiative',
  cost: { cents: 680_000 },
  staffMinutes: 1440,
  discipline: 'greenery',
  state: 'on-ballot',
  track: 'community',
  rule: 'R9',
  initiator: fatima,
  submittedAt: '2027-01-12T09:14:00Z',
  version: 3,
  lifetimeYears: 10,
  publicAsset: true,
  commitmentYears: 2,
  maintenancePerYear: { cents: 40_000 },
  routing: {
    ...routedTo.community,
    decides: 'community',
    alsoFired: [],
    facts: {
      kind: 'initiative',
      amountCents: 680_000,
      lifetimeYears: 10,
      publicAsset: true,
      years: 2,
      maintenanceCentsPerYear: 40_000,
      sliceCents: 8_500_000,
      sliceFreeCents: 8_500_000,
      excluded: false,
    },
  },
  cleared: true,
  approvals: [],
  approvalsNeeded: 1,
  objections: [],
  history: [
    { at: '2027-01-12T09:14:00Z', by: fatima, action: 'submit', state: 'submitted' },
    {
      at: '2027-01-20T13:00:00Z',
      by: { name: 'Bram de Wit', role: 'coordinator' },
      action: 'check',
      state: 'checked',
      reason: 'De plek is van de gemeente, en de buren doen mee.',
    },
  ],
}

/** What waits, from late to no term at all. */
export const tasks: readonly Task[] = [
  {
    kind: 'check-proposal',
    title: 'Geveltuinen in de Lorentzbuurt',
    districtCode: 'WK040206',
    amount: { cents: 680_000 },
    since: '2026-10-02T09:00:00Z',
    dueOn: '2026-10-16',
    proposalId: proposal.id,
  },
  {
    kind: 'put-on-agenda',
    title: 'Groene Hart Meent',
    districtCode: 'WK040208',
    amount: { cents: 18_000_000 },
    since: '2026-11-20T09:00:00Z',
    dueOn: '2099-01-15',
    dossierId: proposal.id,
  },
  { kind: 'open-round', title: 'Voorjaar in Oost', districtCode: 'WK040206', since: '2026-11-25T09:00:00Z' },
]

export const hours: readonly HoursView[] = [
  { pot: 'greenery', given: 24_000, reserved: 6000, committed: 9000, left: 9000 },
  { pot: 'undivided', given: 6000, reserved: 0, committed: 1500, left: 4500 },
]

const cents = (amount: number) => ({ cents: amount })
export const slice = {
  appropriated: cents(8_500_000),
  available: cents(4_100_000),
  reserved: cents(1_900_000),
  committed: cents(2_500_000),
}
export const surroundings = {
  year: 2027,
  appropriated: cents(50_000_000),
  slice: { appropriated: cents(8_500_000), available: cents(4_100_000) },
}

/** A park of EUR 900,000 beside other charges: over the cap, so that all that can be said of it is said. */
export const effectOfPark = capitalFigures(calculated({ amountCents: 90_000_000 }), {
  bound: new Map([[2030, 2_000_000]]),
  adopted: new Map([[2030, 1_500_000]]),
  alsoAsked: new Map([[2031, 900_000]]),
  programmeCents: 50_000_000,
  sliceCents: 9_546_033,
  policy: defaultPolicy,
  districtCode: 'WK040206',
})
