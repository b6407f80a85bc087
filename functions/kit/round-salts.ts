/**
 * The two salts of a round, from which its secret keys follow: `pepper` for the pseudonyms, read only where votes are taken, and `salt` for the seal,
 * read only where the urn is opened. Destroying a salt destroys the key: what is left of it is a tombstone.
 */
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { keys } from './keys.ts'
import type { Ports } from './ports.ts'
import type { Write } from './store/store.ts'
import { add, put, read } from './things.ts'

/** Which salt. */
export type SaltName = 'pepper' | 'salt'

interface Tombstone {
  readonly destroyedAt: number
  /** The id of the official, or `clock`. */
  readonly by: string
}

/** Keeps a new salt for a round. */
export function addSalt(ports: Ports, roundId: string, name: SaltName, salt: Uint8Array): Write {
  return add(keys.ofRound(ports.config.tenant, roundId, name), { salt: Buffer.from(salt).toString('base64') })
}

/** The salt of a round. Refuses `keys-destroyed`. Throws when there is none: no round is without. */
export async function saltOf(
  ports: Ports,
  roundId: string,
  name: SaltName,
): Promise<Uint8Array | Refusal<'keys-destroyed'>> {
  const found = await read<{ salt: string } | Tombstone>(ports, keys.ofRound(ports.config.tenant, roundId, name))
  if (!found) throw new Error(`Round ${roundId} has no ${name}.`)
  return 'salt' in found ? new Uint8Array(Buffer.from(found.salt, 'base64')) : refuse('keys-destroyed')
}

/** Puts a tombstone in the place of both salts. To be written with the round itself, whose version stands guard. */
export function destroySalts(ports: Ports, roundId: string, tombstone: Tombstone): Write[] {
  return (['pepper', 'salt'] as const).map((name) =>
    put(keys.ofRound(ports.config.tenant, roundId, name), tombstone, { kind: 'none' }),
  )
}
