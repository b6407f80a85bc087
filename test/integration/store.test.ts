/**
 * The two adapters of the store answer alike: the same random commands against the memory store and the real engine.
 * `STORE_LISTS` sets the number of lists (200 if not set). Then what cannot be shown by chance: contention, lost answers, a restart.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unitCounter } from '../../functions/kit/store/capacity.ts'
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../functions/kit/store/dynamodb-client.ts'
import { type MemoryStore, memoryStore } from '../../functions/kit/store/memory.ts'
import type { Item, Store, Table, Write, WriteOutcome } from '../../functions/kit/store/store.ts'
import { createTables, type Engine, engineProgram, startEngine } from '../engine/engine.ts'
import { disagreement, everyFault } from '../faults/conformance.ts'
import { type Command, commandLists, perform } from './store-commands.ts'

const names = { main: 'test-main', journal: 'test-journal', ballots: 'test-ballots' }
const listCount = Number(process.env.STORE_LISTS ?? 200)

function open(engine: Engine): DynamoDBClient {
  return dynamoClient({
    endpoint: engine.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
}

/** Adds up what the engine itself says each answered request cost. */
function engineUnits(client: DynamoDBClient): { take: () => number } {
  let units = 0
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
      const { ConsumedCapacity = [] } = result.output as unknown as { ConsumedCapacity?: unknown }
      for (const { CapacityUnits } of [ConsumedCapacity].flat() as { CapacityUnits: number }[]) units += CapacityUnits
      return result
    },
    { step: 'initialize' },
  )
  return {
    take: () => {
      const taken = units
      units = 0
      return taken
    },
  }
}

/** Loses the answer of as many requests as `lose` says, after the engine has carried them out. */
function losing(client: DynamoDBClient): { lose: (count: number) => void; readonly sent: number } {
  let left = 0
  let sent = 0
  client.middlewareStack.add(
    (next) => async (args) => {
      sent += 1
      if (left === 0) return next(args)
      left -= 1
      await next(args).catch(() => 'A refusal is lost like any other answer.')
      throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' })
    },
    { step: 'deserialize', priority: 'high' },
  )
  return {
    lose: (count) => {
      left = count
    },
    get sent() {
      return sent
    },
  }
}

const put = (item: Item, condition: Write['condition'] = { kind: 'none' }, table: Table = 'main'): Write => ({
  kind: 'put',
  table,
  item,
  condition,
})

if (engineProgram() === undefined) {
  test('the store on the real engine', (context) => {
    context.skip(`No database engine for ${process.platform}-${process.arch}: only the memory store was tested.`)
  })
}

