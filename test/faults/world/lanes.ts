/** Functions that stay warm: each serves one request at a time, over its own client of the store, and starts anew after a crash. */
import { Crash, type Fault, type Striker } from '../../../functions/kit/store/faults.ts'
import type { Store } from '../../../functions/kit/store/store.ts'
import { api, type EndpointId } from '../../../shared/api/index.ts'
import type { AnyCall, AnyCaller } from '../../integration/hostile/answers.ts'
import { type Answer, system, type TestClock } from '../../system/system.ts'
import { type Gate, gated } from '../processes.ts'

/** Makes clients of one store, each with faults of its own. */
export type MakeClient = (strike: Striker) => Store

/** What was counted in a run. */
export interface Counts {
  operations: number
  retries: number
  /** Requests that were given up after many retries: their outcome is not known to who asked. */
  unknown: number
  refused: number
  /** Requests that changed something. */
  changes: number
  readonly faults: Map<Fault, number>
  /** How often each endpoint did what it was asked. */
  readonly done: Map<EndpointId, number>
}

export function noCounts(): Counts {
  return { operations: 0, retries: 0, unknown: 0, refused: 0, changes: 0, faults: new Map(), done: new Map() }
}

/** The most times somebody asks again. */
const mostRetries = 12

export interface Lane {
  /** The faults of what comes next. */
  strike: Striker | undefined
  /** Stands before every call of the store while several lanes run at once. */
  gate: Gate | undefined
  /**
   * Asks, and asks again under the same key after a crash or a 503, as often as it takes. Undefined when it was given up.
   * Throws for an answer of 500: a fault that nobody foresaw.
   */
  ask(id: EndpointId, call: AnyCall): Promise<Answer<Record<string, unknown>> | undefined>
}

/** Opens a lane. `number` tells its ids and keys from those of other lanes. */
export function openLane(client: MakeClient, clock: TestClock, counts: Counts, number: number): Lane {
  let isDead = false
  let keys = 0
  const store = client((attempt) => {
    const struck = lane.strike?.(attempt)
    if (struck) counts.faults.set(struck.fault, (counts.faults.get(struck.fault) ?? 0) + 1)
    return struck
  })
  const mortal: Gate = async (call, pass) => {
    if (isDead) throw new Crash('The process is dead.')
    try {
      return await (lane.gate ? lane.gate(call, pass) : pass())
    } catch (error) {
      isDead ||= error instanceof Crash
      throw error
    }
  }
  const { call, ports } = system({ store: gated(store, mortal), clock })
  const next = ports.ids.next.bind(ports.ids)
  ports.ids.next = () => `01${String(number).padStart(4, '0')}${next().slice(6)}`
  const bytes = ports.random.bytes.bind(ports.random)
  ports.random.bytes = (length) => bytes(length).map((byte) => (byte + number * 37) & 255)

  const lane: Lane = {
    strike: undefined,
    gate: undefined,
    async ask(id, of) {
      counts.operations += 1
      keys += 1
      const key = of.key ?? `lane-${number}-key-${keys}`
      for (let tries = 0; tries <= mostRetries; tries++) {
        if (tries > 0) counts.retries += 1
        isDead = false
        const answer = await (call as unknown as AnyCaller)(id, { ...of, key })
        if (isDead || answer.status === 503) continue
        if (answer.status >= 500) throw new Error(`${id} answered ${answer.status}`)
        if (answer.status >= 400) counts.refused += 1
        else {
          counts.done.set(id, (counts.done.get(id) ?? 0) + 1)
          if (api[id].method !== 'GET') counts.changes += 1
        }
        return answer
      }
      counts.unknown += 1
      return undefined
    },
  }
  return lane
}
