/**
 * The counters of a round's funnel: sixteen items that hold nothing but numbers. A step is counted in one of them by chance, so that many devices at
 * once seldom stand in each other's way.
 */
import { type FunnelStep, type StepCounts, sumOfSteps } from '../../shared/rounds/funnel.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, read, readAll, replace } from './things.ts'

/** How many counters a round has. */
export const counterCount = 16

/** One of them, as stored. */
export interface FunnelCounter extends StepCounts {
  readonly version: number
}

export const funnelCounters = {
  /** The write that counts one more; its condition fails when the same counter was written meanwhile, and then another may be drawn. */
  async oneMore(ports: Ports, roundId: string, step: FunnelStep): Promise<Write> {
    const drawn = (ports.random.bytes(1)[0] ?? 0) % counterCount
    const key = keys.funnelCounter(ports.config.tenant, roundId, drawn)
    const before = await read<FunnelCounter>(ports, key)
    if (!before) return add(key, { version: 1, opened: 0, chose: 0, [step]: 1 })
    return replace(key, { ...before, version: before.version + 1, [step]: before[step] + 1 })
  },
  /** What all counters of a round hold together. Only the count asks it. */
  async sums(ports: Ports, roundId: string): Promise<StepCounts> {
    return sumOfSteps(await readAll<FunnelCounter>(ports, keys.funnel(ports.config.tenant, roundId)))
  },
}
