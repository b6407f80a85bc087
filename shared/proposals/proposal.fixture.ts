/** Proposals and people for tests: one plan of the community track, to be changed per case. */
import type { Caller, Role } from '../people/roles.ts'
import type { Proposal, Wish } from './proposal.ts'
import type { KeptRouting } from './routing.ts'

export const noon = Date.UTC(2026, 10, 24, 11)

export const somebody = (id: string, ...roles: Role[]): Caller => ({
  id,
  name: `Name of ${id}`,
  roles,
  districts: [],
  residence: undefined,
  group: undefined,
})

export const noor = somebody('noor', 'resident')
export const carla = somebody('carla', 'coordinator')
export const fatima = somebody('fatima', 'finance-officer')
export const frits = somebody('frits', 'finance-officer')

export const wish: Wish = {
  title: 'Gardens along the street',
  summary: 'Residents make sixty small gardens.',
  description: '',
  place: 'Geuzenbuurt',
  theme: 'greenery',
  kind: 'initiative',
  costCents: 680_000,
  staffMinutes: 600,
  lifetimeYears: 1,
  publicAsset: false,
  commitmentYears: 1,
  maintenanceCentsPerYear: 0,
}

export const routed = (track: KeptRouting['track']): KeptRouting => ({
  rule: 'R10',
  track,
  withFinance: false,
  decides: 'community',
  policyVersion: 'test',
  figures: { amountCents: 680_000 },
  alsoFired: [],
  facts: {
    kind: 'initiative',
    amountCents: 680_000,
    lifetimeYears: 1,
    publicAsset: false,
    years: 1,
    maintenanceCentsPerYear: 0,
    sliceCents: 5_000_000,
    sliceFreeCents: 5_000_000,
    excluded: false,
  },
})

export const plan: Proposal = {
  ...wish,
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV0626',
  version: 1,
  districtCode: 'WK040206',
  year: 2026,
  initiator: { id: noor.id, name: noor.name },
  state: 'submitted',
  routing: routed('community'),
  submittedAt: noon,
  cleared: false,
  preparedBy: [],
  approvals: [],
  history: [
    { at: noon, by: { id: noor.id, name: noor.name, role: 'initiator' }, action: 'submit', state: 'submitted' },
  ],
}
