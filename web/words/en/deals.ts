/** Texts of a deal's facts. */
import type { Translated } from '../dictionary.ts'
import type { deals as source } from '../nl/deals.ts'

export const deals: Translated<typeof source> = {
  'deal.title': 'The deal',
  'deal.amount': 'Amount',
  'deal.approvedBy': 'Approved by',
  'deal.reason': 'Reason',
  'deal.objectionUntil': 'You can object until',
  'deal.offeredAt': 'Offered on',
  'deal.settledAt': 'Decided on',
  'deal.state': 'Status',
}
