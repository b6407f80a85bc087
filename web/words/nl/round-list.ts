/** Texts of rounds in a list. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`

export const roundList = {
  'desk.plans': (p: { count: number }, f: Formats) => plans(p.count, f),
  'desk.roundTimes': (p: { opensAt: string; closesAt: string; byHand: boolean }, f: Formats) =>
    `${f.date(p.opensAt)} tot ${p.byHand ? 'uiterlijk ' : ''}${f.dateTime(p.closesAt)}`,
  'phase.preparing': 'In voorbereiding',
  'phase.scheduled': 'Staat klaar',
  'phase.open': 'Open',
  'phase.closed': 'Gesloten',
  'phase.counted': 'Geteld',
  'phase.adopted': 'Vastgesteld',
  'group.allRounds': 'Alle rondes',
  'home.vote.exercise': 'Oefening',
}
