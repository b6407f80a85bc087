import { expect, test } from 'vitest'
import type { ResultView } from '../../shared/api/allocation.ts'
import { findingsOf } from './agreement.ts'
import { variantOf } from './variant.ts'
import type { PlanFacts, Reckoned } from './work.ts'

const plan = (id: string, order: number | undefined) => ({
  id,
  title: id,
  summary: '',
  theme: 'greenery' as const,
  initiator: '',
  cost: { cents: 1000 },
  staffMinutes: 0,
  votes: 1,
  selected: order !== undefined,
  ...(order === undefined ? {} : { order }),
  why: { kind: 'ranked' as const },
})
const result: ResultView = {
  roundId: 'r',
  countedAt: '2027-01-01T00:00:00Z',
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none' },
  voters: 5,
  leftOut: 0,
  budget: { cents: 3000 },
  cost: { cents: 2000 },
  votersWithWinner: 5,
  votersWithWinnerUnderGreedy: 5,
  projects: [plan('a', 1), plan('b', 2), plan('c', undefined)],
  ballotsHash: 'f00',
  rulesHash: '',
}
const reckoned: Reckoned = {
  variant: variantOf(result.rule, undefined),
  winners: ['a', 'b'],
  costCents: 2000,
  budgetCents: 3000,
  voters: 5,
  ballotsWithWinner: 5,
  ballotsByWinners: [0, 5],
  middleBallotCents: 400,
  complaints: [],
  perLabel: [],
  perVoters: [],
  takenOut: [],
  shortened: 0,
  paymentFaults: [],
}
const plans: PlanFacts[] = ['a', 'b', 'c'].map((id) => ({ id, name: id, costCents: 1000, supporters: 1, support: 1 }))
const disagreeing = (change: Partial<Reckoned>, hash = 'f00') =>
  findingsOf(result, { ...reckoned, ...change }, hash, plans).filter(({ agrees }) => !agrees)

test('the same in every point', () => {
  expect(findingsOf(result, reckoned, 'f00', plans).map(({ point, agrees }) => [point, agrees])).toEqual([
    ['file', true],
    ['ballots', true],
    ['budget', true],
    ['plans', true],
    ['winners', true],
    ['order', true],
    ['cost', true],
    ['paid', true],
  ])
})

test.each([
  ['other bytes', {}, 'bad', { point: 'file', published: 'f00', found: 'bad' }],
  ['a ballot less', { voters: 4 }, 'f00', { point: 'ballots', published: 5, found: 4 }],
  ['other money', { budgetCents: 2999 }, 'f00', { point: 'budget', published: 3000, found: 2999 }],
  [
    'another winner',
    { winners: ['a', 'c'] },
    'f00',
    { point: 'winners', count: 2, onlyPublished: ['b'], onlyFound: ['c'] },
  ],
  ['a winner less', { winners: ['a'] }, 'f00', { point: 'winners', count: 1, onlyPublished: ['b'], onlyFound: [] }],
  ['another order', { winners: ['b', 'a'] }, 'f00', { point: 'order', place: 1, published: 'a', found: 'b' }],
  ['another cost', { costCents: 1999 }, 'f00', { point: 'cost', published: 2000, found: 1999 }],
  [
    'a winner not paid in full',
    { paymentFaults: [{ fault: 'not-paid-in-full', project: 'b' }] },
    'f00',
    { point: 'paid', shares: true, faults: ['b'] },
  ],
])('%s is told exactly', (_, change, hash, expected) => {
  expect(disagreeing(change, hash)).toEqual([{ ...expected, agrees: false }])
})

test('a rule without shares promises only that the money suffices', () => {
  const findings = findingsOf(result, { ...reckoned, paymentFaults: undefined }, 'f00', plans)
  expect(findings.at(-1)).toEqual({ point: 'paid', agrees: true, shares: false, faults: [] })
})

test('votes and price of every plan are compared, and plans that only one side has', () => {
  const faultsWith = (file: readonly PlanFacts[]) =>
    findingsOf(result, reckoned, 'f00', file).find(({ point }) => point === 'plans')
  const [a, b, c] = plans as [PlanFacts, PlanFacts, PlanFacts]
  expect(faultsWith([a, { ...b, support: 2 }, { ...c, costCents: 999 }])).toMatchObject({ faults: ['b', 'c'] })
  expect(faultsWith([a, b])).toMatchObject({ agrees: false, faults: ['c'] })
  expect(faultsWith([...plans, { ...a, id: 'd' }])).toMatchObject({ agrees: false, faults: ['d'] })
})

test('with other winners nothing is said of their order or payment', () => {
  const points = findingsOf(result, { ...reckoned, winners: ['a', 'c'] }, 'f00', plans).map(({ point }) => point)
  expect(points).toEqual(['file', 'ballots', 'budget', 'plans', 'winners', 'cost'])
})

test('where hours are distributed they are compared, and must suffice', () => {
  const withHours = (used: number, budget: number) =>
    findingsOf(
      { ...result, capacityMinutes: 120, usedMinutes: 90 },
      { ...reckoned, minutes: { used, budget } },
      'f00',
      plans,
    ).filter(({ agrees }) => !agrees)
  expect(withHours(90, 120)).toEqual([])
  expect(withHours(60, 120)).toEqual([{ point: 'hours', agrees: false, published: 90, found: 60 }])
  expect(withHours(90, 80)).toEqual([{ point: 'paid', agrees: false, shares: true, faults: [] }])
})
