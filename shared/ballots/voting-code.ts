/** Voting codes as printed in letters: 12 random characters and a check character, without look-alikes (Crockford's base 32). */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomCharacters = 12

/** How many random bytes a code is made of: 60 bits are used, so that guessing one of 70,000 codes takes 10^13 tries on average. */
export const votingCodeBytes = 8

/** The check character: positions weighted, so that a wrong character and two swapped neighbours are both noticed. 31 is prime. */
function checkCharacter(characters: string): string {
  let sum = 0
  for (let i = 0; i < characters.length; i++) sum += (i + 1) * alphabet.indexOf(characters.charAt(i))
  return alphabet.charAt(sum % 31)
}

/** A code from random bytes (at least `votingCodeBytes`), printed in groups: XXXX-XXXX-XXXXX. */
export function votingCode(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, votingCodeBytes)) bits = (bits << 8n) | BigInt(byte)
  let characters = ''
  for (let i = 0; i < randomCharacters; i++) {
    characters += alphabet.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  const whole = characters + checkCharacter(characters)
  return `${whole.slice(0, 4)}-${whole.slice(4, 8)}-${whole.slice(8)}`
}

/** What somebody typed, as the 13 characters it stands for; undefined when it cannot be a code (length, character or check). */
export function normaliseCode(typed: string): string | undefined {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (characters.length !== randomCharacters + 1) return undefined
  if ([...characters].some((character) => !alphabet.includes(character))) return undefined
  return checkCharacter(characters.slice(0, -1)) === characters.slice(-1) ? characters : undefined
}
