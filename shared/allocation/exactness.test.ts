/** The engine against a textbook written with nothing but fractions, and near-ties that doubles get wrong. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import type { Election } from './election.ts'
import { election } from './election.ts'
import { ceilingOf, floorOf, fraction, nearestNumber } from './fractions.ts'
import { completions, utilities } from './outcome.ts'
import { type Plain, textbook, textbookPhragmen } from './textbook.fixture.ts'

/** Small elections full of ties: few voters, few projects, costs in a narrow range. `scale` and `jitter` make near-ties of ties. */
const anElection = (scale: number, jitter: number) =>
  fc
    .record({
      budget: fc.integer({ min: 0, max: 60 }),
      costs: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -jitter, max: jitter })), {
        minLength: 1,
        maxLength: 9,
      }),
      ballots: fc.array(
        fc.uniqueArray(fc.record({ project: fc.nat({ max: 8 }), points: fc.integer({ min: 1, max: 4 }) }), {
          selector: ({ project }) => project,
          maxLength: 8,
        }),
        { minLength: 1, maxLength: 11 },
      ),
      unit: fc.integer({ min: 2, max: 5 }),
      approval: fc.boolean(),
    })
    .map(
      ({ budget, costs, ballots, unit, approval }): Plain => ({
        budget: budget * scale,
        unit: unit * scale,
        projects: costs.map(([cost, off], at) => ({ id: `p${at}`, cost: Math.max(0, cost * scale + off) })),
        ballots: ballots.map((choices) => ({
          choices: choices
            .filter(({ project }) => project < costs.length)
            .map(({ project, points }) => ({ project, points: approval ? 1 : points })),
        })),
      }),
    )

function agrees(plain: Plain): void {
  const counted = election(plain)
  for (const utility of utilities) {
    for (const completion of ['none', 'add1'] as const) {
      const spec = { rule: 'equal-shares', utility, completion } as const
      const expected = textbook(plain, utility, completion === 'add1')
      const outcome = allocate(counted, spec)
      expect(outcome.places, `${utility}/${completion}`).toEqual(expected)
      // Not only the same winners: the same prices to the last bit, and the same voters without money.
      expect(allocate(counted, spec, { exact: true }), `${utility}/${completion}, exact`).toEqual(outcome)
    }
  }
  expect(allocate(counted, { rule: 'phragmen' }).places).toEqual(textbookPhragmen(plain))
  expect(allocate(counted, { rule: 'phragmen' }, { exact: true }).places).toEqual(textbookPhragmen(plain))
}

describe('the engine equals the textbook, with and without the filter', () => {
  test.prop([anElection(1, 0)], { numRuns: 300 })('on elections full of ties', agrees)
  test.prop([anElection(1_000_000_007, 1)], { numRuns: 300 })('on near-ties: a cent on ten million', agrees)
  test.prop([anElection(2 ** 44, 1)], { numRuns: 300 })('on near-ties at the edge of safe integers', agrees)
})

