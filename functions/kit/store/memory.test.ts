/** The memory store on its own: its faults, its seed, its snapshots. That it answers as DynamoDB does is proved in `test/integration/store.test.ts`. */
import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { unitCounter } from './capacity.ts'
import { Crash, type Fault, type Faults, type Striker, seeded } from './faults.ts'
import { type MemoryStore, memoryStore } from './memory.ts'
import { type Item, StoreUnavailable, type Write } from './store.ts'

const put = (item: Item, condition: Write['condition'] = { kind: 'none' }): Write => ({
  kind: 'put',
  table: 'main',
  item,
  condition,
})
const everyFault: Faults = { lostAnswer: 0.15, failure: 0.1, conflict: 0.15, throttle: 0.1, crash: 0.05, outage: 0.05 }

describe('without faults', () => {
  test('items are frozen copies', async () => {
    const store = memoryStore()
    const item = { pk: 'a', sk: 'b', list: [1] }
    await store.write([put(item)])
    item.list.push(2)
    const got = await store.get('main', item)
    expect(got).toEqual({ pk: 'a', sk: 'b', list: [1] })
    const list = got?.list as number[]
    expect(() => list.push(3)).toThrow(TypeError)
  })

  test('a snapshot is not touched by later writes, nor by writes after going back to it', async () => {
    const store = memoryStore()
    await store.write([put({ pk: 'a', sk: '1' })])
    const before = store.snapshot()
    for (const _ of [1, 2]) {
      await store.write([put({ pk: 'a', sk: '2' }), put({ pk: 'b', sk: '1' })])
      expect(store.everything('main')).toHaveLength(3)
      store.restore(before)
      expect(store.everything('main')).toEqual([{ pk: 'a', sk: '1' }])
    }
  })

  test.each([
    [2, { ok: true }],
    [1, { ok: false, failed: [{ index: 0, found: { pk: 'a', sk: 'b', version: 1 } }] }],
    [0, { ok: false, failed: [{ index: 0, found: { pk: 'a', sk: 'b', version: 1 } }] }],
  ])('a newer version replaces an older one, never the other way round: %i over 1', async (version, outcome) => {
    const store = memoryStore()
    const putVersion = (value: number) =>
      store.write([put({ pk: 'a', sk: 'b', version: value }, { kind: 'absent-or-less', attribute: 'version', value })])
    expect(await putVersion(1)).toEqual({ ok: true })
    expect(await putVersion(version)).toEqual(outcome)
  })

  test('the order is that of UTF-8 bytes', async () => {
    const store = memoryStore()
    const sorted = ['a', 'ab', 'b', 'é', '～', '😀', '😀a']
    for (const sk of sorted.toReversed()) await store.write([put({ pk: 'a', sk })])
    expect((await store.query({ table: 'main', pk: 'a' })).items.map(({ sk }) => sk)).toEqual(sorted)
  })

  test('a page ends at 1 MB, and the units of a query follow the sum of its sizes', async () => {
    const counter = unitCounter()
    const store = memoryStore({ meter: counter.meter })
    for (const sk of ['1', '2', '3']) await store.write([put({ pk: 'a', sk, text: 'x'.repeat(400_000) })])
    expect(counter.write()).toBe(3 * 391)
    const first = await store.query({ table: 'main', pk: 'a' })
    expect(first).toMatchObject({ items: [{ sk: '1' }, { sk: '2' }], next: '2' })
    expect(counter.read()).toBe(Math.ceil((2 * 400_010) / 4096))
    expect(await store.query({ table: 'main', pk: 'a', after: '2' })).toMatchObject({ items: [{ sk: '3' }] })
  })
})

/** Sixteen clients each move one from a shared balance into a journal entry of their own, again after every failure, with the same key. */
async function runClients(store: MemoryStore, clients: number, start: number): Promise<number> {
  const key = { pk: 'slice', sk: 'balance' }
  await untilAnswered(() => store.write([put({ ...key, left: start, sequence: 0 }, { kind: 'absent' })]))
  const client = async (id: number) => {
    const entry = { pk: 'entry', sk: `${id}` }
    for (let tries = 0; tries < 500; tries += 1) {
      const balance = (await untilAnswered(() => store.get('main', key))) as Item & { left: number; sequence: number }
      if (await untilAnswered(() => store.get('journal', entry))) return true
      if (balance.left === 0) return false
      const outcome = await store
        .write([
          { kind: 'put', table: 'journal', item: entry, condition: { kind: 'absent' } },
          put(
            { ...key, left: balance.left - 1, sequence: balance.sequence + 1 },
            { kind: 'equals', attribute: 'sequence', value: balance.sequence },
          ),
        ])
        .catch(forgiven)
      if (outcome?.ok) return true
    }
    throw new Error('A client never came to an end.')
  }
  const served = await Promise.all(Array.from({ length: clients }, (_, id) => client(id)))
  return served.filter(Boolean).length
}

