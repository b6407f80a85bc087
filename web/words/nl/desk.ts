/** Texts that the desks share: tasks, facts and history of a plan, money of a slice, phases of a round, charges of an investment. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const days = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'dag', other: 'dagen' })}`

export const desk = {
  'desk.lead': (p: { count: number; late: number }, f: Formats) =>
    p.count === 0
      ? 'Er wacht nu niets op u.'
      : `${f.number(p.count)} ${f.plural(p.count, { one: 'ding wacht', other: 'dingen wachten' })} op u.${p.late > 0 ? ` ${f.number(p.late)} te laat.` : ''}`,
  'desk.waiting': 'Wat op u wacht',
  'desk.filter': 'Toon',
  'desk.all': (p: { count: number }, f: Formats) => `Alles (${f.number(p.count)})`,
  'desk.count': (p: { what: string; count: number }, f: Formats) => `${p.what} (${f.number(p.count)})`,
  'desk.district': 'Wijk',
  'desk.everyDistrict': 'Alle wijken',
  'desk.empty': 'Niets te doen',
  'desk.empty.text': 'Hier komt wat op u wacht. Kies een andere wijk of een ander soort werk om meer te zien.',
  'desk.noTerm': 'geen termijn',
  'desk.age': (p: { days: number }, f: Formats) => (p.days === 0 ? 'sinds vandaag' : `wacht ${days(p.days, f)}`),
  'desk.plans': (p: { count: number }, f: Formats) => plans(p.count, f),
  'desk.roundTimes': (p: { opensAt: string; closesAt: string }, f: Formats) =>
    `${f.date(p.opensAt)} tot ${f.dateTime(p.closesAt)}`,
  'desk.history': 'Wat er gebeurde',
  'desk.back': 'Terug naar de lijst',
  'desk.over': 'Er is intussen al besloten. Uw besluit is niet bewaard.',
  'desk.reloaded':
    'Uw besluit is niet bewaard. De pagina toont nu de nieuwe stand. Kijk of uw keuze nog klopt en bevestig dan opnieuw.',

  'task.check-proposal': 'Plan nakijken',
  'task.place-proposal': 'Op stembiljet zetten',
  'task.open-round': 'Ronde openen',
  'task.count-round': 'Stemmen tellen',
  'task.finance-decision': 'Besluit over geld',
  'task.finance-review': 'Toets vooraf',
  'task.redirect-capital': 'Naar de raad',
  'task.adopt-result': 'Uitslag vaststellen',
  'task.record-decision': 'Raadsbesluit vastleggen',
  'task.improve-proposal': 'Plan verbeteren',
  'task.answer-question': 'Vraag beantwoorden',
  'task.sign-deal': 'Buurtdeal tekenen',

  'facts.title': 'Wat wordt gevraagd',
  'facts.cost': 'Geld',
  'facts.hours': 'Uren van de gemeente',
  'facts.place': 'Plek',
  'facts.theme': 'Thema',
  'facts.initiator': 'Ingediend door',
  'facts.submitted': 'Ingediend op',
  'facts.lifetime': 'Gaat mee',
  'facts.lifetime.none': 'korter dan een jaar',
  'facts.publicAsset': 'wordt van de gemeente of staat in de openbare ruimte',
  'facts.commitment': 'Geld voor',
  'facts.maintenance': 'Onderhoud',
  'facts.years': (p: { years: number }, f: Formats) => `${f.number(p.years)} jaar`,
  'facts.perYear': (p: { amountCents: number }, f: Formats) => `${f.money(p.amountCents)} per jaar`,

  'slice.of': (p: { district: string }) => `Het geld van ${p.district}`,
  'slice.quick': 'Snelle pot (hele stad)',
  'slice.appropriated': 'Samen, dit jaar',
  'slice.committed': 'Afgesproken in buurtdeals',
  'slice.reserved': 'Gereserveerd voor gekozen plannen',
  'slice.asked': 'Dit plan',
  'slice.free': 'Nog vrij',
  'slice.freeAfter': 'Vrij na dit plan',
  'slice.freeAfterThat': 'Daarna nog vrij',
  'slice.short': (p: { shortCents: number }, f: Formats) =>
    `Er is ${f.money(p.shortCents)} te weinig vrij voor dit plan.`,

  'phase.preparing': 'In voorbereiding',
  'phase.scheduled': 'Staat klaar',
  'phase.open': 'Open',
  'phase.closed': 'Gesloten',
  'phase.counted': 'Geteld',
  'phase.adopted': 'Vastgesteld',

  'roundRule.equal-shares': 'Gelijke delen (Method of Equal Shares)',
  'roundRule.equal-shares.hint':
    'Elke stem krijgt een even groot deel van het geld. Een plan gaat door als zijn kiezers het samen kunnen betalen.',
  'roundRule.greedy': 'Meeste stemmen eerst',
  'roundRule.greedy.hint':
    'Plannen gaan door op volgorde van stemmen, zolang het geld reikt. Kleine groepen krijgen vaak niets.',
  'roundRule.greedy-per-cost': 'Meeste stemmen per euro eerst',
  'roundRule.greedy-per-cost.hint': 'Plannen met veel stemmen voor weinig geld gaan voor, zolang het geld reikt.',
  'roundRule.phragmen': 'Lasten verdelen (Phragmén)',
  'roundRule.phragmen.hint': 'Steeds gaat het plan door dat zijn kiezers samen het minst kost.',

  'voters.log-in': 'Bewoners loggen in',
  'voters.log-in.hint': 'Alle bewoners van de wijk kunnen stemmen na inloggen.',
  'voters.voting-code': 'Stemcode',
  'voters.voting-code.hint':
    'Wie een code heeft kan stemmen. U stuurt de codes per brief of deelt ze uit in een bijeenkomst.',

  'calc.investment': 'Investering',
  'calc.contributions': 'Bijdragen van anderen',
  'calc.assetKind': 'Soort',
  'calc.years': 'Afschrijven in',
  'calc.years.unit': 'jaar',
  'calc.rate.short': 'Rente',
  'calc.method': 'Manier van afschrijven',
  'calc.completion.short': 'Klaar in',
  'calc.maintenance': 'Onderhoud per jaar',
  'calc.incomplete': 'Vul de berekening in. Dan ziet u hier wat het elk jaar kost.',

  'method.straight-line': 'Elk jaar evenveel afschrijven',
  'method.straight-line.hint': 'De rente wordt elk jaar lager, en het totaal dus ook.',
  'method.annuity': 'Elk jaar hetzelfde totaal',
  'method.annuity.hint': 'Eerst veel rente en weinig afschrijving, later andersom.',

  'effect.title': 'Wat het elk jaar kost',
  'effect.atOnce': (p: { sliceBps: number; programmeBps: number; district: string }, f: Formats) =>
    `In één keer betaald kost dit ${f.percent(p.sliceBps)} van het wijkbudget van ${p.district}, en ${f.percent(p.programmeBps)} van het geld voor alle wijken.`,
  'effect.spread': (p: { sliceBps: number; programmeBps: number; years: number }, f: Formats) =>
    `Verdeeld over ${f.number(p.years)} jaar is het per jaar hoogstens ${f.percent(p.sliceBps)} van het wijkbudget, en ${f.percent(p.programmeBps)} van het geld voor alle wijken.`,
  'effect.under': (p: { capCents: number }, f: Formats) =>
    `Alle kapitaallasten samen blijven onder de grens van ${f.money(p.capCents)} per jaar.`,
  'effect.over': (p: { year: number; overCents: number }, f: Formats) =>
    `In ${p.year} gaan alle kapitaallasten samen ${f.money(p.overCents)} over de grens.`,
  'effect.over.text': (p: { capCents: number }, f: Formats) =>
    `De grens is ${f.money(p.capCents)} per jaar. Maak het bedrag kleiner, schrijf af in meer jaren, of vraag om ander geld.`,
  'effect.chart': 'Kapitaallasten per jaar.',
  'effect.totals': (p: { depreciationCents: number; interestCents: number; chargeCents: number }, f: Formats) =>
    `In alle jaren samen: ${f.money(p.depreciationCents)} afschrijving en ${f.money(p.interestCents)} rente, dat is ${f.money(p.chargeCents)}.`,
  'effect.table': 'Gevolg per jaar voor de stad en de wijk',
  'effect.running': 'Loopt al',
  'effect.asked': 'Dit plan',
  'effect.together': 'Samen',
  'effect.room': 'Ruimte tot de grens',
  'effect.tooMuch': (p: { overCents: number }, f: Formats) => `${f.money(p.overCents)} te veel`,
  'effect.ofProgramme': 'Deel van alle wijken',
  'effect.ofSlice': 'Deel van de wijk',

  'dossier.prepared': 'Wacht op de raad',
  'dossier.postponed': 'Aangehouden',
  'dossier.adopted': 'Aangenomen',
  'dossier.adopted-with-changes': 'Aangenomen met wijzigingen',
  'dossier.refused': 'Verworpen',
}
