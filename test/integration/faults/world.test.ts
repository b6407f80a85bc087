/** Random worlds under faults (a million operations of them: `npm run -s stress`), and that a fault in the program would be found, made small and found again. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../../functions/kit/store/store.ts'
import { shrunk, smallest } from '../../faults/world/shrink.ts'
import { runScript, runWorld } from '../../faults/world/world.ts'

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

test.each([1, 2, 4])('a world of 1000 requests from seed %i keeps all invariants', async (seed) => {
  const { broken, counts } = await runWorld(seed)
  expect(broken).toEqual([])
  expect(counts.operations).toBeGreaterThanOrEqual(1000)
  expect(counts.changes).toBeGreaterThan(200)
  expect(counts.retries).toBeGreaterThan(10)
  expect([...counts.faults.keys()].sort()).toEqual([
    'conflict',
    'crash',
    'failure',
    'lostAnswer',
    'mixed',
    'outage',
    'throttle',
  ])
})

test('the same seed makes the same world', async () => {
  const [one, two] = await Promise.all([runWorld(5, { operations: 300 }), runWorld(5, { operations: 300 })])
  expect(two).toEqual(one)
})

/** A programming mistake: balances are written without looking whether somebody moved them meanwhile. */
const withoutCondition = (store: Store): Store => ({
  ...store,
  write: (parts) =>
    store.write(
      parts.map((part) =>
        part.kind === 'put' && part.item.pk.includes('#balances#') ? { ...part, condition: { kind: 'none' } } : part,
      ),
    ),
})

/** Another: a proposal is written whatever became of it meanwhile, so that two decisions on one plan both count. */
const lastOneWins = (store: Store): Store => ({
  ...store,
  write: (parts) =>
    store.write(
      parts.map((part) =>
        part.kind === 'put' && part.item.pk.includes('#proposals#') ? { ...part, condition: { kind: 'none' } } : part,
      ),
    ),
})

describe.each([
  ['balances', withoutCondition, /"I[1-5]"/],
  ['proposals', lastOneWins, /"(I14|whole|I2)"/],
] as const)('a forgotten condition on %s', (_, spoil, kind) => {
  test('is found, made small, and found again by the small script alone', async () => {
    let seed = 100
    const short = { spoil, operations: 400, looksEvery: 25 }
    let outcome = await runWorld(seed, short)
    while (outcome.broken.length === 0 && seed < 160) {
      seed += 1
      outcome = await runWorld(seed, short)
    }
    expect(outcome.broken.join()).toMatch(kind)
    const fails = async (steps: typeof outcome.steps) => (await runScript(steps, { spoil })).broken.length > 0
    expect(await fails(outcome.steps)).toBe(true)
    const small = await shrunk(outcome.steps, fails)
    process.stdout.write(`a forgotten condition: ${outcome.steps.length} steps, ${small.length} are enough\n`)
    expect(small.length).toBeLessThanOrEqual(12)
    // As it is saved and read again; and it is the mistake that breaks, not the script.
    const read = JSON.parse(JSON.stringify(small)) as typeof small
    expect(await fails(read)).toBe(true)
    expect((await runScript(read)).broken).toEqual([])
    for (const [index] of small.entries()) expect(await fails(small.toSpliced(index, 1))).toBe(false)
  }, 120_000)
})

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], [3], [3]],
  [
    [1, 2, 3, 4, 5, 6, 7, 8],
    [2, 7],
    [2, 7],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ],
  [[1], [], []],
])('of %j the smallest with %j is %j', async (all, needed, expected) => {
  expect(await smallest(all, async (some) => needed.every((one) => some.includes(one)))).toEqual(expected)
})
