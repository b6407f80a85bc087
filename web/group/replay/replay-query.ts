/** What the address of the practice holds: an earlier round, and one or two variants. */
import {
  type AskedVariant,
  emptyQuery,
  queryOf,
  readVariant,
  type Variant,
  type VariantFault,
} from '../../recount/variant.ts'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Two variants side by side, or one. */
export interface Pair {
  readonly a: Variant
  readonly b: Variant | undefined
}

/** What an address asks. */
export interface AskedReplay {
  readonly roundId: string | undefined
  /** Undefined: it asks for no variant. */
  readonly pair: Pair | undefined
  readonly faults: readonly VariantFault[]
}

const roundNames = ['ronde', 'round'] as const

/** Reads an address; `base` fills in what it does not say of a variant. */
export function readReplay(query: Query, base: Variant): AskedReplay {
  const a: AskedVariant = readVariant(query, base)
  const b: AskedVariant = readVariant(query, base, '2')
  const found = roundNames.map((name) => query[name]).find((value) => value !== undefined)
  return {
    roundId: typeof found === 'string' ? found : found?.[0],
    pair: a.isAsked || b.isAsked ? { a: a.variant, b: b.isAsked ? b.variant : undefined } : undefined,
    faults: [...a.faults, ...b.faults],
  }
}

/** The query that brings back this round (none for a file) and these variants (none: only the ballots are chosen). */
export function replayQuery(
  roundId: string | undefined,
  pair: Pair | undefined,
  base: Variant,
  language: 'nl' | 'en',
): Record<string, string | null> {
  return {
    ronde: null,
    round: null,
    ...(roundId === undefined ? {} : { [roundNames[language === 'nl' ? 0 : 1]]: roundId }),
    ...(pair ? queryOf(pair.a, base, language) : emptyQuery()),
    ...(pair?.b ? queryOf(pair.b, base, language, '2') : emptyQuery('2')),
  }
}
