// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'

vi.mock('../client/api.ts', () => ({ askAgain: () => Promise.resolve() }))
const { waitMs } = await import('./follow-phase.ts')

test('until the moment it waits, no longer than a timer of the browser can', () => {
  expect(waitMs(90_000, 0)).toBe(90_000)
  expect(waitMs(40 * 86_400_000, 0)).toBe(2_000_000_000)
})

test('after the moment, by the clock of the device, it asks less and less often: the clock may be days ahead', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 40].map((asked) => waitMs(-1, asked))).toEqual([
    1500, 3000, 6000, 12_000, 24_000, 48_000, 60_000, 60_000,
  ])
  expect(waitMs(-86_400_000, 0)).toBe(1500)
})
