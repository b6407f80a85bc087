/** How people type an amount, read into whole cents; and written back with the dots of thousands. */
import type { Language } from '../words/formats.ts'

/**
 * Reads an amount in euros as people in the Netherlands type it: "60000", "60.000", "€ 60.000,50", "1250,5", "1 250".
 * A dot followed by exactly three digits divides thousands; any other single dot or comma begins the cents ("12.50").
 * Undefined when it is no amount, is negative, has more than two decimals, or is above 10^10 euros.
 */
export function readMoney(typed: string): number | undefined {
  const bare = typed.replace(/[€\s\u00a0\u202f]/g, '').replace(/,-+$/, '')
  const match =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(bare)
  if (!match) return undefined
  const euros = Number((match[1] ?? '').replace(/[.,]/g, ''))
  const amountCents = euros * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return amountCents <= 1_000_000_000_000 ? amountCents : undefined
}

/** Writes cents as they stand in a field, without the euro sign that stands before it: "60.000,50" in Dutch, "60,000.50" in other languages. */
export function writeMoney(amountCents: number, language: Language = 'nl'): string {
  const [thousands, decimals] = language === 'nl' ? ['.', ','] : [',', '.']
  const euros = String(Math.floor(amountCents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)
  const rest = amountCents % 100
  return rest === 0 ? euros : `${euros}${decimals}${String(rest).padStart(2, '0')}`
}
