/** The people of the hostile tests and what they send: bodies that are right, to be changed per case. */
import type { Caller } from '../../../shared/people/roles.ts'
import { person } from '../../system/system.ts'

export const oost = 'WK040206'

export const people = {
  noor: person('noor'),
  bas: person('bas'),
  yasmin: person('yasmin', { roles: ['resident', 'group-member'], group: oost }),
  carla: person('carla', { roles: ['coordinator'], districts: [oost], residence: undefined }),
  wendy: person('wendy', { roles: ['district-team'], districts: [oost], residence: undefined }),
  fatima: person('fatima', { roles: ['finance-officer'], residence: undefined }),
  frits: person('frits', { roles: ['finance-officer'], residence: undefined }),
  greet: person('greet', { roles: ['clerk'], residence: undefined }),
  olga: person('olga', { roles: ['programme-office'], residence: undefined }),
  wouter: person('wouter', { roles: ['alderman'], residence: undefined }),
  wilma: person('wilma', { roles: ['alderman'], residence: undefined }),
  julia: person('julia', { roles: ['legal-adviser'], residence: undefined }),
  bram: person('bram', { roles: ['asset-manager'], residence: undefined }),
  anna: person('anna', { roles: ['administrator'], residence: undefined }),
} as const satisfies Record<string, Caller>

export const wish = {
  title: 'Gardens along the street',
  summary: 'Residents make sixty small gardens together.',
  description: 'Two days of work.\nEverybody helps.',
  place: 'Geuzenbuurt',
  theme: 'greenery',
  kind: 'initiative',
  cost: { cents: 680_000 },
  staffMinutes: 600,
  lifetimeYears: 1,
  publicAsset: false,
  commitmentYears: 1,
  maintenancePerYear: { cents: 0 },
} as const

export const calculation = {
  components: [
    {
      name: 'Park',
      assetKind: 'greenery',
      amount: { cents: 18_000_000 },
      contributions: { cents: 0 },
      residual: { cents: 0 },
      years: 20,
    },
  ],
  rateBps: 200,
  method: 'straight-line',
  completionYear: 2027,
  maintenancePerYear: { cents: 100_000 },
} as const

export const reason = 'Clear reasons, read by everybody.'

export const roundBody = {
  districtCode: oost,
  title: 'Evening in Oost',
  kind: 'allocation',
  budget: { cents: 2_000_000 },
  ballot: { kind: 'approval', withinBudget: true },
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  opensAt: '2026-11-24T08:00:00Z',
  closesAt: '2026-12-01T20:00:00+01:00',
  identification: 'log-in',
  closesByHand: true,
} as const

export const exerciseBody = {
  ...roundBody,
  kind: 'exercise',
  ballot: { kind: 'points', withinBudget: false, mostChoices: 3, mostPoints: 10 },
  projects: ['a', 'b', 'c', 'd'].map((id, index) => ({
    id,
    title: `Plan ${id}`,
    summary: 'A plan of an earlier year.',
    theme: 'play' as const,
    initiator: 'Bas',
    cost: { cents: 400_000 + 100_000 * index },
    staffMinutes: 0,
  })),
} as const
