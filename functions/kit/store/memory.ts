/** The store in memory: answers as DynamoDB does, and on request fails as it does, from a seed. For tests and simulations. */
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
import { Crash, drawFault, type Fault, type Faults, ServiceFailure, seeded } from './faults.ts'
import {
  type Condition,
  type Item,
  type Key,
  type Query,
  type Store,
  StoreUnavailable,
  type Table,
  type Write,
  type WriteOutcome,
} from './store.ts'

/** How the memory store behaves. The same `random` and the same calls give the same run. */
export interface MemoryStoreOptions {
  /** From 0 up to 1; `seeded(1)` if left out. Only faults draw from it. */
  readonly random?: () => number
  readonly faults?: Faults
  readonly meter?: Meter
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
}

const pageBytes = 1024 * 1024

/** An empty store. Without faults every call takes effect at the moment it is made. */
export function memoryStore({ random = seeded(1), faults, meter }: MemoryStoreOptions = {}): MemoryStore {
  /** Each partition's items in order of `sk`. */
  const partitions = new Map<string, Item[]>()
  let virtualMs = 0
  const pace: Pace = {
    clock: () => virtualMs,
    random,
    sleep: async (milliseconds) => {
      virtualMs += milliseconds
    },
  }

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
    items.splice(at, items[at]?.sk === item.sk ? 1 : 0, item)
    partitions.set(name, items)
  }

  function commit(parts: readonly AcceptedWrite[]): WriteOutcome {
    const failed = parts.flatMap(({ table, key, condition }, index) => {
      const found = find(table, key)
      return holds(condition, found) ? [] : [{ index, found }]
    })
    if (meter) for (const part of parts) meter(writeUse(part, find(part.table, part.key), !isSinglePut(parts)))
    if (failed.length > 0) return { ok: false, failed }
    for (const part of parts) if (part.kind === 'put') place(part.table, part.item)
    return { ok: true }
  }

  /** Plays one fault around `commit`. What was committed under this request's token is not committed again. */
  async function attempt(parts: readonly AcceptedWrite[], request: { isStored: boolean }): Promise<Answer> {
    const fault = drawFault(faults ?? {}, random)
    if (fault !== undefined && !strikesAfter(fault, random)) throw failureOf(fault, parts)
    const outcome: WriteOutcome = request.isStored ? { ok: true } : commit(parts)
    request.isStored = outcome.ok && !isSinglePut(parts)
    if (fault !== undefined) throw failureOf(fault, parts)
    return { outcome, isRepeated: false }
  }

  /** Reads are only ever throttled. */
  async function read<T>(answer: () => T): Promise<T> {
    if (faults?.throttle === undefined) return answer()
    const throttle = faults.throttle
    const { answer: value } = await insist(async () => {
      if (drawFault({ throttle }, random)) throw new ServiceFailure('ThrottlingException', 400)
      return answer()
    }, pace)
    return value
  }

  return {
    async get(table, key) {
      assertTable(table)
      const accepted = acceptedKey(key)
      return read(() => {
        const item = find(table, accepted)
        meter?.({ table, kind: 'read', units: readUnits(item === undefined ? 0 : itemBytes(item)) })
        return item
      })
    },

    async query(query) {
      const accepted = acceptedQuery(query)
      return read(() => {
        const { items, bytes, isEndedEarly } = scan(partition(query.table, query.pk), accepted)
        meter?.({ table: query.table, kind: 'read', units: readUnits(bytes) })
        return page(items, query.limit, isEndedEarly)
      })
    },

    async write(parts: readonly Write[]) {
      const accepted = acceptedParts(parts)
      if (faults === undefined) return commit(accepted)
      const request = { isStored: false }
      return persist(accepted, () => attempt(accepted, request), pace)
    },

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
    const size = itemBytes(item)
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

/** The service orders keys by their UTF-8 bytes, which is not the order of JavaScript beyond the basic plane. */
function inByteOrder(a: string, b: string): number {
  if (a === b) return 0
  for (let index = 0; index < a.length && index < b.length; ) {
    const left = a.codePointAt(index) ?? 0
    const right = b.codePointAt(index) ?? 0
    if (left !== right) return left - right
    index += left > 0xffff ? 2 : 1
  }
  return a.length - b.length
}

function strikesAfter(fault: Fault, random: () => number): boolean {
  if (fault === 'crash' || fault === 'outage') return random() < 0.5
  return fault === 'lostAnswer'
}

function failureOf(fault: Fault, parts: readonly AcceptedWrite[]): Error {
  if (fault === 'crash') return new Crash('The process died here.')
  if (fault === 'outage') return new StoreUnavailable('The store stays away.')
  if (fault === 'lostAnswer') return new ServiceFailure('TimeoutError', 0)
  if (fault === 'failure') return new ServiceFailure('InternalServerError', 500)
  const isConflict = fault === 'conflict'
  if (isSinglePut(parts)) {
    return new ServiceFailure(isConflict ? 'TransactionConflictException' : 'ThrottlingException', 400)
  }
  const reasons = parts.map((_, index) => (index > 0 ? 'None' : isConflict ? 'TransactionConflict' : 'ThrottlingError'))
  return new ServiceFailure('TransactionCanceledException', 400, reasons)
}
