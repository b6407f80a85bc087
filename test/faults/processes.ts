/** Running functions of the tests: each process is the whole API over the same store, and every call that it makes of the store passes a gate. */

import { Crash } from '../../functions/kit/store/faults.ts'
import type { Item, Key, Query, Store, Table, Write } from '../../functions/kit/store/store.ts'
import type { AnyCaller } from '../integration/hostile/answers.ts'
import { system, type TestClock } from '../system/system.ts'

/** One call of the store, as data. */
export type StoreCall =
  | { readonly kind: 'get'; readonly table: Table; readonly key: Key }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'write'; readonly parts: readonly Write[] }
  /** No call of the store: the moment at which a request comes in, or at which time passes. */
  | { readonly kind: 'moment' }

/** Stands before every call of the store: lets it pass, at once or later, or throws. */
export type Gate = <T>(call: StoreCall, pass: () => Promise<T>) => Promise<T>

/** The store behind a gate. */
export function gated(store: Store, gate: Gate): Store {
  return {
    get: (table, key) => gate({ kind: 'get', table, key }, () => store.get(table, key)),
    query: (query) => gate({ kind: 'query', query }, () => store.query(query)),
    write: (parts) => gate({ kind: 'write', parts }, () => store.write(parts)),
  }
}

/** A process that a test can make and forget. `isDead` when it crashed: its answer never reached anybody. */
export interface Process {
  readonly call: AnyCaller
  readonly isDead: boolean
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Identifiers that no other process makes. */
function idsOf(process: number): () => string {
  let count = 0
  return () => {
    count += 1
    let rest = process * 1000 + count
    let text = ''
    for (let i = 0; i < 8; i++) {
      text = crockford.charAt(rest % 32) + text
      rest = Math.floor(rest / 32)
    }
    return `01PRCSSPRCSSPRCSSP${text}`
  }
}

/**
 * A cold process over `store`. Processes with different numbers make different ids, and the same process number the same again, so that a run can be repeated.
 * After a crash nothing that is still under way in it reaches the store.
 */
export function startProcess(store: Store, clock: TestClock, number: number, gate: Gate): Process {
  let isDead = false
  const mortal: Gate = async (call, pass) => {
    if (isDead) throw new Crash('The process is dead.')
    try {
      return await gate(call, pass)
    } catch (error) {
      isDead ||= error instanceof Crash
      throw error
    }
  }
  const { call, ports } = system({ store: gated(store, mortal), clock })
  ports.ids.next = idsOf(number)
  return {
    call: call as unknown as AnyCaller,
    get isDead() {
      return isDead
    },
  }
}

/** What a call reads and writes, as far as another call can stand in its way. */
interface Footprint {
  readonly reads: readonly {
    readonly table: Table
    readonly pk: string
    readonly sk?: string
    readonly prefix?: string
  }[]
  readonly writes: readonly { readonly table: Table; readonly pk: string; readonly sk: string }[]
}

const keyOf = (part: Write): Item | Key => (part.kind === 'put' ? part.item : part.key)

const known = new WeakMap<StoreCall, Footprint>()

/** The same for the same call: it is compared with every other, in every order. */
function footprint(call: StoreCall): Footprint {
  const before = known.get(call)
  if (before) return before
  const made = footprintOf(call)
  known.set(call, made)
  return made
}

function footprintOf(call: StoreCall): Footprint {
  if (call.kind === 'get') return { reads: [{ table: call.table, ...call.key }], writes: [] }
  if (call.kind === 'query') {
    const { table, pk, prefix } = call.query
    return { reads: [{ table, pk, ...(prefix === undefined ? {} : { prefix }) }], writes: [] }
  }
  if (call.kind === 'moment') return { reads: [], writes: [] }
  const at = (part: Write) => ({ table: part.table, pk: keyOf(part).pk, sk: keyOf(part).sk })
  return {
    // A condition reads what it looks at.
    reads: call.parts.filter(({ condition }) => condition.kind !== 'none').map(at),
    writes: call.parts.filter(({ kind }) => kind === 'put').map(at),
  }
}

/** Whether it makes a difference which of the two calls comes first: one writes what the other reads or writes. */
export function depend(a: StoreCall, b: StoreCall): boolean {
  // Whatever happens may look at the clock.
  if (a.kind === 'moment' || b.kind === 'moment') return true
  if (a.kind !== 'write' && b.kind !== 'write') return false
  const [one, two] = [footprint(a), footprint(b)]
  return meet(one, two) || meet(two, one)
}

function meet(writer: Footprint, other: Footprint): boolean {
  return writer.writes.some((written) =>
    [...other.reads, ...other.writes].some(
      (touched) =>
        touched.table === written.table &&
        touched.pk === written.pk &&
        ('sk' in touched && touched.sk !== undefined
          ? touched.sk === written.sk
          : written.sk.startsWith(('prefix' in touched && touched.prefix) || '')),
    ),
  )
}
