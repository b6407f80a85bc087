/** The search of a round: it takes the right project, and looks at no more projects than it must. */
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'
import { openProjects } from './equal-shares.ts'
import type { RunState } from './exact-price.ts'
import type { EngineOptions, Utility } from './outcome.ts'
import { filledPurses, purseSpace } from './purse.ts'
import { rhoSearch } from './smallest-rho.ts'

/** The search of a first run; nobody pays between its rounds. `looks` names a project each time its supporters are gone through, `exact` counts exact prices. */
function searched(
  costs: readonly number[],
  votes: readonly string[],
  {
    utility = 'cardinality' as Utility,
    options = {} as EngineOptions,
    budget = 1_000,
    costHours = [] as number[],
  } = {},
) {
  const counted = election({
    budget,
    unit: 1,
    budgetHours: 100,
    projects: costs.map((cost, at) => ({ id: 'abcdefgh'.charAt(at), cost, costHours: costHours[at] ?? 0 })),
    ballots: votes.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
  })
  const looks: string[] = []
  let exact = 0
  const purses = filledPurses(counted, 0, purseSpace(counted)).map((purse) => ({
    ...purse,
    chain: {
      ...purse.chain,
      nearest: (top: bigint, weight: number) => {
        exact += 1
        return purse.chain.nearest(top, weight)
      },
    },
  }))
  const state: RunState = {
    election: counted,
    purses,
    boughtAt: new Int32Array(costs.length).fill(-1),
    byPoints: utility === 'points',
  }
  const { open, supportersOf } = openProjects(counted, utility)
  const watched = supportersOf.map((supporters, project) => ({
    ...supporters,
    get from() {
      looks.push('abcdefgh'.charAt(project))
      return supporters.from
    },
  }))
  const search = rhoSearch({ state, supportersOf: watched, open, utility, options })
  const next = () => {
    looks.length = 0
    exact = 0
    const purchase = search.next()
    return { project: purchase && 'abcdefgh'.charAt(purchase.project), looks: looks.join(''), exact }
  }
  return { next, search, counted, purses }
}

describe('what it takes', () => {
  test('the smallest price first, as long as somebody can pay; then nothing', () => {
    // Ten voters with a hundred each.
    const { next } = searched([30, 20, 101, 40], ['a', 'b', 'c', 'd', '', '', '', '', '', ''])
    expect([next(), next(), next(), next(), next()].map(({ project }) => project)).toEqual([
      'b',
      'a',
      'd',
      undefined,
      undefined,
    ])
  })

  test('the price that every one of its supporters pays, exactly', () => {
    const { search } = searched([100], ['a', 'a', 'a'])
    expect(search.next()?.prices).toMatchObject([{ top: 300n, weight: 3, nearest: 100 / 3 }])
  })

  test.each<[string, EngineOptions]>([
    ['with the filter', {}],
    ['without', { exact: true }],
  ])('equal prices go by the order of ties, %s: more support, then the lower cost, then the paper', (_, options) => {
    const { next } = searched([20, 40, 20, 20], ['a', 'bd', 'b', 'c', 'd'], { options })
    // d: 20 by two, 10 each. Then a, b (40 by two) and c at 20 each.
    expect([next(), next(), next(), next()].map(({ project }) => project)).toEqual(['d', 'b', 'a', 'c'])
  })

  test('with hours, what takes the smaller part of what there is, counting the scarcer of the two', () => {
    // Of 1,000 and 100 hours: a takes 3% and 1%, b 2% and 4%, c 2% of the hours alone.
    const { next } = searched([30, 20, 0], ['a', 'b', 'c', '', ''], { costHours: [1, 4, 2] })
    expect([next(), next(), next(), next()].map(({ project }) => project)).toEqual(['c', 'a', 'b', undefined])
  })

  test('nothing whose hours nobody can pay, be its money ever so little', () => {
    // Five voters with twenty hours each.
    const { next } = searched([1, 30], ['a', 'b', '', '', ''], { costHours: [21, 20] })
    expect([next(), next()].map(({ project }) => project)).toEqual(['b', undefined])
  })
})

