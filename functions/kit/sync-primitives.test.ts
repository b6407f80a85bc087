/** Our two primitives are those of the library: the same bytes, and each opens what the other sealed. */
import { fc, test } from '@fast-check/vitest'
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { expect } from 'vitest'
import { SyncAes128Gcm, SyncHkdfSha256 } from './sync-primitives.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const asHex = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('hex')
const some = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

test('HKDF as in RFC 5869, appendix A.1', async () => {
  const [ikm, salt, info] = [hex('0b'.repeat(22)), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9')]
  const kdf = new SyncHkdfSha256()
  const prk = await kdf.extract(salt, ikm)
  expect(asHex(prk)).toBe('077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5')
  const okm = '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'
  expect(asHex(await kdf.expand(prk, info, 42))).toBe(okm)
  expect(asHex(await kdf.extractAndExpand(salt, ikm, info, 42))).toBe(okm)
})

test.prop([fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ maxLength: 80 }), fc.integer({ min: 1, max: 200 })], {
  numRuns: 50,
})('HKDF as the library has it', async (ikm, info, length) => {
  const [ours, theirs] = [new SyncHkdfSha256(), new HkdfSha256()]
  theirs.init(new Uint8Array())
  expect(asHex(await ours.extractAndExpand(new Uint8Array(), ikm, info, length))).toBe(
    asHex(await theirs.extractAndExpand(new Uint8Array(), ikm, info, length)),
  )
})

test.prop([some(16), some(12), fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 40 })], { numRuns: 50 })(
  'AES-128-GCM as the library has it, and it opens what the other sealed',
  async (key, nonce, data, additional) => {
    // The library wipes the key it is given.
    const [ours, theirs] = [
      new SyncAes128Gcm().createEncryptionContext(key),
      new Aes128Gcm().createEncryptionContext(new Uint8Array(key)),
    ]
    const sealed = await ours.seal(nonce, data, additional)
    expect(asHex(sealed)).toBe(asHex(await theirs.seal(nonce, data, additional)))
    expect(new Uint8Array(await ours.open(nonce, sealed, additional))).toEqual(new Uint8Array(data))
  },
)

test('what was changed, cut short or sealed for another place is not opened', async () => {
  const context = new SyncAes128Gcm().createEncryptionContext(new Uint8Array(16))
  const [nonce, here] = [new Uint8Array(12), Uint8Array.of(1)]
  const sealed = new Uint8Array(await context.seal(nonce, Uint8Array.of(1, 2, 3), here))
  await expect(context.open(nonce, sealed, Uint8Array.of(2))).rejects.toThrow()
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1)
    await expect(context.open(nonce, changed, here)).rejects.toThrow()
    await expect(context.open(nonce, sealed.subarray(0, at), here)).rejects.toThrow()
  }
})

test('whole ballots go both ways between our suite and that of the library', async () => {
  const kem = new DhkemX25519HkdfSha256()
  const ours = new CipherSuite({ kem, kdf: new SyncHkdfSha256(), aead: new SyncAes128Gcm() })
  const theirs = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
  const keys = await kem.generateKeyPair()
  const [content, place] = [Uint8Array.of(7, 8, 9).buffer, Uint8Array.of(1).buffer]
  for (const [sealing, opening] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const sender = await sealing.createSenderContext({ recipientPublicKey: keys.publicKey })
    const sealed = await sender.seal(content, place)
    const recipient = await opening.createRecipientContext({ recipientKey: keys, enc: sender.enc })
    expect(new Uint8Array(await recipient.open(sealed, place))).toEqual(new Uint8Array(content))
  }
})
