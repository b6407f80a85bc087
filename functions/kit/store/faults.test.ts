/** The seed decides, and nothing else. */
import { expect, test } from 'vitest'
import { classify } from './dynamodb-retry.ts'
import { byChance, drawFault, failureOf, seeded } from './faults.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number) => Array.from({ length: 100 }, seeded(seed))
  expect(take(7)).toEqual(take(7))
  expect(take(7)).not.toEqual(take(8))
})

test('the numbers lie from 0 up to 1 and are spread evenly', () => {
  const random = seeded(2)
  const tenths = new Array<number>(10).fill(0)
  for (let draws = 0; draws < 10_000; draws += 1) {
    const tenth = Math.floor(random() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(10_000)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test.each([
  [0, 'lostAnswer'],
  [0.1, 'conflict'],
  [0.29, 'conflict'],
  [0.31, 'outage'],
  [0.99, undefined],
] as const)('a draw of %d is %s', (drawn, fault) => {
  expect(drawFault({ lostAnswer: 0.1, conflict: 0.2, outage: 0.5 }, () => drawn)).toBe(fault)
})

test('reads are struck by throttling alone, and take no number from the seed where there is none', () => {
  const random = seeded(3)
  const strike = byChance({ lostAnswer: 1 }, random)
  expect(strike({ kind: 'get', isSingle: true })).toBeUndefined()
  expect(random()).toBe(seeded(3)())
  expect(strike({ kind: 'write', isSingle: true })).toEqual({ fault: 'lostAnswer', isAfter: true })
  const throttled = byChance({ throttle: 1 }, random)
  expect(throttled({ kind: 'query', isSingle: true })).toEqual({ fault: 'throttle', isAfter: false })
})

test('a crash strikes before as often as after', () => {
  const strike = byChance({ crash: 1 }, seeded(5))
  const after = Array.from({ length: 1000 }, () => strike({ kind: 'write', isSingle: false })?.isAfter).filter(Boolean)
  expect(after.length).toBeGreaterThan(450)
  expect(after.length).toBeLessThan(550)
})

test.each([
  ['throttle', 3, false, 'again'],
  ['conflict', 3, false, 'again'],
  ['mixed', 3, false, 'again'],
  ['conflict', 1, true, 'again'],
  ['throttle', 0, true, 'again'],
  ['lostAnswer', 3, false, 'unknown'],
  ['failure', 3, false, 'unknown'],
  ['crash', 3, false, 'wrong'],
  ['outage', 3, false, 'wrong'],
] as const)('%s in a write of %i parts is met as the service would have it', (fault, parts, isSingle, verdict) => {
  expect(classify(failureOf(fault, parts, isSingle))).toBe(verdict)
})
