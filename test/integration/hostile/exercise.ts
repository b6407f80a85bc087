/** An exercise over a store of its own, with a clock that can be set while a request is under way. */
import { type MemoryStore, memoryStore } from '../../../functions/kit/store/memory.ts'
import { system } from '../../system/system.ts'
import { type AnyCall, type AnyCaller, succeeding } from './answers.ts'
import { exerciseBody, people } from './material.ts'

export const opens = Date.parse('2026-11-24T12:00:00Z')
export const closes = Date.parse('2026-11-24T20:00:00Z')

/** A clock; `moments` are given away one by one before it stands still at `now`. */
export interface SettableClock {
  now: number
  moments: number[]
}

export interface Exercise {
  readonly store: MemoryStore
  readonly clock: SettableClock
  readonly call: AnyCaller
  readonly sure: AnyCaller
  /** Opens an exercise with plans a (EUR 4,000) to d (EUR 7,000), by default with a budget of EUR 20,000. */
  opened(of?: object): Promise<{ roundId: string }>
  /** Noor's vote, unless somebody else's. */
  vote(params: { roundId: string }, choices: unknown, of?: AnyCall & { revision?: number }): ReturnType<AnyCaller>
}

/** A fresh one. */
export function exercise(): Exercise {
  const store = memoryStore()
  const clock: SettableClock = { now: opens, moments: [] }
  const ports = {
    now: () => clock.moments.shift() ?? clock.now,
    advance: (by: number) => {
      clock.now += by
    },
  }
  const call = system({ store, clock: ports }).call as unknown as AnyCaller
  const sure = succeeding(call)
  const times = { opensAt: '2026-11-24T12:00:00Z', closesAt: '2026-11-24T20:00:00Z', closesByHand: false }
  return {
    store,
    clock,
    call,
    sure,
    async opened(of = {}) {
      const { value } = await sure('createRound', { as: people.carla, body: { ...exerciseBody, ...times, ...of } })
      const params = { roundId: String(value.id) }
      await sure('openRound', { as: people.carla, params, body: {} })
      return params
    },
    vote: (params, choices, { revision = 1, ...of } = {}) =>
      call('castBallot', { as: people.noor, params, body: { revision, choices }, ...of }),
  }
}

/** Choices as they are sent: a plan, or a plan with points. */
export function chosen(
  ...choices: readonly (string | readonly [string, number])[]
): { projectId: string; points?: number }[] {
  return choices.map((choice) =>
    typeof choice === 'string' ? { projectId: choice } : { projectId: choice[0], points: choice[1] },
  )
}
