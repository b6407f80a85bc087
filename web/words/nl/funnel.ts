/** Texts of the way from opening the ballot paper to a vote. */
import type { Formats } from '../formats.ts'

export const funnel = {
  'funnel.title': 'Van openen tot stemmen',
  'funnel.opened': 'apparaten openden het stembiljet',
  'funnel.chose': 'apparaten waarop iemand een plan koos',
  'funnel.voted': 'getelde stemmen via het scherm',
  'funnel.without': (p: { devices: number; chose: number; bps: number }, f: Formats) =>
    p.devices === 0
      ? 'Op elk apparaat waarop iemand een plan koos, kwam er ook een stem.'
      : `Op ${f.number(p.devices)} van de ${f.number(p.chose)} apparaten koos iemand een plan, maar kwam er geen stem: ${f.percent(p.bps)}.`,
  'funnel.unclear': 'Uit deze aantallen is niet af te lezen hoeveel mensen kozen en toch niet stemden.',
  'funnel.trust':
    'Het openen en het kiezen meldt de pagina zelf, één keer per apparaat en zonder naam of adres. Alleen het apparaat onthoudt dat het al geteld is. Niemand kan deze aantallen controleren. Een apparaat kan van twee mensen zijn. Wie in de browser vraagt om niet gevolgd te worden, telt niet mee. Alleen de stemmen zijn echt geteld.',
  'funnel.data': 'De hele uitslag als open data (JSON)',
}
