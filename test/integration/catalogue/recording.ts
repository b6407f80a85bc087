/** A store that remembers what was written through it: the store is the only door to what is kept, so that what no request wrote is as it was. */
import type { Key, Store, Table } from '../../../functions/kit/store/store.ts'

/** Where something was written. */
export interface Place {
  readonly table: Table
  readonly key: Key
}

/** The store, and its memory. */
export interface Recording {
  readonly store: Store
  /** Table and key of what was written since `forget`. */
  written(): string[]
  forget(): void
  /** Where anything was, or may have been, written since the last call. */
  touched(): Place[]
}

/** Records the writes that go through `store`. */
export function recording(store: Store): Recording {
  let lately: string[] = []
  let ever = new Map<string, Place>()
  return {
    store: {
      get: (...of) => store.get(...of),
      query: (...of) => store.query(...of),
      async write(parts) {
        const places = parts.flatMap((part): Place[] => {
          if (part.kind !== 'put') return []
          const { pk, sk } = part.item
          return [{ table: part.table, key: { pk, sk } }]
        })
        const named = places.map((place) => [`${place.table} ${place.key.pk} ${place.key.sk}`, place] as const)
        // A write whose answer is lost may have been carried out.
        for (const [name, place] of named) ever.set(name, place)
        const outcome = await store.write(parts)
        if (outcome.ok) lately.push(...named.map(([name]) => name))
        return outcome
      },
    },
    written: () => lately,
    forget: () => {
      lately = []
    },
    touched: () => {
      const places = [...ever.values()]
      ever = new Map()
      return places
    },
  }
}
