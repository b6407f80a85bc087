import { expect, test } from 'vitest'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { submitted } from './challenge.fixture.ts'
import { leadOf, mainSteps, wayOf } from './way.ts'

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

test('a step that took time tells when it was done, the decision when it was taken, and the step of now since when', () => {
  const history = [
    ...submitted.history,
    act('2027-03-02T09:00:00.000Z', 'ask-for-more', 'incomplete'),
    act('2027-03-05T09:00:00.000Z', 'complete', 'submitted'),
    act('2027-03-06T09:00:00.000Z', 'admit', 'admissible'),
    act('2027-03-07T09:00:00.000Z', 'plan-conversation', 'dialogue'),
    act('2027-03-08T09:00:00.000Z', 'poll-support', 'support-check'),
    act('2027-03-24T09:00:00.000Z', 'find-support', 'business-case'),
    act('2027-03-25T09:00:00.000Z', 'state-cost', 'business-case'),
    act('2027-03-30T09:00:00.000Z', 'advise', 'proposed-decision'),
    act('2027-04-10T09:00:00.000Z', 'grant', 'approved'),
    act('2027-04-20T09:00:00.000Z', 'draw-up-agreement', 'agreement'),
  ]
  const days = wayOf({ state: 'agreement', history }).map(({ step, at }) => [step, at?.slice(5, 10)])
  expect(days).toEqual([
    ['submitted', '03-06'],
    ['admissible', '03-07'],
    ['dialogue', '03-08'],
    ['support-check', '03-24'],
    ['business-case', '03-30'],
    ['proposed-decision', '03-30'],
    ['approved', '04-10'],
    ['agreement', '04-20'],
    ['in-execution', undefined],
    ['completed', undefined],
  ])
})

test('carrying out is done when it is completed, whatever evaluations there were', () => {
  const history = [
    act('2027-05-01T09:00:00.000Z', 'start', 'in-execution'),
    act('2028-05-01T09:00:00.000Z', 'evaluate', 'evaluation'),
    act('2028-05-20T09:00:00.000Z', 'continue', 'in-execution'),
    act('2029-04-30T09:00:00.000Z', 'finish', 'completed'),
  ]
  const way = wayOf({ state: 'completed', history })
  expect(way.slice(-2).map(({ at }) => at)).toEqual(['2029-04-30T09:00:00.000Z', '2029-04-30T09:00:00.000Z'])
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

test('the head of the page says that a group wants the work, does it now, or did it', () => {
  expect((['agreement', 'refused'] as const).map(leadOf)).toEqual(['challengePage.lead', 'challengePage.lead'])
  const now = 'challengePage.lead.underWay'
  expect((['in-execution', 'evaluation', 'extended'] as const).map(leadOf)).toEqual([now, now, now])
  const over = 'challengePage.lead.over'
  expect((['completed', 'handed-back'] as const).map(leadOf)).toEqual([over, over])
})
