import { expect, test } from 'vitest'
import { lackingCents } from './lacking.ts'

const euros = (amount: number) => ({ cents: amount * 100 })

test.each([
  [{ kind: 'short', held: euros(2000), lacking: euros(3600) }, 360_000],
  [{ kind: 'short', held: euros(2000), lacking: euros(3600), left: euros(5000) }, 60_000],
  [{ kind: 'short', held: euros(2000), lacking: euros(3600), left: euros(6000), leftMinutes: 0 }, 0],
  [{ kind: 'no-room', left: euros(1600) }, 400_000],
  [{ kind: 'stopped', left: euros(1600) }, 0],
  [{ kind: 'no-support' }, 0],
  [{ kind: 'ranked' }, 0],
] as const)('%j: what a plan of 5600 euros lacked', (why, cents) => {
  expect(lackingCents({ cost: euros(5600), why } as Parameters<typeof lackingCents>[0])).toBe(cents)
})
