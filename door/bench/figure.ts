/** One measured figure: a JSON line on standard output, held against what it is compared with. */

/** What a figure counts. `MB` is 2^20 bytes; `shift` the layout shift as browsers reckon it. */
export type FigureUnit =
  | 'B'
  | 'MB'
  | 'ms'
  | 's'
  | 'times'
  | 'raises'
  | 'projects'
  | 'faults'
  | 'write units'
  | 'read units'
  | 'round trips'
  | 'shift'

/** One figure as it is printed. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: FigureUnit
  readonly reference: number
  /** value / reference, above 1 is worse; null when the reference is zero and the value is not. */
  readonly ratio: number | null
}

/** The figure with its ratio. Against a reference of zero, zero is as good as it gets: ratio 0. */
export function figureOf(name: string, value: number, unit: FigureUnit, reference: number): Figure {
  const ratio = reference === 0 ? (value === 0 ? 0 : null) : Number((value / reference).toFixed(3))
  return { name, value, unit, reference, ratio }
}

/** Prints the figure. */
export function print(name: string, value: number, unit: FigureUnit, reference: number): void {
  process.stdout.write(`${JSON.stringify(figureOf(name, value, unit, reference))}\n`)
}

/** Says on standard error what a figure cannot say. */
export function note(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** A number of digits that a clock can stand for: three significant ones. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

/** The middle one, or the mean of the two in the middle. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('nothing was measured')
  return (lower + upper) / 2
}

/** What is in one list and not in the other. */
export function differing<Item>(ours: readonly Item[], theirs: readonly Item[]): Item[] {
  const [left, right] = [new Set(ours), new Set(theirs)]
  return [...left].filter((item) => !right.has(item)).concat([...right].filter((item) => !left.has(item)))
}
