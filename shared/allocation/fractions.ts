/** Exact rational numbers: the last word wherever doubles cannot tell two amounts apart. */

/** A rational number, not necessarily in lowest terms. The denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Makes a fraction; an integer when the denominator is left out. The denominator must be above zero. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator <= 0n) throw new RangeError('a fraction needs a denominator above zero')
  return { numerator, denominator }
}

/** Below, equal or above zero, as `a` is less than, equal to or more than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/** The greatest integer at most `value`. Throws when it does not fit a safe integer. */
export function floorOf(value: Fraction): number {
  const { numerator, denominator } = value
  const quotient = numerator / denominator
  return safe(numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient)
}

/** The smallest integer at least `value`. Throws when it does not fit a safe integer. */
export function ceilingOf(value: Fraction): number {
  // Subtracted, not negated, so that zero does not become minus zero.
  return 0 - floorOf({ numerator: -value.numerator, denominator: value.denominator })
}

/** The nearest double; its relative error is at most 2^-52. Only for values of ordinary size (no subnormals, below 2^900). */
export function nearestNumber({ numerator, denominator }: Fraction): number {
  // 60 quotient bits and more: what is cut off is far below what rounding to 53 bits loses. (To the left by less than zero is to the right.)
  const shift = bits(denominator) - bits(numerator) + 68
  return Number((numerator << BigInt(shift)) / denominator) * 2 ** -shift
}

/** Tells exactly whether `a * b <= c * d`, for safe integers of zero or more. */
export function productAtMost(a: number, b: number, c: number, d: number): boolean {
  const left = a * b
  const right = c * d
  // Rounding never turns the order of two numbers around: only where it made them equal is there more to see.
  return left === right ? BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(d) : left < right
}

/** The number of bits, rounded up to a multiple of four; a minus sign counts for four. */
function bits(value: bigint): number {
  return value.toString(16).length * 4
}

function safe(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('the amount does not fit a safe integer')
  return number
}
