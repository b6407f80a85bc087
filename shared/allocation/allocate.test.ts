/** The rules on elections small enough to work out by hand. Amounts in whole units; unit 1 unless said. */
import { describe, expect, test } from 'vitest'
import { allocate, ruleName } from './allocate.ts'
import type { Election } from './election.ts'
import { election } from './election.ts'
import type { AllocationSpec } from './outcome.ts'
import { completions, utilities } from './outcome.ts'

/** An election from costs by id and ballots as lists of ids, each with how often it was cast. */
function of(budget: number, costs: [string, number][], ballots: [string, number][], unit = 1): Election {
  return election({
    budget,
    unit,
    projects: costs.map(([id, cost]) => ({ id, cost })),
    ballots: ballots.flatMap(([ids, times]) =>
      Array.from({ length: times }, () => ({ choices: [...ids].map((project) => ({ project })) })),
    ),
  })
}
const winners = (counted: Election, spec: AllocationSpec) => allocate(counted, spec).selected.join('')

describe('greedy', () => {
  const counted = () =>
    of(
      100,
      [
        ['a', 60],
        ['b', 50],
        ['c', 40],
        ['d', 10],
      ],
      [
        ['a', 9],
        ['b', 7],
        ['c', 5],
      ],
    )
  test('takes what fits by support and skips what does not', () => {
    expect(winners(counted(), { rule: 'greedy' })).toBe('ac')
  })
  test('ends at the first misfit when asked', () => {
    expect(winners(counted(), { rule: 'greedy', misfit: 'stop' })).toBe('a')
  })
  test('leaves out projects below the threshold', () => {
    expect(winners(counted(), { rule: 'greedy', threshold: 6 })).toBe('a')
    expect(winners(counted(), { rule: 'greedy', threshold: 5 })).toBe('ac')
  })
  test('never takes a project without support, even when it is free', () => {
    expect(
      winners(
        of(
          10,
          [
            ['a', 0],
            ['b', 5],
          ],
          [['b', 1]],
        ),
        { rule: 'greedy' },
      ),
    ).toBe('b')
  })
})

describe('greedy-per-cost', () => {
  test('takes the free first, then by support per cost, then by the order of ties', () => {
    const counted = of(
      100,
      [
        ['a', 40],
        ['b', 20],
        ['c', 0],
        ['d', 40],
      ],
      [
        ['a', 4],
        ['b', 2],
        ['c', 1],
        ['d', 5],
      ],
    )
    expect(winners(counted, { rule: 'greedy-per-cost' })).toBe('cdab')
  })
  test('tells apart what doubles cannot: 1 in 10^17, against the order of support', () => {
    const t = 100_000_000_000
    const counted = of(
      3000 * t,
      [
        ['a', 999 * t - 1],
        ['b', 1000 * t - 1],
      ],
      [
        ['a', 999],
        ['b', 1000],
      ],
    )
    expect(winners(counted, { rule: 'greedy-per-cost' })).toBe('ab')
    expect(
      winners(
        of(
          3000 * t,
          [
            ['a', 999 * t],
            ['b', 1000 * t],
          ],
          [
            ['a', 999],
            ['b', 1000],
          ],
        ),
        { rule: 'greedy-per-cost' },
      ),
    ).toBe('ba')
  })
})

