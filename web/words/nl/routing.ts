/** Why a plan takes its way, in plain language: for each routing rule R0 to R11 the way, the reason with its figures, how long it takes, and what to change to stay. */
import type { Formats } from '../formats.ts'

/** The figures that the rule compared: amounts in cents, years, basis points, by their names in `shared/proposals/routing.ts`. A missing figure reads as zero. */
export type RoutingFigures = { readonly [name: string]: number }

const of = (figures: RoutingFigures, name: string) => figures[name] ?? 0

/** `stayBelowCents`: the largest amount that still takes a lighter way, itself included; absent when no amount does. */
type Stay = { readonly stayBelowCents?: number | undefined }

/** One cent below a whole amount reads better as less than that amount. */
const atMost = (amountCents: number, f: Formats) =>
  (amountCents + 1) % 100 === 0
    ? `Vraag minder dan ${f.money(amountCents + 1)}.`
    : `Vraag hoogstens ${f.money(amountCents)}.`
const smaller = (p: Stay, f: Formats) => (p.stayBelowCents === undefined ? '' : atMost(p.stayBelowCents, f))
const smallerOrLater = (p: Stay, f: Formats) =>
  p.stayBelowCents === undefined
    ? ''
    : `${atMost(p.stayBelowCents, f)} Doet u het in fasen? Wat binnen twaalf maanden valt, tellen we bij elkaar op.`
const soon = (p: Stay, f: Formats) =>
  p.stayBelowCents === undefined
    ? ''
    : `Wilt u snel beginnen? ${atMost(p.stayBelowCents, f)} Dan is er geen stemming nodig.`

