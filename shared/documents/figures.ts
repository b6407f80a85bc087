/** Figures as Dutch documents write them. */

const whole = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const exact = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
const share = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 2 })
const plain = new Intl.NumberFormat('nl-NL')
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** Cents in running text: without ",00" when they are whole euros. */
export const euro = (cents: number): string => (cents % 100 === 0 ? whole : exact).format(cents / 100)
/** Cents in a table: always to the cent. */
export const euroExact = (cents: number): string => exact.format(cents / 100)
/** Basis points as a percentage, two decimals at most. */
export const percent = (bps: number): string => share.format(bps / 10_000)
/** A date (YYYY-MM-DD) as "12 maart 2027". */
export const longDate = (date: string): string => day.format(Date.parse(`${date}T00:00:00Z`))
/** A whole number. */
export const count = (value: number): string => plain.format(value)
/** Minutes as hours and minutes: "20 uur", "1 uur en 20 minuten". */
export function hours(minutes: number): string {
  const [full, rest] = [Math.floor(minutes / 60), minutes % 60]
  const left = `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`
  if (rest === 0) return `${plain.format(full)} uur`
  return full === 0 ? left : `${plain.format(full)} uur en ${left}`
}
/** "a, b en c". */
export const enumerate = (items: readonly string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(items)
/** The text ends in a full stop, question or exclamation mark. */
export const sentence = (text: string): string => (/[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
