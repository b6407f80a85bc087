/** Sealing: only the round's own keys open a ballot, whole; pseudonyms keep apart what they should. */
import { createSecretKey } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { beforeAll, describe, expect } from 'vitest'
import { pseudonymForm } from '../../shared/ballots/stored.ts'
import { pseudonym, publicKeyText, type RoundKeys, roundKeys, roundPepper, seal, unseal } from './seal.ts'

const secret = new Uint8Array(32).fill(3)
const salt = new Uint8Array(32).fill(4)
let keys: RoundKeys
let publicKey: string
beforeAll(async () => {
  keys = await roundKeys(secret, salt, 'round')
  publicKey = await publicKeyText(keys)
})

test.prop([fc.uint8Array({ maxLength: 600 })], { numRuns: 30 })(
  'what is sealed is opened as it was, and is nowhere to be read in between',
  async (content) => {
    const sealed = await seal(publicKey, content, 'here')
    expect(await unseal(keys, sealed, 'here')).toEqual(content)
    if (content.length > 8) expect(Buffer.from(sealed).includes(Buffer.from(content))).toBe(false)
  },
)

test('the same content is never sealed the same', async () => {
  const content = new Uint8Array(256)
  const sealed = await Promise.all(Array.from({ length: 20 }, () => seal(publicKey, content, 'here')))
  expect(new Set(sealed.map((one) => Buffer.from(one).toString('hex'))).size).toBe(20)
})

test('secret, salt and round together make the keys, and nothing less', async () => {
  const sealed = await seal(publicKey, new Uint8Array([1, 2, 3]), 'here')
  const others = await Promise.all([
    roundKeys(secret, salt, 'another round'),
    roundKeys(secret, new Uint8Array(32).fill(5), 'round'),
    roundKeys(new Uint8Array(32).fill(6), salt, 'round'),
  ])
  for (const other of others) expect(await unseal(other, sealed, 'here')).toBeUndefined()
  expect(await publicKeyText(await roundKeys(secret, salt, 'round'))).toBe(publicKey)
})

test('one flipped bit anywhere, or one byte less, and it does not open', async () => {
  const sealed = await seal(publicKey, new Uint8Array(20).fill(9), 'here')
  for (let at = 0; at < sealed.length; at++) {
    const flipped = Uint8Array.from(sealed)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect([at, await unseal(keys, flipped, 'here')]).toEqual([at, undefined])
  }
  for (const part of [
    sealed.subarray(1),
    sealed.subarray(0, -1),
    sealed.subarray(0, 32),
    sealed.subarray(0, 5),
    new Uint8Array(),
  ])
    expect(await unseal(keys, part, 'here')).toBeUndefined()
})

describe('a pseudonym', () => {
  const pepper = createSecretKey(new Uint8Array(32).fill(1))
  test('is the first 128 bits of an HMAC in base64url, the same each time', () => {
    // RFC 4231, test case 2: HMAC-SHA-256 under "Jefe" of "what do ya want for nothing?" begins 5bdcc146 bf60754e 6a042426 089575c7.
    const jefe = createSecretKey(Buffer.from('Jefe'))
    const wanted = Buffer.from('5bdcc146bf60754e6a042426089575c7', 'hex').toString('base64url')
    expect(pseudonym(jefe, 'what do ya want for nothing?')).toBe(wanted)
    expect(pseudonym(pepper, 'voter', 'round', 'noor')).toMatch(pseudonymForm)
    expect(pseudonym(pepper, 'voter', 'round', 'noor')).toBe(pseudonym(pepper, 'voter', 'round', 'noor'))
  })
  test('is another for another use, round, person, pepper, or cut between the parts', () => {
    const all = [
      pseudonym(pepper, 'voter', 'round', 'noor'),
      pseudonym(pepper, 'code', 'round', 'noor'),
      pseudonym(pepper, 'voter', 'round 2', 'noor'),
      pseudonym(pepper, 'voter', 'round', 'bas'),
      pseudonym(createSecretKey(new Uint8Array(32).fill(2)), 'voter', 'round', 'noor'),
      pseudonym(pepper, 'voter', 'roundnoor'),
      pseudonym(pepper, 'voter', 'roun', 'dnoor'),
      pseudonym(pepper, 'voterround', 'noor'),
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})

test('the pepper of a round follows from secret, salt and round together, and from nothing less', () => {
  const all = [
    roundPepper(secret, salt, 'round'),
    roundPepper(secret, salt, 'another round'),
    roundPepper(secret, new Uint8Array(32).fill(5), 'round'),
    roundPepper(new Uint8Array(32).fill(6), salt, 'round'),
  ].map((pepper) => pepper.export().toString('hex'))
  expect(new Set(all).size).toBe(4)
  expect(roundPepper(secret, salt, 'round').export().toString('hex')).toBe(all[0])
})

test('no two ballots share an encapsulated key, also when many are sealed at once and one after another', async () => {
  const sealed = await Promise.all(Array.from({ length: 30 }, () => seal(publicKey, new Uint8Array(4), 'here')))
  for (let again = 0; again < 30; again++) sealed.push(await seal(publicKey, new Uint8Array(4), 'here'))
  const encapsulated = sealed.map((one) => Buffer.from(one.subarray(0, 32)).toString('hex'))
  expect(new Set(encapsulated).size).toBe(60)
  for (const one of sealed) expect(await unseal(keys, one, 'here')).toEqual(new Uint8Array(4))
})

test('a key that is none is an error each time, and spoils no other', async () => {
  for (let time = 0; time < 2; time++) await expect(seal('AAAA', new Uint8Array(4), 'here')).rejects.toThrow()
  expect(await unseal(keys, await seal(publicKey, new Uint8Array(4), 'here'), 'here')).toEqual(new Uint8Array(4))
})

test('a sealed ballot opens only at its own place in the urn', async () => {
  const sealed = await seal(publicKey, new Uint8Array([1, 2, 3]), 'here')
  expect(await unseal(keys, sealed, 'elsewhere')).toBeUndefined()
})
