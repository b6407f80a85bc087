/** Decimal numbers as text, exact: how costs and points stand in files. */

/** A decimal number as an exact fraction: value = digits / scale, in lowest terms. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: bigint
}

const plainDecimal = /^(-?)(\d{1,30})(?:\.(\d{1,15}))?$/

/** Reads a plain decimal number such as `12`, `-3` or `1437562.51`; undefined for anything else (no exponents, no separators). */
export function decimalOf(text: string): Decimal | undefined {
  const match = plainDecimal.exec(text.trim())
  if (match === null) return undefined
  const [, sign, whole = '0', part = ''] = match
  const digits = BigInt(whole + part)
  const scale = 10n ** BigInt(part.length)
  const common = gcd(digits, scale)
  return { digits: (sign === '-' ? -digits : digits) / common, scale: scale / common }
}

/** The least common denominator of the numbers: the smallest scale at which all are integers. */
export function commonScale(decimals: Iterable<Decimal>): bigint {
  let scale = 1n
  for (const decimal of decimals) scale = leastCommonMultiple(scale, decimal.scale)
  return scale
}

/** The least number that both divide. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}

/** The number at a scale that its own divides. */
export function atScale({ digits, scale }: Decimal, to: bigint): bigint {
  return digits * (to / scale)
}

/** An amount of whole units as a decimal number in currency units: `decimalText(1250050, 100)` is `12500.50`, and `12500` when whole. */
export function decimalText(amount: number, unit: number): string {
  const whole = Math.floor(amount / unit)
  const rest = amount - whole * unit
  if (rest === 0) return String(whole)
  const places = [1, 2, 3, 4, 5, 6].find((digits) => 10 ** digits % unit === 0)
  if (places === undefined) throw new RangeError(`a unit of 1/${unit} has no short decimals`)
  return `${whole}.${String((rest * 10 ** places) / unit).padStart(places, '0')}`
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a || 1n
}
