/** Sealing ballots with a round's public key and opening them after closing: hybrid public key encryption (RFC 9180: X25519, HKDF-SHA256, AES-128-GCM). */
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { CipherSuite, DhkemX25519HkdfSha256 } from '@hpke/core'
import { SyncAes128Gcm, SyncHkdfSha256 } from './sync-primitives.ts'

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new SyncHkdfSha256(),
  aead: new SyncAes128Gcm(),
})

/** Length of an encapsulated X25519 key, in bytes; it stands before the ciphertext in a sealed ballot. */
const encapsulatedBytes = 32

type PublicKey = Awaited<ReturnType<typeof suite.kem.deserializePublicKey>>

/** A round's keys, as the suite makes them. */
export type RoundKeys = Awaited<ReturnType<typeof suite.kem.deriveKeyPair>>

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/**
 * The key pair of a round, from the secret of the municipality and the salt stored for that round.
 * Neither opens a ballot alone, and once the salt is destroyed nothing does.
 */
export async function roundKeys(sealSecret: Uint8Array, salt: Uint8Array, roundId: string): Promise<RoundKeys> {
  const material = hkdfSync('sha256', sealSecret, salt, `buurtkas round ${roundId}`, 32)
  return suite.kem.deriveKeyPair(material)
}

/** The public half as base64, to be fixed in the round. */
export async function publicKeyText(keys: RoundKeys): Promise<string> {
  return Buffer.from(await suite.kem.serializePublicKey(keys.publicKey)).toString('base64')
}

/** The place as additional authenticated data. */
const bound = (place: string) => exact(new TextEncoder().encode(place))

type Sender = Awaited<ReturnType<typeof suite.createSenderContext>>

const imported = new Map<string, Promise<PublicKey>>()
/** A sender for the next ballot of a key, made while the last one was on its way to the store: most of the work of sealing knows no content yet. */
const prepared = new Map<string, Promise<Sender>>()

async function newSender(publicKey: string): Promise<Sender> {
  const key = imported.get(publicKey) ?? suite.kem.deserializePublicKey(exact(Buffer.from(publicKey, 'base64')))
  if (imported.size > 100) imported.clear()
  imported.set(publicKey, key)
  return suite.createSenderContext({ recipientPublicKey: await key })
}

/**
 * Seals content for the holder of the round's private key, bound to its place in the urn (the ballot's key): copied over
 * another voter's ballot it no longer opens. Every ballot has a sender, and so an encapsulated key, of its own.
 */
export async function seal(publicKey: string, content: Uint8Array, place: string): Promise<Uint8Array> {
  const mine = prepared.get(publicKey) ?? newSender(publicKey)
  // Taken out before anything is awaited: a sender is never used twice.
  prepared.delete(publicKey)
  const sender = await mine
  const cipher = await sender.seal(exact(content), bound(place))
  // In the next turn of the event loop, when this ballot is on its way. Nothing waits for it and nothing hangs on when it comes.
  // eslint-disable-next-line no-restricted-syntax
  setImmediate(prepareNext, publicKey)
  return Buffer.concat([Buffer.from(sender.enc), Buffer.from(cipher)])
}

function prepareNext(publicKey: string): void {
  if (prepared.has(publicKey)) return
  if (prepared.size > 100) prepared.clear()
  const next = newSender(publicKey)
  // A failure shows at the ballot that needs it, which then makes its own.
  next.catch(() => prepared.delete(publicKey))
  prepared.set(publicKey, next)
}

/** Opens a sealed ballot; undefined when it was not sealed for these keys and this place, or was damaged. */
export async function unseal(keys: RoundKeys, sealed: Uint8Array, place: string): Promise<Uint8Array | undefined> {
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: keys,
      enc: exact(sealed.subarray(0, encapsulatedBytes)),
    })
    return new Uint8Array(await recipient.open(exact(sealed.subarray(encapsulatedBytes)), bound(place)))
  } catch {
    return undefined
  }
}

/**
 * The key of a round's pseudonyms, from the secret of the municipality and a salt stored for that round, apart from the one of its seal.
 * Once the salt is destroyed nobody can reckon again which pseudonym is whose.
 */
export function roundPepper(pepperSecret: Uint8Array, salt: Uint8Array, roundId: string): KeyObject {
  const material = hkdfSync('sha256', pepperSecret, salt, `buurtkas pseudonyms of round ${roundId}`, 32)
  return createSecretKey(new Uint8Array(material))
}

/** A pseudonym: HMAC-SHA256 under a round's pepper, its first 128 bits as base64url (22 characters). `use` keeps voters, codes and networks apart. */
export function pseudonym(pepper: KeyObject, use: string, ...parts: readonly string[]): string {
  return createHmac('sha256', pepper)
    .update([use, ...parts].join('\u0000'))
    .digest()
    .toString('base64url', 0, 16)
}
