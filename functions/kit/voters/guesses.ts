/** Counts wrong voting codes per network and round, and stops a network that guesses: it is kept only as a keyed hash. */
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { keys } from '../keys.ts'
import type { Ports } from '../ports.ts'
import type { Item } from '../store/store.ts'

/** Wrong codes that one network may enter in a window. A household or a library types some; a guesser needs billions. */
export const mostGuesses = 10

/** Length of a window, in milliseconds. */
const window = 10 * 60 * 1000

/** How often a count is tried anew. */
const mostTries = 50

interface Counter extends Item {
  readonly version: number
  readonly count: number
  readonly since: number
}

/** How many networks an instance remembers as stopped. */
const mostRemembered = 10_000

/** The brake of one instance of the function. `network` is a pseudonym of the network within the round. */
export interface Brake {
  /** Refuses `too-many-attempts` for a network that this instance knows to be stopped. Reads nothing. */
  refusal(roundId: string, network: string): Refusal | undefined
  /** Counts one wrong code and says so: `unknown-code`, or `too-many-attempts` where the window with too many of them lasts. */
  wrong(roundId: string, network: string): Promise<Refusal>
}

/**
 * Makes the brake of an instance. It asks the store on a wrong code only, so that a right one costs nothing. The difference: an instance that
 * does not know yet that a network is stopped looks at one more code of it, and so do at most as many codes as there are instances, above ten in ten minutes.
 */
export function guessBrake(ports: Ports): Brake {
  const { clock, config, store } = ports
  /** The moment at which each stopped network may try again. */
  const stopped = new Map<string, number>()
  const nameOf = (roundId: string, network: string) => `${roundId} ${network}`
  const tooMany = (until: number) =>
    refuse('too-many-attempts', { minutes: Math.max(1, Math.ceil((until - clock.now()) / 60_000)) })

  function remember(name: string, counter: Counter): void {
    if (counter.count < mostGuesses) return
    if (stopped.size >= mostRemembered) stopped.clear()
    stopped.set(name, counter.since + window)
  }

  return {
    refusal(roundId, network) {
      const name = nameOf(roundId, network)
      const until = stopped.get(name)
      if (until === undefined) return undefined
      if (clock.now() < until) return tooMany(until)
      stopped.delete(name)
      return undefined
    },
    async wrong(roundId, network) {
      const key = keys.guesses(config.tenant, roundId, network)
      const name = nameOf(roundId, network)
      // Others who count at the same moment make it try again.
      for (let tries = 0; tries < mostTries; tries++) {
        const counter = (await store.get('main', key)) as Counter | undefined
        const current = counter && clock.now() - counter.since < window ? counter : undefined
        if (current && current.count >= mostGuesses) {
          remember(name, current)
          return tooMany(current.since + window)
        }
        const item: Counter = {
          ...key,
          version: (counter?.version ?? 0) + 1,
          count: (current?.count ?? 0) + 1,
          since: current?.since ?? clock.now(),
        }
        const condition = counter
          ? ({ kind: 'equals', attribute: 'version', value: counter.version } as const)
          : ({ kind: 'absent' } as const)
        const written = await store.write([{ kind: 'put', table: 'main', item, condition }])
        if (!written.ok) continue
        remember(name, item)
        break
      }
      return refuse('unknown-code')
    },
  }
}