describe('equal-shares', () => {
  test('gives each group its part where greedy gives all to the largest', () => {
    const counted = of(
      100,
      [
        ['a', 50],
        ['b', 50],
        ['c', 40],
      ],
      [
        ['ab', 6],
        ['c', 4],
      ],
    )
    expect(winners(counted, { rule: 'greedy' })).toBe('ab')
    expect(winners(counted, { rule: 'equal-shares', utility: 'cost', completion: 'none' })).toBe('ac')
  })

  test('lets the poor give what they have and the rich share the rest, by hand', () => {
    // Shares of 10. a: 4 x 5 = 20. b: first voters hold 5 each; cost 27 = 5 + 5 + 17 / 2... by two who hold 10: 8.5 each.
    const counted = of(
      60,
      [
        ['a', 20],
        ['b', 27],
      ],
      [
        ['ab', 2],
        ['a', 2],
        ['b', 2],
      ],
    )
    const { selected, run } = allocate(counted, { rule: 'equal-shares', completion: 'none' })
    // Both have 4 votes: rho is 1/4, the tie goes to the cheaper. Then b: 5 + 5 + 2p = 27, p = 8.5.
    expect(selected).toEqual(['a', 'b'])
    const [, second] = run?.rounds ?? []
    expect(Number(second?.price.numerator) / Number(second?.price.denominator)).toBe(8.5)
  })

  test.each([
    ['EUR 100 by 14 ballots', 14, 10_000],
    ['EUR 155,000 by 7 ballots', 7, 15_500_000],
    ['EUR 500,000 by 13 ballots', 13, 50_000_000],
  ])('a project that takes the whole budget and has every vote wins: %s', (_, voters, cents) => {
    for (const utility of utilities) {
      for (const completion of completions) {
        const counted = of(cents, [['a', cents]], [['a', voters]], 100)
        expect(winners(counted, { rule: 'equal-shares', utility, completion })).toBe('a')
      }
    }
  })

  test('one cent dearer and it loses, for every number of ballots up to 200', () => {
    for (let voters = 1; voters <= 200; voters++) {
      const spec = { rule: 'equal-shares', completion: 'none' } as const
      expect(winners(of(15_500_000, [['a', 15_500_000]], [['a', voters]]), spec)).toBe('a')
      expect(winners(of(15_500_000, [['a', 15_500_001]], [['a', voters]]), spec)).toBe('')
    }
  })

  test('takes free projects with support at once', () => {
    const counted = of(
      10,
      [
        ['a', 10],
        ['b', 0],
        ['c', 0],
      ],
      [
        ['a', 1],
        ['ab', 1],
      ],
    )
    const { selected, run } = allocate(counted, { rule: 'equal-shares', completion: 'none' })
    expect(selected).toEqual(['b', 'a'])
    // They are no purchases: nobody paid for them.
    expect(run?.rounds.map(({ project }) => project)).toEqual([0])
    expect(run).not.toHaveProperty('hours')
  })

  test('points: who gives more points pays more', () => {
    const counted = election({
      budget: 40,
      unit: 1,
      projects: [{ id: 'a', cost: 30 }],
      ballots: [3, 1].map((points) => ({ choices: [{ project: 'a', points }] })),
    })
    const { selected, run } = allocate(counted, { rule: 'equal-shares', utility: 'points', completion: 'none' })
    expect(selected).toEqual(['a'])
    // Shares of 20: 30 = min(20, 3 rho) + rho gives rho = 10, the first gives all it has.
    const { numerator, denominator } = run?.rounds[0]?.price ?? { numerator: 0n, denominator: 1n }
    expect(numerator).toBe(10n * denominator)
  })

  test('add1 raises the share by one unit until the next outcome would cost too much', () => {
    // a by 3 of 4, b by 1 of 4. Shares of 25: a (60) at 20 each. b (30) needs a share of 30 from one voter: raise 5.
    const counted = of(
      100,
      [
        ['a', 60],
        ['b', 30],
        ['c', 50],
      ],
      [
        ['a', 3],
        ['bc', 1],
      ],
    )
    expect(winners(counted, { rule: 'equal-shares', completion: 'none' })).toBe('a')
    const { selected, increments, cost } = allocate(counted, { rule: 'equal-shares', completion: 'add1' })
    // b stays (the same single vote as c, but cheaper) until the last voter holds 30 + 50: at a raise of 55 all three would cost 140.
    expect({ selected, cost, increments }).toEqual({ selected: ['a', 'b'], cost: 90, increments: 54 })
  })

  test('add1 steps by the currency unit, not by the cent', () => {
    const costs: [string, number][] = [
      ['a', 60_00],
      ['b', 30_00],
      ['c', 50_00],
    ]
    const inCents = allocate(
      of(
        100_00,
        costs,
        [
          ['a', 3],
          ['bc', 1],
        ],
        100,
      ),
      { rule: 'equal-shares', completion: 'add1' },
    )
    const inEuros = allocate(
      of(
        100,
        [
          ['a', 60],
          ['b', 30],
          ['c', 50],
        ],
        [
          ['a', 3],
          ['bc', 1],
        ],
      ),
      {
        rule: 'equal-shares',
        completion: 'add1',
      },
    )
    expect(inCents.increments).toBe(inEuros.increments)
    expect(inCents.selected).toEqual(inEuros.selected)
  })

  test('does not raise when everything fits in the budget', () => {
    const counted = of(
      100,
      [
        ['a', 10],
        ['b', 80],
        ['c', 10],
      ],
      [
        ['a', 5],
        ['b', 1],
      ],
    )
    expect(allocate(counted, { rule: 'equal-shares', completion: 'add1' })).toMatchObject({
      selected: ['a'],
      increments: 0,
    })
    expect(winners(counted, { rule: 'equal-shares', completion: 'add1-utilitarian' })).toBe('ab')
  })

  test('with both completions the shares are raised first, and what is left is filled up', () => {
    const counted = () =>
      of(
        100,
        [
          ['a', 60],
          ['b', 30],
          ['c', 50],
          ['d', 10],
        ],
        [
          ['ad', 3],
          ['bc', 1],
        ],
      )
    // d costs 10 / 3 and a 20 of the 25 of three voters; b asks five more of the fourth. Then nothing is left to fill up with.
    const both = allocate(counted(), { rule: 'equal-shares' })
    expect(both).toMatchObject({ selected: ['d', 'a', 'b'], filledUp: 0, cost: 100 })
    expect(both.increments).toBeGreaterThanOrEqual(5)
    expect(allocate(counted(), { rule: 'equal-shares', completion: 'none' })).toMatchObject({ increments: 0, cost: 70 })
    // Filled up at once: b goes before c, which has as many votes and is dearer.
    expect(allocate(counted(), { rule: 'equal-shares', completion: 'utilitarian' })).toMatchObject({
      selected: ['d', 'a', 'b'],
      filledUp: 1,
      increments: 0,
    })
  })

  test('the fill-up comes last, in the order of ties, and is counted', () => {
    const counted = of(
      100,
      [
        ['a', 50],
        ['b', 45],
        ['c', 45],
        ['d', 5],
      ],
      [
        ['a', 5],
        ['b', 2],
        ['c', 2],
        ['d', 1],
      ],
    )
    expect(allocate(counted, { rule: 'equal-shares', completion: 'utilitarian' })).toMatchObject({
      selected: ['a', 'd', 'b'],
      filledUp: 1,
      cost: 100,
    })
  })

  test('without a ballot, or with empty ballots only, nothing is selected', () => {
    for (const ballots of [[], [['', 3]]] as [string, number][][]) {
      for (const rule of ['greedy', 'greedy-per-cost', 'phragmen', 'equal-shares'] as const) {
        expect(allocate(of(100, [['a', 10]], ballots), { rule })).toMatchObject({ selected: [], cost: 0 })
      }
    }
  })
})

