/** The figures of the annual report, as a view of the ledger: nothing in it is typed by hand. */
import { type Account, parseAccount } from '../ledger/accounts.ts'
import { balanceKey, type Currency, type Entry, type MovementKind, movementKinds } from '../ledger/ledger.ts'

/** What one kind of movement did in one district in one budget year. Amounts in cents (EUR) or minutes (MIN). */
export interface YearTotal {
  /** Budget year in which it was booked. */
  readonly fiscalYear: number
  /** A district's code, or `city` for what belongs to no district: programme, quick track, returned. */
  readonly district: string
  readonly kind: MovementKind
  readonly currency: Currency
  /** Number of entries. */
  readonly entries: number
  /** Came in from another district, the city or the world outside. */
  readonly arrived: number
  /** Went out to another district, the city or the world outside. */
  readonly left: number
  /** Moved within the district, as from reserved to committed. */
  readonly moved: number
}

/**
 * Whose money an account holds: a district's code, `city`, or undefined for the world outside. A reservation, deal or
 * dossier belongs where its first money came from; to the city when that was the world outside. Throws when that first entry is not among the entries.
 */
function placeFinder(entries: readonly Entry[]): (account: Account, currency: Currency) => string | undefined {
  const openedFrom = new Map(
    entries
      .filter(({ chain }) => chain.to.sequence === 1)
      .map(({ to, currency, from }) => [balanceKey(to, currency), from] as const),
  )
  return (account, currency) => {
    let at = account
    // From a thing to the thing before it: reserved, committed, paid. Each was opened later than the one before.
    for (let step = 0; step <= openedFrom.size; step++) {
      const parsed = parseAccount(at)
      if (!parsed) throw new RangeError(`Not an account: ${at}`)
      if (parsed.kind === 'source' || parsed.kind === 'general') return at === account ? undefined : 'city'
      if (parsed.kind === 'slice' || parsed.kind === 'crew') return parsed.district
      if ('year' in parsed) return 'city'
      const before = openedFrom.get(balanceKey(at, currency))
      if (!before) throw new RangeError(`The journal is not whole: nothing opened ${at}`)
      at = before
    }
    throw new RangeError(`The journal goes in a circle at ${account}`)
  }
}

type Effect = { readonly district: string | undefined } & Partial<Pick<YearTotal, 'arrived' | 'left' | 'moved'>>

const orderOf = (total: YearTotal) =>
  [total.fiscalYear, total.district, String(movementKinds.indexOf(total.kind)).padStart(2, '0'), total.currency].join()

/**
 * Totals per budget year, district, kind and currency, in that order. Takes the whole journal, in any order, not a
 * year of it: what is paid this year may have been reserved in the last.
 * In each currency, what arrived less what left, over all rows, is what came from the sources.
 */
export function yearTotals(entries: readonly Entry[]): readonly YearTotal[] {
  const placeOf = placeFinder(entries)
  const totals = new Map<string, YearTotal>()
  for (const { fiscalYear, kind, currency, amount, from, to } of entries) {
    const giver = placeOf(from, currency)
    const taker = placeOf(to, currency)
    const effects: readonly Effect[] =
      giver === taker
        ? [{ district: giver, moved: amount }]
        : [
            { district: giver, left: amount },
            { district: taker, arrived: amount },
          ]
    for (const { district, arrived = 0, left = 0, moved = 0 } of effects) {
      if (district === undefined) continue
      const key = [fiscalYear, district, kind, currency].join()
      const was = totals.get(key)
      totals.set(key, {
        fiscalYear,
        district,
        kind,
        currency,
        entries: (was?.entries ?? 0) + 1,
        arrived: (was?.arrived ?? 0) + arrived,
        left: (was?.left ?? 0) + left,
        moved: (was?.moved ?? 0) + moved,
      })
    }
  }
  return [...totals.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}
