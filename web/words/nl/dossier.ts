/** Texts of the parts of a council dossier: request, charges, alternatives, advices, decisions, credit, objections, history. */
import type { Formats } from '../formats.ts'

export const dossier = {
  'inDossier.onPage': 'Op deze pagina',
  'inDossier.request': 'Het verzoek',
  'inDossier.request.text': (p: { investmentCents: number; count: number }, f: Formats) =>
    p.count === 1
      ? `De gevraagde investering is ${f.money(p.investmentCents)}.`
      : `De gevraagde investering is ${f.money(p.investmentCents)}, in ${f.number(p.count)} onderdelen.`,
  'inDossier.request.cost': (p: { amountCents: number }, f: Formats) =>
    `Het werk kostte werkelijk ${f.money(p.amountCents)}. Daarmee is hieronder gerekend.`,
  'inDossier.request.adopted': (p: { amountCents: number }, f: Formats) =>
    `De gemeenteraad besloot tot ${f.money(p.amountCents)}. Daarmee is hieronder gerekend.`,
  'inDossier.components': 'Onderdelen van de investering',
  'inDossier.together': 'Samen',
  'inDossier.why': 'Waarom naar de raad',
  'inDossier.rule': (p: { rule: string; initiator: string }) =>
    `Plan van ${p.initiator}. Buurtkas koos deze weg (regel ${p.rule}).`,
  'inDossier.late': (p: { years: number; year: number }, f: Formats) =>
    `Het werk is later klaar dan gedacht: nu in ${p.year}. Alle kosten schuiven ${f.number(p.years)} jaar op.`,
  'inDossier.upkeep': 'Afspraak over het onderhoud',

  'inDossier.charges': 'Wat het elk jaar kost',
  'inDossier.charges.chart': 'Kapitaallasten per jaar.',
  'inDossier.charges.what':
    'Afschrijving is het deel van de investering dat een jaar draagt. Daar komt rente bij over wat nog niet is afgeschreven.',
  'inDossier.charges.totals': (
    p: { depreciationCents: number; interestCents: number; chargeCents: number },
    f: Formats,
  ) =>
    `In alle jaren samen: ${f.money(p.depreciationCents)} afschrijving en ${f.money(p.interestCents)} rente, dat is ${f.money(p.chargeCents)}.`,
  'inDossier.charges.upkeep': (p: { perYearCents: number }, f: Formats) =>
    `Daarbij komt ${f.money(p.perYearCents)} onderhoud per jaar. Dat is hier niet meegeteld: het komt uit het budget voor beheer van de openbare ruimte.`,
  'inDossier.bookedInAll': (p: { bookedCents: number; years: number }, f: Formats) =>
    `Tot nu toe is ${f.money(p.bookedCents)} geboekt, over ${f.number(p.years)} jaar.`,
  'inDossier.toBooks': 'Bekijk de boekingen',

  'inDossier.alternatives': 'Wat er ook kan',
  'inDossier.alternatives.asked': 'Zoals gevraagd',
  'inDossier.firstCharge': (p: { amountCents: number }, f: Formats) => `${f.money(p.amountCents)} in het eerste jaar`,
  'inDossier.noPrice': 'Geen ander bedrag',
  'alternative.smaller': 'Kleiner',
  'alternative.phased': 'In stappen',
  'alternative.co-funded': 'Samen betalen',
  'alternative.paid-at-once': 'In één keer betalen',
  'alternative.other': 'Anders',

  'inDossier.advices': 'Adviezen',
  'adviser.finance-officer': 'Financiën',
  'adviser.legal-adviser': 'Recht',
  'adviser.asset-manager': 'Beheer',
  'advice.positive': 'Positief',
  'advice.positive-with-conditions': 'Positief, met voorwaarden',
  'advice.negative': 'Negatief',
  'advice.missing': 'Nog niet gegeven',

  'inDossier.decision': 'Besluit van de gemeenteraad',
  'inDossier.meeting': (p: { on: string; isPast: boolean }, f: Formats) =>
    p.isPast
      ? `De gemeenteraad vergaderde hierover op ${f.date(p.on)}.`
      : `De gemeenteraad vergadert hierover op ${f.date(p.on)}.`,
  'inDossier.decision.line': (p: { on: string; reference: string }, f: Formats) => `${f.date(p.on)}, ${p.reference}`,
  'inDossier.decision.by': (p: { name: string; at: string }, f: Formats) =>
    `Vastgelegd door ${p.name}, ${f.dateTime(p.at)}`,
  'inDossier.amendments': 'Wat de raad wijzigde',
  'inDossier.announced': (p: { on: string }, f: Formats) =>
    `De brief aan de initiatiefnemer is verstuurd op ${f.date(p.on)}.`,
  'amendment.amount': (p: { name: string; amountCents: number }, f: Formats) => `${p.name}: ${f.money(p.amountCents)}`,
  'amendment.contributions': (p: { name: string; amountCents: number }, f: Formats) =>
    `${p.name}: ${f.money(p.amountCents)} van anderen`,
  'amendment.years': (p: { name: string; years: number }, f: Formats) =>
    `${p.name}: afschrijven in ${f.number(p.years)} jaar`,
  'amendment.completion': (p: { year: number }) => `klaar in ${p.year}`,
  'inDossier.compare': 'Gevraagd, besloten en werkelijk',
  'compare.what': 'Wat',
  'compare.asked': 'Gevraagd',
  'compare.adopted': 'Besloten',
  'compare.real': 'Werkelijk',
  'compare.firstYear': 'Eerste jaar met kosten',
  'compare.firstCharge': 'Kosten in dat jaar',
  'compare.total': 'Kosten in alle jaren',

  'credit.title': 'Het geld voor het werk',
  'credit.amendment': (p: { amendment: string; at: string; name: string }, f: Formats) =>
    `${p.name} maakte het krediet vrij op ${f.date(p.at)}, met begrotingswijziging ${p.amendment}.`,
  'credit.opened': 'Krediet',
  'credit.supplement': 'Extra krediet',
  'credit.spent': 'Uitgegeven',
  'credit.left': 'Nog over',
  'credit.closed': 'Teruggevloeid',
  'credit.asked': (p: { askedCents: number }, f: Formats) =>
    `Er is ${f.money(p.askedCents)} extra gevraagd. De raad beslist daarover.`,
  'credit.over': (p: { overCents: number; shareBps: number }, f: Formats) =>
    `Het werk kostte ${f.money(p.overCents)} meer dan het eerste krediet. Dat is ${f.percent(p.shareBps)} meer.`,
  'credit.under': (p: { underCents: number; shareBps: number }, f: Formats) =>
    `Het werk kostte ${f.money(p.underCents)} minder dan het krediet. Dat is ${f.percent(p.shareBps)} minder. Dit geld is terug in de gewone kas van de gemeente (de algemene middelen).`,
  'credit.exact': 'Het werk kostte precies wat er beschikbaar was.',
  'credit.ready': (p: { percent: number }, f: Formats) => `Het werk is voor ${f.number(p.percent)}% klaar.`,
  'credit.spentOf': (p: { spentCents: number; creditCents: number; shareBps: number }, f: Formats) =>
    `${f.money(p.spentCents)} van ${f.money(p.creditCents)} is uitgegeven (${f.percent(p.shareBps)}).`,
  'credit.completed': (p: { on: string }, f: Formats) => `Het werk was klaar op ${f.date(p.on)}.`,
  'credit.expenses': 'Uitgaven',
  'credit.what': 'Waarvoor',
  'credit.on': 'Datum',
  'credit.amount': 'Bedrag',

  'inDossier.objections': 'Bezwaar',
  'objection.by': (p: { name: string; at: string }, f: Formats) => `Bezwaar van ${p.name}, ${f.date(p.at)}`,
  'objection.due': (p: { on: string }, f: Formats) => `De gemeente beslist uiterlijk op ${f.date(p.on)}.`,
  'objection.founded': 'Gegrond: de gemeenteraad kijkt opnieuw',
  'objection.unfounded': 'Ongegrond: het besluit blijft',
  'objection.inadmissible': 'Niet in behandeling genomen',
  'objection.decided': (p: { name: string; at: string }, f: Formats) => `Besloten door ${p.name}, ${f.date(p.at)}`,
  'objection.appeal': (p: { until: string }, f: Formats) =>
    `Beroep bij de rechtbank kan tot en met ${f.date(p.until)}.`,

  'inDossier.history': 'Wat er gebeurde',
  'inDossier.history.label': 'Geschiedenis van dit dossier',
  'did.open': 'Doorgestuurd naar de raad',
  'did.describe-alternatives': 'Andere manieren beschreven',
  'did.advise': 'Advies gegeven',
  'did.propose': 'Voorgesteld aan de raad',
  'did.ask-again': 'Opnieuw advies gevraagd',
  'did.college-refuse': 'Afgewezen door het college',
  'did.put-on-agenda': 'Op de agenda gezet',
  'did.decide': 'Besluit van de raad vastgelegd',
  'did.announce': 'Brief verstuurd',
  'did.send-letter': 'Brief verstuurd',
  'did.open-credit': 'Krediet vrijgemaakt',
  'did.spend': 'Uitgave geboekt',
  'did.report': 'Voortgang gemeld',
  'did.ask-supplement': 'Meer krediet gevraagd',
  'did.decide-supplement': 'Besluit over meer krediet vastgelegd',
  'did.deliver': 'Werk klaar gemeld',
  'did.settle': 'Afgerekend',
  'did.book-charge': 'Kosten van een jaar geboekt',
  'did.object': 'Bezwaar gemaakt',
  'did.decide-objection': 'Besloten op het bezwaar',
  'did.withdraw': 'Ingetrokken',
}
