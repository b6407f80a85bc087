import { expect, test } from 'vitest'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { submitted } from './challenge.fixture.ts'
import { mainSteps, wayOf } from './way.ts'

const by = { name: 'Noor', role: 'initiator' }
type Act = ChallengeView['history'][number]
const act = (at: string, name: Act['act'], state: Act['state']): Act => ({ at, by, act: name, state })

test('a running challenge shows all main steps: taken, now, to come', () => {
  const way = wayOf(submitted)
  expect(way.map(({ step }) => step)).toEqual(mainSteps)
  expect(way[0]).toEqual({ step: 'submitted', state: 'current', at: '2027-03-01T09:00:00.000Z' })
  expect(way.slice(1).every(({ state, at }) => state === 'todo' && at === undefined)).toBe(true)
})

test('a second round of the poll tells when it came there last', () => {
  const history = [
    ...submitted.history,
    act('2027-03-02T09:00:00.000Z', 'admit', 'admissible'),
    act('2027-03-03T09:00:00.000Z', 'plan-conversation', 'dialogue'),
    act('2027-03-04T09:00:00.000Z', 'poll-support', 'support-check'),
    act('2027-03-20T09:00:00.000Z', 'miss-support', 'dialogue'),
  ]
  const way = wayOf({ state: 'dialogue', history })
  expect(way[2]).toEqual({ step: 'dialogue', state: 'current', at: '2027-03-20T09:00:00.000Z' })
  expect(way[3]).toEqual({ step: 'support-check', state: 'todo' })
})

test('a challenge that was refused and objected to shows what it went through, and nothing to come', () => {
  const history = [
    ...submitted.history,
    act('2027-03-02T09:00:00.000Z', 'exclude', 'refused'),
    act('2027-03-10T09:00:00.000Z', 'object', 'objection'),
  ]
  expect(wayOf({ state: 'objection', history }).map(({ step, state }) => [step, state])).toEqual([
    ['submitted', 'done'],
    ['refused', 'done'],
    ['objection', 'current'],
  ])
})

test('evaluation is part of carrying out; completed is the end', () => {
  expect(wayOf({ state: 'evaluation', history: [] }).find(({ state }) => state === 'current')?.step).toBe(
    'in-execution',
  )
  expect(wayOf({ state: 'completed', history: [] }).every(({ state }) => state === 'done')).toBe(true)
})
