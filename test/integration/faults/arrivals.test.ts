/** A thousand voters through HTTP on the real database engine: real sockets, tokens checked, everybody pressing twice. `npm run -s stress -- --arrivals 2,10,30` does the same by the clock on the wall. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { engineProgram } from '../../engine/engine.ts'
import { engineStore } from '../../engine/store.ts'
import { crowd, plansOnBallot } from '../../faults/arrivals/crowd.ts'
import { served } from '../../faults/arrivals/served.ts'
import { surplus, vote } from '../../faults/arrivals/vote.ts'

if (engineProgram() === undefined) {
  test('a crowd on the real engine', (context) => {
    context.skip(`No database engine for ${process.platform}-${process.arch}.`)
  })
}

describe('the crowd', () => {
  test('comes at random at its rate, each with five different plans, the same from the same seed', () => {
    const voters = crowd(1000, 10, 7)
    expect(crowd(1000, 10, 7)).toEqual(voters)
    expect(voters.map(({ atMs }) => atMs)).toEqual(voters.map(({ atMs }) => atMs).toSorted((a, b) => a - b))
    // A thousand exponential gaps of 100 ms: their sum is within four times its standard deviation (3.2 s) of 100 s.
    expect(Math.abs((voters.at(-1)?.atMs ?? 0) - 100_000)).toBeLessThan(12_800)
    for (const { choices } of voters) expect(new Set(choices).size).toBe(plansOnBallot)
    expect(new Set(voters.map(({ choices }) => choices.toSorted().join(''))).size).toBeGreaterThan(200)
  })

  test('what was found beyond what was expected is counted as often as it occurs', () => {
    expect(surplus(['x', 'x', 'y'], ['y', 'x', 'z'])).toBe(1)
    expect(surplus([], ['x'])).toBe(0)
  })
})

describe.runIf(engineProgram() !== undefined)('through HTTP, on the real engine', () => {
  let running: NonNullable<Awaited<ReturnType<typeof engineStore>>>
  let place: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const started = await engineStore()
    if (!started) throw new Error('The engine does not start.')
    running = started
    place = await served(running.store, '2026-11-24T12:00:00Z')
  })
  afterAll(async () => {
    await place?.stop()
    await running?.stop()
  })

  test.each([
    ['1,000 voters, 32 at once', 1000, undefined, 32],
    // Twenty times as fast as 2, 10 and 30 a second.
    ['200 voters at random, 40 a second', 200, 40, 256],
    ['200 voters at random, 200 a second', 200, 200, 256],
    ['200 voters at random, 600 a second', 200, 600, 256],
  ])('%s: none refused, none partial, none double', async (_, count, perSecond, atOnce) => {
    const { waitsMs, seconds, sentAgain, toldToComeAgain, ...turnout } = await vote(
      crowd(count, perSecond, 7),
      place,
      atOnce,
    )
    expect(turnout).toEqual({
      voters: count,
      requests: 2 * count,
      refused: 0,
      refusals: {},
      double: 0,
      partial: 0,
      unlisted: 0,
      unheard: 0,
    })
    expect(waitsMs).toHaveLength(2 * count)
    expect(seconds).toBeGreaterThan(0)
    // On a machine that is busy with something else; nobody is refused then either.
    expect(sentAgain + toldToComeAgain).toBeLessThan(count)
  })
})
