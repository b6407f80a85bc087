/**
 * Two primitives of RFC 9180 for the library that builds hybrid encryption of them: HKDF with SHA-256 by another well-kept library, AES-128-GCM by Node.
 * The library's own go through Web Crypto, where each of some fifteen small steps of a ballot waits for another thread; these answer at once.
 */
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import { type AeadEncryptionContext, AeadId, type AeadInterface, HkdfSha256 } from '@hpke/core'
import { expand, extract, hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'

type Bytes = ArrayBufferLike | ArrayBufferView

const bytes = (of: Bytes) =>
  ArrayBuffer.isView(of) ? new Uint8Array(of.buffer, of.byteOffset, of.byteLength) : new Uint8Array(of)
/** A copy with nothing before or behind it. */
const alone = (of: Uint8Array): ArrayBuffer => new Uint8Array(of).buffer

const tagBytes = 16

/** HKDF with SHA-256 (RFC 5869). Throws beyond 255 blocks. */
export class SyncHkdfSha256 extends HkdfSha256 {
  override async extract(salt: Bytes, ikm: Bytes): Promise<ArrayBuffer> {
    return alone(extract(sha256, bytes(ikm), bytes(salt)))
  }
  override async expand(prk: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    return alone(expand(sha256, bytes(prk), bytes(info), length))
  }
  override async extractAndExpand(salt: Bytes, ikm: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    return alone(hkdf(sha256, bytes(ikm), bytes(salt), bytes(info), length))
  }
}

/** AES-128-GCM with a tag of 16 bytes behind the ciphertext (RFC 5116). */
export class SyncAes128Gcm implements AeadInterface {
  readonly id = AeadId.Aes128Gcm
  readonly keySize = 16
  readonly nonceSize = 12
  readonly tagSize = tagBytes
  createEncryptionContext(key: Bytes): AeadEncryptionContext {
    // A copy: the caller's may be wiped. Made here, where nobody waits for it yet.
    const own = createSecretKey(bytes(key))
    return {
      async seal(nonce: Bytes, data: Bytes, additional: Bytes): Promise<ArrayBuffer> {
        const cipher = createCipheriv('aes-128-gcm', own, bytes(nonce), { authTagLength: tagBytes })
        cipher.setAAD(bytes(additional))
        return alone(Buffer.concat([cipher.update(bytes(data)), cipher.final(), cipher.getAuthTag()]))
      },
      /** Rejects what was not sealed with this key, nonce and additional data. */
      async open(nonce: Bytes, data: Bytes, additional: Bytes): Promise<ArrayBuffer> {
        const sealed = bytes(data)
        const split = Math.max(0, sealed.length - tagBytes)
        const decipher = createDecipheriv('aes-128-gcm', own, bytes(nonce), { authTagLength: tagBytes })
        decipher.setAAD(bytes(additional))
        decipher.setAuthTag(sealed.subarray(split))
        return alone(Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()]))
      },
    }
  }
}
