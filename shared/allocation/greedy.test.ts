/** Greedy, turn by turn: what became of every project, and with how much left. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'
import { compareFractions, fraction } from './fractions.ts'
import { greedy, taken, turns, wholeBudget } from './greedy.ts'
import { perCostOrder } from './greedy-per-cost.ts'

/** Five projects with 9, 8, 7, 6 and 1 votes, and one with none. */
const counted = () =>
  election({
    budget: 100,
    unit: 1,
    budgetHours: 10,
    projects: [
      { id: 'a', cost: 30, costHours: 4 },
      { id: 'b', cost: 20, costHours: 6 },
      { id: 'c', cost: 51, costHours: 0 },
      { id: 'd', cost: 50, costHours: 0 },
      { id: 'e', cost: 0, costHours: 0 },
      { id: 'f', cost: 0, costHours: 0 },
    ],
    ballots: [9, 8, 7, 6, 1].flatMap((votes, project) =>
      Array.from({ length: votes }, () => ({ choices: [{ project }] })),
    ),
  })
const order = [0, 1, 2, 3, 4, 5]
const turn = (project: number, verdict: string, left: number, leftHours: number) => ({
  project,
  verdict,
  left,
  leftHours,
})

describe('every project has its turn', () => {
  test('it takes what fits, and goes on behind what does not', () => {
    expect(turns(counted(), order, {}, wholeBudget(counted()))).toEqual([
      turn(0, 'taken', 100, 10),
      turn(1, 'taken', 70, 6),
      turn(2, 'no-room', 50, 0),
      turn(3, 'taken', 50, 0),
      turn(4, 'taken', 0, 0),
      turn(5, 'no-support', 0, 0),
    ])
  })

  test('asked to stop, it stops at the first that does not fit, not before', () => {
    const all = turns(counted(), order, { misfit: 'stop' }, wholeBudget(counted()))
    expect(all.map(({ verdict }) => verdict)).toEqual(['taken', 'taken', 'no-room', 'stopped', 'stopped', 'no-support'])
    expect(taken(all)).toEqual([0, 1])
  })

  test('a threshold leaves out those below it, whether they fit or not', () => {
    const all = turns(counted(), order, { threshold: 7, misfit: 'stop' }, wholeBudget(counted()))
    expect(all.map(({ verdict }) => verdict)).toEqual([
      'taken',
      'taken',
      'no-room',
      'below-threshold',
      'below-threshold',
      'no-support',
    ])
  })

  test('hours alone can be lacking', () => {
    const [first] = turns(counted(), order, {}, { left: 30, leftHours: 3 })
    expect(first).toEqual(turn(0, 'no-room', 30, 3))
    expect(turns(counted(), order, {}, { left: 29, leftHours: 4 })[0]?.verdict).toBe('no-room')
    expect(turns(counted(), order, {}, { left: 30, leftHours: 4 })[0]?.verdict).toBe('taken')
  })

  test('greedy spends the whole budget in the order of ties', () => {
    expect(greedy(counted(), {})).toEqual([0, 1, 3, 4])
    expect(greedy(counted(), { misfit: 'stop' })).toEqual([0, 1])
  })
})

const projects = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 40 })
property.prop([projects, fc.constantFrom(1, 2 ** 45)])(
  'per cost: what is free, then by votes per cost as fractions, then in the order of ties',
  (all, scale) => {
    const of = election({
      budget: 0,
      unit: 1,
      projects: all.map(([cost], at) => ({ id: `p${at}`, cost: cost * scale })),
      ballots: all.flatMap(([, votes], project) => Array.from({ length: votes }, () => ({ choices: [{ project }] }))),
    })
    const votesPerCost = (place: number) =>
      fraction(BigInt(of.support[place] ?? 0), BigInt(Math.max(1, of.costs[place] ?? 0)))
    const places = [...of.tieOrder]
    const isFree = (place: number) => of.costs[place] === 0
    const paid = places.filter((place) => !isFree(place))
    // The order of ties first: sorting keeps it among equals.
    expect(perCostOrder(of)).toEqual([
      ...places.filter(isFree),
      ...paid.toSorted((a, b) => compareFractions(votesPerCost(b), votesPerCost(a))),
    ])
  },
)
