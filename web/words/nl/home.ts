/** Texts of the front page. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`

export const home = {
  'home.title': 'Samen beslissen over uw wijk',
  'home.kicker': 'Buurtkas Hilversum',
  'home.lead': 'Bedenk een plan, stem mee en zie precies waar het geld heen gaat.',
  'home.now': 'Wat u nu kunt doen',
  'home.vote.title': (p: { district: string }) => `Stem nu in ${p.district}`,
  'home.vote.until': (p: { closesAt: string; byHand: boolean }, f: Formats) =>
    `Stemmen kan tot ${p.byHand ? 'de stemming sluit, uiterlijk ' : ''}${f.dateTime(p.closesAt)}.`,
  'home.vote.money': (p: { count: number; budgetCents: number }, f: Formats) =>
    `Kies uit ${plans(p.count, f)}. Er is ${f.money(p.budgetCents)} te verdelen.`,
  'home.vote.go': (p: { district: string }) => `Stem in ${p.district}`,
  'home.vote.none': 'Er is nu geen stemming open',
  'home.vote.next': (p: { district: string; opensAt: string }, f: Formats) =>
    `De volgende is in ${p.district}, vanaf ${f.dateTime(p.opensAt)}.`,
  'home.vote.noneNext': 'Kijk bij uw wijk wanneer de volgende stemming komt.',
  'home.exercises': 'Eerst oefenen? Dat kan in:',
  'home.plan.title': 'Heeft u een plan?',
  'home.plan.text': 'Eén pagina is genoeg. U ziet meteen welke weg uw plan neemt en hoe lang dat duurt.',
  'home.plan.go': 'Maak een plan',
  'home.districts': 'Kies uw wijk',
  'home.districts.text': 'Het bedrag is wat de wijk dit jaar nog vrij heeft.',
  'home.districts.votes': (p: { closesAt: string; byHand: boolean }, f: Formats) =>
    p.byHand ? 'stemmen kan nu' : `stemmen tot ${f.date(p.closesAt)}`,
  'home.how.title': 'Zo werkt het',
  'home.how.1.title': 'U bedenkt een plan',
  'home.how.1.text': 'Een klein plan kan binnen 10 werkdagen beginnen. Een groter plan gaat naar de wijk.',
  'home.how.2.title': 'De gemeente kijkt of het kan',
  'home.how.2.text': 'De buurtcoördinator zegt ja, vraagt iets, of zegt nee met een reden die iedereen kan lezen.',
  'home.how.3.title': 'De wijk stemt en verdeelt',
  'home.how.3.text': 'Het geld gaat volgens een vaste regel naar plannen. Iedereen kan de uitslag narekenen.',
  'home.how.4.title': 'U begint',
  'home.how.4.text': 'U tekent een buurtdeal. Elke euro staat in de open boeken.',
  'home.money.title': (p: { year: number }) => `Het geld van ${p.year}`,
  'home.money.text': (p: { totalCents: number }, f: Formats) =>
    `De gemeenteraad gaf dit jaar ${f.money(p.totalCents)} aan de wijken.`,
  'home.money.none': 'De gemeenteraad heeft voor dit jaar nog geen geld gegeven.',
  'home.money.go': 'Bekijk de open boeken',
  'home.results.title': 'Laatste uitslagen',
  'home.results.count': (p: { selected: number; all: number }, f: Formats) =>
    `${f.number(p.selected)} van ${plans(p.all, f)} ${f.plural(p.selected, { one: 'gaat', other: 'gaan' })} door.`,
  'home.results.voters': (p: { voters: number }, f: Formats) =>
    `${f.number(p.voters)} ${f.plural(p.voters, { one: 'bewoner stemde', other: 'bewoners stemden' })}.`,
  'home.results.none': 'Er is nog geen uitslag',
  'home.results.noneText': 'Zodra een stemming is geteld, staat de uitslag hier.',
}