describe.runIf(engineProgram() !== undefined)('the store on the real engine', () => {
  let engine: Engine
  let client: DynamoDBClient
  let store: Store

  beforeAll(async () => {
    engine = await startEngine()
    client = open(engine)
    await createTables(client, names)
    store = dynamoStore({ client, tables: names })
  })

  afterAll(async () => {
    client?.destroy()
    await engine?.stop()
  })

  /** Everything of one run that is now stored, from both, in one order. */
  async function contents(memory: MemoryStore, commands: readonly Command[]) {
    const places = new Set(commands.flatMap((command) => command.partitions))
    const stored: Record<string, Item[]> = {}
    const remembered: Record<string, Item[]> = {}
    for (const place of places) {
      const [table, pk] = place.split(' ') as [Table, string]
      stored[place] = []
      for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
        const page = await store.query({ table, pk, ...(after === undefined ? {} : { after }) })
        stored[place].push(...page.items)
        after = page.next
      }
      remembered[place] = memory.everything(table).filter((item) => item.pk === pk)
    }
    return { stored, remembered }
  }

  test(
    `both adapters give the same answers, units and contents, over ${listCount} lists`,
    async () => {
      const meteredClient = open(engine)
      const engineCost = engineUnits(meteredClient)
      const seen = { commands: 0, stored: 0, refused: 0, thrown: 0 }
      await fc.assert(
        fc.asyncProperty(commandLists, async (make) => {
          const commands = make(randomUUID())
          const ofMemory = unitCounter()
          const ofDynamo = unitCounter()
          const memory = memoryStore({ meter: ofMemory.meter })
          const dynamo = dynamoStore({ client: meteredClient, tables: names, meter: ofDynamo.meter })
          for (const command of commands) {
            const before = ofMemory.read() + ofMemory.write()
            const expected = await perform(memory, command)
            engineCost.take()
            expect(await perform(dynamo, command)).toEqual(expected)
            const isRefused = (expected.answer as WriteOutcome | undefined)?.ok === false
            // The engine does not say what a failed condition costs.
            if (!isRefused) expect(ofMemory.read() + ofMemory.write() - before).toBe(engineCost.take())
            seen.commands += 1
            if (isRefused) seen.refused += 1
            else if (expected.thrown !== undefined) seen.thrown += 1
            else if (command.kind === 'write') seen.stored += 1
          }
          expect(ofDynamo.read()).toBe(ofMemory.read())
          expect(ofDynamo.write()).toBeLessThanOrEqual(ofMemory.write())
          const { stored, remembered } = await contents(memory, commands)
          expect(stored).toEqual(remembered)
        }),
        { numRuns: listCount },
      )
      meteredClient.destroy()
      // Few keys: a test in which nothing is refused, or everything, would say little.
      expect(seen.stored).toBeGreaterThan(seen.commands / 10)
      expect(seen.refused).toBeGreaterThan(seen.commands / 20)
      expect(seen.thrown).toBeGreaterThan(0)
    },
    Math.max(60_000, listCount * 200),
  )

  test(
    `under faults too they agree, over ${listCount} lists`,
    async () => {
      await fc.assert(
        fc.asyncProperty(commandLists, fc.integer({ min: 0 }), async (make, seed) => {
          const place = { client, tables: names }
          expect(await disagreement(make(randomUUID()), place, { seed, faults: everyFault })).toBeUndefined()
        }),
        { numRuns: listCount },
      )
    },
    Math.max(60_000, listCount * 200),
  )

  test('a token is remembered: the same transaction is not done twice, and another one under it is an error', async () => {
    const stores = [
      memoryStore({ token: () => 'one-token' }),
      dynamoStore({ client, tables: names, token: () => token }),
    ]
    const token = randomUUID().slice(0, 36)
    const pk = randomUUID()
    const first = [put({ pk, sk: 'a', version: 1 }, { kind: 'absent' }), put({ pk, sk: 'b' })]
    for (const tokened of stores) {
      expect(await tokened.write(first)).toEqual({ ok: true })
      expect(await tokened.write(first)).toEqual({ ok: true })
      expect(await tokened.get('main', { pk, sk: 'a' })).toEqual({ pk, sk: 'a', version: 1 })
      const other = [put({ pk, sk: 'a', version: 2 }), put({ pk, sk: 'b' })]
      await expect(tokened.write(other)).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' })
      // A put alone carries no token.
      expect(await tokened.write([put({ pk, sk: 'a' }, { kind: 'absent' })])).toMatchObject({ ok: false })
    }
  })

  test('a transaction of four small puts costs 8 units, by our rules and by the engine', async () => {
    const meteredClient = open(engine)
    const engineCost = engineUnits(meteredClient)
    const counter = unitCounter()
    const metered = dynamoStore({ client: meteredClient, tables: names, meter: counter.meter })
    const pk = randomUUID()
    await metered.write([
      put({ pk, sk: 'entry' }, { kind: 'absent' }, 'journal'),
      put({ pk, sk: 'from' }),
      put({ pk, sk: 'to' }),
      put({ pk, sk: 'deal' }),
    ])
    expect({ ours: counter.write(), engines: engineCost.take() }).toEqual({ ours: 8, engines: 8 })
    await metered.write([put({ pk, sk: 'vote' }, { kind: 'absent' }, 'ballots')])
    expect({ ours: counter.write(), engines: engineCost.take() }).toEqual({ ours: 9, engines: 1 })
    meteredClient.destroy()
  })

  test('64 clients at once take exactly what a balance holds, and see what they lost against', async () => {
    const pk = randomUUID()
    await store.write([put({ pk, sk: 'balance', left: 40, sequence: 0 })])
    const client = async () => {
      let balance = await store.get('main', { pk, sk: 'balance' })
      for (;;) {
        const { left, sequence } = balance as Item & { left: number; sequence: number }
        if (left === 0) return false
        const taken = put(
          { pk, sk: 'balance', left: left - 1, sequence: sequence + 1 },
          { kind: 'equals', attribute: 'sequence', value: sequence },
        )
        const outcome = await store.write([taken])
        if (outcome.ok) return true
        balance = outcome.failed[0]?.found
        expect(balance?.sequence).toBeGreaterThan(sequence)
      }
    }
    const served = await Promise.all(Array.from({ length: 64 }, client))
    expect(served.filter(Boolean)).toHaveLength(40)
    expect(await store.get('main', { pk, sk: 'balance' })).toEqual({ pk, sk: 'balance', left: 0, sequence: 40 })
  })

  test('of 64 puts of one absent item exactly one is stored; the others are shown it', async () => {
    const pk = randomUUID()
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, by) => store.write([put({ pk, sk: 'entry', by }, { kind: 'absent' }, 'journal')])),
    )
    const found = await store.get('journal', { pk, sk: 'entry' })
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.failed).toEqual([{ index: 0, found }])
  })

  test('a transaction with one failed condition writes nothing, and names the part and the item', async () => {
    const pk = randomUUID()
    await store.write([put({ pk, sk: 'deal', state: 'signed' })])
    const outcome = await store.write([
      put({ pk, sk: 'entry' }, { kind: 'absent' }, 'journal'),
      put({ pk, sk: 'deal', state: 'settled' }, { kind: 'equals', attribute: 'state', value: 'delivered' }),
      put({ pk, sk: 'ballot' }, { kind: 'absent' }, 'ballots'),
    ])
    expect(outcome).toEqual({ ok: false, failed: [{ index: 1, found: { pk, sk: 'deal', state: 'signed' } }] })
    expect(await store.get('journal', { pk, sk: 'entry' })).toBeUndefined()
    expect(await store.get('ballots', { pk, sk: 'ballot' })).toBeUndefined()
  })

  test.each([1, 2, 5])('%i lost answers in a row: the write is done once, and known to be done', async (count) => {
    const lossyClient = open(engine)
    const loss = losing(lossyClient)
    const lossy = dynamoStore({ client: lossyClient, tables: names, sleep: async () => {}, random: () => 0 })
    const pk = randomUUID()
    const entry = put({ pk, sk: 'entry', amountCents: 100 }, { kind: 'absent' }, 'journal')
    const first = put({ pk, sk: 'balance', sequence: 1 }, { kind: 'absent' })
    const second = put({ pk, sk: 'balance', sequence: 2 }, { kind: 'equals', attribute: 'sequence', value: 1 })

    loss.lose(count)
    expect(await lossy.write([first])).toEqual({ ok: true })
    expect(loss.sent).toBe(count + 1)
    loss.lose(count)
    expect(await lossy.write([entry, second])).toEqual({ ok: true })
    expect(loss.sent).toBe(2 * (count + 1))
    loss.lose(count)
    expect(await lossy.get('main', { pk, sk: 'balance' })).toEqual({ pk, sk: 'balance', sequence: 2 })

    // A refusal stays one when its answer was lost.
    loss.lose(count)
    expect(await lossy.write([entry, second])).toMatchObject({ ok: false, failed: [{ index: 0 }, { index: 1 }] })
    // But not of a single put of what is already there, word for word: it cannot be told from our own.
    loss.lose(count)
    expect(await lossy.write([second])).toEqual({ ok: true })
    lossyClient.destroy()
  })

  test('what was acknowledged is there after a restart on the same file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'buurtkas-store-'))
    const file = join(folder, 'store.db')
    const item = { pk: 'a', sk: 'b', text: 'é😀', list: [1, null, { deep: true }] }
    try {
      for (const run of ['first', 'second']) {
        const own = await startEngine({ file })
        const ownClient = open(own)
        const ownStore = dynamoStore({ client: ownClient, tables: names })
        try {
          if (run === 'first') {
            await createTables(ownClient, names)
            expect(await ownStore.write([put(item, { kind: 'absent' })])).toEqual({ ok: true })
          }
          expect(await ownStore.get('main', item)).toEqual(item)
        } finally {
          ownClient.destroy()
          await own.stop()
        }
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('an engine that is gone is unavailable, not an answer', async () => {
    const own = await startEngine()
    const ownClient = open(own)
    await own.stop()
    const ownStore = dynamoStore({ client: ownClient, tables: names, sleep: async () => {} })
    await expect(ownStore.get('main', { pk: 'a', sk: 'b' })).rejects.toMatchObject({ kind: 'store-unavailable' })
    ownClient.destroy()
  })

  test('what is wrong with the tables is thrown, not repeated', async () => {
    const elsewhere = dynamoStore({ client, tables: { ...names, main: 'no-such-table' } })
    await expect(elsewhere.write([put({ pk: 'a', sk: 'b' })])).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
    await expect(
      client.send(new PutItemCommand({ TableName: names.main, Item: { pk: { S: 'a' } } })),
    ).rejects.toMatchObject({ name: 'ValidationException' })
  })
})
