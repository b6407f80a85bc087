/** For whom a plan waits in each state, and who follows it. */
import { expect, test } from 'vitest'
import { underWay } from '../api/worklist.ts'
import type { Caller } from '../people/roles.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import { carla as coordinator, fatima, noon, noor, plan, routed } from './proposal.fixture.ts'
import { type Proposal, type State, states } from './proposal.ts'
import { planUnderWay, waitsFor } from './under-way.ts'

const carla: Caller = { ...coordinator, districts: [plan.districtCode] }
const inState = (state: State, change: Partial<Proposal> = {}): Proposal => ({ ...plan, state, ...change })

const turns: { readonly [S in State]?: string } = {
  submitted: 'coordinator',
  'needs-work': 'initiator',
  checked: 'coordinator',
  'on-ballot': 'voters',
  funded: 'finance-officer',
  'finance-question': 'initiator',
  objection: 'alderman',
  'passed-on': 'district-team',
}

test.each(states)('%s', (state) => {
  expect(waitsFor(inState(state))).toBe(turns[state])
  const told = planUnderWay(inState(state), noor, policy)
  const waiter = turns[state]
  expect(told?.waitsFor).toEqual(waiter === undefined || waiter === 'initiator' ? undefined : [waiter])
  if (told) expect(underWay.parse(told)).toEqual(told)
})

test('a checked plan of the finance or council track waits for finance until it is cleared; a challenge tells its own', () => {
  expect(waitsFor(inState('checked', { routing: routed('finance') }))).toBe('finance-officer')
  expect(waitsFor(inState('checked', { routing: routed('council') }))).toBe('finance-officer')
  expect(waitsFor(inState('checked', { routing: routed('finance'), cleared: true }))).toBe('coordinator')
  expect(waitsFor(inState('submitted', { challengeId: 'C' }))).toBeUndefined()
})

test('a coordinator follows plans of the own districts except those that a round tells; finance those it has a hand in', () => {
  expect(planUnderWay(inState('needs-work'), carla, policy)?.waitsFor).toEqual(['initiator'])
  expect(planUnderWay(inState('on-ballot'), carla, policy)).toBeUndefined()
  expect(planUnderWay(inState('needs-work'), { ...carla, districts: [] }, policy)).toBeUndefined()
  expect(planUnderWay(inState('finance-question'), fatima, policy)).toBeUndefined()
  const asked = {
    at: noon,
    by: { ...fatima, role: 'finance-officer' },
    action: 'return',
    state: 'finance-question',
  } as const
  const returned = inState('finance-question', { history: [...plan.history, asked] })
  expect(planUnderWay(returned, fatima, policy)).toMatchObject({ waitsFor: ['initiator'], proposalId: plan.id })
})

test('on a ballot paper a plan waits for whom its round waits', () => {
  const onPaper = { waitsFor: ['voters'], dueOn: '2026-12-01' } as const
  const told = { waitsFor: [...onPaper.waitsFor], dueOn: onPaper.dueOn }
  expect(planUnderWay(inState('on-ballot'), noor, policy, told)).toMatchObject(told)
  expect(planUnderWay(inState('submitted'), noor, policy, told)).toMatchObject({ waitsFor: ['coordinator'] })
})

test('the term is that of the party at turn', () => {
  // Submitted on 24 November: four weeks for the check.
  expect(planUnderWay(plan, noor, policy)?.dueOn).toBe('2026-12-22')
})
