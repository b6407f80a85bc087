/** Bank account numbers (ISO 13616): the form, the length of the country, and the check digits. */

/** Lengths per country of the SEPA schemes. Source: IBAN registry; EPC409-09, list of SEPA countries. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

/** The number modulo 97 of a text of digits and letters, a letter counting as two digits (A = 10). */
function modulo97(text: string): number {
  let rest = 0
  for (const letter of text) {
    const value = Number.parseInt(letter, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest
}

/** The account number in its electronic form: capitals without spaces. Undefined for what is none of a SEPA country. */
export function readIban(typed: string): string | undefined {
  const iban = typed.replace(/[\s.]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || lengths[iban.slice(0, 2)] !== iban.length) return undefined
  const checkDigits = iban.slice(2, 4)
  // 00, 01 and 99 are never given out, though they can make the sum come out.
  if (checkDigits < '02' || checkDigits > '98') return undefined
  return modulo97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : undefined
}

/** The number as people may see it: the country and the last four characters. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`
}
