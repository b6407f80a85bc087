import { describe, expect, test } from 'vitest'
import { allocate } from '../../shared/allocation/allocate.ts'
import { election } from '../../shared/allocation/election.ts'
import { ballotsOf, syntheticElection } from './ballots.ts'
import { plainElection, textbookAdd1, textbookRun } from './textbook.ts'

/** Ballots as letters: voter by voter the projects named, in an election in whole euros. */
function small(budget: number, costs: Record<string, number>, ballots: readonly string[]) {
  const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }))
  return election({
    budget,
    unit: 1,
    projects,
    ballots: ballots.map((named) => ({ choices: [...named].map((project) => ({ project })) })),
  })
}

const abc = ['A', 'A', 'AB', 'B']

describe.each([{ lazy: false }, { lazy: true }])('the textbook, $lazy', (options) => {
  // A: three pay 20 (effective vote count 3), before B: two would pay 20 (2). Then the third holds the share less 20.
  test.each([
    ['everything fits, so no raise, though B is lacking 10', 100, { A: 60, B: 40 }, abc, [0], 0],
    ['B needs 8 more each, which passes the budget', 90, { A: 60, B: 40 }, abc, [0], 7],
    ['B comes with 5 more each, and then all supported have won', 100, { A: 60, B: 40, C: 50 }, abc, [0, 1], 5],
    ['what costs nothing is taken first', 90, { A: 60, B: 40, F: 0 }, ['AF', 'A', 'AB', 'B'], [2, 0], 7],
    [
      'four pay 5 before three pay 10; A then needs 2 more each',
      60,
      { A: 30, B: 20, C: 99 },
      ['AB', 'AB', 'A', 'B', 'B'],
      [1, 0],
      2,
    ],
    ['the same rho and support: the cheaper first', 10, { A: 6, B: 4, C: 9 }, ['AB', 'AB'], [1, 0], 0],
    ['no ballot names anything', 50, { A: 60 }, ['', ''], [], 0],
  ] as const)('%s', (_, budget, costs, ballots, places, raises) => {
    const plain = plainElection(small(budget, costs, ballots))
    expect(textbookAdd1(plain, options)).toMatchObject({ places, raises })
  })

  test('one run: the poor give all they hold, the others share the rest', () => {
    const plain = plainElection(small(100, { A: 60, B: 40, C: 50 }, abc))
    expect(textbookRun(plain, 29, options.lazy)).toEqual({ places: [0], cost: 60 })
    expect(textbookRun(plain, 30, options.lazy)).toEqual({ places: [0, 1], cost: 100 })
  })

  test.each(Array.from({ length: 12 }, (_, seed) => seed))('agrees with the engine on made-up election %i', (seed) => {
    const made = syntheticElection({
      seed,
      ballots: 60 + 40 * seed,
      projects: 12 + seed,
      shareCents: 2_000 + 700 * seed,
    })
    const built = election({ ...made.paper, ballots: ballotsOf(made) })
    const exact = allocate(built, { rule: 'equal-shares', utility: 'cost', completion: 'add1' })
    const { places, cost, raises } = textbookAdd1(plainElection(built), options)
    expect(exact.increments).toBeGreaterThan(0)
    // As a set: where two rho are equal to the last digit, rounding may swap the order.
    expect({ winners: new Set(places), cost, raises }).toEqual({
      winners: new Set(exact.places),
      cost: exact.cost,
      raises: exact.increments,
    })
  })

  test('rounding decides where every cent is needed: the textbook selects nothing, the engine the only project', () => {
    const all = small(
      100,
      { A: 100 },
      Array.from({ length: 14 }, () => 'A'),
    )
    expect(textbookAdd1(plainElection(all), options).places).toEqual([])
    expect(allocate(all, { rule: 'equal-shares', utility: 'cost', completion: 'add1' }).selected).toEqual(['A'])
  })
})

test('equal ballots become voters of their own', () => {
  const { supporters, voters, supported } = plainElection(small(9, { A: 5, B: 5, C: 5 }, ['AB', 'B', 'AB', '']))
  expect({ supporters: supporters.map((each) => [...each]), voters, supported }).toEqual({
    supporters: [[0, 1], [0, 1, 2], []],
    voters: 4,
    supported: [1, 0],
  })
})
