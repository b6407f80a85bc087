/** What more is done with terms, objections and reports under faults, beside the samples: two who decide at once, and what needs no money. */
import type { EndpointId } from '../../shared/api/index.ts'
import type { AnyCall } from '../integration/hostile/answers.ts'
import type { City } from '../integration/hostile/city.ts'
import { people, reason } from '../integration/hostile/material.ts'

type More = (name: string, id: EndpointId, of: AnyCall, also?: { refuses?: true }) => { readonly name: string }

/** The scenarios, made by `more` of the town. */
export function termsScenarios<Made>(
  there: Pick<City, 'samples' | 'ids'>,
  more: (...of: Parameters<More>) => Made,
): Made[] {
  const { stage: _stage, ...decision } = there.samples.decideProposalObjection
  const { stage: _full, ...adjournment } = there.samples.adjournProposal
  const { stage: _whole, ...answer } = there.samples.answerServiceRequest
  const other = { ...decision, as: people.wilma }
  return [
    more('unfounded, by another alderman', 'decideProposalObjection', {
      ...other,
      body: { outcome: 'unfounded', reason },
    }),
    more('founded, without money', 'decideProposalObjection', {
      ...other,
      params: { proposalId: there.ids.objected ?? '' },
      ifMatch: 3,
    }),
    more('of an objection', 'adjournProposal', {
      ...other,
      body: { until: '2027-03-02', reason },
    }),
    more('by a colleague', 'answerServiceRequest', {
      ...answer,
      as: { ...people.wendy, id: 'wim', name: 'Wim' },
      body: { answer: 'The lamp was mended this morning.' },
    }),
    more('checked meanwhile', 'checkProposal', { ...adjournment, body: { outcome: 'checked', reason } }),
    more(
      'a day in the past',
      'adjournProposal',
      { ...adjournment, body: { until: '2026-01-01', reason } },
      { refuses: true },
    ),
  ]
}
