/** The fingerprint of what is published. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}
