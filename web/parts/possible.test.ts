import { expect, test } from 'vitest'
import type { ProposalView } from '../../shared/api/proposals.ts'
import type { Caller } from '../../shared/people/roles.ts'
import { defaultPolicy } from '../../shared/policy/policy.ts'
import { check, place, submit } from '../../shared/proposals/decisions.ts'
import { move } from '../../shared/proposals/moves.ts'
import type { Proposal, Wish } from '../../shared/proposals/proposal.ts'
import { type Facts, keptRoute } from '../../shared/proposals/routing.ts'
import { proposalView } from '../../shared/proposals/view.ts'
import { isRefusal, type Refusal } from '../../shared/refusal.ts'
import { coordinatorDecisions, financeDecisionsOf, hasApproved, mayAnswerServiceRequest } from './possible.ts'

const caller = (name: string, role: Caller['roles'][number], districts = ['WK040206']): Caller => ({
  id: `id-of-${name}`,
  name,
  roles: [role],
  districts,
  residence: undefined,
  group: undefined,
})
const noor = caller('Noor', 'resident')
const carla = caller('Carla', 'coordinator')
const fatima = caller('Fatima', 'finance-officer')
const frits = caller('Frits', 'finance-officer')

const wish: Wish = {
  title: 'Geveltuinen',
  summary: 'Bewoners leggen samen geveltuinen aan in de straat.',
  description: '',
  place: 'Geuzenbuurt',
  theme: 'greenery',
  kind: 'initiative',
  costCents: 680_000,
  staffMinutes: 60,
  lifetimeYears: 1,
  publicAsset: false,
  commitmentYears: 1,
  maintenanceCentsPerYear: 0,
}

function submitted(change: Partial<Wish> = {}): Proposal {
  const asked = { ...wish, ...change }
  const facts: Facts = {
    ...asked,
    amountCents: asked.costCents,
    years: asked.commitmentYears,
    sliceCents: 9_000_000,
    sliceFreeCents: 9_000_000,
    excluded: false,
  }
  return submit(
    asked,
    { id: 'P', districtCode: 'WK040206', year: 2026, routing: keptRoute(facts, defaultPolicy) },
    noor,
    1,
  )
}
const good = (outcome: Proposal | Refusal): Proposal => {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const by = { by: { ...carla, role: 'coordinator' }, at: 2 }
const checked = (change: Partial<Wish> = {}) => good(check(submitted(change), 'checked', carla, 2, 'Het is haalbaar.'))
const funded = (change: Partial<Wish> = {}) => good(move(good(place(checked(change), 'R', by)), 'fund', by))
const view = (proposal: Proposal): ProposalView => proposalView(proposal, defaultPolicy, 3)

test.each([
  ['a plan for the ballot', submitted(), carla, ['checked', 'needs-work', 'not-feasible']],
  ['a small plan', submitted({ costCents: 50_000 }), carla, ['grant-quick', 'needs-work', 'not-feasible']],
  ['a report', submitted({ kind: 'report', costCents: 0 }), carla, ['passed-on']],
  ['an own plan', submitted(), { ...noor, roles: ['coordinator'] }, []],
  ['a plan of another district', submitted(), caller('Dirk', 'coordinator', ['WK040201']), []],
  ['a checked plan', checked(), carla, []],
  ['a plan before a finance officer', submitted(), fatima, []],
] as [string, Proposal, Caller, string[]][])('what a coordinator can decide on %s', (_, proposal, who, decisions) => {
  expect(coordinatorDecisions(view(proposal), who, defaultPolicy)).toEqual(decisions)
})

const wendy = caller('Wendy', 'district-team')
const report = submitted({ kind: 'report', costCents: 0 })
const passedOn = good(check(report, 'passed-on', carla, 2, 'Dit is een melding.'))
test.each<[string, Proposal, Caller, boolean]>([
  ['a report that was passed on', passedOn, wendy, true],
  ['a report that waits for the coordinator', report, wendy, false],
  ['a report of another district', passedOn, caller('Wim', 'district-team', ['WK040201']), false],
  ['a report before a coordinator', passedOn, carla, false],
  ['an own report', passedOn, { ...noor, roles: ['district-team'] }, false],
])('whether the district team answers %s', (_, proposal, who, may) => {
  expect(mayAnswerServiceRequest(view(proposal), who)).toBe(may)
})

const all = ['approve', 'redirect', 'return', 'refuse']
test.each([
  ['a funded plan', funded(), fatima, all],
  [
    'a funded plan that this officer prepared',
    funded(),
    { ...fatima, name: 'Carla' },
    ['redirect', 'return', 'refuse'],
  ],
  ['an own plan', funded(), { ...fatima, name: 'Noor' }, []],
  ['a plan that needs a review', checked({ commitmentYears: 3 }), fatima, all],
  [
    'a capital wish',
    checked({ costCents: 6_000_000, lifetimeYears: 15, publicAsset: true }),
    fatima,
    ['redirect', 'return', 'refuse'],
  ],
  ['a plan that waits for the coordinator', submitted(), fatima, []],
  ['a funded plan before a coordinator', funded(), carla, []],
] as [string, Proposal, Caller, string[]][])(
  'what a finance officer can decide on %s',
  (_, proposal, who, decisions) => {
    expect(financeDecisionsOf(view(proposal), who, defaultPolicy)).toEqual(decisions)
  },
)

test('who has approved a large plan leaves the second approval to somebody else', () => {
  const large = funded({ costCents: 1_200_000 })
  const once: Proposal = { ...large, approvals: [{ by: fatima.id, name: 'Fatima', at: 3, amountCents: 1_200_000 }] }
  expect(financeDecisionsOf(view(once), fatima, defaultPolicy)).not.toContain('approve')
  expect(hasApproved(view(once), fatima)).toBe(true)
  expect(financeDecisionsOf(view(once), frits, defaultPolicy)).toContain('approve')
  // An approval of another amount no longer counts.
  const changed: Proposal = { ...once, costCents: 1_100_000 }
  expect(financeDecisionsOf(view(changed), fatima, defaultPolicy)).toContain('approve')
  expect(hasApproved(view(changed), fatima)).toBe(false)
})