describe('how much it looks at', () => {
  test('where prices are apart, the winner alone: once in doubles, once exactly', () => {
    const { next } = searched([30, 20, 101, 40], ['a', 'b', 'c', 'd', '', '', '', '', '', ''])
    expect([next(), next(), next(), next(), next()]).toEqual([
      { project: 'b', looks: 'bb', exact: 1 },
      { project: 'a', looks: 'aa', exact: 1 },
      { project: 'd', looks: 'dd', exact: 1 },
      // Certainly out of reach, and out of mind from then on.
      { project: undefined, looks: 'c', exact: 0 },
      { project: undefined, looks: '', exact: 0 },
    ])
  })

  test('where prices are equal, the equals too, and no others', () => {
    const { next } = searched([30, 20, 20, 20], ['a', 'b', 'c', 'd', ''])
    expect([next(), next(), next(), next()]).toEqual([
      { project: 'b', looks: 'bcdbcd', exact: 3 },
      { project: 'c', looks: 'cdcd', exact: 2 },
      { project: 'd', looks: 'dd', exact: 1 },
      { project: 'a', looks: 'aa', exact: 1 },
    ])
  })

  test('asked to be exact, everything, and each once', () => {
    const { next } = searched([30, 20, 40], ['a', 'b', 'c', ''], { options: { exact: true } })
    expect(next()).toEqual({ project: 'b', looks: 'bac', exact: 3 })
  })

  test('what only exact arithmetic can tell is worked out once, found wanting, and never looked at again', () => {
    // Three voters hold 1,000 / 3 each: with a cent more than 1,000 asked, doubles cannot tell.
    const { next } = searched([1_000 * 2 ** 40 + 1, 5], ['a', 'a', 'a'], { budget: 1_000 * 2 ** 40 })
    expect([next(), next()]).toEqual([
      { project: undefined, looks: 'aa', exact: 1 },
      { project: undefined, looks: '', exact: 0 },
    ])
    // Exactly all of it: worked out once, and bought at that price.
    const { next: nextOfAll } = searched([1_000 * 2 ** 40], ['a', 'a', 'a'], { budget: 1_000 * 2 ** 40 })
    expect(nextOfAll()).toEqual({ project: 'a', looks: 'aa', exact: 1 })
  })

  test('what was looked at keeps its bound: dearer than it seemed, it has to wait without another look', () => {
    // Shares of 120. a seems to cost 190 / 2; c costs 98 and b 100 for each of two.
    const { next, counted, purses } = searched([190, 200, 196, 999], ['a', 'ad', 'b', 'b', 'c', 'c'], { budget: 720 })
    // One voter of a, the only one of d, has 85 left: the other would pay 105.
    const [money] = purses
    const poor = counted.supporterGroup[counted.projectStart[3] ?? 0] ?? -1
    if (money) money.balances[poor] = 85
    expect([next(), next()]).toEqual([
      { project: 'c', looks: 'acc', exact: 1 },
      { project: 'b', looks: 'bb', exact: 1 },
    ])
  })

  test('by cost, it is the votes that have to be apart', () => {
    const { next } = searched([40, 40, 40], ['a', 'b', 'b', 'b', 'c', 'c'], { utility: 'cost' })
    expect([next(), next(), next()]).toEqual([
      { project: 'b', looks: 'bb', exact: 1 },
      { project: 'c', looks: 'cc', exact: 1 },
      { project: 'a', looks: 'aa', exact: 1 },
    ])
  })

  test('a price that only exact arithmetic could tell is as good a bound as any other', () => {
    // Three voters give their last for a; b is dearer than that.
    const share = 2 ** 45
    const { next } = searched([3 * share, 2 * share], ['a', 'a', 'a', 'b'], { budget: 4 * share })
    expect(next()).toEqual({ project: 'a', looks: 'aa', exact: 1 })
  })
})
