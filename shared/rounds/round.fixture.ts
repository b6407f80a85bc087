/** A round and its paper for tests, to be changed per case. */
import type { BallotProject, Round } from './round.ts'

export const opensAt = Date.UTC(2026, 10, 24, 8)
export const closesAt = Date.UTC(2026, 11, 1, 19)

export const round: Round = {
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626',
  version: 3,
  districtCode: 'WK040206',
  year: 2026,
  title: 'Evening in Oost',
  kind: 'allocation',
  ballot: { kind: 'approval', withinBudget: true },
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  budgetCents: 2_000_000,
  opensAt,
  closesAt,
  identification: 'log-in',
  closesByHand: false,
  state: 'preparing',
  projectCount: 3,
  createdBy: 'carla',
}

const project = (id: string, costCents: number): BallotProject => ({
  id,
  title: `Plan ${id}`,
  summary: 'A plan.',
  theme: 'play',
  initiator: 'Noor',
  costCents,
  staffMinutes: 60,
  proposalId: `proposal-${id}`,
})

export const paper = [project('a', 600_000), project('b', 1_400_000), project('c', 1)] as const
