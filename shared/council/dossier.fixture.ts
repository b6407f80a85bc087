/** A dossier for tests: a park of EUR 180,000 over twenty years, to be changed per case. */
import { plan } from '../proposals/proposal.fixture.ts'
import type { Calculation, Dossier } from './dossier.ts'

export const calculation: Calculation = {
  investmentCents: 18_000_000,
  contributionsCents: 0,
  assetKind: 'Park',
  years: 20,
  rateBps: 200,
  method: 'straight-line',
  completionYear: 2027,
  maintenanceCentsPerYear: 100_000,
}

export const dossier: Dossier = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAW0626',
  version: 1,
  proposalId: plan.id,
  districtCode: plan.districtCode,
  title: plan.title,
  summary: plan.summary,
  initiator: plan.initiator,
  openedAt: plan.submittedAt,
  openedBy: { name: 'Name of fatima', role: 'finance-officer' },
  reason: 'An investment in public space.',
  rule: 'R3',
  calculation,
  asked: calculation,
  state: 'prepared',
  decisions: [],
}
