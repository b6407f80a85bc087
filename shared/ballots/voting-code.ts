/** Voting codes as printed in letters: 12 random characters and a check character, without look-alikes (Crockford's base 32). */
import { crockford } from './crockford.ts'

const randomCharacters = 12

/** How many random bytes a code is made of: 60 bits are used, so that guessing one of 70,000 codes takes 10^13 tries on average. */
export const votingCodeBytes = 8

/** Twice a value in the field of 32 elements (polynomial x^5 + x^2 + 1, in which 2 is primitive). */
const twice = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * The check character: each character is weighted with another power of 2 in the field of 32 elements, one for each character of the
 * alphabet, so that every wrong character and every two that are swapped, neighbours or not, are noticed. (A sum modulo 31 takes 0 for Z.)
 */
function checkCharacter(characters: string): string {
  let sum = 0
  for (const character of characters) sum = twice(sum ^ crockford.indexOf(character))
  return crockford.charAt(sum)
}

/** A code from random bytes (at least `votingCodeBytes`), printed in groups: XXXX-XXXX-XXXXX. */
export function votingCode(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, votingCodeBytes)) bits = (bits << 8n) | BigInt(byte)
  let characters = ''
  for (let i = 0; i < randomCharacters; i++) {
    characters += crockford.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  const whole = characters + checkCharacter(characters)
  return `${whole.slice(0, 4)}-${whole.slice(4, 8)}-${whole.slice(8)}`
}

/** What somebody typed, as the 13 characters it stands for; undefined when it cannot be a code (length, character or check). */
export function normaliseCode(typed: string): string | undefined {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (characters.length !== randomCharacters + 1) return undefined
  if ([...characters].some((character) => !crockford.includes(character))) return undefined
  return checkCharacter(characters.slice(0, -1)) === characters.slice(-1) ? characters : undefined
}