describe('phragmen', () => {
  test('loads by hand: the second project of the same voters has to wait', () => {
    // a: 12 / 4 = 3, b: 12 / 3 = 4, c: 10 / 2 = 5. After a, b (two of whose voters carry 3): (12 + 6) / 3 = 6; c: 5.
    const counted = of(
      30,
      [
        ['a', 12],
        ['b', 12],
        ['c', 10],
      ],
      [
        ['ab', 2],
        ['a', 2],
        ['b', 1],
        ['c', 2],
      ],
    )
    expect(winners(counted, { rule: 'phragmen' })).toBe('ac')
  })
  test('passes over what costs more than the budget, and stops at the first that does not fit any more', () => {
    const counted = of(
      20,
      [
        ['a', 21],
        ['b', 10],
        ['c', 12],
        ['d', 5],
      ],
      [
        ['a', 9],
        ['b', 5],
        ['c', 4],
        ['d', 1],
      ],
    )
    expect(winners(counted, { rule: 'phragmen' })).toBe('b')
  })
})

test('a rule is named with its parts', () => {
  expect(ruleName({ rule: 'greedy', utility: 'cost' })).toBe('greedy')
  expect(ruleName({ rule: 'equal-shares' })).toBe('equal-shares/cost/add1-utilitarian')
})

test('each rule has an outcome of its own', () => {
  // Votes 6, 5 and 4 of twelve voters, for 90, 30 and 40; two of the voters of b choose c too.
  const counted = of(
    100,
    [
      ['a', 90],
      ['b', 30],
      ['c', 40],
      ['d', 10],
    ],
    [
      ['a', 6],
      ['b', 3],
      ['bc', 2],
      ['c', 2],
      ['d', 1],
    ],
  )
  expect(winners(counted, { rule: 'greedy' })).toBe('ad')
  expect(winners(counted, { rule: 'greedy-per-cost' })).toBe('bcd')
  expect(allocate(counted, { rule: 'greedy' })).not.toHaveProperty('run')
  expect(allocate(counted, { rule: 'equal-shares' })).toHaveProperty('run')
})

test('votes per cost, and loads: the same voters have to wait for the second only where loads count', () => {
  // a is 10 / 4 for each; then b would be (10 + 4 * 2.5) / 4 = 5 and d 9 / 2.
  const counted = of(
    30,
    [
      ['a', 10],
      ['b', 10],
      ['c', 10],
      ['d', 9],
    ],
    [
      ['abc', 4],
      ['d', 2],
    ],
  )
  expect(winners(counted, { rule: 'greedy-per-cost' })).toBe('abc')
  expect(winners(counted, { rule: 'phragmen' })).toBe('adb')
})
