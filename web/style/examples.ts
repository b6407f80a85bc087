/** The example figures of the style page. */
import type { Theme } from '../../shared/proposals/proposal.ts'
import type { Track } from '../../shared/proposals/routing.ts'
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