describe('properties', () => {
  const everySpec = [
    { rule: 'greedy' },
    { rule: 'greedy', misfit: 'stop' },
    { rule: 'greedy-per-cost' },
    { rule: 'phragmen' },
    ...utilities.flatMap((utility) =>
      completions.map((completion) => ({ rule: 'equal-shares', utility, completion }) as const),
    ),
  ] as const

  test.prop([anElection(100, 3)])('never over budget, never without support, nothing twice', (plain) => {
    const counted = election(plain)
    for (const spec of everySpec) {
      const { places, cost, selected } = allocate(counted, spec)
      expect(cost).toBeLessThanOrEqual(plain.budget)
      expect(places.reduce((sum, c) => sum + plain.projects[c]!.cost, 0)).toBe(cost)
      expect(new Set(selected).size).toBe(selected.length)
      expect(places.every((c) => counted.supporters[c]! > 0)).toBe(true)
    }
  })

  test.prop([anElection(100, 3), fc.integer({ min: 1, max: 1000 })])(
    'reordering ballots and choices, or renaming projects, changes nothing',
    (plain, seed) => {
      const shuffled = plain.ballots
        .map(({ choices }, at) => ({ choices: [...choices].reverse(), key: ((at + 1) * seed) % 7 }))
        .sort((a, b) => a.key - b.key)
      const renamed = plain.projects.map(({ cost }, at) => ({ id: `${99 - at}`, cost }))
      const other = election({ ...plain, projects: renamed, ballots: shuffled })
      const counted = election(plain)
      for (const spec of everySpec) expect(allocate(other, spec).places).toEqual(allocate(counted, spec).places)
    },
  )

  test.prop([anElection(1, 0)])('counting in a finer unit changes nothing', (plain) => {
    const finer = {
      ...plain,
      budget: plain.budget * 100,
      unit: plain.unit * 100,
      projects: plain.projects.map(({ id, cost }) => ({ id, cost: cost * 100 })),
    }
    for (const spec of everySpec)
      expect(allocate(election(finer), spec).places).toEqual(allocate(election(plain), spec).places)
  })

  test.prop([anElection(1, 0), fc.nat()])('more support never turns a greedy winner into a loser', (plain, pick) => {
    const before = allocate(election(plain), { rule: 'greedy' }).places
    if (before.length === 0) return
    const project = before[pick % before.length]!
    const after = allocate(election({ ...plain, ballots: [...plain.ballots, { choices: [{ project }] }] }), {
      rule: 'greedy',
    })
    expect(after.places).toContain(project)
  })
})

