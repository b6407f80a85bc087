/** Texts of council dossiers: the list, the way in ten steps, what happens now, and what stands in a dossier. */
import type { Formats } from '../formats.ts'

type Mine = { isMine: boolean }

export const council = {
  'council.title': 'Raadsroute',
  'council.dossier': 'Raadsdossier',
  'council.lead':
    'Grote wensen voor de openbare ruimte. De gemeenteraad beslist, en de kosten worden over jaren verdeeld.',
  'council.group.preparing': 'In voorbereiding',
  'council.group.deciding': 'Bij college en raad',
  'council.group.building': 'Besloten: werk in uitvoering',
  'council.group.paying': 'Klaar: kosten per jaar',
  'council.group.refused': 'Afgewezen of ingetrokken',
  'council.none': 'Er zijn nog geen dossiers',
  'council.none.text': 'Een plan komt hier als de financieel adviseur het doorstuurt naar de raad.',
  'council.firstCharge': (p: { amountCents: number }, f: Formats) => `${f.money(p.amountCents)} in het eerste jaar`,
  'council.turnOf': (p: { who: string }) => `Aan zet: ${p.who}`,
  'council.theRole': (p: { role: string }) => `de ${p.role}`,
  'council.ofPlan': 'Het plan op weg naar de raad',
  'council.stepOf': (p: { nth: number; of: number }, f: Formats) => `Stap ${f.number(p.nth)} van ${f.number(p.of)}`,
  'council.toDossier': 'Naar het raadsdossier',
  'council.toPlan': 'Naar het plan van de bewoners',
  'council.print': 'Druk dit dossier af',

  'outlook.title': 'Alle grote wensen samen',
  'outlook.text': (p: { ceilingBps: number; capCents: number; programmeCents: number; year: number }, f: Formats) =>
    `Wat nu gebouwd wordt, moet later elk jaar betaald worden. Daarom is er een grens: hoogstens ${f.percent(p.ceilingBps)} van het geld voor alle wijken. In ${p.year} is dat geld ${f.money(p.programmeCents)}, dus de grens is ${f.money(p.capCents)} per jaar.`,
  'outlook.chart': 'Kapitaallasten van alle dossiers, per jaar',
  'outlook.none': 'Geen enkel dossier vraagt nu geld van komende jaren.',
  'outlook.top': (p: { year: number; togetherCents: number; capCents: number }, f: Formats) =>
    p.togetherCents > p.capCents
      ? `Gaat alles door, dan is ${p.year} het zwaarste jaar: ${f.money(p.togetherCents)}. Dat is ${f.money(p.togetherCents - p.capCents)} te veel. Niet alles kan dus tegelijk.`
      : `Ook als alles doorgaat, blijft het onder de grens. Het zwaarste jaar is ${p.year}: ${f.money(p.togetherCents)}.`,

  'dossier.alternatives': 'Andere manieren bekijken',
  'dossier.advice': 'Advies',
  'dossier.college': 'Bij het college',
  'dossier.agenda': 'Wacht op de agenda',
  'dossier.council': 'Op de agenda van de raad',
  'dossier.adopted': 'Aangenomen',
  'dossier.under-way': 'In uitvoering',
  'dossier.supplement': 'Meer krediet gevraagd',
  'dossier.delivered': 'Klaar, nog afrekenen',
  'dossier.charging': 'Klaar, kosten per jaar',
  'dossier.written-off': 'Afgeschreven',
  'dossier.refused': 'Afgewezen',
  'dossier.objection': 'Bezwaar',
  'dossier.withdrawn': 'Ingetrokken',

  'resolution.adopted': 'Aangenomen',
  'resolution.adopted-with-changes': 'Aangenomen met wijzigingen',
  'resolution.refused': 'Afgewezen',
  'resolution.postponed': 'Uitgesteld',

  'way.title': 'De weg naar de raad en verder',
  'way.redirect': 'Doorgestuurd naar de raad',
  'way.alternatives': 'Andere manieren bekijken',
  'way.advice': 'Drie adviezen',
  'way.college': 'Voorstel van het college',
  'way.agenda': 'Op de agenda',
  'way.council': 'Besluit van de raad',
  'way.credit': 'Geld beschikbaar',
  'way.works': 'Het werk',
  'way.settlement': 'Afrekening',
  'way.charges': 'Kosten per jaar',
  'way.done': (p: { at: string }, f: Formats) => `klaar op ${f.date(p.at)}`,
  'way.status.done': 'klaar',
  'way.status.current': 'nu',
  'way.status.to-come': 'later',
  'way.status.not-reached': 'komt niet meer',
  'way.weeks': (p: { weeks: number }, f: Formats) =>
    `meestal ${f.number(p.weeks)} ${f.plural(p.weeks, { one: 'week', other: 'weken' })}`,
  'way.by': (p: { who: string }) => `door ${p.who}`,
  'way.byCouncil': 'door de gemeenteraad; de griffier legt het vast',

  'nowIn.title': 'Wat er nu gebeurt',
  'nowIn.turn': (p: { who: string }) => `Aan zet: ${p.who}`,
  'nowIn.missed': 'De termijn is voorbij. U kunt de gemeente vragen waarom het langer duurt.',
  'nowIn.alternatives':
    'De financieel adviseur schrijft op welke andere manieren er zijn. Denk aan kleiner, in stappen, of samen betalen. Ook komt er een afspraak over het onderhoud.',
  'nowIn.advice': 'Drie adviseurs kijken naar het plan: over het geld, over het recht en over het beheer.',
  'nowIn.advice-again': 'Het college heeft een vraag gesteld. De adviseurs kijken nog een keer.',
  'nowIn.college':
    'Alle adviezen zijn er. Het college van burgemeester en wethouders kiest of het dit plan voorstelt aan de gemeenteraad.',
  'nowIn.agenda': 'Het college stelt het plan voor. De griffier zoekt een vergadering van de gemeenteraad.',
  'nowIn.agenda-postponed':
    'De gemeenteraad heeft zijn besluit uitgesteld. De griffier zoekt een volgende vergadering.',
  'nowIn.agenda-after-objection':
    'Het bezwaar was terecht. De gemeenteraad kijkt opnieuw. De griffier zoekt een vergadering.',
  'nowIn.council': 'De gemeenteraad beslist in zijn vergadering. Daarna legt de griffier het besluit vast.',
  'nowIn.adopted': 'De gemeenteraad heeft ja gezegd. De financieel adviseur maakt het geld vrij.',
  'nowIn.under-way': 'Er is geld en het werk loopt. De beheerder meldt hier hoe ver het is.',
  'nowIn.supplement': 'Het werk wordt duurder. De gemeenteraad beslist of er meer geld komt.',
  'nowIn.delivered':
    'Het werk is klaar. De rekening wordt nu nagekeken door iemand anders dan wie het geld vrijmaakte.',
  'nowIn.charging': 'Het is klaar en afgerekend. De kosten worden elk jaar een stukje betaald.',
  'nowIn.nextCharge': (p: { year: number; chargeCents: number }, f: Formats) =>
    `De volgende kosten zijn voor ${p.year}: ${f.money(p.chargeCents)}.`,
  'nowIn.written-off': 'Het is helemaal betaald. Dit dossier is afgesloten.',
  'nowIn.refused-letter': 'Het antwoord is nee. De griffier stuurt de initiatiefnemer een brief met de reden.',
  'nowIn.refused-term-runs': 'Het antwoord is nee, en de brief is verstuurd. De initiatiefnemer kan nu bezwaar maken.',
  'nowIn.refused-final': 'Het antwoord is nee. De gemeente kijkt hier niet opnieuw naar.',
  'nowIn.objection':
    'De initiatiefnemer maakt bezwaar. Een wethouder die niet meedeed aan het besluit, kijkt er opnieuw naar.',
  'nowIn.withdrawn': 'De initiatiefnemer heeft het plan ingetrokken. Er gebeurt niets meer mee.',

  'can.title': (p: Mine) => (p.isMine ? 'Wat u nog kunt doen' : 'Wat de initiatiefnemer nog kan doen'),
  'can.withdraw': (p: Mine) =>
    p.isMine
      ? 'U kunt uw plan intrekken tot het op de agenda van een vergadering staat.'
      : 'Het plan intrekken, tot het op de agenda van een vergadering staat.',
  'can.speak-at-council': (p: Mine & { on: string | undefined }, f: Formats) =>
    `${p.isMine ? 'U kunt de raad zelf vertellen' : 'De raad zelf vertellen'} waarom dit plan belangrijk is${p.on ? `, op ${f.date(p.on)}` : ''}. Aanmelden kan bij de griffie. Iedere bewoner mag dit.`,
  'can.read-advices': (p: Mine) => (p.isMine ? 'U kunt de adviezen hieronder lezen.' : 'De adviezen lezen, hieronder.'),
  'can.object': (p: Mine & { until: string | undefined }, f: Formats) =>
    `${p.isMine ? 'U kunt bezwaar maken' : 'Bezwaar maken'}${p.until ? ` tot en met ${f.date(p.until)}` : ''}. Dat kost niets.${p.isMine ? ' Het formulier staat hieronder.' : ''}`,
  'can.wait-for-objection': (p: Mine & { until: string | undefined }, f: Formats) =>
    `${p.isMine ? 'U krijgt' : 'Wachten op'} antwoord op het bezwaar${p.until ? `, uiterlijk op ${f.date(p.until)}` : ''}.`,
  'can.appeal-to-court': (p: Mine & { until: string | undefined }, f: Formats) =>
    `${p.isMine ? 'U kunt in beroep gaan' : 'In beroep gaan'} bij de rechtbank${p.until ? `, tot en met ${f.date(p.until)}` : ''}. De rechtbank vraagt daar geld voor (griffierecht).`,
  'can.submit-again': (p: Mine) =>
    p.isMine ? 'U kunt een nieuw plan indienen, bijvoorbeeld een kleiner.' : 'Een nieuw plan indienen.',
  'can.follow-works': (p: Mine) =>
    p.isMine ? 'U kunt hier volgen hoe het werk gaat.' : 'Hier volgen hoe het werk gaat.',
  'can.follow-charges': (p: Mine) =>
    p.isMine ? 'U kunt hier zien wat er elk jaar betaald wordt.' : 'Hier zien wat er elk jaar betaald wordt.',
  'can.nothing': 'Er is nu niets meer te doen.',
}
