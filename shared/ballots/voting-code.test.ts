/** Voting codes: what is printed is read back however it is typed, and every slip is noticed. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { normaliseCode, votingCode, votingCodeBytes } from './voting-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = fc.uint8Array({ minLength: votingCodeBytes, maxLength: votingCodeBytes })
/** With many of the characters at both ends of the alphabet, where a weak check character slips. */
const skewed = fc
  .array(fc.constantFrom(0, 255, 31, 224, 1, 170), { minLength: votingCodeBytes, maxLength: votingCodeBytes })
  .map((list) => Uint8Array.from(list))
const codes = fc.oneof(bytes, skewed).map(votingCode)

test.prop([codes])('a code is read back as printed, and has the form of a code', (code) => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(normaliseCode(code)).toBe(code.replaceAll('-', ''))
})

test.prop([codes])('capitals, spaces, hyphens and look-alikes do not matter', (code) => {
  const whole = code.replaceAll('-', '')
  for (const typed of [
    code.toLowerCase(),
    whole,
    `  ${code} `,
    code.replaceAll('-', ' - '),
    code.replaceAll('0', 'o'),
    code.replaceAll('1', 'i'),
    code.replaceAll('1', 'L'),
    `${code}\n`,
  ]) {
    expect(normaliseCode(typed)).toBe(whole)
  }
})

test.prop([codes], { numRuns: 60 })('every single wrong character is noticed', (code) => {
  const whole = code.replaceAll('-', '')
  for (let at = 0; at < whole.length; at++) {
    for (const other of alphabet) {
      if (other === whole.charAt(at)) continue
      expect(normaliseCode(whole.slice(0, at) + other + whole.slice(at + 1))).toBeUndefined()
    }
  }
})

test.prop([codes], { numRuns: 200 })(
  'every two different characters that are swapped are noticed, neighbours or not',
  (code) => {
    const whole = [...code.replaceAll('-', '')]
    for (let one = 0; one < whole.length; one++) {
      for (let two = one + 1; two < whole.length; two++) {
        if (whole[one] === whole[two]) continue
        const swapped = [...whole]
        swapped[one] = whole[two] as string
        swapped[two] = whole[one] as string
        expect(normaliseCode(swapped.join(''))).toBeUndefined()
      }
    }
  },
)

test.prop([codes], { numRuns: 30 })(
  'one character too few or too many, or a letter that codes do not have, is no code, whatever the last character is',
  (code) => {
    const whole = code.replaceAll('-', '')
    for (const last of alphabet) {
      expect(normaliseCode(whole.slice(0, 11) + last)).toBeUndefined()
      expect(normaliseCode(whole + last)).toBeUndefined()
      for (const foreign of 'U*É')
        expect(normaliseCode(whole.slice(0, 5) + foreign + whole.slice(6, 12) + last)).toBeUndefined()
    }
  },
)

test('0 for Z and Z for 0 are noticed, also swapped: the slip of a sum modulo 31', () => {
  for (let at = 0; at < votingCodeBytes; at++) {
    const zeros = votingCode(new Uint8Array(votingCodeBytes)).replaceAll('-', '')
    expect(normaliseCode(`${zeros.slice(0, at)}Z${zeros.slice(at + 1)}`)).toBeUndefined()
  }
  expect(normaliseCode('ZZZZ-ZZZZ-ZZZZZ')).not.toBe(normaliseCode('0000-0000-00000'))
})

test.prop([fc.string({ unit: 'binary', maxLength: 60 })])(
  'anything typed is a code in its own letters, or none',
  (typed) => {
    const code = normaliseCode(typed)
    if (code !== undefined) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
  },
)

test('60 bits of the given bytes are in the code', () => {
  const distinct = Array.from({ length: 60 }, (_, bit) => {
    const one = new Uint8Array(votingCodeBytes)
    one[votingCodeBytes - 1 - (bit >> 3)] = 1 << (bit & 7)
    return votingCode(one)
  })
  expect(new Set([...distinct, votingCode(new Uint8Array(votingCodeBytes))]).size).toBe(61)
})