describe('near-ties', () => {
  const disjoint = (costs: [number, number][], budget: number): Election =>
    election({
      budget,
      unit: 1,
      projects: costs.map(([cost], at) => ({ id: 'ab'[at]!, cost })),
      ballots: costs.flatMap(([, votes], project) => Array.from({ length: votes }, () => ({ choices: [{ project }] }))),
    })
  const t = 1_000_000_000
  test.each([
    ['a is cheaper per vote by 1 in 10^15, with less support', 999 * t - 1, 1000 * t - 1, 'ab'],
    ['equal per vote: more support first', 999 * t, 1000 * t, 'ba'],
    ['b is cheaper per vote by 1 in 10^15', 999 * t + 1, 1000 * t + 1, 'ba'],
  ])('%s', (_, costA, costB, order) => {
    const counted = disjoint(
      [
        [costA, 999],
        [costB, 1000],
      ],
      4000 * t,
    )
    expect(
      allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' }).selected.join(''),
    ).toBe(order)
    expect(allocate(counted, { rule: 'phragmen' }).selected.join('')).toBe(order)
  })

  test.each([
    ['is dearer by 1 in 10^14: it waits, though ties would go to it', 1, 'fxy'],
    ['is as dear: the lower cost goes first', 0, 'fyx'],
    ['is cheaper by 1 in 10^14', -1, 'fyx'],
  ])('a plan that looked cheaper before one of its two voters paid for another %s', (_, dearer, order) => {
    // Shares of 12 T. f takes 3 T of the first, who has 9 T left for y: the second would pay 10 T, as the two of x.
    const t = 10_000_000_000_000
    const counted = election({
      budget: 48 * t,
      unit: 1,
      projects: [
        { id: 'f', cost: 3 * t },
        { id: 'y', cost: 19 * t + dearer },
        { id: 'x', cost: 20 * t },
      ],
      ballots: ['fy', 'y', 'x', 'x'].map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
    })
    const spec = { rule: 'equal-shares', utility: 'cardinality', completion: 'none' } as const
    for (const exact of [false, true]) expect(allocate(counted, spec, { exact }).selected.join('')).toBe(order)
  })

  test.each([
    ['wins when everybody together holds exactly its cost', 0, true],
    ['loses when one cent is lacking', 1, false],
  ])(
    'after rounds with prime numbers of payers, whose denominators multiply, the last project %s',
    (_, lacking, wins) => {
      const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]
      const small = primes.map((payers, at) => ({ id: `p${payers}`, cost: payers + at + 1, payers }))
      const spent = small.reduce((sum, { cost }) => sum + cost, 0)
      const budget = 10_000_019
      const counted = election({
        budget,
        unit: 1,
        projects: [...small.map(({ id, cost }) => ({ id, cost })), { id: 'rest', cost: budget - spent + lacking }],
        ballots: Array.from({ length: 101 }, (_, voter) => ({
          choices: [
            { project: 'rest' },
            ...small.filter(({ payers }, at) => (voter * 7 + at) % 101 < payers).map(({ id }) => ({ project: id })),
          ],
        })),
      })
      const { selected, run } = allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' })
      expect(selected.length).toBe(small.length + Number(wins))
      expect(selected.at(-1) === 'rest').toBe(wins)
      if (wins) expect(run?.rounds.at(-1)?.price.denominator).toBeGreaterThan(10n ** 30n)
    },
  )

  /** Two halves that are each other's mirror image: every round is a tie, and prime numbers of payers make the denominators explode. */
  const mirrored = (dearer: number): Election => {
    const primes = [7, 11, 13, 17, 19, 23, 29, 31, 37]
    const t = 1_000_000_000_000
    const half = (name: string, last: number) => [
      ...primes.map((payers) => ({ id: `${name}${payers}`, cost: payers * t + 1 })),
      { id: `${name}-last`, cost: last },
    ]
    // Each of the 41 voters of a half holds 10 t; the five of the last plan have spent different amounts, and some cannot pay a fifth of it.
    const last = 34 * t
    const ballotsOf = (name: string) =>
      Array.from({ length: 41 }, (_, voter) => ({
        choices: [
          ...(voter < 5 ? [{ project: `${name}-last` }] : []),
          ...primes
            .filter((payers, at) => (voter * 3 + at * 5) % 41 < payers)
            .map((payers) => ({ project: `${name}${payers}` })),
        ],
      }))
    return election({
      budget: 82 * 10 * t,
      unit: 1,
      projects: [...half('a', last), ...half('b', last + dearer)],
      ballots: [...ballotsOf('a'), ...ballotsOf('b')],
    })
  }
  test.each([
    ['the second is dearer by 3 in 10^14: the first goes first', 1, ['a-last', 'b-last']],
    ['they are equal: the order on the paper decides', 0, ['a-last', 'b-last']],
    ['the second is cheaper by 3 in 10^14: it goes first', -1, ['b-last', 'a-last']],
  ])('mirror images after nine rounds of ties: %s', (_, dearer, order) => {
    const counted = mirrored(dearer)
    for (const utility of ['cost', 'cardinality'] as const) {
      const spec = { rule: 'equal-shares', utility, completion: 'none' } as const
      const outcome = allocate(counted, spec)
      expect(outcome.selected.filter((id) => id.endsWith('last'))).toEqual(order)
      expect(outcome.run?.rounds.at(-1)?.price.denominator).toBeGreaterThan(10n ** 9n)
      expect(allocate(counted, spec, { exact: true })).toEqual(outcome)
    }
  })
})

describe('fractions', () => {
  test.prop([fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 40n })])(
    'round to the nearest double and to integers',
    (top, bottom) => {
      const value = fraction(top, bottom)
      const floor = floorOf(value)
      expect(BigInt(floor) * bottom <= top && (BigInt(floor) + 1n) * bottom > top).toBe(true)
      expect(ceilingOf(value) - floor).toBe(top % bottom === 0n ? 0 : 1)
      const scaled = nearestNumber(fraction(top * bottom, bottom))
      expect(scaled).toBe(Number(top))
    },
  )
  test('a denominator of zero is refused', () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })
})
