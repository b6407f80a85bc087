/** The exact price, by hand: what doubles say within their error never decides, and what they say beyond it need not be asked again. */
import { describe, expect, test } from 'vitest'
import { election } from './election.ts'
import { allSupporters } from './equal-shares.ts'
import { addPayments, exactPrice, type RunState } from './exact-price.ts'
import { filledPurses, purseSpace } from './purse.ts'

/**
 * Three voters with ten units each, of whom all support a; one supports b too, one c. With `points`, what each gives to a.
 * `spent` is what the voter of c paid for it before.
 */
function state(spent = 0, points: readonly [number, number, number] = [1, 1, 1], byPoints = false) {
  const counted = election({
    budget: 30,
    unit: 1,
    projects: ['z', 'a', 'b', 'c'].map((id) => ({ id, cost: 1 })),
    ballots: ['az', 'ab', 'ac'].map((ids, voter) => ({
      choices: [...ids].map((project) => ({ project, points: project === 'a' ? (points[voter] ?? 1) : 1 })),
    })),
  })
  const [purse] = filledPurses(counted, 0, purseSpace(counted))
  const supporters = allSupporters(counted, byPoints)[1]
  if (purse === undefined || supporters === undefined) throw new Error('no purse')
  /** The group of a voter, and its place among the supporters. */
  const [ofZ, ofB, ofC] = [0, 2, 3].map(
    (project) => counted.supporterGroup[counted.projectStart[project] ?? 0] ?? -1,
  ) as [number, number, number]
  const run: RunState = { election: counted, purses: [purse], boughtAt: new Int32Array(4).fill(-1), byPoints }
  if (spent > 0) {
    // In thirds of a unit, by one.
    purse.chain.push(BigInt(spent) * 3n, 1)
    run.boughtAt[3] = 0
    purse.balances[ofC] = 10 - spent
  }
  const priceOf = (cost: number, lower = 0, upper = Number.POSITIVE_INFINITY, trustDoubles = true) => {
    const price = exactPrice(run, purse, supporters, cost, { lower, upper }, trustDoubles)
    if (price === undefined) return undefined
    const at = (group: number) => supporters.group.subarray(supporters.from, supporters.to).indexOf(group)
    return {
      nearest: price.nearest,
      weight: price.weight,
      allIn: [ofZ, ofB, ofC].map((group) => price.allIn[at(group)]),
      length: price.allIn.length,
    }
  }
  return { purse, ofZ, ofB, ofC, priceOf, run }
}

describe('all that everybody holds', () => {
  const everything = { nearest: 10, weight: 3, allIn: [1, 1, 1], length: 3 }

  test('is paid to the last, though the doubles are off by a little', () => {
    const { purse, ofZ, ofB, priceOf } = state()
    purse.error = 1e-11
    purse.balances[ofZ] = 10 - 1e-12
    purse.balances[ofB] = 10 + 1e-12
    expect(priceOf(30)).toEqual(everything)
    expect(priceOf(31)).toBeUndefined()
    expect(priceOf(29)).toEqual({ nearest: 29 / 3, weight: 3, allIn: [0, 0, 0], length: 3 })
    // Between bounds as narrow as the error everybody is looked at all the same.
    expect(priceOf(30, 10 - 5e-12, 10 + 5e-12)).toEqual(everything)
  })

  test('and off by no more than the roundings of the price itself', () => {
    const { purse, ofZ, ofB, priceOf } = state()
    purse.error = 0
    purse.balances[ofZ] = 10 - 2 ** -49
    purse.balances[ofB] = 10 + 2 ** -49
    expect(priceOf(30)).toEqual(everything)
  })

  test('whatever the doubles say, when they are not to be trusted', () => {
    const { purse, ofZ, ofB, priceOf } = state()
    purse.balances[ofZ] = 3
    purse.balances[ofB] = 99
    expect(priceOf(30, 0, 1, false)).toEqual(everything)
    expect(priceOf(30, 50, 99, false)).toEqual(everything)
  })
})

describe('who paid before', () => {
  test('and has less than the price gives all it has: 24 = 6 + 9 + 9', () => {
    expect(state(4).priceOf(24)).toEqual({ nearest: 9, weight: 2, allIn: [0, 0, 1], length: 3 })
    expect(state(4).priceOf(24, 8.5, 9.5)).toEqual({ nearest: 9, weight: 2, allIn: [0, 0, 1], length: 3 })
    expect(state(4).priceOf(24, 0, 99, false)).toEqual({ nearest: 9, weight: 2, allIn: [0, 0, 1], length: 3 })
  })

  test('and has exactly the price pays in full, and has nothing left', () => {
    expect(state(4).priceOf(18)).toEqual({ nearest: 6, weight: 3, allIn: [0, 0, 1], length: 3 })
  })

  test('and has nothing left counts no more', () => {
    const { purse, ofC, priceOf } = state(10)
    purse.dryAt[ofC] = 0
    expect(priceOf(18)).toEqual({ nearest: 9, weight: 2, allIn: [0, 0, 1], length: 3 })
    expect(priceOf(20)).toMatchObject({ nearest: 10, allIn: [1, 1, 1] })
    expect(priceOf(21)).toBeUndefined()
  })
})

test('by points: who gives three pays three times, and its last only at a third of what it holds', () => {
  // 3 + 1 + 1 points: 15 is 3 a point, 9 of the first.
  expect(state(0, [3, 1, 1], true).priceOf(15)).toEqual({ nearest: 3, weight: 5, allIn: [0, 0, 0], length: 3 })
  // 24 = 10 of the first, who would pay 21 of 7, and 7 of each of the others.
  expect(state(0, [3, 1, 1], true).priceOf(24)).toEqual({ nearest: 7, weight: 2, allIn: [1, 0, 0], length: 3 })
  expect(state(0, [3, 1, 1], true).priceOf(24, 6.5, 7.5)).toEqual({
    nearest: 7,
    weight: 2,
    allIn: [1, 0, 0],
    length: 3,
  })
  // Two points for 10 units, five each: exactly the last, off in doubles by twice what the error of one would be.
  const { purse, ofZ, priceOf } = state(0, [2, 1, 1], true)
  purse.error = 1e-11
  purse.balances[ofZ] = 10 + 1.5e-11
  expect(priceOf(20)).toEqual({ nearest: 5, weight: 4, allIn: [1, 0, 0], length: 3 })
})

test('payments are counted by round, of those who chose what was bought; by points as many times', () => {
  const { run, ofC, ofZ } = state(4, [3, 1, 2])
  const counted = (byPoints: boolean, group: number, times: number) => {
    const perRound = new Float64Array(1)
    addPayments({ ...run, byPoints }, group, times, perRound)
    return perRound[0]
  }
  run.boughtAt[3] = -1
  run.boughtAt[1] = 0
  expect([counted(false, ofC, 5), counted(true, ofC, 5), counted(true, ofZ, -1)]).toEqual([5, 10, -3])
  run.boughtAt[1] = -1
  expect(counted(true, ofC, 5)).toBe(0)
})
