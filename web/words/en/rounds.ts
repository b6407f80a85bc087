/** Texts of the list of rounds, and of a round in a list. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { rounds as source } from '../nl/rounds.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`

export const rounds: Translated<typeof source> = {
  'rounds.list.title': 'Voting rounds',
  'rounds.list.lead': 'In every round a district divides money over plans of residents.',
  'rounds.list.open': 'Vote now',
  'rounds.list.soon': 'Soon',
  'rounds.list.counting': 'The votes are being counted',
  'rounds.list.counted': 'Results',
  'rounds.list.exercise': 'Exercises',
  'rounds.list.exerciseText': 'For practice. No money is divided.',
  'rounds.list.empty': 'There are no rounds yet',
  'rounds.list.emptyText': 'Do you have an idea? Submit it, and it can join a round.',
  'rounds.list.emptyAct': 'Make a plan',
  'rounds.list.facts': (p, f) => `${p.district} · ${plans(p.plans, f)} · ${f.money(p.budgetCents)}`,
  'rounds.list.preparing': 'Being prepared',
  'rounds.list.until': (p, f) => `Vote until ${p.byHand ? 'the vote closes, at the latest ' : ''}${f.dateTime(p.at)}`,
  'rounds.list.from': (p, f) => `Vote from ${f.dateTime(p.at)}`,
  'rounds.list.closed': (p, f) => `Closed on ${f.dateTime(p.at)}`,
  'rounds.list.counted1': 'Waits for adoption by the neighbourhood group',
  'rounds.list.adopted': 'Adopted by the neighbourhood group',
}
