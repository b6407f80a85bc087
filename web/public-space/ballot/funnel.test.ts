/** A device tells each step of a round once; nothing where the visitor asks for that, or where it could not remember. */
import { expect, test } from 'vitest'
import { type Device, tellOnce } from './funnel.ts'

function device(of: Partial<Device> & { arrives?: boolean } = {}) {
  const kept = new Map<string, string>()
  const told: string[] = []
  const here: Device = {
    asksNotToBeCounted: false,
    storage: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }),
    tell: async (roundId, step) => {
      told.push(`${roundId} ${step}`)
      return of.arrives ?? true
    },
    ...of,
  }
  return { here, told, kept }
}

test('each step of each round once, over visits and tabs', async () => {
  const { here, told } = device()
  await Promise.all([tellOnce('a', 'opened', here), tellOnce('a', 'opened', here)])
  await tellOnce('a', 'chose', here)
  await tellOnce('b', 'opened', here)
  await tellOnce('a', 'opened', here)
  expect(told).toEqual(['a opened', 'a chose', 'b opened'])
})

test('what found no network is told at the next visit', async () => {
  const { here, told, kept } = device({ arrives: false })
  await tellOnce('a', 'opened', here)
  expect(kept.size).toBe(0)
  await tellOnce('a', 'opened', here)
  expect(told).toHaveLength(2)
})

test('nothing is told or kept where the visitor asks not to be followed', async () => {
  const { here, told, kept } = device({ asksNotToBeCounted: true })
  await tellOnce('a', 'opened', here)
  expect([told, kept.size]).toEqual([[], 0])
})

test('a device that cannot remember tells nothing, and breaks nothing', async () => {
  const { here, told } = device({
    storage: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  await expect(tellOnce('a', 'opened', here)).resolves.toBeUndefined()
  expect(told).toEqual([])
})
