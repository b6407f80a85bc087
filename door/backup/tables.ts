/** The three tables by the API of the service itself: any endpoint that speaks it will do. */
import { setTimeout as wait } from 'node:timers/promises'
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  DynamoDBClient,
  ListTablesCommand,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import type { Table } from '../../functions/kit/store/store.ts'
import { StartFault } from '../../infra/local/fault.ts'
import { localRegion } from '../../infra/local/intrinsics.ts'
import { itemOf, lineOf } from './lines.ts'

/** An endpoint and what the tables are called there. */
export interface Tables {
  readonly client: Pick<DynamoDBClient, 'send'>
  readonly names: Readonly<Record<Table, string>>
}

/** Told how many items were read or written so far. */
export type Progress = (table: Table, count: number) => void

/** More pages than a table of one machine has. */
const mostPages = 100_000
/** The most items that the service takes in one request. */
const batchSize = 25
const mostTries = 8
const firstPauseMs = 50
/** How many batches are under way at once. */
const batchesAtOnce = 4

/** A client for an engine on this machine. */
export function localClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: localRegion,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
}

/** Which name each table has, by the part of it that the template gives; undefined when one of them is not there. */
export function namesAmong(found: readonly string[]): Readonly<Record<Table, string>> | undefined {
  const [main, journal, ballots] = [/-Data-Main/, /-Data-Journal/, /-Data-Ballots/].map((form) =>
    found.find((name) => form.test(name)),
  )
  return main && journal && ballots ? { main, journal, ballots } : undefined
}

/** The tables at an endpoint; undefined when they are not there. */
export async function tablesAt(client: Pick<DynamoDBClient, 'send'>): Promise<Tables | undefined> {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}))
  const names = namesAmong(TableNames)
  return names && { client, names }
}

/** Every item of a table as a line, sorted. Reads are consistent. */
export async function readTable({ client, names }: Tables, table: Table, progress?: Progress): Promise<string[]> {
  const lines: string[] = []
  let after: Record<string, AttributeValue> | undefined
  for (let page = 0; page < mostPages; page++) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: names[table],
        ConsistentRead: true,
        ...(after ? { ExclusiveStartKey: after } : {}),
      }),
    )
    for (const item of Items) lines.push(lineOf(item))
    progress?.(table, lines.length)
    if (!LastEvaluatedKey) return lines.sort()
    after = LastEvaluatedKey
  }
  throw new StartFault(`The table ${names[table]} has more pages than can be read.`)
}

/** Puts every line's item into a table. What the service leaves undone is asked again, at most eight times with longer and longer pauses. */
export async function writeTable(
  { client, names }: Tables,
  table: Table,
  lines: readonly string[],
  progress?: Progress,
): Promise<void> {
  const name = names[table]
  let done = 0
  const writeBatch = async (from: number) => {
    const batch = lines.slice(from, from + batchSize)
    let left: WriteRequest[] | undefined = batch.map((line) => ({ PutRequest: { Item: itemOf(line) } }))
    for (let tries = 0; left !== undefined && left.length > 0; tries++) {
      if (tries > 0) await wait(firstPauseMs * 2 ** tries)
      if (tries >= mostTries)
        throw new StartFault(`The table ${name} does not take more items just now. Try again later.`)
      const answer: BatchWriteItemCommandOutput = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [name]: left } }),
      )
      left = answer.UnprocessedItems?.[name]
    }
    done += batch.length
    progress?.(table, done)
  }
  const starts = Array.from({ length: Math.ceil(lines.length / batchSize) }, (_, index) => index * batchSize).values()
  await Promise.all(
    Array.from({ length: batchesAtOnce }, async () => {
      for (const from of starts) await writeBatch(from)
    }),
  )
}
