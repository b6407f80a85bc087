/** What a broken invariant is, and how a check says so. */

/**
 * I1 to I15 as the reliability method numbers them, and two that the design adds: `decided` (every decision has a person, a moment
 * and a reason) and `whole` (what one decision writes is all there: no plan without its deal, no deal without its money).
 */
export const invariantNames = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'I8',
  'I9',
  'I10',
  'I11',
  'I12',
  'I13',
  'I14',
  'I15',
  'decided',
  'whole',
] as const
export type InvariantName = (typeof invariantNames)[number]

/** One difference: which invariant, at which thing, what had to be there and what was found. */
export interface Violation {
  readonly invariant: InvariantName
  readonly where: string
  readonly expected: string | number
  readonly found: string | number
}

/** Collects the differences of one invariant. */
export interface Finder {
  /** Notes a difference unless the two are the same. */
  same(where: string, expected: unknown, found: unknown): void
  /** Notes a difference unless `holds`. */
  must(holds: boolean, where: string, expected: string, found?: unknown): void
  readonly found: readonly Violation[]
}

const shown = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string'
    ? value
    : value === undefined
      ? 'nothing'
      : JSON.stringify(value)

/** A collector for one invariant. */
export function finder(invariant: InvariantName): Finder {
  const found: Violation[] = []
  const note = (where: string, expected: unknown, what: unknown) =>
    found.push({ invariant, where, expected: shown(expected), found: shown(what) })
  return {
    found,
    same(where, expected, what) {
      if (!Object.is(expected, what)) note(where, expected, what)
    },
    must(holds, where, expected, what = 'not so') {
      if (!holds) note(where, expected, what)
    },
  }
}
