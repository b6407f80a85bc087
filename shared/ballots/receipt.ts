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
  // Five bits a character, from the front; a number holds the few that wait for the next byte.
  let characters = ''
  let waiting = 0
  let bits = 0
  for (const byte of hash.subarray(0, 13)) {
    waiting = (waiting << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      characters += crockford.charAt(waiting >> bits)
      waiting &= (1 << bits) - 1
    }
  }
  return characters.replace(/(.{5})(?=.)/g, '$1-')
}
