import { expect, test } from 'vitest'
import { obstacleTo, onPaper } from './fits.ts'
import { aRound } from './round.fixture.ts'

const plans = (...ids: string[]) => ids.map((projectId) => ({ projectId }))

test('a plan fits until the last cent, and then says how much too dear it is', () => {
  expect(obstacleTo(plans('a', 'b'), aRound())).toBeUndefined()
  expect(obstacleTo(plans('a', 'b', 'c'), aRound())).toEqual({ kind: 'over', overCents: 2100 })
})

test('a plan that asks more hours than there are left says how many too many', () => {
  const round = { ...aRound(), capacityMinutes: 60 }
  const [first] = round.projects
  const busy = {
    ...round,
    projects: round.projects.map((plan) => ({ ...plan, staffMinutes: plan === first ? 0 : 90 })),
  }
  expect(obstacleTo(plans('a'), busy)).toBeUndefined()
  expect(obstacleTo(plans('a', 'b'), busy)).toEqual({ kind: 'over', overMinutes: 30 })
})

test('a limit on the number of plans or points names that limit', () => {
  expect(obstacleTo(plans('a', 'b'), aRound({ kind: 'approval', withinBudget: false, mostChoices: 1 }))).toEqual({
    kind: 'most',
    most: 1,
  })
  const points = aRound({ kind: 'points', withinBudget: false, mostPoints: 10 })
  expect(obstacleTo([{ projectId: 'a', points: 10 }], points)).toBeUndefined()
  expect(obstacleTo([{ projectId: 'a', points: 11 }], points)).toEqual({ kind: 'points', most: 10 })
})

test('a kept selection loses what is no longer on the paper, or belongs to another kind of ballot', () => {
  expect(onPaper(plans('a', 'gone'), aRound())).toEqual(plans('a'))
  expect(onPaper([{ projectId: 'a', points: 2 }], aRound())).toEqual([])
})

test.each([
  ['no selection at all', 'x', []],
  ['an object', {}, []],
  ['holes and other things', [null, 3, {}], []],
  ['a plan twice', [{ projectId: 'a' }, { projectId: 'a' }], [{ projectId: 'a' }]],
])('what a device kept is mended: %s', (_, kept, expected) => {
  expect(onPaper(kept, aRound())).toEqual(expected)
})