/** A crashed or refused client comes back and tries again; any other error is a mistake. */
function forgiven(error: unknown): undefined {
  if (!(error instanceof Crash) && !(error instanceof StoreUnavailable)) throw error
}

async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    let isAnswered = true
    const answer = await call().catch((error: unknown) => {
      forgiven(error)
      isAnswered = false
      return undefined as T
    })
    if (isAnswered) return answer
  }
  throw new Error('The store never answered.')
}

describe('with faults', () => {
  propertyTest.prop([fc.integer()], { numRuns: 200 })('nothing is lost and nothing is done twice', async (seed) => {
    const store = memoryStore({ random: seeded(seed), faults: everyFault })
    const served = await runClients(store, 16, 10)
    expect(served).toBe(10)
    expect(store.everything('journal')).toHaveLength(10)
    expect(store.everything('main')).toEqual([{ pk: 'slice', sk: 'balance', left: 0, sequence: 10 }])
  })

  propertyTest.prop([fc.integer(), fc.array(fc.boolean(), { maxLength: 30 })], { numRuns: 300 })(
    'every answer to a single writer is true, alone or in a transaction',
    async (seed, kinds) => {
      const store = memoryStore({ random: seeded(seed), faults: everyFault })
      let version = 0
      for (const [step, isTransaction] of kinds.entries()) {
        const item = { pk: 'a', sk: 'b', version: version + 1, step }
        const parts = [put(item, { kind: 'absent-or-less', attribute: 'version', value: version + 1 })]
        if (isTransaction) parts.push(put({ pk: 'a', sk: `extra ${step}` }))
        const outcome = await store.write(parts).catch(forgiven)
        const found = store.everything('main').find(({ sk }) => sk === 'b')
        if (outcome !== undefined) expect({ outcome, found }).toEqual({ outcome: { ok: true }, found: item })
        if (found?.version === version + 1) version += 1
        expect(found?.version ?? 0).toBe(version)
        if (isTransaction) {
          const hasExtra = store.everything('main').some(({ sk }) => sk === `extra ${step}`)
          expect(hasExtra).toBe(found?.step === step)
        }
      }
    },
  )

  test('the same seed gives the same run', async () => {
    const run = async (seed: number) => {
      const answers: string[] = []
      const store = memoryStore({ random: seeded(seed), faults: everyFault })
      for (let step = 0; step < 200; step += 1) {
        const parts = [
          put({ pk: 'a', sk: `${step % 7}`, step }),
          put({ pk: 'b', sk: `${step % 3}` }, { kind: 'absent' }),
        ]
        const outcome = await store.write(parts).catch((error: Error) => error.message)
        answers.push(JSON.stringify(outcome))
      }
      return { answers, items: store.everything('main') }
    }
    expect(await run(5)).toEqual(await run(5))
    expect(await run(5)).not.toEqual(await run(6))
  })

  test.each<[keyof Faults, new (message: string) => Error, Set<number>]>([
    ['crash', Crash, new Set([0, 1])],
    ['outage', StoreUnavailable, new Set([0, 1])],
    ['conflict', StoreUnavailable, new Set([0])],
    ['throttle', StoreUnavailable, new Set([0])],
    ['failure', StoreUnavailable, new Set([0])],
    ['lostAnswer', StoreUnavailable, new Set([1])],
  ])('nothing but %s: what is thrown, and how many items may be there', async (fault, thrown, counts) => {
    const seen = new Set<number>()
    for (let seed = 0; seed < 40; seed += 1) {
      const store = memoryStore({ random: seeded(seed), faults: { [fault]: 1 } })
      const parts = [put({ pk: 'a', sk: 'b' }, { kind: 'absent' })]
      if (seed % 2 === 1) parts.push({ ...parts[0], table: 'ballots' } as Write)
      await expect(store.write(parts)).rejects.toThrow(thrown)
      seen.add(store.everything('main').length)
    }
    expect(seen).toEqual(counts)
  })

  test('reads are throttled too', async () => {
    const store = memoryStore({ faults: { throttle: 1 } })
    await expect(store.get('main', { pk: 'a', sk: 'b' })).rejects.toThrow(StoreUnavailable)
    await expect(store.query({ table: 'main', pk: 'a' })).rejects.toThrow(StoreUnavailable)
  })
})

