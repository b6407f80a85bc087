/**
 * Stops a network that tells of far more visits than a neighbourhood makes. It counts in the memory of the function alone: nothing of a network, not
 * even a hash, reaches the store or a log line. The price: each instance of the function counts for itself.
 */
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Ports } from '../kit/ports.ts'

/** Steps that one network may tell of in a window: a school, a library or the phones behind one address of a provider pass; a script that counts on does not. */
export const mostSteps = 1000

/** Length of a window, in milliseconds. */
export const windowMs = 10 * 60_000

/** How many networks are remembered at once. */
export const mostNetworks = 10_000

/** The brake of one instance. */
export interface VisitBrake {
  /** Counts a step of this network. Refuses `too-many-visits` above the most of a window, with the minutes until it ends. */
  passing(network: string): Refusal | undefined
}

/** Starts with nothing remembered. */
export function visitBrake(clock: Ports['clock']): VisitBrake {
  const windows = new Map<string, { readonly since: number; steps: number }>()
  return {
    passing(network) {
      const now = clock.now()
      const known = windows.get(network)
      // A clock that was set back makes nothing younger.
      if (known && Math.abs(now - known.since) < windowMs) {
        known.steps += 1
        if (known.steps <= mostSteps) return undefined
        const leftMs = known.since + windowMs - now
        return refuse('too-many-visits', { minutes: Math.max(1, Math.ceil(leftMs / 60_000)) })
      }
      if (windows.size >= mostNetworks) windows.clear()
      windows.set(network, { since: now, steps: 1 })
      return undefined
    },
  }
}
