/** Texts of the way from opening the ballot paper to a vote. */
import type { Translated } from '../dictionary.ts'
import type { funnel as source } from '../nl/funnel.ts'

export const funnel: Translated<typeof source> = {
  'funnel.title': 'From opening to voting',
  'funnel.opened': 'devices opened the ballot paper',
  'funnel.chose': 'devices on which somebody chose a plan',
  'funnel.voted': 'counted votes cast on screen',
  'funnel.without': (p, f) =>
    p.devices === 0
      ? 'From every device on which somebody chose a plan, a vote came too.'
      : `On ${f.number(p.devices)} of the ${f.number(p.chose)} devices somebody chose a plan, but no vote came: ${f.percent(p.bps)}.`,
  'funnel.unclear': 'These numbers do not show how many people chose and yet did not vote.',
  'funnel.trust':
    'The page itself tells that a paper is opened and a plan chosen: once for each device, without a name or address. Only the device remembers that it was counted. Nobody can check these numbers. A device may be of two people. Whoever asks the browser not to be followed is not counted. Only the votes are really counted.',
  'funnel.data': 'The whole result as open data (JSON)',
}
