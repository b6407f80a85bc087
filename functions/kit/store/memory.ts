/** The store in memory: answers as DynamoDB does, and on request fails as it does, from a seed. For tests and simulations. */
import { isDeepStrictEqual } from 'node:util'
import { itemBytes, type Meter, readUnits, writeUse } from './capacity.ts'
import {
  type AcceptedWrite,
  acceptedKey,
  acceptedParts,
  acceptedQuery,
  assertTable,
  isSinglePut,
  page,
} from './capacity-limits.ts'
import { type Answer, insist, type Pace, persist } from './dynamodb-retry.ts'
import { type Attempt, byChance, type Faults, failureOf, ServiceFailure, type Striker, seeded } from './faults.ts'
import type { Condition, Item, Key, Query, Store, Table, Write, WriteOutcome } from './store.ts'

/** How the memory store behaves. The same `random` and the same calls give the same run. */
export interface MemoryStoreOptions {
  /** From 0 up to 1; `seeded(1)` if left out. Only faults draw from it. */
  readonly random?: () => number
  readonly faults?: Faults
  /** Places each fault instead of drawing it. */
  readonly strike?: Striker
  readonly meter?: Meter
  /** The service's own time in milliseconds, by which it forgets tokens. Waits between retries pass on it if left out. */
  readonly clock?: () => number
  /** Asked at every get that need not be consistent: whether it misses the item's last write. Never if left out. */
  readonly stale?: () => boolean
  /** A new token for each transaction; all different if left out. A client that sends one twice within ten minutes meets its memory. */
  readonly token?: () => string
}

/** A moment of the whole store, to go back to. */
export interface Snapshot {
  readonly partitions: ReadonlyMap<string, readonly Item[]>
}

/** The store in memory, with what checks need besides. All items are deeply frozen copies. */
export interface MemoryStore extends Store {
  /** Every item of a table, ordered by `pk` and `sk`. */
  everything(table: Table): readonly Item[]
  snapshot(): Snapshot
  /** Goes back to `snapshot`. Writes that are still being repeated are not stopped. */
  restore(snapshot: Snapshot): void
  /** Another client of the same items, with faults of its own. */
  client(of: Pick<MemoryStoreOptions, 'random' | 'strike'>): Store
}

const pageBytes = 1024 * 1024

/** How long the service remembers the token of a transaction. */
const tokenMs = 10 * 60 * 1000

