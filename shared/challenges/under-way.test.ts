/** For whom a challenge waits along its way, and which neighbours it asks for a signature. */
import { expect, test } from 'vitest'
import { task, underWay } from '../api/worklist.ts'
import { defaultPolicy as policy } from '../policy/policy.ts'
import {
  aDraft,
  approved,
  aSubmitted,
  bas,
  bram,
  carla,
  inAgreement,
  inBusinessCase,
  inDialogue,
  inPoll,
  noon,
  noor,
  proposed,
  running,
  wouter,
} from './challenge.fixture.ts'
import { asksSignature, challengeUnderWay, signatureTask } from './under-way.ts'

const seen = { signatures: 0, policy, now: noon('2026-01-10') }

test.each([
  ['a draft is told to nobody', aDraft(), undefined, undefined],
  ['handed in', aSubmitted(), ['coordinator'], ['coordinator']],
  ['in conversation', inDialogue(), ['coordinator'], ['initiator', 'coordinator']],
  ['its poll is open', inPoll(), ['neighbours'], ['neighbours']],
  ['the owner states the cost', inBusinessCase(), ['asset-manager'], ['initiator', 'asset-manager']],
  ['the advice lies ready', proposed(), ['alderman', 'coordinator'], ['alderman', 'coordinator']],
  ['granted', approved(), ['alderman'], ['alderman']],
  ['to be signed', inAgreement(), ['alderman'], ['initiator', 'alderman']],
  ['the task is carried out', running(), undefined, undefined],
])('%s', (_, challenge, forGroup, forOfficials) => {
  expect(challengeUnderWay(challenge, noor, seen)?.waitsFor).toEqual(forGroup)
  for (const caller of [carla, bram, wouter]) {
    const told = challengeUnderWay(challenge, caller, seen)
    expect(told?.waitsFor).toEqual(forOfficials)
    if (told) expect(underWay.parse(told)).toEqual(told)
  }
  expect(challengeUnderWay(challenge, bas, seen)).toBeUndefined()
})

test('what waits for signatures waits until the poll closes; what waits for the college until the day of its decision', () => {
  expect(challengeUnderWay(inPoll(), carla, seen)).toMatchObject({ waitsFor: ['neighbours'], dueOn: '2026-01-22' })
  expect(challengeUnderWay(proposed(), carla, seen)).toMatchObject({ dueOn: '2026-03-30' })
})

test('a neighbour is asked for a signature until the last day of the poll; the group, others and officials are not', () => {
  const open = inPoll()
  const last = noon('2026-01-22')
  expect(asksSignature(open, bas, last)).toBe(true)
  expect(asksSignature(open, bas, noon('2026-01-23'))).toBe(false)
  expect(asksSignature(open, noor, last)).toBe(false)
  expect(asksSignature(open, { ...bas, residence: 'WK040201' }, last)).toBe(false)
  expect(asksSignature(open, carla, last)).toBe(false)
  expect(asksSignature(inDialogue(), bas, last)).toBe(false)
  expect(task.parse(signatureTask(open))).toMatchObject({ kind: 'sign-support', dueOn: '2026-01-22' })
})
