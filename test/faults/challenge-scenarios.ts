/** What more is done with challenges under faults, beside the samples: by the other party, by whoever comes second, and for more money than there is. */
import type { EndpointId } from '../../shared/api/index.ts'
import type { AnyCall, Sample } from '../integration/hostile/answers.ts'
import type { City } from '../integration/hostile/city.ts'
import { people, reason } from '../integration/hostile/material.ts'

type More = (name: string, id: EndpointId, of: AnyCall) => { readonly name: string }

/** The scenarios, made by `more` of the town. */
export function challengeScenarios<Made>(
  there: Pick<City, 'samples'>,
  more: (...of: Parameters<More>) => Made,
): Made[] {
  const { wouter, wilma, yasmin, olga } = people
  const { samples } = there
  const call = ({ stage: _stage, ...sample }: Sample): AnyCall => sample
  const granting = { moneyPerYear: { cents: 100_000 }, minutesPerYear: 600, reason }
  return [
    more('by the programme office', 'addMunicipalTask', { ...call(samples.addMunicipalTask), as: olga }),
    more('the same year by another', 'fundMunicipalTask', { ...call(samples.fundMunicipalTask), as: olga }),
    more('another neighbour', 'signSupport', { ...call(samples.signSupport), as: yasmin }),
    more('without a name', 'signSupport', { ...call(samples.signSupport), body: { showName: false } }),
    more('by the other alderman', 'grantChallenge', { ...call(samples.grantChallenge), as: wilma }),
    more('more than the task costs', 'grantChallenge', {
      ...call(samples.grantChallenge),
      body: { ...granting, moneyPerYear: { cents: 6_000_000 }, above: reason },
    }),
    more('by the college', 'handBack', { ...call(samples.handBack), as: wouter }),
    more('with nothing left', 'finishChallenge', {
      ...call(samples.finishChallenge),
      as: wilma,
      body: { unspent: [], reason },
    }),
  ]
}
