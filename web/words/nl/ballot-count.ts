/** Texts of a ballot that is limited by number or asks for points. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const points = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'punt', other: 'punten' })}`

export const ballotCount = {
  'ballot.points': 'Punten',
  'ballot.pointsTooMany': (p: { most: number; left: number }, f: Formats) =>
    `U heeft nog ${points(p.left, f)} over. Er zijn er ${f.number(p.most)} in totaal.`,
  'ballot.pointsLeft': (p: { left: number }, f: Formats) => `Nog ${points(p.left, f)}`,
  'ballot.pointsUsed': (p: { used: number }, f: Formats) => `${points(p.used, f)} verdeeld`,
  'ballot.chosenCount': (p: { count: number }, f: Formats) => `${plans(p.count, f)} gekozen`,
  'ballot.chosenOf': (p: { count: number; most: number }, f: Formats) =>
    `${f.number(p.count)} van hoogstens ${plans(p.most, f)} gekozen`,
  'ballot.region': 'Uw keuze',
}
