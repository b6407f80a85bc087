/** The whole ledger of one municipality from the items of the store: every entry and every balance, or the first that is none. */
import { type DayHeads, wrongHeads } from '../../shared/ledger/heads.ts'
import type { Balance, Entry } from '../../shared/ledger/ledger.ts'
import { isDifference, readBalance, readDayHeads, readEntry } from '../../shared/ledger/stored.ts'
import { type Difference, verify } from '../../shared/ledger/verify.ts'
import { balanceAt, bare, journalKey } from './books.ts'
import { keys } from './keys.ts'
import type { Item, Key } from './store/store.ts'

/** What was found in the tables, for the proof. */
export interface WholeBooks {
  readonly entries: readonly Entry[]
  readonly balances: readonly Balance[]
  /** What was published of the chains, oldest first. */
  readonly days: readonly DayHeads[]
  /** Items that are no entry or balance, or stand where they do not belong. */
  readonly faults: readonly Difference[]
}

const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`

/** Whether an item of the main table is a balance of the municipality. */
export function isBalanceItem(tenant: string, { pk }: Key): boolean {
  return pk.startsWith(`${tenant}#balances#`)
}

const misplaced = (entryId: string, expected: string, found: Key): Difference[] =>
  expected === nameOf(found) ? [] : [{ what: 'misplaced', entryId, expected, found: nameOf(found) }]

/** Where a balance belongs; a sentence for an account that belongs nowhere. */
function placeOfBalance(tenant: string, { account, currency }: Balance): string {
  try {
    return nameOf(balanceAt(tenant, account, currency))
  } catch (fault) {
    return String((fault as Error).message)
  }
}

/** Reads all items of the journal and the balances among those of the main table, each strictly and at its own key. */
export function wholeBooks(tenant: string, journal: readonly Item[], main: readonly Item[]): WholeBooks {
  const entries: Entry[] = []
  const balances: Balance[] = []
  const faults: Difference[] = []
  for (const item of journal) {
    const entry = readEntry(bare(item), nameOf(item))
    if (isDifference(entry)) faults.push(entry)
    else {
      entries.push(entry)
      faults.push(...misplaced(entry.id, nameOf(journalKey(tenant, entry.id)), item))
    }
  }
  const days: DayHeads[] = []
  for (const item of main) {
    if (item.pk === keys.heads(tenant)) {
      const day = readDayHeads(bare(item), nameOf(item))
      if (isDifference(day)) faults.push(day)
      else {
        days.push(day)
        faults.push(...misplaced(`heads of ${day.day}`, nameOf(keys.dayHeads(tenant, day.day)), item))
      }
    }
    if (!isBalanceItem(tenant, item)) continue
    const balance = readBalance(bare(item), nameOf(item))
    if (isDifference(balance)) faults.push(balance)
    else {
      balances.push(balance)
      faults.push(...misplaced(nameOf(item), placeOfBalance(tenant, balance), item))
    }
  }
  return { entries, balances, days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)), faults }
}

/** The first difference in the whole ledger, or undefined when everything agrees. */
export function firstDifference({ entries, balances, days, faults }: WholeBooks): Difference | undefined {
  return faults[0] ?? verify(entries, balances) ?? wrongHeads(days, entries)
}
