/** Texts about capital charges: what an investment takes each year from everyone, what would fit, and what is left for others. */
import type { Formats } from '../formats.ts'

export const capital = {
  'effect.title': 'Wat dit voor iedereen betekent',
  'effect.atOnce': (p: { sliceBps: number; programmeBps: number; district: string }, f: Formats) =>
    `In één keer betaald kost dit ${f.percent(p.sliceBps)} van het wijkbudget van ${p.district}. Van het geld voor alle wijken is dat ${f.percent(p.programmeBps)}.`,
  'effect.spread': (p: { sliceBps: number; programmeBps: number; years: number }, f: Formats) =>
    `Verdeeld over ${f.number(p.years)} jaar is het per jaar hoogstens ${f.percent(p.sliceBps)} van het wijkbudget. Van het geld voor alle wijken is dat hoogstens ${f.percent(p.programmeBps)}.`,
  'effect.under': (p: { capCents: number }, f: Formats) =>
    `Alle kapitaallasten samen blijven onder de grens van ${f.money(p.capCents)} per jaar.`,
  'effect.tightest': (p: { year: number; roomCents: number }, f: Formats) =>
    `In ${p.year} is de ruimte het kleinst: dan is er nog ${f.money(p.roomCents)} over tot de grens.`,
  'effect.over': (p: { year: number; overCents: number }, f: Formats) =>
    `In ${p.year} gaan alle kapitaallasten samen ${f.money(p.overCents)} over de grens.`,
  'effect.over.text': (p: { capCents: number }, f: Formats) => `De grens is ${f.money(p.capCents)} per jaar.`,
  'effect.over.from': (p: { year: number }) => `In ${p.year} komt het voor het eerst boven de grens.`,
  'effect.alsoAsked': (p: { mostCents: number }, f: Formats) =>
    `Er wachten nog andere grote wensen op een besluit. Samen vragen die hoogstens ${f.money(p.mostCents)} in een jaar. Dat is hier niet meegeteld.`,
  'effect.chart': 'Alle kapitaallasten van de stad, per jaar',

  'cap.bound': 'Ligt al vast (werk is klaar)',
  'cap.adopted': 'Door de raad besloten, nog niet klaar',
  'cap.thisPlan': 'Dit plan',
  'cap.allAsked': 'Gevraagd, nog geen besluit',
  'cap.line': (p: { capCents: number }, f: Formats) => `grens: ${f.money(p.capCents)} per jaar`,
  'cap.cap': 'Grens',
  'cap.room': 'Ruimte tot de grens',
  'cap.tooMuch': (p: { overCents: number }, f: Formats) => `${f.money(p.overCents)} te veel`,

  'fits.title': 'Wat wel past',
  'fits.smaller': 'Kleiner',
  'fits.smaller.text': (p: { lessCents: number }, f: Formats) =>
    `Tot en met dit bedrag past het. Dat is ${f.money(p.lessCents)} minder dan gevraagd.`,
  'fits.smaller.none': 'Er is geen ruimte meer, ook niet voor een kleiner bedrag.',
  'fits.longer': 'Langer afschrijven',
  'fits.longer.yes': 'Met de langste termijn die voor deze soort mag, past het.',
  'fits.longer.no': 'Langer mag voor deze soort niet. Ook dan past het nog niet.',
  'fits.longer.already': 'Dit is al de langste termijn die voor deze soort mag.',
  'fits.others': 'Anderen betalen mee',
  'fits.others.text': (p: { shareBps: number }, f: Formats) =>
    `Zo veel moeten anderen erbij leggen. Dat is ${f.percent(p.shareBps)} van de investering.`,
  'fits.others.no': 'Ook met geld van anderen past het niet.',

  'others.title': 'Wat er overblijft voor de andere wijken',
  'others.first': (p: { year: number; lessCents: number; count: number }, f: Formats) =>
    `Betaalt iedereen mee, dan hebben de andere ${f.number(p.count)} wijken in ${p.year} samen ${f.money(p.lessCents)} minder.`,
  'others.firstIsWorst': 'In geen later jaar blijft er minder over.',
  'others.worst': (p: { year: number; lessCents: number }, f: Formats) =>
    `In ${p.year} blijft er het minst over: dan is het ${f.money(p.lessCents)} minder.`,
  'others.without': (p: { year: number }) => `In ${p.year}, zonder dit plan`,
  'others.with': (p: { year: number }) => `In ${p.year}, met dit plan`,
  'others.less': (p: { year: number }) => `Minder in ${p.year}`,
  'others.together': 'Samen',
  'others.all': 'Alle wijken en alle jaren',

  'calc.investment': 'Investering',
  'calc.contributions': 'Bijdragen van anderen',
  'calc.residual': 'Restwaarde',
  'calc.assetKind': 'Soort',
  'calc.component': 'Onderdeel',
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
}
