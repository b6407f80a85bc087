/** What supporters chose beside, and paid for before, by hand. */
import { expect, test } from 'vitest'
import { allocate } from './allocate.ts'
import { election } from './election.ts'
import { resourcesOf, runBooks } from './run-books.ts'
import { sharedSupporters, spending } from './supporters.ts'

const of = (
  budget: number,
  costs: Readonly<Record<string, number>>,
  ballots: readonly string[],
  costHours: Readonly<Record<string, number>> = {},
) =>
  election({
    budget,
    unit: 1,
    budgetHours: 100,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost, costHours: costHours[id] ?? 0 })),
    ballots: ballots.map((ids) => ({ choices: [...ids].map((project) => ({ project })) })),
  })

test('the three that most of them chose too; equals by place on the paper', () => {
  const counted = of(0, { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, ['abc', 'abd', 'adbe', 'ae', 'fff', 'f'])
  expect(sharedSupporters(counted, 0)).toEqual([
    { project: 1, supporters: 3 },
    { project: 3, supporters: 2 },
    { project: 4, supporters: 2 },
  ])
  expect(sharedSupporters(counted, 2)).toEqual([
    { project: 0, supporters: 1 },
    { project: 1, supporters: 1 },
  ])
  expect(sharedSupporters(counted, 5)).toEqual([])
})

test('what they paid for, most first: in full, their last, and not what others paid or what was free', () => {
  // Shares of 10. x: 2 each of two; y: 6 each of two; z: 2 and 10. Who chose all three gives 2, 6 and its last 2.
  const counted = of(50, { x: 4, y: 12, z: 12, w: 99, v: 3 }, ['xyzw', 'xw', 'y', 'z', 'v'])
  const { run, selected } = allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' })
  if (run === undefined) throw new Error('no run')
  expect(selected).toEqual(['x', 'v', 'y', 'z'])
  const { money } = resourcesOf(counted, run)
  const spent = (project: number, rounds: number) => spending(counted, money, runBooks(counted, money), project, rounds)
  expect(spent(3, 4)).toEqual([
    { project: 1, supporters: 1, amount: 6 },
    { project: 0, supporters: 2, amount: 4 },
    { project: 2, supporters: 1, amount: 2 },
  ])
  expect(spent(3, 2)).toEqual([{ project: 0, supporters: 2, amount: 4 }])
  expect(spent(4, 4)).toEqual([{ project: 4, supporters: 1, amount: 3 }])
})

test('in hours, nothing for what asks none', () => {
  const counted = of(20, { x: 4, y: 2 }, ['xy', 'xy'], { y: 10 })
  const { run } = allocate(counted, { rule: 'equal-shares', utility: 'cardinality', completion: 'none' })
  const { hours } = run ? resourcesOf(counted, run) : {}
  if (hours === undefined) throw new Error('no hours')
  expect(spending(counted, hours, runBooks(counted, hours), 0, 2)).toEqual([{ project: 1, supporters: 2, amount: 10 }])
})
