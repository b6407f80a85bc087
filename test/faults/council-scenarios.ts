/** What more is done with dossiers under faults, beside the samples: other outcomes of a decision, and whoever comes second. */
import type { EndpointId } from '../../shared/api/index.ts'
import type { AnyCall, Sample } from '../integration/hostile/answers.ts'
import type { City } from '../integration/hostile/city.ts'
import { adviceBody, decisionBody } from '../integration/hostile/council-stage.ts'
import { people, reason } from '../integration/hostile/material.ts'

type More = (name: string, id: EndpointId, of: AnyCall, also?: { refuses?: true }) => { readonly name: string }

/** The scenarios, made by `more` of the town. */
export function councilScenarios<Made>(there: Pick<City, 'samples'>, more: (...of: Parameters<More>) => Made): Made[] {
  const { samples } = there
  const { bram, frits, fatima, wilma } = people
  const call = ({ stage: _stage, ...sample }: Sample, of: Partial<AnyCall>): AnyCall => ({ ...sample, ...of })
  const { adviseDossier, decideDossier, decideObjection, decideSupplement, openCredit, spendCredit } = samples
  return [
    more('another adviser', 'adviseDossier', call(adviseDossier, { as: bram, body: adviceBody('asset-manager') })),
    more('adopted as asked', 'decideDossier', call(decideDossier, { body: decisionBody('adopted') })),
    more('refused', 'decideDossier', call(decideDossier, { body: decisionBody('refused') })),
    more('postponed', 'decideDossier', call(decideDossier, { body: decisionBody('postponed') })),
    more('by another alderman', 'refuseDossier', call(samples.refuseDossier, { as: wilma })),
    more('by another officer', 'openCredit', call(openCredit, { as: frits })),
    more('by another officer', 'spendCredit', call(spendCredit, { as: frits })),
    more(
      'the whole credit',
      'spendCredit',
      call(spendCredit, { body: { amount: { cents: 18_000_000 }, what: 'The whole park' } }),
    ),
    more(
      'more than there is',
      'spendCredit',
      call(spendCredit, { body: { amount: { cents: 18_000_001 }, what: 'More than there is' } }),
      { refuses: true },
    ),
    more(
      'no more',
      'decideSupplement',
      call(decideSupplement, {
        body: { decision: 'refused', decidedOn: '2026-11-24', reference: 'Council 2026-99', reason },
      }),
    ),
    more('while the works go on', 'spendCredit', call(spendCredit, { ...asOf(decideSupplement), as: fatima })),
    more('as calculated', 'settleDossier', call(samples.settleDossier, { body: { reason } })),
    more('by another officer', 'bookCharge', call(samples.bookCharge, { as: frits })),
    more('unfounded', 'decideObjection', call(decideObjection, { body: { outcome: 'unfounded', reason } })),
  ]
}

/** The dossier of another sample, in its version. */
const asOf = ({ params, ifMatch }: Sample): Partial<AnyCall> => ({
  ...(params === undefined ? {} : { params }),
  ...(ifMatch === undefined ? {} : { ifMatch }),
})
