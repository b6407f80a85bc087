/** Counting the steps towards a vote: no person, no cookie, and of the network nothing that outlives this function's memory. */

import type { Refusal } from '../../shared/refusal.ts'
import { refuse } from '../../shared/refusal.ts'
import type { FunnelStep } from '../../shared/rounds/funnel.ts'
import { phase } from '../../shared/rounds/round.ts'
import { funnelCounters } from '../kit/funnel-counters.ts'
import type { Ports } from '../kit/ports.ts'
import type { Decision } from '../kit/serve.ts'
import type { OpenRounds } from './open-rounds.ts'
import { visitBrake } from './visit-brake.ts'

/** A step as it was told. `isRetry`: the same request, tried again after another one was written first. */
interface Told {
  readonly roundId: string
  readonly step: FunnelStep
  readonly network: string
  readonly isRetry: boolean
}

/** Counts a step. Refuses not-found, round-not-open, too-many-visits. */
export type CountStep = (told: Told) => Promise<Decision<Record<string, never>> | Refusal>

/** Makes the counting of one instance of the function. */
export function stepCounting(ports: Ports, open: OpenRounds): CountStep {
  const brake = visitBrake(ports.clock)
  return async ({ roundId, step, network, isRetry }) => {
    const at = ports.clock.now()
    const round = await open.round(roundId, at)
    if (!round) return refuse('not-found')
    if (phase(round, at) !== 'open') return refuse('round-not-open')
    const no = isRetry ? undefined : brake.passing(network)
    return no ?? { value: {}, writes: [await funnelCounters.oneMore(ports, roundId, step)] }
  }
}
