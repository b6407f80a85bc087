/** Texts of the neighbourhood group's screens. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`

export const group = {
  'group.title': 'Buurtgroep',
  'group.of': (p: { district: string }) => `Buurtgroep ${p.district}`,
  'group.lead': 'Wat op de groep wacht, en het geld van de wijk.',
  'group.waits': 'Dit wacht op de buurtgroep',
  'group.nothing': 'Er wacht niets op de buurtgroep',
  'group.nothingText': 'Is een ronde gesloten of geteld, dan staat dat hier.',
  'group.adoptTask': 'Uitslag vaststellen',
  'group.adoptText': 'De stemmen zijn geteld. Leg de uitslag vast, dan wordt het geld gereserveerd.',
  'group.adoptLink': 'Bekijk en stel vast',
  'group.countTask': 'Stemmen tellen',
  'group.countText': (p: { at: string }, f: Formats) => `De ronde is gesloten op ${f.dateTime(p.at)}.`,
  'group.money': 'Het geld van de wijk',
  'group.rounds': 'Rondes van de wijk',
  'group.noRounds': 'Deze wijk heeft nog geen rondes.',
  'group.none': 'U bent geen lid van een buurtgroep.',

  'count.button': 'Tel de stemmen',
  'count.busy': 'De stemmen worden geteld …',
  'count.wait': (p: { seconds: number }, f: Formats) =>
    `We tellen vanzelf over ${f.number(p.seconds)} ${f.plural(p.seconds, { one: 'seconde', other: 'seconden' })}.`,
  'count.done': 'De stemmen zijn geteld',
  'count.result': 'Bekijk de uitslag',
  'count.toPiles': 'Naar de stapels papier',

  'adopt.title': 'Uitslag vaststellen',
  'adopt.of': (p: { round: string }) => `Uitslag van ${p.round} vaststellen`,
  'adopt.lead': 'U legt namens de buurtgroep vast welke plannen geld krijgen. Dat is openbaar.',
  'adopt.winners': (p: { count: number }, f: Formats) =>
    `${plans(p.count, f)} ${f.plural(p.count, { one: 'krijgt', other: 'krijgen' })} geld`,
  'adopt.plan': 'Plan',
  'adopt.votes': 'Stemmen',
  'adopt.pointsGiven': 'Punten',
  'adopt.amount': 'Bedrag',
  'adopt.hours': 'Uren',
  'adopt.others': (p: { count: number; budgetCents: number; leftCents: number }, f: Formats) =>
    `${p.count === 0 ? 'Alle plannen krijgen geld.' : `Niet gekozen: ${f.number(p.count)} ${f.plural(p.count, { one: 'plan', other: 'plannen' })}.`} Van de ${f.money(p.budgetCents)} die te verdelen was, blijft ${f.money(p.leftCents)} in het wijkbudget.`,
  'adopt.total': 'Samen',
  'adopt.why': 'Waarom deze plannen? Zie de uitslag',
  'adopt.money': 'Wat dit doet met het wijkbudget',
  'adopt.before': (p: { cents: number }, f: Formats) => `Nu is er nog ${f.money(p.cents)} vrij.`,
  'adopt.reserve': 'Wordt gereserveerd',
  'adopt.remark': 'Toelichting van de buurtgroep',
  'adopt.remarkHint':
    'Iedereen leest dit. Schrijf waarom de groep de uitslag vaststelt, en waar dat is besproken. Minstens 10 tekens.',
  'adopt.remarkMissing': 'Schrijf een toelichting van minstens 10 tekens.',
  'adopt.button': 'Stel de uitslag vast',
  'adopt.confirm.title': 'De uitslag vaststellen?',
  'adopt.confirm.text': (p: { plans: number; cents: number }, f: Formats) =>
    `${plans(p.plans, f)} ${f.plural(p.plans, { one: 'krijgt', other: 'krijgen' })} samen ${f.money(p.cents)}. Daarna kunt u dit niet terugdraaien. Uw naam komt erbij te staan.`,
  'adopt.confirm.yes': 'Ja, stel vast',
  'adopt.done.title': 'De uitslag is vastgesteld',
  'adopt.done.text': (p: { plans: number; cents: number }, f: Formats) =>
    `Voor ${plans(p.plans, f)} is ${f.money(p.cents)} gereserveerd. Nu is de financieel adviseur aan de beurt.`,
  'adopt.done.link': 'Naar de uitslag',
  'adopt.already': 'Deze uitslag is al vastgesteld',
  'adopt.not.title': 'Hier valt voor u niets vast te stellen',
  'adopt.not.text': 'Alleen leden van de buurtgroep van deze wijk stellen vast, en pas als de stemmen zijn geteld.',
  'adopt.back': 'Naar de buurtgroep',
}
