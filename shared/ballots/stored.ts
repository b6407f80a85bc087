/** A ballot as it lies in the urn. The names of its attributes are one letter each: the store bills every byte of every ballot, names too, whenever the urn is read. */

/** What is stored of one vote, beside its key. Nothing in it tells who voted, when, from where, or what. */
export interface StoredVote {
  /** The revision: counts up with each change by this voter, from 1. */
  readonly r: number
  /** The sealed content: the encapsulated key, the ciphertext and its tag. */
  readonly s: Uint8Array
  /** The attempt that wrote it, 8 bytes of a pseudonym, by which a repeated request is recognised. */
  readonly a: Uint8Array
}

/** The names of all attributes of a stored ballot, key included, in order. */
export const ballotAttributes = ['a', 'pk', 'r', 's', 'sk'] as const

/** A pseudonym of 128 bits as base64url. */
export const pseudonymForm = /^[A-Za-z0-9_-]{21}[AQgw]$/

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** All partitions of a round's urn. */
export const shards: readonly string[] = [...'0123456789abcdef']

/** The partition in which a pseudonym's ballot lies: its first four bits. */
export function shardOf(pseudonym: string): string {
  return shards[base64url.indexOf(pseudonym.charAt(0)) >> 2] ?? ''
}
