/** The seed decides, and nothing else. */
import { expect, test } from 'vitest'
import { drawFault, seeded } from './faults.ts'

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
