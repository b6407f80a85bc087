/** What all dossiers together take of years to come, as the API shows it. */
import type { OutlookView } from '../api/council.ts'
import { asMoney } from '../api/fields.ts'
import type { Policy } from '../policy/policy.ts'
import { isRefusal } from '../refusal.ts'
import { chargesOf } from './calculation.ts'
import { yearOf } from './decisions.ts'
import type { Dossier } from './dossier.ts'
import { capOn } from './effect.ts'
import { forecastOf, loadOf, weightOf } from './running.ts'

/** What all dossiers together take of years to come, as it looks at a moment, against the programme of this year (in cents). */
export function outlookView(
  dossiers: readonly Dossier[],
  programmeCents: number,
  of: { readonly policy: Policy; readonly at: number },
): OutlookView {
  const year = yearOf(of.at)
  const load = loadOf(dossiers, year)
  const years = [...new Set([...load.bound.keys(), ...load.adopted.keys(), ...load.asked.keys()])]
  const { capitalChargesCeilingBps: ceilingBps } = of.policy
  return {
    year,
    programme: asMoney(programmeCents),
    ceilingBps,
    cap: asMoney(capOn(programmeCents, ceilingBps)),
    years: years
      .filter((each) => each >= year)
      .sort((a, b) => a - b)
      .map((each) => ({
        year: each,
        bound: asMoney(load.bound.get(each) ?? 0),
        adopted: asMoney(load.adopted.get(each) ?? 0),
        asked: asMoney(load.asked.get(each) ?? 0),
      })),
    dossiers: dossiers.flatMap((dossier) => {
      const weight = weightOf(dossier)
      if (weight === undefined) return []
      const { id, title, districtCode, state } = dossier
      const charges = chargesOf(forecastOf(dossier, year))
      if (isRefusal(charges)) return []
      return [
        {
          id,
          title,
          districtCode,
          state,
          weight,
          charges: charges.years.map((each) => ({ year: each.year, charge: asMoney(each.chargeCents) })),
        },
      ]
    }),
  }
}
