/** Texts of the rule by which the programme is distributed. */
import type { Translated } from '../dictionary.ts'
import type { distribution as source } from '../nl/distribution.ts'

export const distribution: Translated<typeof source> = {
  'distribution.title': 'How it is distributed',
  'distribution.text': (p, f) =>
    `${f.percent(p.reserveBps)} is for small plans in the whole city. The rest goes to the districts: ${f.percent(p.fixedBps)} in equal parts, ${f.percent(p.inhabitantsBps)} by the number of residents and ${f.percent(p.needBps)} extra for districts where more is needed.`,
  'distribution.demo': 'How much extra is needed is invented in this demo. A municipality fills that in itself.',
}
