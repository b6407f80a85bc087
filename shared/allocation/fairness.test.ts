/** The fairness figures, worked out by hand and held against plain counting. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { election } from './election.ts'
import { fairness } from './fairness.ts'

const cast = (ids: string, times = 1) =>
  Array.from({ length: times }, () => ({ choices: [...ids].map((project) => ({ project })) }))

// Six of ten choose a and b, four choose c: greedy gives all to the six, and the four could have paid c from their shares of 10.
const counted = election({
  budget: 100,
  unit: 1,
  projects: [
    { id: 'a', cost: 50 },
    { id: 'b', cost: 50 },
    { id: 'c', cost: 40 },
  ],
  ballots: [...cast('ab', 6), ...cast('c', 4)],
})

describe('fairness', () => {
  test('of greedy: a justified complaint, and nothing behind four ballots', () => {
    const { places } = allocate(counted, { rule: 'greedy' })
    expect(fairness(counted, places)).toEqual({
      cost: 100,
      winners: 2,
      ballotsWithWinner: 6,
      ballotsByWinners: [4, 0, 6],
      // 100 / 6 behind each of the six.
      moneyBehindBallot: { least: 0, quarter: 0, half: 16, threeQuarters: 16, most: 16 },
      perTheme: [],
      perDistrict: [],
      complaints: [2],
    })
  })

  test('of Equal Shares: no complaint, and something behind every ballot', () => {
    const { places } = allocate(counted, { rule: 'equal-shares' })
    expect(fairness(counted, places)).toMatchObject({
      cost: 90,
      ballotsByWinners: [0, 10],
      moneyBehindBallot: { least: 8, quarter: 8, half: 8, threeQuarters: 10, most: 10 },
      complaints: [],
    })
  })

  test('thirds that make a whole are not rounded below it', () => {
    const thirds = election({
      budget: 30,
      unit: 1,
      projects: [...'abc'].map((id) => ({ id, cost: 10 })),
      ballots: cast('abc', 3),
    })
    expect(fairness(thirds, [0, 1, 2]).moneyBehindBallot).toMatchObject({ least: 10, most: 10 })
  })

  test('money and votes by label: a ballot counts once, divided over its choices; an empty one not at all', () => {
    const labels = { theme: ['play', 'green', 'play'], district: ['north', 'south', 'south'] }
    const mixed = election({
      ...counted,
      ballots: [...cast('ab', 2), ...cast('abc', 1), ...cast('c', 1), ...cast('', 4)],
    })
    expect(fairness(mixed, [0, 2], labels)).toMatchObject({
      // Votes: a 2/2 + 1/3, b the same, c 1/3 + 1, of 4.
      perTheme: [
        { name: 'play', cost: 90, votesBps: 6667 },
        { name: 'green', cost: 0, votesBps: 3333 },
      ],
      perDistrict: [
        { name: 'north', cost: 50, votesBps: 3333 },
        { name: 'south', cost: 40, votesBps: 6667 },
      ],
    })
    const points = election({
      ...counted,
      ballots: [
        {
          choices: [
            { project: 'a', points: 3 },
            { project: 'b', points: 1 },
          ],
        },
      ],
    })
    expect(fairness(points, [], labels).perTheme.map(({ votesBps }) => votesBps)).toEqual([7500, 2500])
  })

  test('without ballots every figure is zero', () => {
    const empty = election({ ...counted, ballots: [] })
    expect(fairness(empty, [], { theme: ['x', 'x', 'y'] })).toEqual({
      cost: 0,
      winners: 0,
      ballotsWithWinner: 0,
      ballotsByWinners: [],
      moneyBehindBallot: { least: 0, quarter: 0, half: 0, threeQuarters: 0, most: 0 },
      perTheme: [
        { name: 'x', cost: 0, votesBps: 0 },
        { name: 'y', cost: 0, votesBps: 0 },
      ],
      perDistrict: [],
      complaints: [],
    })
  })

  test.prop([
    fc.array(fc.uniqueArray(fc.nat({ max: 4 })), { minLength: 1, maxLength: 12 }),
    fc.uniqueArray(fc.nat({ max: 4 })),
  ])('quartiles are those of a plain sorted list', (ballots, picked) => {
    const costs = [30, 7, 11, 0, 25]
    const random = election({
      budget: 100,
      unit: 1,
      projects: costs.map((cost, at) => ({ id: String(at), cost })),
      ballots: ballots.map((choices) => ({ choices: choices.map((project) => ({ project })) })),
    })
    const places = picked.filter((place) => random.supporters[place]! > 0)
    // Sums of twelfths and larger: a millionth added before rounding down repairs what doubles lose.
    const behind = ballots
      .map((choices) =>
        choices.reduce(
          (sum, place) => sum + (places.includes(place) ? costs[place]! / random.supporters[place]! : 0),
          0,
        ),
      )
      .sort((a, b) => a - b)
      .map((amount) => Math.floor(amount + 1e-6))
    const at = (part: number) => behind[Math.max(0, Math.ceil(part * behind.length) - 1)]
    expect(fairness(random, places).moneyBehindBallot).toEqual({
      least: at(0),
      quarter: at(0.25),
      half: at(0.5),
      threeQuarters: at(0.75),
      most: at(1),
    })
    const { ballotsByWinners, ballotsWithWinner } = fairness(random, places)
    expect(ballotsByWinners.reduce((sum, count) => sum + count, 0)).toBe(ballots.length)
    expect(ballotsWithWinner).toBe(ballots.length - ballotsByWinners[0]!)
  })
})
