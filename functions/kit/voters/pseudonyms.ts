/** Pseudonyms within one round: what stands in the store for a voter, a code, a network or a request. */
import { isRefusal, type Refusal } from '../../../shared/refusal.ts'
import type { Ports } from '../ports.ts'
import { saltOf } from '../round-salts.ts'
import { pseudonym, roundPepper } from '../seal.ts'

/** The pseudonym of something within the round, 22 characters of base64url: always the same, and never the same for another use. */
export type Pseudonyms = (use: string, ...parts: readonly string[]) => string

/** Gives the pseudonyms of a round that is there. Refuses keys-destroyed. */
export interface PseudonymSource {
  pseudonyms(roundId: string): Promise<Pseudonyms | Refusal>
}

/** How long a function remembers a round's pepper, in milliseconds: much longer than a vote takes, and nothing beside the weeks after which it is destroyed. */
const memoryMs = 10 * 60_000

/** The pseudonyms of a round, by its id. Refuses `keys-destroyed`. Throws without the pepper, and for what is no round: look it up first. */
export function pseudonymsOf(ports: Ports): PseudonymSource['pseudonyms'] {
  const secret = ports.config.pepperSecret
  if (!secret) throw new Error('The function that takes votes needs PEPPER_SECRET.')
  const remembered = new Map<string, { readonly pseudonyms: Pseudonyms; readonly readAt: number }>()
  return async (roundId) => {
    const readAt = ports.clock.now()
    const known = remembered.get(roundId)
    // A clock that was set back makes nothing younger.
    if (known && Math.abs(readAt - known.readAt) < memoryMs) return known.pseudonyms
    remembered.delete(roundId)
    const salt = await saltOf(ports, roundId, 'pepper')
    if (isRefusal(salt)) return salt
    const pepper = roundPepper(secret, salt, roundId)
    const pseudonyms: Pseudonyms = (use, ...parts) => pseudonym(pepper, use, ...parts)
    if (remembered.size >= 100) remembered.clear()
    remembered.set(roundId, { pseudonyms, readAt })
    return pseudonyms
  }
}
