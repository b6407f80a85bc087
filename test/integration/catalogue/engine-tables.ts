/** The three tables on a database engine of their own, filled with a state, read as a whole and put back. */
import { isDeepStrictEqual } from 'node:util'
import { BatchWriteItemCommand, DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { dynamoStore } from '../../../functions/kit/store/dynamodb.ts'
import { dynamoClient } from '../../../functions/kit/store/dynamodb-client.ts'
import type { Key, Store, Table } from '../../../functions/kit/store/store.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { createTables, startEngine } from '../../engine/engine.ts'
import { scanned } from '../../faults/world/engine-world.ts'
import type { Place } from './recording.ts'

const names: Readonly<Record<Table, string>> = { main: 'main', journal: 'journal', ballots: 'ballots' }
const tables = ['main', 'journal', 'ballots'] as const satisfies readonly Table[]
/** The most requests of one BatchWriteItem. */
const mostInBatch = 25

async function writeAll(client: DynamoDBClient, table: Table, requests: readonly WriteRequest[]): Promise<void> {
  for (let from = 0; from < requests.length; from += mostInBatch) {
    const RequestItems = { [names[table]]: requests.slice(from, from + mostInBatch) }
    const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems }))
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine did not write everything.')
  }
}

const keyOf = ({ pk, sk }: Key) => `${pk} ${sk}`
const put = (item: StoredItem): WriteRequest => ({
  PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) },
})
const away = ({ pk, sk }: Key): WriteRequest => ({ DeleteRequest: { Key: marshall({ pk, sk }) } })

/** Table and key of every item that is there in one of two states only, or differs between them. */
export function differences(before: Stored, after: Stored): string[] {
  return tables.flatMap((table) => {
    const known = new Map(before[table].map((item) => [keyOf(item), item]))
    const changed = after[table].filter((item) => {
      const was = known.get(keyOf(item))
      known.delete(keyOf(item))
      return !isDeepStrictEqual(was, item)
    })
    return [...changed.map(keyOf), ...known.keys()].map((key) => `${table} ${key}`)
  })
}

/** The engine, as a test uses it. */
export interface EngineTables {
  readonly store: Store
  stored(): Promise<Stored>
  /** Puts the items at these places back as they were at the start. */
  putBack(places: readonly Place[]): Promise<void>
  stop(): Promise<void>
}

/** Starts an engine in memory holding `state`. */
export async function engineTables(state: Stored): Promise<EngineTables> {
  const engine = await startEngine()
  const config = {
    endpoint: engine.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
  const client = dynamoClient(config)
  // Reads and fills whole tables, which may take longer than a request may.
  const patient = new DynamoDBClient(config)
  await createTables(patient, names)
  for (const table of tables) await writeAll(patient, table, state[table].map(put))
  const start = await scanned(patient, names)
  const atStart = new Map(tables.flatMap((table) => start[table].map((item) => [`${table} ${keyOf(item)}`, item])))
  return {
    store: dynamoStore({ client, tables: names }),
    stored: () => scanned(patient, names),
    async putBack(places) {
      for (const table of tables) {
        const requests = places
          .filter((place) => place.table === table)
          .map(({ key }) => {
            const was = atStart.get(`${table} ${keyOf(key)}`)
            return was ? put(was) : away(key)
          })
        await writeAll(patient, table, requests)
      }
    },
    async stop() {
      client.destroy()
      patient.destroy()
      await engine.stop()
    },
  }
}
