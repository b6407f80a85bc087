/** Texts of a district's page. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`

export const district = {
  'district.title': 'Wijk',
  'district.kicker': 'Wijk',
  'district.lead': (p: { inhabitants: number; neighbourhoods: readonly string[] }, f: Formats) =>
    `${f.number(p.inhabitants)} bewoners. ${f.list(p.neighbourhoods)}.`,
  'district.money': (p: { year: number }) => `Het wijkbudget van ${p.year}`,
  'district.money.none': 'Deze wijk heeft dit jaar nog geen geld gekregen.',
  'district.money.account': 'Alle boekingen van dit wijkbudget',
  'district.others': 'Bekijk de andere wijken',
  'district.rounds': 'Stemrondes',
  'district.rounds.none': 'Er is nog geen stemronde',
  'district.rounds.noneText': 'Als er genoeg plannen zijn, maakt de buurtcoördinator een stemronde.',
  'district.round.facts': (p: { count: number; budgetCents: number }, f: Formats) =>
    `${plans(p.count, f)}, ${f.money(p.budgetCents)} te verdelen.`,
  'district.round.preparing': (p: { opensAt: string }, f: Formats) =>
    `De buurtcoördinator maakt het stembiljet. Stemmen kan op zijn vroegst op ${f.date(p.opensAt)}.`,
  'district.round.scheduled': (p: { opensAt: string }, f: Formats) => `Stemmen kan vanaf ${f.dateTime(p.opensAt)}.`,
  'district.round.open': (p: { closesAt: string; byHand: boolean }, f: Formats) =>
    `Stemmen kan tot ${p.byHand ? 'de stemming sluit, uiterlijk ' : ''}${f.dateTime(p.closesAt)}.`,
  'district.round.closed': (p: { closesAt: string }, f: Formats) =>
    `Gesloten op ${f.dateTime(p.closesAt)}. De stemmen worden geteld.`,
  'district.round.counted': 'De stemmen zijn geteld. De buurtgroep moet de uitslag nog vaststellen.',
  'district.round.adopted': 'De buurtgroep heeft de uitslag vastgesteld.',
  'district.round.vote': 'Stem nu',
  'district.round.see': 'Bekijk het stembiljet',
  'district.round.result': 'Bekijk de uitslag',
  'district.plans': 'Plannen',
  'district.plans.count': (p: { count: number; all: number }, f: Formats) =>
    p.count === p.all ? plans(p.all, f) : `${f.number(p.count)} van ${plans(p.all, f)}`,
  'district.plans.none': 'Hier zijn nog geen plannen',
  'district.plans.noneText': 'Wees de eerste. Eén pagina is genoeg.',
  'district.plans.noMatch': 'Geen plan past bij uw keuze',
  'district.plans.noMatchText': 'Kies een andere status of een ander thema.',
  'district.plans.all': 'Toon alle plannen',
  'district.plans.start': 'Maak een plan',
  'district.filter': 'Plannen kiezen',
  'district.filter.state': 'Status',
  'district.filter.theme': 'Thema',
  'district.filter.allStates': 'Alles',
  'district.filter.allThemes': 'Alle thema’s',
  'district.filter.handled': 'In behandeling',
  'district.filter.ballot': 'Op het stembiljet',
  'district.filter.granted': 'Gekozen of toegekend',
  'district.filter.council': 'Raadsroute',
  'district.filter.ended': 'Gaat niet door',
  'district.deals': 'Buurtdeals',
  'district.deals.none': 'Er zijn nog geen buurtdeals',
  'district.deals.noneText': 'Een plan dat doorgaat, krijgt een buurtdeal. Die staat dan hier.',
  'district.deals.plan': 'Plan',
  'district.deals.with': 'Met',
  'district.deals.amount': 'Bedrag',
  'district.deals.state': 'Status',
}
