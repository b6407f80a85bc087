/**
 * A round that is closed by hand while several functions take votes, each by what it remembers of the round: whenever the closing comes and however
 * long it takes to be stored, every vote that is taken counts. And voting codes, read in a way that may miss the last write.
 */
import { fc, test as property } from '@fast-check/vitest'
import { expect, test, vi } from 'vitest'
import { openUrn } from '../../functions/allocation/urn.ts'
import { attemptMs } from '../../functions/kit/store/dynamodb-client.ts'
import { budgetMs } from '../../functions/kit/store/dynamodb-retry.ts'
import { seeded } from '../../functions/kit/store/faults.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Store } from '../../functions/kit/store/store.ts'
import { rounds } from '../../functions/kit/things.ts'
import { clockAt, person, system } from '../system/system.ts'
import { exerciseBody, people } from './hostile/material.ts'

vi.spyOn(console, 'log').mockImplementation(() => {})
const { carla } = people

/** The longest that storing a closing can take: the retries, and the last attempt. */
const slowestMs = budgetMs + attemptMs.connection + attemptMs.request
const functions = 3

/** Lets a write wait until it is released. */
function held(store: Store) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const holding: Store = {
    ...store,
    write: async (parts) => {
      await released
      return store.write(parts)
    },
  }
  return { store: holding, release }
}

const aVote = fc.record({
  after: fc.integer({ min: -4000, max: 10_000 }),
  by: fc.nat(functions - 1),
})

property.prop(
  [
    fc.array(aVote, { minLength: 5, maxLength: 30 }),
    fc.oneof(fc.integer({ min: 0, max: slowestMs }), fc.constant(slowestMs)),
  ],
  { numRuns: 60 },
)('every vote that is taken counts, and after the closing none is taken', async (votes, storedAfter) => {
  const store = memoryStore()
  const clock = clockAt('2026-11-24T12:00:00Z')
  const town = system({ store, clock })
  const closing = held(store)
  const official = system({ store: closing.store, clock })
  const takers = Array.from({ length: functions }, () => system({ store, clock }))
  const { value } = await town.call('createRound', { as: carla, body: exerciseBody as never })
  const params = { roundId: value.id }
  await town.call('openRound', { as: carla, params, body: {} })

  // The coordinator closes at `closes`; the store has it `storedAfter` later.
  const closes = clock.now() + 5000
  const to = (moment: number) => clock.advance(moment - clock.now())
  const taken: number[] = []
  let done: ReturnType<typeof official.call> | undefined
  const steps = [
    {
      at: closes,
      run: async () => {
        done = official.call('closeRound', { as: carla, params, body: {}, key: 'closing-of-the-round' })
        // Until its write is held.
        for (let turn = 0; turn < 200; turn++) await Promise.resolve()
      },
    },
    {
      at: closes + storedAfter,
      run: async () => {
        closing.release()
        expect((await done)?.status).toBe(200)
      },
    },
    ...votes.map(({ after, by }, index) => ({
      at: closes + after,
      run: async () => {
        const as = person(`voter-${index}`)
        const body = { revision: 1, choices: [{ projectId: 'a', points: 1 }] }
        const answer = await takers[by]?.call('castBallot', { as, params, body })
        if (answer?.status === 200) taken.push(after)
        else expect(answer?.problem.type).toBe('/problems/round-not-open')
      },
    })),
  ]
  for (const { at, run } of steps.toSorted((a, b) => a.at - b.at)) {
    to(at)
    await run()
  }
  const round = await rounds.get(town.ports, params.roundId)
  if (!round) throw new Error('The round is gone.')
  const urn = await openUrn(town.ports, round, (await rounds.paper(town.ports, round.id)).projects)
  expect(urn).toMatchObject({ counted: { length: taken.length }, leftOut: [] })
  for (const after of taken) expect(after).toBeLessThan(5000)
  // Who voted before the closing was taken, whatever else happened.
  expect(taken.filter((after) => after < 0)).toHaveLength(votes.filter(({ after }) => after < 0).length)
})

test('who closes again moves nothing: the first closing stands', async () => {
  const clock = clockAt('2026-11-24T12:00:00Z')
  const { call } = system({ store: memoryStore(), clock })
  const { value } = await call('createRound', { as: carla, body: exerciseBody as never })
  const params = { roundId: value.id }
  await call('openRound', { as: carla, params, body: {} })
  const first = await call('closeRound', { as: carla, params, body: {} })
  clock.advance(4000)
  const again = await call('closeRound', { as: people.olga, params, body: {} })
  expect([again.status, again.value]).toEqual([200, first.value])
  clock.advance(1000)
  expect((await call('closeRound', { as: carla, params, body: {} })).problem.type).toBe('/problems/round-not-open')
})

test('a code that was made a moment ago is found, though a read that may miss the last write does not see it', async () => {
  const random = seeded(11)
  const missed = { count: 0 }
  const store = memoryStore({
    stale: () => {
      const isStale = random() < 0.5
      if (isStale) missed.count += 1
      return isStale
    },
  })
  const { call } = system({ store })
  const { value } = await call('createRound', {
    as: carla,
    body: { ...exerciseBody, identification: 'voting-code' } as never,
  })
  const params = { roundId: value.id }
  await call('openRound', { as: carla, params, body: {} })
  const made = await call('makeVotingCodes', { as: carla, params, body: { count: 40 } })
  for (const { code } of made.value.codes) {
    const body = { code, revision: 1, choices: [{ projectId: 'a', points: 1 }] }
    expect((await call('voteByCode', { params, body })).status).toBe(200)
  }
  expect(missed.count).toBeGreaterThan(10)
  expect(store.everything('ballots')).toHaveLength(40)
  // None of it was taken for a guess.
  expect(store.everything('main').filter(({ pk }) => pk.includes('#guesses#'))).toEqual([])
})
