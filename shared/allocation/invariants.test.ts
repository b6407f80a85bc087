/** Priceability and EJR+ on random elections; the EJR+ check itself against brute force over all groups of supporters. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { election } from './election.ts'
import { ejrPlusComplaints, priceabilityFaults } from './invariants.ts'
import { completions, utilities } from './outcome.ts'

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
  test.each([
    ['a winner that was forgotten', { rounds: run!.rounds.slice(0, 1) }, 'supporters-still-hold-its-cost'],
    [
      'a price that is too low',
      { rounds: [{ project: 0, price: { numerator: 9n, denominator: 1n } }] },
      'not-paid-in-full',
    ],
    ['a project bought twice', { rounds: [run!.rounds[0]!, run!.rounds[0]!] }, 'bought-twice'],
    ['a voter noted as still rich', { dryAt: run!.dryAt.map(() => 99) }, 'books-differ'],
  ])('%s is found out', (_, change, fault) => {
    const faults = priceabilityFaults(counted, { ...run!, ...change })
    expect(faults.map((found) => found.fault)).toContain(fault)
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
})
