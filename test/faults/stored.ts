/** Everything in a memory store, as the invariants take it. */
import type { MemoryStore } from '../../functions/kit/store/memory.ts'
import type { Item, Table } from '../../functions/kit/store/store.ts'
import type { Stored } from '../../shared/invariants/holdings.ts'
import { violations } from '../../shared/invariants/invariants.ts'
import type { Violation } from '../../shared/invariants/violation.ts'

/** The municipality that every test system serves. */
export const tenant = 'hilversum'

/** All items now stored, in no particular order. */
export function storedIn(store: Pick<MemoryStore, 'snapshot'>): Stored {
  const stored: { [T in Table]: Item[] } = { main: [], journal: [], ballots: [] }
  for (const [name, items] of store.snapshot().partitions) {
    const table = stored[name.slice(0, name.indexOf(' ')) as Table]
    for (const item of items) table.push(item)
  }
  return stored
}

/** What is wrong with everything now stored; empty when all invariants hold. */
export function violationsIn(store: Pick<MemoryStore, 'snapshot'>): readonly Violation[] {
  return violations(storedIn(store), { tenant })
}
