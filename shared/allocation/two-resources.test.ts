/** Money and hours together: against the textbook, and identical to money alone where nobody asks hours. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate, distributesHours } from './allocate.ts'
import { election } from './election.ts'
import { ejrPlusComplaints, priceabilityFaults } from './invariants.ts'
import type { AllocationSpec } from './outcome.ts'
import { completions, rules, utilities } from './outcome.ts'
import { type Plain, textbook } from './textbook.fixture.ts'

const everySpec: AllocationSpec[] = rules.flatMap((rule): AllocationSpec[] =>
  rule === 'equal-shares'
    ? utilities.flatMap((utility) => completions.map((completion) => ({ rule, utility, completion })))
    : [{ rule }],
)

/** Elections in which some projects ask money, some hours, some both. */
const anElection = (scale: number, hours: fc.Arbitrary<number>) =>
  fc
    .record({
      budget: fc.integer({ min: 0, max: 40 }),
      budgetHours: fc.integer({ min: 0, max: 40 }),
      costs: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), hours), { minLength: 1, maxLength: 7 }),
      ballots: fc.array(
        fc.uniqueArray(fc.record({ project: fc.nat({ max: 6 }), points: fc.integer({ min: 1, max: 3 }) }), {
          selector: ({ project }) => project,
          maxLength: 6,
        }),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .map(
      ({ budget, budgetHours, costs, ballots }): Plain => ({
        budget: budget * scale,
        unit: 2 * scale,
        budgetHours: budgetHours * scale,
        projects: costs.map(([cost, costHours], at) => ({
          id: `p${at}`,
          cost: cost * scale + (scale > 1 && cost > 0 ? at % 2 : 0),
          costHours: costHours * scale,
        })),
        ballots: ballots.map((choices) => ({ choices: choices.filter(({ project }) => project < costs.length) })),
      }),
    )

function agrees(plain: Plain): void {
  const counted = election(plain)
  for (const utility of utilities) {
    for (const completion of ['none', 'add1'] as const) {
      const spec = { rule: 'equal-shares', utility, completion } as const
      const outcome = allocate(counted, spec)
      expect(outcome.places, `${utility}/${completion}`).toEqual(textbook(plain, utility, completion === 'add1'))
      expect(allocate(counted, spec, { exact: true }), `${utility}/${completion}, exact`).toEqual(outcome)
      if (outcome.run) expect(priceabilityFaults(counted, outcome.run)).toEqual([])
    }
  }
}

describe('the engine equals the textbook with two resources', () => {
  const hours = fc.integer({ min: 0, max: 12 })
  test.prop([anElection(1, hours)], { numRuns: 300 })('on elections full of ties', agrees)
  test.prop([anElection(1_000_000_007, hours)], { numRuns: 200 })('on near-ties', agrees)
})

test.prop([anElection(1, fc.constant(0)), fc.nat({ max: 100 })])(
  'with no hours asked the outcome is that of money alone, to the last bit of every price',
  (plain, budgetHours) => {
    const alone = election({
      budget: plain.budget,
      unit: plain.unit,
      projects: plain.projects.map(({ id, cost }) => ({ id, cost })),
      ballots: plain.ballots,
    })
    const beside = election({ ...plain, budgetHours })
    for (const spec of everySpec) expect(allocate(beside, spec)).toEqual(allocate(alone, spec))
  },
)

test.prop([anElection(1, fc.integer({ min: 0, max: 12 }))])('never over either budget', (plain) => {
  const counted = election(plain)
  for (const spec of everySpec.filter(({ rule }) => distributesHours(rule))) {
    const { places, costHours, cost } = allocate(counted, spec)
    expect(places.reduce((sum, c) => sum + plain.projects[c]!.costHours!, 0)).toBe(costHours)
    expect([cost <= plain.budget, costHours <= plain.budgetHours!]).toEqual([true, true])
  }
})

describe('by hand', () => {
  /** Four voters, EUR 400 and 40 hours: everybody has 100 and 10. */
  const of = (projects: Plain['projects'], ballots: string[], budgetHours = 40) =>
    election({
      budget: 400,
      unit: 1,
      budgetHours,
      hoursUnit: 1,
      projects,
      ballots: ballots.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
    })
  const spec = { rule: 'equal-shares', utility: 'cost', completion: 'none' } as const

  test('the scarcer of the two decides: the effective vote count is the smaller one', () => {
    // a: 3 voters pay 20 each (3 votes) but one of them has no hours left after b... so b, with 4 full votes, comes first.
    const counted = of(
      [
        { id: 'a', cost: 60, costHours: 24 },
        { id: 'b', cost: 80, costHours: 16 },
      ],
      ['ab', 'ab', 'ab', 'b'],
    )
    const { selected, run } = allocate(counted, spec)
    // b takes 4 of everybody's 10 hours; the three of a hold 18 then, and 24 are asked.
    expect(selected).toEqual(['b'])
    expect(run?.hours?.prices).toHaveLength(1)
    expect(allocate(of(counted.projects as Plain['projects'], ['ab', 'ab', 'ab', 'b'], 80), spec).selected).toEqual([
      'b',
      'a',
    ])
  })

  test('a complaint is justified only when money and hours both would have been enough', () => {
    const projects = [
      { id: 'a', cost: 60, costHours: 24 },
      { id: 'b', cost: 80, costHours: 16 },
    ]
    // The three of a got 80 and 16 hours. With a: 140 of their 300, but 40 of their 30 hours.
    const scarce = of(projects, ['ab', 'ab', 'ab', 'b'])
    expect(ejrPlusComplaints(scarce, [1], 'cost')).toEqual([])
    // With 54 hours to share out their three parts are 40.5.
    expect(ejrPlusComplaints(of(projects, ['ab', 'ab', 'ab', 'b'], 54), [1], 'cost')).toEqual(['a'])
    expect(ejrPlusComplaints(of(projects, ['ab', 'ab', 'ab', 'b'], 53), [1], 'cost')).toEqual([])
  })

  test('who asks hours only is paid in hours only', () => {
    const counted = of([{ id: 'h', cost: 0, costHours: 20 }], ['h', 'h', '', ''])
    const { selected, cost, costHours, run } = allocate(counted, spec)
    expect([selected, cost, costHours]).toEqual([['h'], 0, 20])
    expect(run?.rounds[0]?.price.numerator).toBe(0n)
  })

  test('the fill-up and greedy skip what asks more hours than are left', () => {
    const projects = [
      { id: 'a', cost: 10, costHours: 39 },
      { id: 'b', cost: 10, costHours: 2 },
      { id: 'c', cost: 10, costHours: 1 },
    ]
    const counted = of(projects, ['abc', 'ab', 'a', ''])
    expect(allocate(counted, { rule: 'greedy' }).selected).toEqual(['a', 'c'])
    expect(allocate(counted, { ...spec, completion: 'utilitarian' }).costHours).toBeLessThanOrEqual(40)
  })

  test('add1 raises the hours in proportion: a euro and a tenth of an hour', () => {
    // One voter holds 100 and 10 hours; d asks 11 hours: with 10 euros more there are 11.
    const counted = of(
      [
        { id: 'd', cost: 1, costHours: 11 },
        { id: 'e', cost: 500 },
      ],
      ['d', '', '', 'e'],
    )
    const { selected, increments } = allocate(counted, { ...spec, completion: 'add1' })
    expect(selected).toEqual(['d'])
    expect(increments).toBeGreaterThanOrEqual(10)
  })

  test('rules that know money only refuse', () => {
    const counted = of([{ id: 'a', cost: 1, costHours: 1 }], ['a'])
    for (const rule of ['greedy-per-cost', 'phragmen'] as const)
      expect(() => allocate(counted, { rule })).toThrow(new RangeError(`${rule} distributes no hours`))
  })
})
