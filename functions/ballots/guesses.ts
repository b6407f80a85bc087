/** Counts wrong voting codes per network and round, and stops a network that guesses: it is kept only as a keyed hash. */
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { keys } from '../kit/keys.ts'
import type { Ports } from '../kit/ports.ts'
import type { Item } from '../kit/store/store.ts'

/** Wrong codes that one network may enter in a window. A household or a library types some; a guesser needs billions. */
export const mostGuesses = 10

/** Length of a window, in milliseconds. */
const window = 10 * 60 * 1000

interface Counter extends Item {
  readonly version: number
  readonly count: number
  readonly since: number
}

/** The counter of one network in one round. */
export function guesses(ports: Ports, roundId: string, network: string) {
  const key = keys.guesses(ports.config.tenant, roundId, network)
  const read = async () => (await ports.store.get('main', key)) as Counter | undefined
  const isCurrent = (counter: Counter) => ports.clock.now() - counter.since < window

  return {
    /** Refuses `too-many-attempts` while the window with too many wrong codes lasts. */
    async refusal(): Promise<Refusal | undefined> {
      const counter = await read()
      if (!counter || !isCurrent(counter) || counter.count < mostGuesses) return undefined
      return refuse('too-many-attempts', {
        minutes: Math.max(1, Math.ceil((counter.since + window - ports.clock.now()) / 60_000)),
      })
    },
    /** Counts one wrong code. Others who count at the same moment make it try again. */
    async add(): Promise<void> {
      for (let tries = 0; tries < 50; tries++) {
        const counter = await read()
        const goesOn = counter && isCurrent(counter)
        const item: Counter = {
          ...key,
          version: (counter?.version ?? 0) + 1,
          count: goesOn ? counter.count + 1 : 1,
          since: goesOn ? counter.since : ports.clock.now(),
        }
        const condition = counter
          ? ({ kind: 'equals', attribute: 'version', value: counter.version } as const)
          : ({ kind: 'absent' } as const)
        const written = await ports.store.write([{ kind: 'put', table: 'main', item, condition }])
        if (written.ok) return
      }
    },
  }
}