export const routing = {
  'routing.question': 'Welke weg neemt dit plan?',
  'routing.why': 'Waarom',
  'routing.term': 'Hoe lang',
  'routing.stay': 'Liever een andere weg?',
  'routing.rule': (p: { rule: string }) => `Regel ${p.rule} van Buurtkas`,

  'routing.rerouted': (p: { from: string; ownCents: number }, f: Formats) =>
    `Dit bedrag is de som met verwante plannen. Dit plan zelf vraagt ${f.money(p.ownCents)}. Een financieel adviseur bracht het van “${p.from}” naar deze route.`,

  'track.quick': 'Snelle route',
  'track.community': 'Buurtroute',
  'track.finance': 'Eerst langs financiën',
  'track.challenge': 'Uitdaagrecht',
  'track.council': 'Raadsroute',
  'track.service': 'Naar het wijkteam',
  'track.refused': 'Past niet bij Buurtkas',

  'routing.R0.track': 'Past niet bij Buurtkas',
  'routing.R0.why': (_: RoutingFigures) =>
    'Buurtkas betaalt niet voor plannen buiten de gemeente, reclame, werving, besloten feesten of iets wat de wet verbiedt.',
  'routing.R0.term': 'U hoort binnen 10 werkdagen waarom. Bezwaar maken kan binnen 6 weken.',
  'routing.R0.stay': (_: Stay, __: Formats) =>
    'Maak het plan open voor iedereen in de wijk, en zonder reclame of werving.',

  'routing.R1.track': 'Naar het wijkteam',
  'routing.R1.why': (_: RoutingFigures) =>
    'Dit is een melding of een vraag. Daar is geen geld uit de buurtkas voor nodig.',
  'routing.R1.term': 'De buurtcoördinator geeft het door. Daarna antwoordt het wijkteam binnen 10 werkdagen.',
  'routing.R1.stay': (_: Stay, __: Formats) =>
    'Wilt u zelf iets maken of doen? Kies dan “een plan” en noem het bedrag.',

  'routing.R2.track': 'Uitdaagrecht',
  'routing.R2.why': (_: RoutingFigures) =>
    'Met dit plan neemt de buurt een taak van de gemeente over. Ook het geld en de uren van die taak kunnen dan naar de buurt gaan. Het college beslist daarover.',
  'routing.R2.term': '12 weken. Bij een moeilijke taak 26 weken.',
  'routing.R2.stay': (_: Stay, __: Formats) => 'Wilt u iets extra’s doen naast de gemeente? Kies dan “een plan”.',

  'routing.R3.track': 'Raadsroute',
  'routing.R3.why': (p: RoutingFigures, f: Formats) =>
    `Een investering van ${f.money(of(p, 'amountCents'))} die ${f.number(of(p, 'lifetimeYears'))} jaar meegaat en van de gemeente wordt. Vanaf ${f.money(of(p, 'capitalFloorCents'))} beslist de gemeenteraad. De gemeente betaalt dan elk jaar een deel, en het wijkbudget raakt niet in één keer op.`,
  'routing.R3.term': '6 tot 9 maanden: advies, college, gemeenteraad.',
  'routing.R3.stay': smallerOrLater,

  'routing.R4.track': 'Raadsroute',
  'routing.R4.why': (p: RoutingFigures, f: Formats) =>
    `${f.money(of(p, 'amountCents'))} is meer dan ${f.percent(of(p, 'maxShareOfYearlyBudgetBps'))} van het geld voor alle wijken samen (${f.money(of(p, 'yearlyBudgetCents'))}). Zo’n groot plan zou geld van andere wijken opmaken. Daarom beslist de gemeenteraad.`,
  'routing.R4.term': '6 tot 9 maanden: advies, college, gemeenteraad.',
  'routing.R4.stay': smallerOrLater,

  'routing.R5.track': 'Raadsroute',
  'routing.R5.why': (p: RoutingFigures, f: Formats) =>
    `Dit plan vraagt geld voor ${f.number(of(p, 'commitmentYears'))} jaar. Langer dan ${f.number(of(p, 'multiYearCouncilAboveYears'))} jaar vooruit mag alleen de gemeenteraad beloven.`,
  'routing.R5.term': '6 tot 9 maanden: advies, college, gemeenteraad.',
  'routing.R5.stay': (_: Stay, __: Formats) => 'Vraag geld voor minder jaren. Daarna kunt u opnieuw vragen.',

  'routing.R6.track': 'Eerst langs financiën',
  'routing.R6.why': (p: RoutingFigures, f: Formats) =>
    of(p, 'amountCents') > of(p, 'sliceFreeCents')
      ? `${f.money(of(p, 'amountCents'))} is meer dan er nog vrij is in het wijkbudget (${f.money(of(p, 'sliceFreeCents'))}). Een financieel adviseur kijkt eerst of er ander geld is.`
      : `${f.money(of(p, 'amountCents'))} is meer dan ${f.percent(of(p, 'maxShareOfSliceBps'))} van het wijkbudget (${f.money(of(p, 'sliceCents'))}). Een financieel adviseur kijkt eerst of dat kan, zodat er geld blijft voor andere plannen.`,
  'routing.R6.term': '2 tot 4 weken, daarna het stembiljet.',
  'routing.R6.stay': smaller,

  'routing.R7.track': 'Eerst langs financiën',
  'routing.R7.why': (p: RoutingFigures, f: Formats) =>
    `Dit plan vraagt geld voor ${f.number(of(p, 'commitmentYears'))} jaar. Vanaf ${f.number(of(p, 'multiYearCollegeFromYears'))} jaar moet het college het geld van de volgende jaren toezeggen.`,
  'routing.R7.term': '4 tot 8 weken, daarna het stembiljet.',
  'routing.R7.stay': (_: Stay, __: Formats) => 'Vraag geld voor één jaar. Volgend jaar kunt u opnieuw vragen.',

  'routing.R8.track': 'Eerst langs financiën',
  'routing.R8.why': (p: RoutingFigures, f: Formats) =>
    `Onderhoud kost ${f.money(of(p, 'maintenanceCentsPerYear'))} per jaar. Boven ${f.money(of(p, 'structuralMaintenanceReviewCentsPerYear'))} per jaar kijkt de beheerder mee, want iemand moet dat blijven betalen.`,
  'routing.R8.term': '2 tot 4 weken, daarna het stembiljet.',
  'routing.R8.stay': (_: Stay, __: Formats) =>
    'Doe het onderhoud met de buurt, of kies iets wat minder onderhoud vraagt.',

  'routing.R9.track': 'Buurtroute, met een toets op het geld',
  'routing.R9.why': (p: RoutingFigures, f: Formats) =>
    `De wijk stemt erover. Daarna keurt een financieel adviseur het goed. Boven ${f.money(of(p, 'financeReviewAboveCents'))} doen twee adviseurs dat. Dit plan kost ${f.money(of(p, 'amountCents'))}.`,
  'routing.R9.term': 'De eerstvolgende stemronde, en daarna 2 weken.',
  'routing.R9.stay': soon,

  'routing.R10.track': 'Buurtroute',
  'routing.R10.why': (p: RoutingFigures, f: Formats) =>
    `Boven ${f.money(of(p, 'voteRequiredAboveCents'))} stemt de wijk over een plan. Dit plan kost ${f.money(of(p, 'amountCents'))}.`,
  'routing.R10.term': 'De eerstvolgende stemronde.',
  'routing.R10.stay': soon,

  'routing.R11.track': 'Snelle route',
  'routing.R11.why': (p: RoutingFigures, f: Formats) =>
    `Een klein plan, tot en met ${f.money(of(p, 'fastTrackMaxCents'))}. De buurtcoördinator beslist, zonder stemming. Dit kan het hele jaar.`,
  'routing.R11.term': 'Binnen 10 werkdagen.',
  'routing.R11.stay': (_: Stay, __: Formats) => '',
}
