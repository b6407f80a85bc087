/** Texts of a ballot that is limited by number or asks for points. */
import type { Translated } from '../dictionary.ts'
import type { Formats } from '../formats.ts'
import type { ballotCount as source } from '../nl/ballot-count.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plans' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'point', other: 'points' })}`

export const ballotCount: Translated<typeof source> = {
  'ballot.points': 'Points',
  'ballot.pointsTooMany': (p, f) => `You have ${points(p.left, f)} left. There are ${f.number(p.most)} altogether.`,
  'ballot.pointsLeft': (p, f) => `${points(p.left, f)} left`,
  'ballot.pointsUsed': (p, f) => `${points(p.used, f)} given`,
  'ballot.chosenCount': (p, f) => `${plans(p.count, f)} chosen`,
  'ballot.chosenOf': (p, f) => `${f.number(p.count)} of at most ${plans(p.most, f)} chosen`,
  'ballot.region': 'Your choice',
}
