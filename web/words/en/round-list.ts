/** Texts of rounds in a list. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { roundList as source } from '../nl/round-list.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`

export const roundList: Translated<typeof source> = {
  'desk.plans': (p, f) => plans(p.count, f),
  'desk.roundTimes': (p, f) => `${f.date(p.opensAt)} to ${p.byHand ? 'at the latest ' : ''}${f.dateTime(p.closesAt)}`,
  'phase.preparing': 'Being prepared',
  'phase.scheduled': 'Ready to open',
  'phase.open': 'Open',
  'phase.closed': 'Closed',
  'phase.counted': 'Counted',
  'phase.adopted': 'Adopted',
  'group.allRounds': 'All rounds',
  'home.vote.exercise': 'Exercise',
}
