/**
 * Making the money whole in a backup that was read while somebody worked (`take.ts`): main was read before the journal, so the journal may be ahead of the balances,
 * never behind. The journal is the truth of the money, so two things are sound:
 *
 * - An entry whose predecessor is missing was booked after the journal had begun to be read, so after all of main: it is left out, with all of its request.
 * - Every balance is reckoned again from the entries that are left.
 *
 * It makes the ledger right, not the things that the money moved for: a plan can have been read before its money moved, and no check of what is stored shows that in
 * every case. So a person looks at the entries of `header.moving` before anybody works in it.
 */
import { balanceAt, bare } from '../../functions/kit/books.ts'
import type { Item } from '../../functions/kit/store/store.ts'
import { isBalanceItem } from '../../functions/kit/whole-books.ts'
import type { Entry } from '../../shared/ledger/ledger.ts'
import { isDifference, readEntry } from '../../shared/ledger/stored.ts'
import { fold } from '../../shared/ledger/verify.ts'
import type { Items } from './check.ts'

/** What was done. Ids of entries. */
export interface Mended {
  readonly items: Items
  /** Ahead of a balance that was stored, which was reckoned again. */
  readonly replayed: readonly string[]
  /** Booked after the moment of the backup. */
  readonly leftOut: readonly string[]
}

/** Why it cannot be mended: a sentence. */
export interface Unmendable {
  readonly sentence: string
}

const requestOf = ({ id }: Entry) => id.slice(0, id.lastIndexOf('/'))

/** Both sides of an entry: the key of the balance, its number there, and the entry before it. */
const legsOf = (entry: Entry) =>
  (['from', 'to'] as const).map((side) => ({ name: `${entry[side]}#${entry.currency}`, ...entry.chain[side] }))

/** Requests that hang on an entry which is not there, directly or through another of them. */
function hanging(entries: readonly Entry[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    const there = new Set(entries.filter((entry) => !out.has(requestOf(entry))).map(({ id }) => id))
    for (const entry of entries) {
      const isHanging = legsOf(entry).some((leg) => leg.sequence > 1 && !there.has(leg.previousEntryId))
      if (!isHanging || out.has(requestOf(entry))) continue
      out.add(requestOf(entry))
      isGrowing = true
    }
  }
  return out
}

function readEntries(journal: readonly Item[]): readonly Entry[] | Unmendable {
  const entries: Entry[] = []
  for (const item of journal) {
    const entry = readEntry(bare(item), `${item.pk} ${item.sk}`)
    if (isDifference(entry)) return { sentence: `The entry ${item.pk} cannot be read.` }
    entries.push(entry)
  }
  return entries
}

/** Main with the balances that the entries make. */
function reckoned(main: readonly Item[], tenant: string, entries: readonly Entry[]): readonly Item[] {
  const balances = new Map<string, Item>(
    [...fold(entries).values()].map((balance) => {
      const key = balanceAt(tenant, balance.account, balance.currency)
      return [`${key.pk} ${key.sk}`, { ...key, ...balance }] as const
    }),
  )
  const others = main.filter((item) => !isBalanceItem(tenant, item))
  const stored = main.flatMap((item) => {
    if (!isBalanceItem(tenant, item)) return []
    const place = `${item.pk} ${item.sk}`
    const balance = balances.get(place)
    balances.delete(place)
    return [balance ? { ...item, ...balance } : item]
  })
  return [...others, ...stored, ...balances.values()]
}

/** Mends the money of one municipality; nothing is changed where nothing is ahead. */
export function mend(items: Items, tenant: string): Mended | Unmendable {
  const entries = readEntries(items.journal)
  if ('sentence' in entries) return entries
  const reached = new Map(
    items.main.filter((item) => isBalanceItem(tenant, item)).map((item) => [item.sk, Number(item.sequence)] as const),
  )
  const isKnown = ({ name, sequence }: { name: string; sequence: number }) => sequence <= (reached.get(name) ?? 0)
  const out = hanging(entries)
  const lost = entries.find((entry) => out.has(requestOf(entry)) && legsOf(entry).some(isKnown))
  if (lost) return { sentence: `An entry before ${lost.id} is missing, although it was booked before the backup.` }

  const kept = entries.filter((entry) => !out.has(requestOf(entry)))
  const ids = new Set(kept.map(({ id }) => id))
  return {
    items: {
      ...items,
      main: reckoned(items.main, tenant, kept),
      journal: items.journal.filter(({ id }) => ids.has(String(id))),
    },
    replayed: kept.filter((entry) => !legsOf(entry).every(isKnown)).map(({ id }) => id),
    leftOut: entries.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  }
}
