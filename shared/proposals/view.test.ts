/** What others see of a proposal, and the date by which somebody must act. */
import { expect, test } from 'vitest'
import * as api from '../api/proposals.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { dueOn } from './deadlines.ts'
import { noon, plan, routed } from './proposal.fixture.ts'
import { type Proposal, states } from './proposal.ts'
import { proposalSummary, proposalView } from './view.ts'

const since = (day: number) => [
  { ...(plan.history[0] as Proposal['history'][number]), at: Date.UTC(2026, 10, day, 11) },
]

const passedOn = (day: number): Proposal['history'][number] => ({
  at: Date.UTC(2026, 10, day, 11),
  by: { id: 'carla', name: 'Carla', role: 'coordinator' },
  action: 'pass-on',
  state: 'passed-on',
})

// 24 November 2026 is a Tuesday. Ten working days on is 8 December, four weeks 22 December, eight weeks 19 January.
test.each([
  ['a quick plan, ten working days after it came', { routing: routed('quick') }, '2026-12-08'],
  ['another plan, four weeks', {}, '2026-12-22'],
  ['a plan that must be mended, two weeks', { state: 'needs-work', history: since(25) }, '2026-12-09'],
  ['a plan with a question of finance, two weeks', { state: 'finance-question', history: since(25) }, '2026-12-09'],
  ['a plan that waits for the ballot', { state: 'checked' }, undefined],
  ['a plan that waits for finance', { state: 'checked', routing: routed('finance'), history: since(25) }, '2026-12-23'],
  ['a plan that finance has cleared', { state: 'checked', routing: routed('finance'), cleared: true }, undefined],
  ['a funded plan, within the term of a grant', { state: 'funded' }, '2027-01-19'],
  ['a plan on the ballot', { state: 'on-ballot' }, undefined],
  [
    'a report that was passed on, ten working days after that',
    { state: 'passed-on', routing: routed('service'), history: [...plan.history, passedOn(25)] },
    '2026-12-09',
  ],
  [
    'a report that was answered',
    { state: 'answered', routing: routed('service'), history: [...plan.history, passedOn(25)] },
    undefined,
  ],
  ['a plan that is done', { state: 'agreed' }, undefined],
] as const)('%s', (_, change, due) => {
  expect(dueOn({ ...plan, ...change }, policy)).toBe(due)
})

test.each(states)('a plan that is %s fits the contract', (state) => {
  const proposal: Proposal = {
    ...plan,
    state,
    approvals: [{ by: 'fatima', name: 'Fatima', at: plan.submittedAt, amountCents: 680_000 }],
    roundId: plan.id,
    dealId: plan.id,
    dossierId: plan.id,
  }
  expect(api.proposal.parse(proposalView(proposal, policy, noon))).toEqual(proposalView(proposal, policy, noon))
  expect(api.proposalSummary.parse(proposalSummary(proposal))).toEqual(proposalSummary(proposal))
})

test('people are shown by name and role, never by who they are to the system', () => {
  const prepared: Proposal = {
    ...plan,
    preparedBy: ['carla'],
    approvals: [{ by: 'fatima', name: 'Fatima', at: 0, amountCents: 1 }],
  }
  const text = JSON.stringify(proposalView(prepared, policy, noon))
  for (const id of ['"noor"', '"carla"', '"fatima"']) expect(text).not.toContain(id)
  expect(text).toContain('Name of noor')
})
