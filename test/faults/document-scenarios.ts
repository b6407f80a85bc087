/** What more is done with documents under faults, beside the samples: two who draft, write or send at once. */
import type { EndpointId } from '../../shared/api/index.ts'
import type { AnyCall } from '../integration/hostile/answers.ts'
import type { City } from '../integration/hostile/city.ts'
import { people } from '../integration/hostile/material.ts'

type More = (name: string, id: EndpointId, of: AnyCall) => { readonly name: string }

/** The scenarios, made by `more` of the town. */
export function documentScenarios<Made>(
  there: Pick<City, 'samples' | 'letter'>,
  more: (...of: Parameters<More>) => Made,
): Made[] {
  const { fatima, frits, greet, wouter } = people
  const { draftDocument, writeDocument, sendDocument } = there.samples
  const call = ({ stage: _stage, ...sample }: typeof draftDocument): AnyCall => sample
  return [
    more('the same kind by another officer', 'draftDocument', { ...call(draftDocument), as: frits }),
    more('another text by somebody else', 'writeDocument', {
      ...call(writeDocument),
      as: greet,
      body: { passages: { explanation: 'De bedragen zijn nagekeken.' } },
    }),
    more('the same draft by another', 'sendDocument', { ...call(sendDocument), as: fatima }),
    more('the letter with a refusal', 'sendDocument', {
      ...call(sendDocument),
      as: wouter,
      params: { documentId: there.letter },
    }),
  ]
}
