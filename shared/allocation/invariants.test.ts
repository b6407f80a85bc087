/** Priceability and EJR+ on random elections; the EJR+ check itself against brute force over all groups of supporters. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { election } from './election.ts'
import { ejrPlusComplaints, priceabilityFaults } from './invariants.ts'
import { completions, neverDry, type Run, utilities } from './outcome.ts'

const anElection = fc
  .record({
    budget: fc.integer({ min: 1, max: 60 }),
    costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 8,
    }),
    ballots: fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 7 }), { minLength: 1, maxLength: 7 }),
    points: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ budget, costs, ballots, points }) =>
    election({
      budget,
      unit: 3,
      projects: costs.map((cost, at) => ({ id: String(at), cost })),
      ballots: ballots.map((ids) => ({
        choices: ids
          .filter((id) => id < costs.length)
          .map((project) => ({ project, points: 1 + ((project * points) % 3) })),
      })),
    }),
  )

describe('priceability', () => {
  test.prop([anElection])('holds for the deciding run of every kind of Equal Shares', (counted) => {
    for (const utility of utilities) {
      for (const completion of completions) {
        const { run } = allocate(counted, { rule: 'equal-shares', utility, completion })
        expect(run === undefined ? ['no run'] : priceabilityFaults(counted, run)).toEqual([])
      }
    }
  })

  test('holds where a voter without money supports a later winner, which others pay', () => {
    const naming = (ids: string) => ({ choices: [...ids].map((project) => ({ project })) })
    const counted = election({
      budget: 50,
      unit: 1,
      projects: [
        { id: 'x', cost: 10 },
        { id: 'y', cost: 11 },
        { id: 'c', cost: 19 },
      ],
      ballots: ['xyc', 'c', 'c', 'y', 'x'].map(naming),
    })
    // Shares of 10: x takes 5 each, y the other 5 of the first voter and 6 of the fourth, c 9.5 each of the second and third.
    const { run, selected } = allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' })
    expect(selected).toEqual(['x', 'y', 'c'])
    expect(run?.dryAt[0]).toBe(1)
    expect(run && priceabilityFaults(counted, run)).toEqual([])
  })

  test.each<[string, (run: Run) => Partial<Run>, string]>([
    ['a winner that was forgotten', ({ rounds }) => ({ rounds: rounds.slice(0, 1) }), 'supporters-still-hold-its-cost'],
    [
      'a price that is too low',
      () => ({ rounds: [{ project: 0, price: { numerator: 9n, denominator: 1n } }] }),
      'not-paid-in-full',
    ],
    ['a project bought twice', ({ rounds }) => ({ rounds: [rounds[0]!, rounds[0]!] }), 'bought-twice'],
    ['a voter noted as still rich', ({ dryAt }) => ({ dryAt: dryAt.map(() => 99) }), 'books-differ'],
  ])('%s is found out', (_, change, fault) => {
    const counted = election({
      budget: 20,
      unit: 1,
      projects: [
        { id: 'a', cost: 10 },
        { id: 'b', cost: 10 },
      ],
      ballots: [{ choices: [{ project: 'a' }] }, { choices: [{ project: 'b' }] }],
    })
    const { run } = allocate(counted, { rule: 'equal-shares', completion: 'none' })
    const faults = priceabilityFaults(counted, { ...run!, ...change(run!) })
    expect(faults.map((found) => found.fault)).toContain(fault)
  })
})

describe('priceability, fault by fault', () => {
  /** Voters with ten units of money and ten of hours each, and a run of Equal Shares on their ballots. */
  const ranOn = (
    projects: readonly (readonly [id: string, cost: number, costHours: number])[],
    ballots: readonly string[],
  ) => {
    const counted = election({
      budget: 10 * ballots.length,
      unit: 1,
      budgetHours: 10 * ballots.length,
      projects: projects.map(([id, cost, costHours]) => ({ id, cost, costHours })),
      ballots: ballots.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
    })
    const { run } = allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' })
    if (run === undefined) throw new Error('no run')
    return { counted, run }
  }
  const whole = (amount: bigint) => ({ numerator: amount, denominator: 1n })

  describe('with hours', () => {
    const ran = () => {
      const { counted, run } = ranOn(
        [
          ['a', 10, 4],
          ['b', 10, 6],
        ],
        ['a', 'b'],
      )
      if (run.hours === undefined) throw new Error('no hours')
      return { counted, run, hours: run.hours }
    }

    test('what was bought is paid in both', () => {
      const { counted, run } = ran()
      expect(run.rounds.map(({ project }) => project)).toEqual([0, 1])
      expect(priceabilityFaults(counted, run)).toEqual([])
    })

    test.each([
      ['too few hours for the first', 0, -1n, 'a'],
      ['too many for the second', 1, 1n, 'b'],
    ])('%s', (_, which, more, project) => {
      const { counted, run, hours } = ran()
      const prices = hours.prices.map(({ numerator, denominator }, at) => ({
        numerator: at === which ? numerator + more * denominator : numerator,
        denominator,
      }))
      expect(priceabilityFaults(counted, { ...run, hours: { ...hours, prices } })).toEqual([
        { fault: 'not-paid-in-full', project },
      ])
    })

    test('too little money for the first', () => {
      const { counted, run } = ran()
      const rounds = run.rounds.map((round, at) => (at === 0 ? { ...round, price: whole(9n) } : round))
      expect(priceabilityFaults(counted, { ...run, rounds })).toEqual([{ fault: 'not-paid-in-full', project: 'a' }])
    })

    test('a winner that was forgotten: its supporter is noted as poor, and holds the cost', () => {
      const { counted, run, hours } = ran()
      const shorter = { ...run, rounds: run.rounds.slice(0, 1), hours: { ...hours, prices: hours.prices.slice(0, 1) } }
      expect(priceabilityFaults(counted, shorter)).toEqual([
        { fault: 'books-differ', project: 'b' },
        { fault: 'supporters-still-hold-its-cost', project: 'b' },
      ])
    })
  })

  test.each([
    ['nothing left out', [['a', 10, 4]], ['a'], [0], []],
    [
      'what lacks hours, though not money',
      [
        ['a', 5, 1],
        ['c', 5, 10],
      ],
      ['ac'],
      [0],
      [],
    ],
    [
      'what lacks money, though not hours',
      [
        ['a', 5, 1],
        ['c', 6, 1],
      ],
      ['ac'],
      [0],
      [],
    ],
    [
      'what asks nothing and is no purchase',
      [
        ['a', 10, 4],
        ['f', 0, 0],
      ],
      ['af'],
      [0],
      [],
    ],
    [
      'what nobody supports',
      [
        ['a', 10, 4],
        ['n', 1, 1],
      ],
      ['a'],
      [0],
      [],
    ],
  ] as const)('%s is no fault', (_, projects, ballots, bought, faults) => {
    const { counted, run } = ranOn(projects, ballots)
    expect(run.rounds.map(({ project }) => project)).toEqual(bought)
    expect(priceabilityFaults(counted, run)).toEqual(faults)
  })

  test.each([
    ['a plan that asks hours only', [['h', 0, 5]], ['h']],
    ['a plan of several voters with one ballot', [['c', 25, 0]], ['c', 'c', 'c']],
    ['a plan that takes all its supporters have', [['c', 30, 30]], ['c', 'c', 'c']],
  ] as const)('%s is missed when it was forgotten', (_, projects, ballots) => {
    const { counted, run } = ranOn(projects, ballots)
    expect(priceabilityFaults(counted, run)).toEqual([])
    const nothing = { ...run, rounds: [], dryAt: run.dryAt.map(() => neverDry) }
    const { hours } = run
    const forgotten = hours ? { ...nothing, hours: { ...hours, prices: [], dryAt: nothing.dryAt } } : nothing
    expect(priceabilityFaults(counted, forgotten)).toEqual([
      { fault: 'supporters-still-hold-its-cost', project: projects[0][0] },
    ])
  })

  test('a voter noted as poor who still holds money is found with what it supports', () => {
    const { counted, run } = ranOn(
      [
        ['a', 4, 0],
        ['c', 7, 0],
      ],
      ['ac'],
    )
    expect(priceabilityFaults(counted, { ...run, dryAt: Int32Array.of(0) })).toEqual([
      { fault: 'books-differ', project: 'c' },
    ])
  })
})

