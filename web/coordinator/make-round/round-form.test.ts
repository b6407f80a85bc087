import { expect, test } from 'vitest'
import {
  ballotOf,
  faultsOf,
  freeForRound,
  freeMinutesForRound,
  momentsOf,
  type RoundForm,
  ruleOf,
} from './round-form.ts'

const good: RoundForm = {
  districtCode: 'WK040206',
  title: 'Stemronde Oost 2027',
  budgetCents: 4_000_000,
  capacityHours: undefined,
  identification: 'log-in',
  ballotKind: 'within-budget',
  most: undefined,
  rule: 'equal-shares',
  opensAt: '2027-03-01T09:00',
  closesAt: '2027-03-28T20:00',
  closesByHand: false,
}

test.each([
  ['nothing', {}, {}],
  ['no district', { districtCode: '' }, { districtCode: 'district' }],
  ['a short title', { title: ' Oost ' }, { title: 'title' }],
  ['no money', { budgetCents: undefined }, { budget: 'budget' }],
  ['no money at all', { budgetCents: 0 }, { budget: 'budget' }],
  ['a cent more than is free', { budgetCents: 5_000_001 }, { budget: 'over-slice' }],
  ['more hours than any team has', { capacityHours: 100_001 }, { capacityMinutes: 'capacity' }],
  ['no limit', { ballotKind: 'up-to' }, { most: 'most' }],
  ['more choices than a paper holds', { ballotKind: 'up-to', most: 201 }, { most: 'most' }],
  ['a closing moment in the skipped hour', { closesAt: '2027-03-28T02:30' }, { closesAt: 'nonexistent-local-time' }],
  ['an opening that happens twice', { opensAt: '2026-10-25T02:30' }, { opensAt: 'ambiguous-local-time' }],
  ['closing at the opening', { closesAt: '2027-03-01T09:00' }, { closesAt: 'closes-first' }],
] as [string, Partial<RoundForm>, object][])('the faults of %s', (_, change, faults) => {
  expect(faultsOf({ ...good, ...change }, 5_000_000)).toEqual(faults)
})

test('moments go out in UTC, in winter and in summer', () => {
  expect(momentsOf(good)).toEqual({ opensAt: '2027-03-01T08:00:00.000Z', closesAt: '2027-03-28T18:00:00.000Z' })
  expect(momentsOf({ ...good, opensAt: '' })).toBeUndefined()
})

test.each([
  ['within-budget', undefined, { kind: 'approval', withinBudget: true }, 'cost'],
  ['up-to', 5, { kind: 'approval', withinBudget: false, mostChoices: 5 }, 'cost'],
  ['points', 10, { kind: 'points', withinBudget: false, mostPoints: 10 }, 'points'],
] as const)('a ballot %s', (ballotKind, most, ballot, utility) => {
  expect(ballotOf({ ...good, ballotKind, most })).toEqual(ballot)
  expect(ruleOf({ ...good, ballotKind, most })).toEqual({
    rule: 'equal-shares',
    utility,
    completion: 'add1-utilitarian',
  })
  expect(ruleOf({ ...good, ballotKind, most, rule: 'greedy' })).toMatchObject({ rule: 'greedy', completion: 'none' })
})

test('rounds under way in the district keep their money from a new one', () => {
  const of = (change: object) =>
    ({ districtCode: 'WK040206', kind: 'allocation', phase: 'open', budget: { cents: 300 }, ...change }) as const
  const rounds = [
    of({}),
    of({ phase: 'counted' }),
    of({ phase: 'preparing' }),
    of({ phase: 'adopted' }),
    of({ districtCode: 'WK040201' }),
    of({ kind: 'exercise' }),
  ]
  expect(freeForRound(1000, 'WK040206', rounds)).toBe(400)
  expect(freeForRound(500, 'WK040206', rounds)).toBe(0)
})

test('a new round can distribute the hours of all crews together, less those of rounds under way', () => {
  const pot = (name: 'greenery' | 'undivided', left: number) =>
    ({ pot: name, given: left, reserved: 0, committed: 0, left }) as const
  const capacity = { districtCode: 'WK040206', hours: [pot('greenery', 600), pot('undivided', 300)] }
  const of = (change: object) =>
    ({ districtCode: 'WK040206', kind: 'allocation', phase: 'open', capacityMinutes: 240, ...change }) as const
  expect(freeMinutesForRound(capacity, [])).toBe(900)
  expect(freeMinutesForRound(capacity, [of({}), of({ phase: 'preparing' }), of({ capacityMinutes: undefined })])).toBe(
    660,
  )
  expect(freeMinutesForRound(capacity, [of({ capacityMinutes: 1_000 })])).toBe(0)
})
