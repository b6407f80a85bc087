/** Texts of a deal's facts. */

export const deals = {
  'deal.title': 'De buurtdeal',
  'deal.amount': 'Bedrag',
  'deal.approvedBy': 'Goedgekeurd door',
  'deal.reason': 'Reden',
  'deal.objectionUntil': 'Bezwaar kan tot en met',
  'deal.offeredAt': 'Aangeboden op',
  'deal.settledAt': 'Beslist op',
  'deal.state': 'Status',
}
