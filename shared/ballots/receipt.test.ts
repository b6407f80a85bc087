/** Receipts: short, readable, and another for every other ballot or rules. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { receiptOf } from './receipt.ts'

test('a receipt is the first hundred bits of a SHA-256', () => {
  // SHA-256 of "abc" begins ba7816bf 8f01cfea 414140de 5d: in base 32, five bits a character.
  const bits = [0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
  const wanted = Array.from({ length: 20 }, (_, index) =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(bits.slice(5 * index, 5 * index + 5), 2)),
  ).join('')
  expect(receiptOf(new TextEncoder().encode('ab'), 'c')).toBe(wanted.replace(/(.{5})(?=.)/g, '$1-'))
})

test.prop([fc.uint8Array({ maxLength: 400 }), fc.string(), fc.nat()])(
  'one flipped bit gives another receipt; the same bytes the same',
  (sealed, rules, at) => {
    const receipt = receiptOf(sealed, rules)
    expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(receiptOf(Uint8Array.from(sealed), rules)).toBe(receipt)
    expect(receiptOf(sealed, `${rules}x`)).not.toBe(receipt)
    if (sealed.length === 0) return
    const flipped = Uint8Array.from(sealed)
    flipped[at % sealed.length] = (flipped[at % sealed.length] ?? 0) ^ 1
    expect(receiptOf(flipped, rules)).not.toBe(receipt)
  },
)
