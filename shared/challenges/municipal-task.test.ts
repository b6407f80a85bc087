/** The catalogue: budgets by year, the present cost, and what groups were granted of it. */
import { describe, expect, test } from 'vitest'
import { task } from './challenge.fixture.ts'
import { describeTask, fundTask, grantedOf, newTask, presentBudget, withGrant, withoutGrant } from './municipal-task.ts'
import type { State } from './states.ts'
import { taskView } from './task-view.ts'

const budget = { year: 2026, cents: 100, minutes: 5 }
const { budgets: _budgets, grants: _grants, version: _version, ...described } = task

describe('a new task', () => {
  test('has one budget and no grant', () => {
    expect(newTask(described, budget, 2026)).toMatchObject({ version: 1, budgets: [budget], grants: [] })
  })
  test.each([
    ['not to be taken over, and no reason', { mayBeTakenOver: false }, 2026, 'reason-and-answer-differ'],
    ['to be taken over, with a reason why not', { whyNot: 'A task by law.' }, 2026, 'reason-and-answer-differ'],
    ['a year that is over', {}, 2025, 'year-out-of-reach'],
    ['six years ahead', {}, 2032, 'year-out-of-reach'],
  ])('%s: refused', (_, change, year, refused) => {
    expect(newTask({ ...described, ...change }, { ...budget, year }, 2026)).toMatchObject({ refused })
  })
  test('five years ahead, or with its reason: taken', () => {
    expect(newTask(described, { ...budget, year: 2031 }, 2026)).toMatchObject({ version: 1 })
    expect(newTask({ ...described, mayBeTakenOver: false, whyNot: 'A task by law.' }, budget, 2026)).toMatchObject({
      mayBeTakenOver: false,
    })
  })
})

test('another description keeps budgets and grants, and leaves no old field behind', () => {
  const held = withGrant(
    { ...task, contractEndsOn: '2027-01-01' },
    { challengeId: 'a', centsPerYear: 1, minutesPerYear: 2 },
  )
  const { contractEndsOn: _contract, ...now } = { ...described, contractEndsOn: undefined, name: 'The park' }
  const changed = describeTask(held, now)
  expect(changed).toMatchObject({ name: 'The park', version: 3, budgets: task.budgets, grants: held.grants })
  expect(changed).not.toHaveProperty('contractEndsOn')
  expect(describeTask(held, { ...now, mayBeTakenOver: false })).toMatchObject({ refused: 'reason-and-answer-differ' })
})

describe('budgets', () => {
  const funded = fundTask(task, { year: 2028, cents: 3, minutes: 3 }, 2026)
  if ('refused' in funded) throw new Error(funded.refused)
  const both = fundTask(funded, { year: 2027, cents: 2, minutes: 2 }, 2026)
  if ('refused' in both) throw new Error(both.refused)

  test('stand in order of year, and no year twice', () => {
    expect(both.budgets.map(({ year }) => year)).toEqual([2026, 2027, 2028])
    expect(fundTask(both, { year: 2027, cents: 2, minutes: 2 }, 2026)).toMatchObject({ refused: 'year-funded' })
    expect(fundTask(both, { year: 2025, cents: 2, minutes: 2 }, 2026)).toMatchObject({ refused: 'year-out-of-reach' })
  })
  test.each([
    [2024, 2026],
    [2026, 2026],
    [2027, 2027],
    [2031, 2028],
  ])('in %i the cost is that of %i', (thisYear, of) => {
    expect(presentBudget(both, thisYear).year).toBe(of)
  })
})

test('grants add up, one a challenge, and are gone with it', () => {
  const one = withGrant(task, { challengeId: 'a', centsPerYear: 10, minutesPerYear: 1 })
  const two = withGrant(one, { challengeId: 'b', centsPerYear: 20, minutesPerYear: 2 })
  expect(grantedOf(two)).toEqual({ cents: 30, minutes: 3 })
  expect(grantedOf(two, 'a')).toEqual({ cents: 20, minutes: 2 })
  const again = withGrant(two, { challengeId: 'a', centsPerYear: 5, minutesPerYear: 5 })
  expect(grantedOf(again)).toEqual({ cents: 25, minutes: 7 })
  const gone = withoutGrant(again, 'a')
  expect([grantedOf(gone), gone.version]).toEqual([{ cents: 20, minutes: 2 }, again.version + 1])
  expect(taskView(two, 2026, [])).toMatchObject({
    presentCost: { cents: 2_400_000 },
    presentMinutes: 18_000,
    granted: { cost: { cents: 30 }, minutes: 3 },
    challengeIds: ['a', 'b'],
  })
})

test('a task names the challenges that hold it or are under way to it: not those that ended, nor those to another', () => {
  const held = withGrant(task, { challengeId: 'a', centsPerYear: 10, minutesPerYear: 1 })
  const of = (id: string, state: State, taskId = task.id) => ({ id, state, taskId })
  const challenges = [
    of('a', 'in-execution'),
    of('b', 'support-check'),
    of('c', 'refused'),
    of('d', 'completed'),
    of('e', 'submitted', 'another'),
    of('f', 'objection'),
  ]
  expect(taskView(held, 2026, challenges).challengeIds).toEqual(['a', 'b', 'f'])
})
