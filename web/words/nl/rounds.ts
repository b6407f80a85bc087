/** Texts of the list of rounds, and of a round in a list. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`

export const rounds = {
  'rounds.list.title': 'Stemrondes',
  'rounds.list.lead': 'In elke ronde verdeelt een wijk geld over plannen van bewoners.',
  'rounds.list.open': 'Nu stemmen',
  'rounds.list.soon': 'Binnenkort',
  'rounds.list.counting': 'De stemmen worden geteld',
  'rounds.list.counted': 'Uitslagen',
  'rounds.list.exercise': 'Oefeningen',
  'rounds.list.exerciseText': 'Om te oefenen. Er wordt geen geld verdeeld.',
  'rounds.list.empty': 'Er zijn nog geen rondes',
  'rounds.list.emptyText': 'Heeft u een idee? Dien het in, dan kan het mee in een ronde.',
  'rounds.list.emptyAct': 'Maak een plan',
  'rounds.list.facts': (p: { district: string; plans: number; budgetCents: number }, f: Formats) =>
    `${p.district} · ${plans(p.plans, f)} · ${f.money(p.budgetCents)}`,
  'rounds.list.preparing': 'Wordt voorbereid',
  'rounds.list.until': (p: { at: string; byHand: boolean }, f: Formats) =>
    `Stemmen kan tot ${p.byHand ? 'de stemming sluit, uiterlijk ' : ''}${f.dateTime(p.at)}`,
  'rounds.list.from': (p: { at: string }, f: Formats) => `Stemmen kan vanaf ${f.dateTime(p.at)}`,
  'rounds.list.closed': (p: { at: string }, f: Formats) => `Gesloten op ${f.dateTime(p.at)}`,
  'rounds.list.counted1': 'Wacht op vaststelling door de buurtgroep',
  'rounds.list.adopted': 'Vastgesteld door de buurtgroep',
}
