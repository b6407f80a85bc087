/** Passing over raises: what is called steady is steady, and add1 with it is add1 without. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { type Election, election } from './election.ts'
import { equalSharesRunner } from './equal-shares.ts'
import { type Utility, utilities } from './outcome.ts'
import { steadyRaises } from './steady-raises.ts'

/** Few voters, and so much money that one unit is little: hundreds of raises. */
const anElection = fc
  .record({
    budget: fc.integer({ min: 1, max: 3000 }),
    costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constantFrom(600, 900)), {
      minLength: 2,
      maxLength: 6,
    }),
    ballots: fc.array(
      fc.uniqueArray(fc.record({ project: fc.nat({ max: 5 }), points: fc.integer({ min: 1, max: 3 }) }), {
        selector: ({ project }) => project,
        maxLength: 5,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ budget, costs, ballots }) =>
    election({
      budget,
      unit: 1,
      projects: costs.map((cost, at) => ({ id: `p${at}`, cost })),
      ballots: ballots.map((choices) => ({ choices: choices.filter(({ project }) => project < costs.length) })),
    }),
  )

/** add1 as it is defined, raise by raise. */
function oneByOne(counted: Election, utility: Utility) {
  const runner = equalSharesRunner(counted, utility)
  const all = counted.costs.reduce((sum, cost) => sum + cost, 0)
  const supported = counted.supporters.filter((ballots) => ballots > 0).length
  let kept = runner(0)
  let increments = 0
  while (all > counted.budget && kept !== undefined && kept.places.length < supported) {
    const next = runner(increments + 1)
    if (next === undefined) break
    kept = next
    increments += 1
  }
  return { places: kept?.places ?? [], increments }
}

describe('steadyRaises', () => {
  test.prop([anElection, fc.nat({ max: 400 })], { numRuns: 300 })(
    'every raise it passes over selects the same projects in the same order',
    (counted, raise) => {
      for (const utility of utilities) {
        const runner = equalSharesRunner(counted, utility)
        const now = runner(raise)
        if (now === undefined) continue
        const steady = Math.min(steadyRaises(counted, now.run), 5000)
        for (const more of [1, 2, steady >> 1, steady - 1, steady]) {
          if (more >= 1 && more <= steady)
            expect(runner(raise + more)?.places, `${utility} +${more}`).toEqual(now.places)
        }
      }
    },
  )

  test.prop([anElection], { numRuns: 80 })(
    'add1 comes to the same run as one raise at a time',
    (counted) => {
      for (const utility of utilities) {
        const { places, increments } = allocate(counted, { rule: 'equal-shares', utility, completion: 'add1' })
        expect({ places, increments }, utility).toEqual(oneByOne(counted, utility))
      }
    },
    30_000,
  )

  test('a plan that becomes affordable to the cent, at less than the price of the winner, is no tie', () => {
    const counted = election({
      budget: 2338,
      unit: 1,
      projects: [1101, 41, 727, 269, 201].map((cost, at) => ({ id: `p${at}`, cost })),
      ballots: [[1, 0], [], [], [], [4, 0], [3, 0, 2], [], [1, 3, 2]].map((places) => ({
        choices: places.map((project) => ({ project })),
      })),
    })
    const spec = { rule: 'equal-shares', utility: 'cardinality', completion: 'add1' } as const
    expect(allocate(counted, spec)).toEqual(allocate(counted, spec, { exact: true }))
  })

  test('two voters with a thousand each and a plan of 1,500: until they have enough, nothing changes', () => {
    const counted = election({
      budget: 2000,
      unit: 1,
      projects: [
        { id: 'a', cost: 1500 },
        { id: 'b', cost: 700 },
      ],
      ballots: [{ choices: [{ project: 0 }] }, { choices: [{ project: 1 }] }],
    })
    const first = equalSharesRunner(counted, 'cost')(0)
    // b is bought; a is bought from a share of 1,500 on, 500 raises later.
    expect(first?.places).toEqual([1])
    expect(first && steadyRaises(counted, first.run)).toBe(499)
  })

  test('where nearly all have chosen every plan, ties do not stop it', () => {
    const projects = Array.from({ length: 20 }, (_, at) => ({ id: `p${at}`, cost: 20_000_000 + 1_000_003 * at }))
    const counted = election({
      budget: 400_000_000,
      unit: 10_000,
      projects,
      ballots: [
        ...Array.from({ length: 9 }, () => ({ choices: projects.map(({ id }) => ({ project: id })) })),
        { choices: [{ project: 'p0' }] },
      ],
    })
    for (const utility of ['cost', 'cardinality'] as const) {
      let told = 0
      const { increments } = allocate(
        counted,
        { rule: 'equal-shares', utility, completion: 'add1' },
        {
          onProgress: () => {
            told += 1
          },
        },
      )
      expect(increments).toBe(oneByOne(counted, utility).increments)
      expect(increments).toBe(477)
      expect(told).toBeLessThan(50)
    }
  })

  test('ten million euros and two voters: progress is told a few times, not ten million times', () => {
    const counted = election({
      budget: 1_000_000_000,
      unit: 100,
      projects: [
        { id: 'a', cost: 600_000_000 },
        { id: 'b', cost: 500_000_000 },
        { id: 'c', cost: 100_000_000 },
      ],
      ballots: [{ choices: [{ project: 0 }, { project: 2 }] }, { choices: [{ project: 1 }, { project: 2 }] }],
    })
    let told = 0
    const { selected, increments } = allocate(
      counted,
      { rule: 'equal-shares', utility: 'cost', completion: 'add1' },
      {
        onProgress: () => {
          told += 1
        },
      },
    )
    // c (50 million cents each), then b needs 500 of the second voter's 450 left: from a raise of 500,000 euros on.
    expect(selected).toEqual(['c', 'b'])
    // a needs 600 more of the first voter: a share of 650 million, 1,500,000 raises; the run before it is the last.
    expect(increments).toBe(1_499_999)
    expect(told).toBeLessThan(200)
  })
})
