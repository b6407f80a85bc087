/** How few ballots change a small outcome: by hand, and against trying everything ballot by ballot. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocate } from './allocate.ts'
import { ballotsToChange } from './ballots-to-change.ts'
import { type ElectionBallot, election } from './election.ts'
import { defaultSpec } from './outcome.ts'

const cast = (ids: string, times = 1): ElectionBallot[] =>
  Array.from({ length: times }, () => ({ choices: [...ids].map((project) => ({ project })) }))
const paper = {
  budget: 50,
  unit: 1,
  projects: [
    { id: 'a', cost: 50 },
    { id: 'b', cost: 50 },
  ],
}
const greedy = { rule: 'greedy' } as const
const toChange = (ballots: readonly ElectionBallot[], spec: typeof greedy | typeof defaultSpec = greedy) => {
  const counted = election({ ...paper, ballots })
  return ballotsToChange(counted, spec, allocate(counted, spec).places)
}

describe('by hand, greedy with room for one of two', () => {
  test.each([
    [
      'a tie that the order of the paper decides: one more for b',
      cast('a', 3).concat(cast('b', 3)),
      { found: 1, tried: 1 },
    ],
    [
      'one ahead: two more for b (one makes a tie, which a wins)',
      cast('a', 3).concat(cast('b', 2)),
      { found: 2, tried: 2 },
    ],
    ['two ahead: three', cast('a', 4).concat(cast('b', 2)), { found: 3, tried: 3 }],
    ['three ahead: more than three', cast('a', 5).concat(cast('b', 2)), { tried: 3 }],
    ['one voter: without it nothing wins', cast('a'), { found: 1, tried: 1 }],
    [
      'three voters of one mind: two for another change nothing, without all three nothing wins',
      cast('a', 3),
      { found: 3, tried: 3 },
    ],
    ['thirty ballots are not looked at', cast('a', 15).concat(cast('b', 15)), undefined],
    ['nobody voted', [], undefined],
  ])('%s', (_, ballots, expected) => {
    expect(toChange(ballots)).toEqual(expected)
  })
})

test('Equal Shares: one voter less, and the others cannot pay', () => {
  // Five shares of 10 pay a of 50 by all five. Without one of them shares are 12.50, and four pay it still; an added ballot for b
  // makes shares of 8.33 and five hold 41.67: a is bought by the fill-up. So only who wins the fill-up could change: never within three.
  expect(toChange(cast('a', 5), defaultSpec)).toEqual({ tried: 3 })
})

test('with points, an added ballot gives the most that any ballot gives', () => {
  // a has 15 voters of one point, b 5 + 5 + 1: five points more for b are enough, and no single ballot taken away is.
  const counted = election({
    ...paper,
    ballots: [...cast('a', 15), ...[5, 5, 1].map((points) => ({ choices: [{ project: 'b', points }] }))],
  })
  expect(ballotsToChange(counted, greedy, allocate(counted, greedy).places)).toEqual({ found: 1, tried: 1 })
})

test('a single count that takes too much work is left halfway', () => {
  // Ten million euros, and so many points given that nearly every raise changes the order of the purchases.
  const projects = Array.from({ length: 100 }, (_, at) => ({ id: String(at), cost: 1_000_003 * (at + 10) }))
  const counted = election({
    budget: 1_000_000_000,
    unit: 100,
    projects,
    ballots: Array.from({ length: 20 }, (_, voter) => ({
      choices: projects.map(({ id }, at) => ({ project: id, points: 1 + ((7 * at + 3 * voter * at) % 9) })),
    })),
  })
  const spec = { rule: 'equal-shares', utility: 'points', completion: 'add1' } as const
  expect(ballotsToChange(counted, spec, allocate(counted, spec).places)).toEqual({ tried: 0 })
})

test('where trying is too much work, it says how far it came', () => {
  // Everybody names all plans but one, and one plan more than fits is named by nobody: counting again is long, and nothing changes.
  const plans = Array.from({ length: 60 }, (_, at) => ({ id: String(at), cost: 10 + at }))
  const counted = election({
    budget: 4000,
    unit: 1,
    projects: [...plans, { id: 'dear', cost: 3000 }],
    ballots: plans
      .slice(0, 29)
      .map(({ id }) => ({ choices: plans.filter((one) => one.id !== id).map((one) => ({ project: one.id })) })),
  })
  expect(ballotsToChange(counted, greedy, allocate(counted, greedy).places)).toEqual({ tried: 1 })
})

test.prop([
  fc.array(fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
  fc.constantFrom(greedy, defaultSpec),
])('the same as trying every ballot', (choices, spec) => {
  const ballots = choices.map((ids) => ({ choices: ids.map((project) => ({ project })) }))
  const projects = [20, 30, 15, 40].map((cost, at) => ({ id: String(at), cost }))
  const setOf = (cast: readonly ElectionBallot[]) =>
    allocate(election({ budget: 60, unit: 5, projects, ballots: cast }), spec)
      .selected.toSorted()
      .join()
  const now = setOf(ballots)
  const ways = (number: number): ElectionBallot[][] => [
    ...projects.map((_, project) => [
      ...ballots,
      ...Array.from({ length: number }, () => ({ choices: [{ project }] })),
    ]),
    ...Array.from({ length: 2 ** ballots.length }, (_, mask) => mask)
      .filter((mask) => mask.toString(2).replaceAll('0', '').length === number)
      .map((mask) => ballots.filter((_, at) => (mask & (1 << at)) === 0)),
  ]
  const plain = [1, 2, 3].find((number) => ways(number).some((cast) => setOf(cast) !== now))
  const counted = election({ budget: 60, unit: 5, projects, ballots })
  expect(ballotsToChange(counted, spec, allocate(counted, spec).places)).toEqual(
    plain === undefined ? { tried: 3 } : { found: plain, tried: plain },
  )
})