describe('EJR+ up to any project', () => {
  test.prop([anElection, fc.array(fc.nat({ max: 5 }), { maxLength: 3 })])(
    'finds the same complaints as brute force over all groups of supporters',
    (counted, picked) => {
      const places = [...new Set(picked.filter((place) => place < counted.projects.length))]
      const ballots = [...counted.groupSize].flatMap((size, g) =>
        Array.from({ length: size }, () => [
          ...counted.choiceProject.subarray(counted.groupStart[g]!, counted.groupStart[g + 1]!),
        ]),
      )
      for (const utility of ['cost', 'cardinality'] as const) {
        const complaints = counted.projects.filter(({ cost }, project) => {
          if (places.includes(project) || cost > counted.budget) return false
          const supporters = ballots.filter((ballot) => ballot.includes(project))
          const got = supporters.map((ballot) => {
            const won = ballot.filter((place) => places.includes(place))
            return utility === 'cost' ? won.reduce((sum, place) => sum + counted.costs[place]!, 0) : won.length
          })
          // Every non-empty group of supporters, as a bit mask.
          return Array.from({ length: 2 ** got.length - 1 }, (_, mask) =>
            got.filter((_, i) => (mask + 1) & (1 << i)),
          ).some((group) =>
            group.every((value) =>
              utility === 'cost'
                ? (value + cost) * counted.voters <= group.length * counted.budget
                : (value + 1) * cost * counted.voters <= group.length * counted.budget,
            ),
          )
        })
        expect(ejrPlusComplaints(counted, places, utility)).toEqual(complaints.map(({ id }) => id))
      }
    },
  )

  test.prop([anElection], { numRuns: 300 })(
    'never fails for Equal Shares under its own utility, filled up or not',
    (counted) => {
      for (const utility of ['cost', 'cardinality'] as const) {
        for (const completion of completions) {
          const { places } = allocate(counted, { rule: 'equal-shares', utility, completion })
          expect(ejrPlusComplaints(counted, places, utility), `${utility}/${completion}`).toEqual([])
        }
      }
    },
  )

  test('greedy fails it where the largest group takes all', () => {
    const counted = election({
      budget: 100,
      unit: 1,
      projects: [
        { id: 'a', cost: 50 },
        { id: 'b', cost: 50 },
        { id: 'c', cost: 40 },
      ],
      ballots: [
        ...Array(6).fill({ choices: [{ project: 'a' }, { project: 'b' }] }),
        ...Array(4).fill({ choices: [{ project: 'c' }] }),
      ],
    })
    expect(ejrPlusComplaints(counted, allocate(counted, { rule: 'greedy' }).places, 'cost')).toEqual(['c'])
  })

  const withHours = fc
    .record({
      budget: fc.nat({ max: 20 }),
      budgetHours: fc.nat({ max: 20 }),
      costs: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { minLength: 1, maxLength: 5 }),
      ballots: fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      picked: fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }),
    })
    .map(({ costs, ballots, picked, ...budgets }) => ({
      ...budgets,
      costs: [...costs, [1, 1] as [number, number]],
      ballots: [...ballots.map((ids) => ids.filter((id) => id < costs.length)), [costs.length]],
      places: picked.filter((place) => place < costs.length),
    }))

  test.prop([withHours])(
    'by cost, with hours: what every one of a group gets stays within what the group can buy, of both',
    ({ budget, budgetHours, costs, ballots, places }) => {
      const counted = election({
        budget,
        unit: 1,
        budgetHours,
        projects: costs.map(([cost, costHours], at) => ({ id: String(at), cost, costHours })),
        ballots: ballots.map((ids) => ({ choices: ids.map((project) => ({ project })) })),
      })
      const justified = (project: number) => {
        const got = ballots
          .filter((ids) => ids.includes(project))
          .map((ids) => [...ids.filter((id) => places.includes(id)), project])
          .map((ids) => [0, 1].map((which) => ids.reduce((sum, id) => sum + costs[id]![which]!, 0)))
        return Array.from({ length: 2 ** got.length - 1 }, (_, mask) =>
          got.filter((_, i) => (mask + 1) & (1 << i)),
        ).some((group) =>
          group.every(
            ([money = 0, hours = 0]) =>
              money * ballots.length <= group.length * budget && hours * ballots.length <= group.length * budgetHours,
          ),
        )
      }
      const complaints = costs.flatMap((_, at) => (!places.includes(at) && justified(at) ? [String(at)] : []))
      expect(ejrPlusComplaints(counted, places, 'cost')).toEqual(complaints)
    },
  )

  test('where there is no money to share out, what asks hours alone can be missed', () => {
    const counted = election({
      budget: 0,
      unit: 1,
      budgetHours: 10,
      projects: [
        { id: 'h', cost: 0, costHours: 5 },
        { id: 'm', cost: 1, costHours: 0 },
      ],
      ballots: ['hm', 'm'].map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
    })
    expect(ejrPlusComplaints(counted, [], 'cost')).toEqual(['h'])
  })

  test('by number, hours play no part', () => {
    const counted = election({
      budget: 400,
      unit: 1,
      budgetHours: 40,
      hoursUnit: 1,
      projects: [
        { id: 'a', cost: 60, costHours: 24 },
        { id: 'b', cost: 80, costHours: 16 },
      ],
      ballots: ['ab', 'ab', 'ab', 'b'].map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
    })
    // Two plans of 60 for the three of a, who can buy for 300; of hours they lack ten.
    expect(ejrPlusComplaints(counted, [1], 'cardinality')).toEqual(['a'])
    expect(ejrPlusComplaints(counted, [1], 'cost')).toEqual([])
  })
})