describe('tokens', () => {
  const parts = [put({ pk: 'a', sk: '1' }, { kind: 'absent' }), put({ pk: 'a', sk: '2' })]

  test('are forgotten after ten minutes: then the conditions decide again', async () => {
    let now = 0
    const store = memoryStore({ token: () => 'kept by the client', clock: () => now })
    expect(await store.write(parts)).toEqual({ ok: true })
    now = 10 * 60_000 - 1
    expect(await store.write(parts)).toEqual({ ok: true })
    now += 1
    expect(await store.write(parts)).toMatchObject({ ok: false, failed: [{ index: 0 }] })
  })

  test('stand for one transaction only, and for none that was refused', async () => {
    const store = memoryStore({ token: () => 'kept by the client' })
    await store.write([put({ pk: 'a', sk: '1' })])
    expect(await store.write(parts)).toMatchObject({ ok: false })
    const others = [put({ pk: 'b', sk: '1' }), put({ pk: 'b', sk: '2' })]
    expect(await store.write(others)).toEqual({ ok: true })
    await expect(store.write(parts)).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' })
  })
})

describe('placed faults', () => {
  const one = (fault: Fault, isAfter = false): { strike: Striker; times: () => number } => {
    let times = 0
    return { strike: () => (times++ === 0 ? { fault, isAfter } : undefined), times: () => times }
  }
  const parts = [put({ pk: 'a', sk: '1', by: 'us' }, { kind: 'absent' }), put({ pk: 'a', sk: '2' }, { kind: 'absent' })]

  test.each(['throttle', 'failure', 'conflict', 'mixed'] as const)('%s once: the write is repeated', async (fault) => {
    for (const write of [parts, parts.slice(0, 1)]) {
      const { strike, times } = one(fault)
      const store = memoryStore({ strike })
      expect(await store.write(write)).toEqual({ ok: true })
      expect(times()).toBe(2)
      expect(store.everything('main')).toHaveLength(write.length)
    }
  })

  test('a lost answer is found out', async () => {
    const store = memoryStore(one('lostAnswer', true))
    expect(await store.write(parts)).toEqual({ ok: true })
    expect(await store.write(parts)).toMatchObject({ ok: false })
  })

  test.each([
    ['crash', false, 0, Crash],
    ['crash', true, 2, Crash],
    ['outage', false, 0, StoreUnavailable],
    ['outage', true, 2, StoreUnavailable],
  ] as const)('%s, afterwards %s: %i items are there, and it is thrown', async (fault, isAfter, count, kind) => {
    const store = memoryStore(one(fault, isAfter))
    await expect(store.write(parts)).rejects.toBeInstanceOf(kind)
    expect(store.everything('main')).toHaveLength(count)
  })

  test('cancelled for several reasons: a condition that fails outweighs the others, and only the first is told', async () => {
    const store = memoryStore()
    await store.write(parts)
    const struck = store.client(one('mixed'))
    const found = { pk: 'a', sk: '1', by: 'us' }
    expect(await struck.write(parts)).toEqual({ ok: false, failed: [{ index: 0, found }] })
  })

  test.each(['throttle', 'failure', 'lostAnswer'] as const)('a read meets %s and is repeated', async (fault) => {
    const { strike, times } = one(fault)
    const store = memoryStore()
    await store.write([put({ pk: 'a', sk: '1' })])
    expect(await store.client({ strike }).get('main', { pk: 'a', sk: '1' })).toEqual({ pk: 'a', sk: '1' })
    expect(times()).toBe(2)
  })

  test('a client of the same items sees what the others wrote', async () => {
    const store = memoryStore()
    await store.client({}).write([put({ pk: 'a', sk: '1' })])
    expect((await store.client({}).query({ table: 'main', pk: 'a' })).items).toHaveLength(1)
    expect(store.everything('main')).toHaveLength(1)
  })
})
