/** The reason for every project, worked out by hand, and figures that must add up on any election. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { election } from './election.ts'
import { explain } from './explain.ts'
import type { AllocationSpec } from './outcome.ts'
import { completions, utilities } from './outcome.ts'

const paper = {
  budget: 100,
  unit: 1,
  projects: [
    { id: 'a', cost: 50 },
    { id: 'b', cost: 30 },
    { id: 'c', cost: 45 },
    { id: 'd', cost: 20 },
    { id: 'e', cost: 9 },
    { id: 'f', cost: 0 },
  ],
}
const cast = (ids: string, times: number) => Array(times).fill({ choices: [...ids].map((project) => ({ project })) })
// Ten voters, shares of 10. a by 6: 50 / 6 each, 1 2/3 left. b by 4 of them: hold 6 2/3. c by 3 fresh: 30. d by 1 fresh: 10.
const counted = election({ ...paper, ballots: [...cast('ab', 4), ...cast('af', 2), ...cast('c', 3), ...cast('d', 1)] })
const reasons = (spec: AllocationSpec) =>
  Object.fromEntries(explain(counted, spec, allocate(counted, spec)).projects.map(({ id, reason }) => [id, reason]))

describe('explain', () => {
  test('Equal Shares: what a supporter paid at most (rounded up), what the others still held (rounded down)', () => {
    expect(reasons({ rule: 'equal-shares', completion: 'none' })).toEqual({
      a: { kind: 'paid', price: 9, effectiveVotes: 6 },
      b: { kind: 'short', held: 6, lacking: 24 },
      c: { kind: 'short', held: 30, lacking: 15 },
      d: { kind: 'short', held: 10, lacking: 10 },
      e: { kind: 'no-support' },
      f: { kind: 'paid', price: 0, effectiveVotes: 2 },
    })
  })

  test('with a fill-up: who came by it, and what was left for the others at their turn', () => {
    expect(reasons({ rule: 'equal-shares', completion: 'utilitarian' })).toMatchObject({
      b: { kind: 'filled-up', left: 50 },
      c: { kind: 'short', held: 30, lacking: 15, left: 20 },
      d: { kind: 'filled-up', left: 20 },
    })
  })

  test('add1: the money held and the share are those of the deciding run', () => {
    const spec = { rule: 'equal-shares', completion: 'add1' } as const
    const outcome = allocate(counted, spec)
    const { result, projects } = explain(counted, spec, outcome)
    // At a raise of 5 c has 45 and the outcome costs 95; b would need 4 x (share - 8 1/3) >= 30, a raise of 6; then 125 is too much.
    expect(outcome).toMatchObject({ selected: ['f', 'a', 'c'], increments: 5, cost: 95 })
    expect(result.share).toEqual({ base: 10, each: 15, raisedBy: 5 })
    expect(projects[1]).toMatchObject({ id: 'b', selected: false, reason: { kind: 'short', held: 26, lacking: 4 } })
    expect(projects[2]).toMatchObject({ id: 'c', order: 3, reason: { kind: 'paid', price: 15, effectiveVotes: 3 } })
  })

  test('greedy: what was left at the turn of each, and why the rule did not come to it', () => {
    expect(reasons({ rule: 'greedy' })).toMatchObject({
      a: { kind: 'ranked' },
      b: { kind: 'ranked' },
      c: { kind: 'no-room', left: 20 },
      d: { kind: 'ranked' },
    })
    expect(reasons({ rule: 'greedy', misfit: 'stop' })).toMatchObject({
      c: { kind: 'no-room', left: 20 },
      d: { kind: 'stopped', left: 20 },
    })
    expect(reasons({ rule: 'greedy', threshold: 2 })).toMatchObject({ d: { kind: 'below-threshold', threshold: 2 } })
    expect(reasons({ rule: 'phragmen' })).toMatchObject({ a: { kind: 'ranked' }, e: { kind: 'no-support' } })
  })

  test('Phragmen: too dear for the whole budget, for what was left, or behind the one that ended it', () => {
    const spec = { rule: 'phragmen' } as const
    const ranked = election({
      budget: 20,
      unit: 1,
      projects: Object.entries({ a: 21, b: 10, c: 12, d: 5, e: 10, n: 1 }).map(([id, cost]) => ({ id, cost })),
      ballots: [...cast('a', 9), ...cast('b', 5), ...cast('c', 4), ...cast('d', 1), ...cast('e', 1)],
    })
    const reason = explain(ranked, spec, allocate(ranked, spec)).projects.map((project) => project.reason)
    expect(reason).toEqual([
      { kind: 'no-room', left: 20 },
      { kind: 'ranked' },
      { kind: 'no-room', left: 10 },
      { kind: 'stopped', left: 10 },
      { kind: 'stopped', left: 10 },
      { kind: 'no-support' },
    ])
    // As dear as the whole budget it had been taken, if its turn had come first.
    const { reason: whole } =
      explain({ ...ranked, budget: 21 }, spec, { ...allocate(ranked, spec), cost: 10 }).projects[0] ?? {}
    expect(whole).toEqual({ kind: 'no-room', left: 11 })
  })

  test('greedy per cost: each in its own order of turns', () => {
    const both = election({
      budget: 10,
      unit: 1,
      projects: [
        { id: 'x', cost: 8 },
        { id: 'y', cost: 3 },
      ],
      ballots: [...cast('x', 3), ...cast('y', 2)],
    })
    const of = (rule: 'greedy' | 'greedy-per-cost') =>
      explain(both, { rule }, allocate(both, { rule })).projects.map(({ reason }) => reason)
    expect(of('greedy')).toEqual([{ kind: 'ranked' }, { kind: 'no-room', left: 2 }])
    expect(of('greedy-per-cost')).toEqual([{ kind: 'no-room', left: 7 }, { kind: 'ranked' }])
  })

  test('a raise by a unit is shown in cents', () => {
    const cents = election({
      ...counted,
      budget: 10_000,
      unit: 100,
      projects: paper.projects.map(({ id, cost }) => ({ id, cost: cost * 100 })),
      ballots: [...cast('ab', 4), ...cast('af', 2), ...cast('c', 3), ...cast('d', 1)],
    })
    const spec = { rule: 'equal-shares', completion: 'add1' } as const
    expect(explain(cents, spec, allocate(cents, spec)).result.share).toEqual({
      base: 1_000,
      each: 1_500,
      raisedBy: 500,
    })
  })

  test('with hours: which of both was lacking, and the smaller number of votes of both', () => {
    // Shares of 10 euros and 6 hours. b takes 2.40 and 1.2 hours of each of the five; a then has money, and 24 of its 25 hours.
    const both = election({
      budget: 100,
      unit: 1,
      budgetHours: 60,
      hoursUnit: 1,
      projects: [
        { id: 'a', cost: 10, costHours: 25 },
        { id: 'b', cost: 12, costHours: 6 },
        { id: 'c', cost: 0, costHours: 6 },
      ],
      ballots: [...cast('ab', 5), ...cast('c', 1), ...cast('', 4)],
    })
    const spec = { rule: 'equal-shares', utility: 'cardinality', completion: 'none' } as const
    const reasonOf = (completion: 'none' | 'utilitarian') =>
      explain(both, { ...spec, completion }, allocate(both, { ...spec, completion })).projects.map(
        ({ reason }) => reason,
      )
    expect(reasonOf('none')).toEqual([
      { kind: 'short', held: 38, lacking: 0, heldHours: 24, lackingHours: 1 },
      { kind: 'paid', price: 3, effectiveVotes: 5 },
      { kind: 'paid', price: 0, effectiveVotes: 1 },
    ])
    // 60 hours less 6 and 6: there is room for a.
    expect(reasonOf('utilitarian')[0]).toEqual({ kind: 'filled-up', left: 88, leftHours: 48 })
  })

  test('ballots with a winner, beside the same under greedy', () => {
    const spec = { rule: 'equal-shares', completion: 'none' } as const
    expect(explain(counted, spec, allocate(counted, spec)).result).toMatchObject({
      ballotsWithWinner: 6,
      ballotsWithWinnerUnderGreedy: 7,
    })
  })

  const points = fc.uniqueArray(fc.record({ project: fc.nat({ max: 5 }), points: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ project }) => project,
  })
  test.prop([fc.array(points, { minLength: 1, maxLength: 9 })])(
    'money held and lacking add up to the cost, prices pay it, and no reason is missing',
    (ballots) => {
      const random = election({ ...paper, unit: 7, ballots: ballots.map((choices) => ({ choices })) })
      for (const utility of utilities) {
        for (const completion of completions) {
          const spec = { rule: 'equal-shares', utility, completion } as const
          const { projects } = explain(random, spec, allocate(random, spec))
          for (const { cost, supporters, selected, reason } of projects) {
            expect(selected).toBe(reason.kind === 'paid' || reason.kind === 'filled-up')
            if (reason.kind === 'short') {
              expect(reason.held + reason.lacking).toBe(cost)
              expect(reason.lacking).toBeGreaterThan(0)
              expect(reason.left ?? 0).toBeLessThan(cost)
            }
            if (reason.kind === 'paid') {
              expect(reason.price * supporters).toBeGreaterThanOrEqual(cost)
              expect(reason.effectiveVotes).toBeLessThanOrEqual(supporters + 1e-9)
            }
          }
        }
      }
    },
  )
})
