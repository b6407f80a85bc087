/** The receipt of a stored vote: it proves that these sealed bytes are in the urn under these rules, and tells nothing of the choice. */
import { sha256 } from '@noble/hashes/sha2.js'
import { crockford } from './crockford.ts'

/** SHA-256 over the sealed ballot and the hash of the frozen rules, its first 100 bits as XXXXX-XXXXX-XXXXX-XXXXX. */
export function receiptOf(sealed: Uint8Array, rulesHash: string): string {
  const rules = new TextEncoder().encode(rulesHash)
  const joined = new Uint8Array(sealed.length + rules.length)
  joined.set(sealed)
  joined.set(rules, sealed.length)
  const hash = sha256(joined)
  let bits = 0n
  for (const byte of hash.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 4n
  let characters = ''
  for (let i = 0; i < 20; i++) {
    characters = crockford.charAt(Number(bits & 31n)) + characters
    bits >>= 5n
  }
  return characters.replace(/(.{5})(?=.)/g, '$1-')
}
