/** Texts of a ballot that is limited by number or asks for points. */
import type { Translated } from '../dictionary.ts'
import type { ballotCount as source } from '../nl/ballot-count.ts'
import { plans, points, pointsAlone } from './counted.ts'

export const ballotCount: Translated<typeof source> = {
  'ballot.points': 'النقاط',
  'ballot.pointsTooMany': (p, f) => `بقي لكم ${pointsAlone(p.left, f)}. مجموع النقاط: ${f.number(p.most)}.`,
  'ballot.pointsLeft': (p, f) => `بقي ${pointsAlone(p.left, f)}`,
  'ballot.pointsUsed': (p, f) => `وزّعتم ${points(p.used, f)}`,
  'ballot.chosenCount': (p, f) => (p.count === 0 ? 'لم تختاروا أي مشروع بعد' : `اخترتم ${plans(p.count, f)}`),
  'ballot.chosenOf': (p, f) => `اخترتم ${f.number(p.count)}، والحد الأقصى ${f.number(p.most)}`,
  'ballot.region': 'اختياركم',
}
