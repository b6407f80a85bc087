/** Another municipality in the same tables: a copy of everything, under its own name, with ids and words of its own. */
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'

/** Its name in every key. */
export const otherTenant = 'amersfoort'
/** Stands in every text of it that people wrote: no answer of ours may ever hold it. */
export const otherWord = 'Amersfoorts'

/** The id that the copy of one of our things has. */
export function idOfOther(id: string): string {
  return id.replace('01TESTTESTTESTTE', '01BYBYBYBYBYBYBY')
}

const written = new Set(['title', 'summary', 'description', 'place', 'reason', 'name', 'answer', 'subject'])

function copied(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    const moved = idOfOther(value.replaceAll('hilversum', otherTenant))
    return written.has(name) && moved === value ? `${otherWord} ${value}` : moved
  }
  if (Array.isArray(value)) return value.map((each) => copied(each, name))
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [copied(key), copied(each, key)]))
}

/** The copy. */
export function otherTown(stored: Stored): Stored {
  const of = (items: readonly StoredItem[]) => items.map((item) => copied(item) as StoredItem)
  return { main: of(stored.main), journal: of(stored.journal), ballots: of(stored.ballots) }
}
