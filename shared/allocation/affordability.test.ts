/** What supporters hold and what the dearest share would be, by hand, as balances fall from look to look. */
import { expect, test } from 'vitest'
import { meter } from './affordability.ts'
import { election } from './election.ts'

/** Two voters with one ballot, and two alone, who all support a; each group can be told by another choice. `points` is what they give to a. */
function watched(cost: number, points: readonly [number, number, number] = [1, 1, 1], byPoints = false) {
  const counted = election({
    budget: 0,
    unit: 1,
    projects: ['z', 'a', 'b', 'c'].map((id) => ({ id, cost })),
    ballots: [0, 0, 1, 2].map((who) => ({
      choices: [
        { project: ['z', 'b', 'c'][who] ?? '', points: 1 },
        { project: 'a', points: points[who] ?? 1 },
      ],
    })),
  })
  const groups = [0, 2, 3].map((project) => counted.supporterGroup[counted.projectStart[project] ?? 0] ?? -1)
  const look = meter(counted, counted.costs, byPoints)
  return (...held: readonly [number, number, number]) => {
    const balances = new Float64Array(3)
    groups.forEach((group, who) => {
      balances[group] = held[who] ?? 0
    })
    return look(1, balances)
  }
}

test('by votes: the price that the rich share, until nobody is', () => {
  const look = watched(28)
  // Four at seven each.
  expect(look(10, 10, 10)).toEqual({ held: 40, dearest: 7 })
  // The two have 5 each, so the others pay 9 each.
  expect(look(5, 10, 9)).toEqual({ held: 29, dearest: 9 })
  // 10 and 8: the last would pay 10, which is what it has.
  expect(look(5, 10, 8)).toEqual({ held: 28, dearest: 10 })
  // They hold too little: the most that one has.
  expect(look(5, 9, 8)).toEqual({ held: 27, dearest: 9 })
  expect(look(0, 1, 2)).toEqual({ held: 3, dearest: 2 })
})

test('by points: who gives more pays more, up to what it has', () => {
  const look = watched(20, [1, 3, 5], true)
  // Ten points, two each: 2, 2, 6 and 10.
  expect(look(10, 10, 10)).toEqual({ held: 40, dearest: 10 })
  // Who gives five points has 5: the rest pay 15 by five points, so that 9 is the most.
  expect(look(10, 10, 5)).toEqual({ held: 35, dearest: 9 })
  // Now who gives three has but 6: the two pay 4.5 each.
  expect(look(10, 6, 5)).toEqual({ held: 31, dearest: 6 })
  expect(look(5, 1, 4)).toEqual({ held: 15, dearest: 5 })
})

test('by votes points play no part', () => {
  expect(watched(28, [1, 3, 5])(10, 10, 10)).toEqual({ held: 40, dearest: 7 })
})
