/** A round for the tests of the ballot: three plans, 100 euros. */
import type { RoundView } from '../../../shared/api/rounds.ts'

const plan = (id: string, euros: number) =>
  ({
    id,
    title: `Plan ${id}`,
    summary: '',
    theme: 'play',
    initiator: 'Buren',
    cost: { cents: euros * 100 },
    staffMinutes: 0,
  }) as const

/** An open round of approval within the budget, unless told otherwise. */
export const aRound = (ballot: RoundView['ballot'] = { kind: 'approval', withinBudget: true }): RoundView => ({
  id: '01M88037W64FQ3EGWVBHJ3MHXW0626',
  districtCode: 'WK040206',
  year: 2026,
  title: 'Stemronde Oost',
  kind: 'allocation',
  identification: 'voting-code',
  phase: 'open',
  budget: { cents: 10_000 },
  ballot,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  opensAt: '2026-11-25T00:00:00.000Z',
  closesAt: '2026-12-09T19:00:00.000Z',
  closesByHand: false,
  projectCount: 3,
  version: 2,
  projects: [plan('a', 60), plan('b', 40), plan('c', 21)],
})
