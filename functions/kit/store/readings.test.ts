/** Bytes in items, and reads that need not be consistent: what both adapters make of them on their own. Together they are tried in `test/integration/store.test.ts`. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, test } from 'vitest'
import { unitCounter } from './capacity.ts'
import { acceptedParts } from './capacity-limits.ts'
import { dynamoStore } from './dynamodb.ts'
import { seeded } from './faults.ts'
import { memoryStore } from './memory.ts'
import type { Item, Write } from './store.ts'

const key = { pk: 'a', sk: 'b' }
const put = (item: Item): Write => ({ kind: 'put', table: 'main', item, condition: { kind: 'none' } })
const relaxed = { isConsistent: false }

describe('bytes', () => {
  test('are copied out of the buffer that they are a window on, and changing that changes nothing', async () => {
    const store = memoryStore()
    const buffer = Buffer.from([9, 1, 2, 9])
    await store.write([put({ ...key, s: buffer.subarray(1, 3) })])
    buffer.fill(0)
    const found = (await store.get('main', key))?.s as Uint8Array
    expect([found.constructor, [...found], found.buffer.byteLength]).toEqual([Uint8Array, [1, 2], 2])
  })

  test('count for the size limit with the byte', () => {
    const room = 400 * 1024 - 6 - 1
    expect(acceptedParts([put({ ...key, s: new Uint8Array(room) })])).toMatchObject([{ bytes: 400 * 1024 }])
    expect(() => acceptedParts([put({ ...key, s: new Uint8Array(room + 1) })])).toThrow(RangeError)
  })

  test('go to the service as bytes', async () => {
    const sent: { Item?: unknown }[] = []
    const send = async ({ input }: { input: { Item?: unknown } }) => {
      sent.push(input)
      return {}
    }
    const client = { send } as unknown as Pick<DynamoDBClient, 'send'>
    const store = dynamoStore({ client, tables: { main: 'main', journal: 'journal', ballots: 'ballots' } })
    await store.write([put({ ...key, s: Uint8Array.of(1, 2) })])
    expect(sent[0]?.Item).toEqual({ pk: { S: 'a' }, sk: { S: 'b' }, s: { B: Uint8Array.of(1, 2) } })
  })
})

describe('a get that need not be consistent', () => {
  test('asks the service for no more, and costs half', async () => {
    const asked: unknown[] = []
    const units = unitCounter()
    const send = async ({ input }: { input: { ConsistentRead?: boolean } }) => {
      asked.push(input.ConsistentRead)
      return { Item: marshall({ ...key, text: 'x'.repeat(5000) }) }
    }
    const store = dynamoStore({
      client: { send } as unknown as Pick<DynamoDBClient, 'send'>,
      tables: { main: 'main', journal: 'journal', ballots: 'ballots' },
      meter: units.meter,
    })
    await store.get('main', key, relaxed)
    await store.get('main', key)
    expect([asked, units.read()]).toEqual([[false, true], 1 + 2])
  })

  test('sees the last write in memory, unless the store is told to miss it', async () => {
    const units = unitCounter()
    const store = memoryStore({ meter: units.meter })
    await store.write([put({ ...key, version: 1 })])
    await store.write([put({ ...key, version: 2 })])
    expect(await store.get('main', key, relaxed)).toMatchObject({ version: 2 })
    expect(units.read()).toBe(0.5)
  })

  test('misses one write and no more, and never one that a consistent get must see', async () => {
    const store = memoryStore({ stale: () => true })
    for (const version of [1, 2, 3]) {
      await store.write([put({ ...key, version })])
      const before = await store.get('main', key, relaxed)
      expect(before?.version).toBe(version === 1 ? undefined : version - 1)
      expect(await store.get('main', key)).toMatchObject({ version })
    }
  })

  test('the same seed misses the same', async () => {
    const seen = async (seed: number) => {
      const random = seeded(seed)
      const store = memoryStore({ stale: () => random() < 0.5 })
      const versions: unknown[] = []
      for (let version = 1; version <= 20; version++) {
        await store.write([put({ ...key, version })])
        versions.push((await store.get('main', key, relaxed))?.version)
      }
      return versions
    }
    expect(await seen(3)).toEqual(await seen(3))
    expect(await seen(3)).not.toEqual(await seen(4))
  })
})
