/**
 * The store port: the small part of DynamoDB that Buurtkas uses, as data.
 * Two adapters answer alike: `dynamodb.ts` and the deterministic `memory.ts`.
 * There is no delete and no scan: nothing in a request path needs either.
 */

/** `main`: things and balances. `journal`: ledger entries, append-only. `ballots`: sealed votes, no index, no stream. */
export type Table = 'main' | 'journal' | 'ballots'

/** Where an item lives. Both parts are non-empty strings; `pk` at most 2048 bytes, `sk` at most 1024. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** What an item may hold: JSON, with integers within 2^53 and no `undefined`, and bytes. Bytes cannot be frozen: nobody changes those of an item. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly Value[]
  | { readonly [name: string]: Value }

/** One stored item. Size at most 400 kB, as the service allows. */
export type Item = Key & { readonly [name: string]: Value }

/** What must hold of the item now stored at the key, for a write to happen. */
export type Condition =
  | { readonly kind: 'none' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'equals'; readonly attribute: string; readonly value: string | number }
  /** Nothing is there, or its numeric attribute is lower: how a newer ballot replaces an older one and never the other way round. */
  | { readonly kind: 'absent-or-less'; readonly attribute: string; readonly value: number }

/** One part of a write. On `journal` only `put` with `absent` is accepted: nothing there is ever replaced. */
export type Write =
  | { readonly kind: 'put'; readonly table: Table; readonly item: Item; readonly condition: Condition }
  | { readonly kind: 'check'; readonly table: Table; readonly key: Key; readonly condition: Condition }

/** All was written, or nothing was and `failed` names each part whose condition did not hold, with the item found there. */
export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly failed: readonly { readonly index: number; readonly found: Item | undefined }[] }

/** A page of a query, in order of `sk`. `next` is the `sk` to go on after, absent on the last page. */
export interface Page {
  readonly items: readonly Item[]
  readonly next?: string
}

/** How to read one partition. */
export interface Query {
  readonly table: Table
  readonly pk: string
  readonly prefix?: string
  /** Go on after this sort key. */
  readonly after?: string
  /** At most this many items, 1 to 1000; a page may be shorter because the service ends one at 1 MB. */
  readonly limit?: number
  readonly backward?: boolean
}

/** Thrown when the service could not be reached or kept throttling within the retry budget: nothing is known to be wrong with the request. Answered as 503. */
export class StoreUnavailable extends Error {
  readonly kind = 'store-unavailable'
}

/** How to read one item. `isConsistent` false: at half the price, and what was written in the last second or so may not be seen yet. */
export interface Reading {
  readonly isConsistent?: boolean
}

/** All reads are strongly consistent, unless a get asks for less. */
export interface Store {
  get(table: Table, key: Key, reading?: Reading): Promise<Item | undefined>
  query(query: Query): Promise<Page>
  /** Writes 1 to 100 parts, all or none, each on a different item. One part alone costs a single write, more cost double (a transaction). */
  write(parts: readonly Write[]): Promise<WriteOutcome>
}