/** An empty store. Without faults every call takes effect at the moment it is made. */
export function memoryStore({ meter, ...given }: MemoryStoreOptions = {}): MemoryStore {
  /** Each partition's items in order of `sk`. */
  const partitions = new Map<string, Item[]>()
  /** Transactions that were stored, by their token: a repetition within ten minutes is answered from here. */
  const tokens = new Map<string, { readonly parts: readonly AcceptedWrite[]; readonly at: number }>()
  /** What each item replaced, for reads that miss the last write. */
  const replaced = new WeakMap<Item, Item>()
  let ownTokens = 0
  let virtualMs = 0
  const clock = given.clock ?? (() => virtualMs)

  function partition(table: Table, pk: string): readonly Item[] {
    return partitions.get(`${table} ${pk}`) ?? []
  }

  function find(table: Table, { pk, sk }: Key): Item | undefined {
    const items = partition(table, pk)
    const item = items[position(items, sk)]
    return item?.sk === sk ? item : undefined
  }

  function place(table: Table, item: Item): void {
    const name = `${table} ${item.pk}`
    const items = partitions.get(name) ?? []
    const at = position(items, item.sk)
    const before = items[at]?.sk === item.sk ? items[at] : undefined
    items.splice(at, before ? 1 : 0, item)
    if (given.stale && before) {
      replaced.delete(before)
      replaced.set(item, before)
    }
    partitions.set(name, items)
  }

  function failures(parts: readonly AcceptedWrite[]) {
    return parts.flatMap(({ table, key, condition }, index) => {
      const found = find(table, key)
      return holds(condition, found) ? [] : [{ index, found }]
    })
  }

  function commit(parts: readonly AcceptedWrite[]): WriteOutcome {
    const failed = failures(parts)
    if (meter) for (const part of parts) meter(writeUse(part, find(part.table, part.key), !isSinglePut(parts)))
    if (failed.length > 0) return { ok: false, failed }
    for (const part of parts) if (part.kind === 'put') place(part.table, part.item)
    return { ok: true }
  }

  /** A transaction under its token, as the service takes it: stored once in ten minutes, and never with other parts. */
  function transact(parts: readonly AcceptedWrite[], token: string): WriteOutcome {
    const before = tokens.get(token)
    if (before && clock() - before.at < tokenMs) {
      if (!isDeepStrictEqual(before.parts, parts)) throw new ServiceFailure('IdempotentParameterMismatchException', 400)
      return { ok: true }
    }
    const outcome = commit(parts)
    if (outcome.ok) tokens.set(token, { parts, at: clock() })
    return outcome
  }

  /** A client as the adapter of the service is one: it repeats what may be repeated. */
  function client({ random = seeded(1), strike }: Pick<MemoryStoreOptions, 'random' | 'strike'>): Store {
    const pace: Pace = {
      clock: () => virtualMs,
      random,
      sleep: async (milliseconds) => {
        virtualMs += milliseconds
      },
    }

    /** Plays one fault around one attempt. */
    async function attempt(parts: readonly AcceptedWrite[], token: string): Promise<Answer> {
      const isSingle = isSinglePut(parts)
      const struck = strike?.({ kind: 'write', isSingle })
      if (struck?.fault === 'mixed' && !isSingle && !tokens.has(token)) {
        const [first] = failures(parts)
        if (first) return { outcome: { ok: false, failed: [first] }, isRepeated: false }
      }
      if (struck && !struck.isAfter) throw failureOf(struck.fault, parts.length, isSingle)
      const outcome = isSingle ? commit(parts) : transact(parts, token)
      if (struck) throw failureOf(struck.fault, parts.length, isSingle)
      return { outcome, isRepeated: false }
    }

    /** Reads meet what `strike` says, except what only writes can meet. */
    async function read<T>(kind: Attempt['kind'], answer: () => T): Promise<T> {
      if (strike === undefined) return answer()
      const { answer: value } = await insist(async () => {
        const struck = strike({ kind, isSingle: true })
        if (struck) throw failureOf(struck.fault, 0, true)
        return answer()
      }, pace)
      return value
    }

    return {
      async get(table, key, { isConsistent = true } = {}) {
        assertTable(table)
        const accepted = acceptedKey(key)
        return read('get', () => {
          const last = find(table, accepted)
          const item = last && !isConsistent && given.stale?.() ? replaced.get(last) : last
          meter?.({ table, kind: 'read', units: readUnits(item === undefined ? 0 : sizeOf(item), isConsistent) })
          return item
        })
      },

      async query(query) {
        const accepted = acceptedQuery(query)
        return read('query', () => {
          const { items, bytes, isEndedEarly } = scan(partition(query.table, query.pk), accepted)
          meter?.({ table: query.table, kind: 'read', units: readUnits(bytes) })
          return page(items, query.limit, isEndedEarly)
        })
      },

      async write(parts: readonly Write[]) {
        const accepted = acceptedParts(parts)
        if (strike === undefined && given.token === undefined) return commit(accepted)
        ownTokens += 1
        const token = given.token?.() ?? `own ${ownTokens}`
        const outcome = await persist(accepted, () => attempt(accepted, token), pace)
        // A token of our own never comes again.
        if (given.token === undefined) tokens.delete(token)
        return outcome
      },
    }
  }

  const random = given.random ?? seeded(1)
  const strike = given.strike ?? (given.faults && byChance(given.faults, random))
  return {
    ...client({ random, ...(strike ? { strike } : {}) }),
    client,

    everything(table) {
      const names = [...partitions.keys()].filter((name) => name.startsWith(`${table} `))
      return names.sort(inByteOrder).flatMap((name) => partitions.get(name) ?? [])
    },

    snapshot() {
      return { partitions: new Map([...partitions].map(([name, items]) => [name, [...items]])) }
    },

    restore(snapshot) {
      partitions.clear()
      for (const [name, items] of snapshot.partitions) partitions.set(name, [...items])
    },
  }
}

/** Items never change, and most are read far more often than written. */
const sizes = new WeakMap<Item, number>()

function sizeOf(item: Item): number {
  const known = sizes.get(item)
  if (known !== undefined) return known
  const size = itemBytes(item)
  sizes.set(item, size)
  return size
}

/** One page as the service reads it: it stops before 1 MB is passed, or after one item more than was asked for. */
function scan(items: readonly Item[], { prefix = '', after, limit, backward }: Query) {
  const matching = items.filter(({ sk }) => {
    if (!sk.startsWith(prefix)) return false
    if (after === undefined) return true
    return backward === true ? inByteOrder(sk, after) < 0 : inByteOrder(sk, after) > 0
  })
  if (backward === true) matching.reverse()
  const read: Item[] = []
  let bytes = 0
  for (const item of matching) {
    const size = sizeOf(item)
    if (bytes + size > pageBytes || read.length === (limit ?? Infinity) + 1) break
    bytes += size
    read.push(item)
  }
  return { items: read, bytes, isEndedEarly: read.length < matching.length }
}

/** Whether `condition` holds of the item now stored. Types are compared too, as the service does. */
function holds(condition: Condition, found: Item | undefined): boolean {
  if (condition.kind === 'none') return true
  if (condition.kind === 'absent') return found === undefined
  if (found === undefined) return condition.kind === 'absent-or-less'
  const value = found[condition.attribute]
  if (condition.kind === 'equals') return value === condition.value
  return typeof value === 'number' && value < condition.value
}

/** The first place in `items`, ordered by `sk`, whose key is not below `sk`. */
function position(items: readonly Item[], sk: string): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && inByteOrder(item.sk, sk) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const beyond = /[\ud800-\uffff]/

/** The service orders keys by their UTF-8 bytes, which is not the order of JavaScript beyond the basic plane. */
function inByteOrder(a: string, b: string): number {
  if (a === b) return 0
  // Below the surrogates both orders are the same.
  if (!beyond.test(a) && !beyond.test(b)) return a < b ? -1 : 1
  for (let index = 0; index < a.length && index < b.length; ) {
    const left = a.codePointAt(index) ?? 0
    const right = b.codePointAt(index) ?? 0
    if (left !== right) return left - right
    index += left > 0xffff ? 2 : 1
  }
  return a.length - b.length
}
