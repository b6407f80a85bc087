/** The purses of a run, by hand: shares, hours in proportion, and by what prices are compared. */
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'
import { neverDry } from './outcome.ts'
import { filledPurses, purseSpace, rhoDivisor } from './purse.ts'

const of = (budget: number, budgetHours: number, costHours: number) =>
  election({
    budget,
    unit: 10,
    budgetHours,
    projects: [
      { id: 'a', cost: 30, costHours },
      { id: 'b', cost: 20 },
    ],
    ballots: [0, 1, 1].map((project) => ({ choices: [{ project }] })),
  })
const filled = (counted: ReturnType<typeof of>, raise: number) => filledPurses(counted, raise, purseSpace(counted))
const ofShares = (counted: ReturnType<typeof of>, raise: number) =>
  filled(counted, raise).map(({ base, startShare }) => [base, startShare])

describe('shares', () => {
  test('of money alone where nobody asks hours', () => {
    expect(ofShares(of(100, 60, 0), 0)).toEqual([[3n, 100n]])
    // Three times ten units more: ten for everybody.
    expect(ofShares(of(100, 60, 0), 1)).toEqual([[3n, 130n]])
    expect(ofShares(of(100, 60, 0), 2)).toEqual([[3n, 160n]])
  })

  test('of hours in proportion to the money', () => {
    // 60 / 3 hours each; with ten units more on 33 1/3, three tenths more: 26.
    expect(ofShares(of(100, 60, 6), 0)[1]).toEqual([300n, 6_000n])
    expect(ofShares(of(100, 60, 6), 1)[1]).toEqual([300n, 7_800n])
  })

  test('of hours alone, where there is no money, do not rise', () => {
    expect(ofShares(of(0, 60, 6), 0)).toEqual([
      [3n, 0n],
      [3n, 60n],
    ])
    expect(ofShares(of(0, 60, 6), 5)).toEqual([
      [3n, 150n],
      [3n, 60n],
    ])
  })

  test('lie in the balances of every group, which nobody spent yet, with room for a few roundings', () => {
    const [money, hours] = filled(of(100, 60, 6), 0)
    expect(money?.balances).toEqual(Float64Array.of(100 / 3, 100 / 3))
    expect(hours?.balances).toEqual(Float64Array.of(20, 20))
    expect(money?.dryAt).toEqual(Int32Array.of(neverDry, neverDry))
    expect([money?.costs, hours?.costs]).toEqual([Float64Array.of(30, 20), Float64Array.of(6, 0)])
    expect([money?.budget, hours?.budget]).toEqual([100, 60])
    expect([hours?.error, hours?.errorOfRound]).toEqual([4 * 2 ** -53 * 20, 6 * 2 ** -53 * 20])
  })
})

test('one run after another uses the same space', () => {
  const counted = of(100, 60, 6)
  const space = purseSpace(counted)
  expect(space.map(({ length }) => length)).toEqual([2, 2])
  expect(purseSpace(of(100, 60, 0))).toHaveLength(1)
  expect(filledPurses(counted, 0, space).map(({ balances }) => balances)).toEqual(space)
})

test.each([
  ['cost', 6, [30, 6]],
  ['cardinality', 6, [100, 60]],
  ['points', 6, [100, 60]],
  ['cost', 0, [30]],
  ['cardinality', 0, [1]],
  ['points', 0, [1]],
] as const)('utility %s with %i hours asked: prices are divided by %j', (utility, costHours, divisors) => {
  const purses = filled(of(100, 60, costHours), 0)
  expect(purses.map((purse) => rhoDivisor(purses, purse, 0, utility))).toEqual(divisors)
})
