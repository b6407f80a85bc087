/**
 * The ledger in a data folder at one moment, whether the system runs on it or not: a consistent copy of the database is
 * made first, and an engine of our own reads the copy. So nothing is read while it changes, and nothing is asked of the
 * system that is being examined.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Item } from '../../functions/kit/store/store.ts'
import { startEngine } from '../../infra/local/engine.ts'
import { StartFault } from '../../infra/local/fault.ts'

/** Every item of the two tables that the money lives in. */
export interface Snapshot {
  readonly journal: readonly Item[]
  readonly main: readonly Item[]
}

/** More pages than a table of one machine has. */
const mostPages = 100_000

/** Copies the database and reads it. Throws a StartFault with a sentence where there is none or it cannot be read. */
export async function snapshotOf(dataDir: string): Promise<Snapshot> {
  const database = join(dataDir, 'database.sqlite')
  if (!existsSync(database))
    throw new StartFault(
      `There is no database in ${dataDir}. Start the system once, or name its folder with BUURTKAS_DATA.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'buurtkas-ledger-'))
  try {
    await copy(database, join(folder, 'database.sqlite'))
    const engine = await startEngine(folder)
    try {
      return await readTables(engine.endpoint)
    } finally {
      await engine.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** SQLite's own copy of a database that others may be writing: it is of one moment. */
async function copy(from: string, to: string): Promise<void> {
  const { backup, DatabaseSync } = await quietly(() => import('node:sqlite'))
  let source: InstanceType<typeof DatabaseSync> | undefined
  try {
    source = new DatabaseSync(from, { readOnly: true })
    await backup(source, to)
  } catch (fault) {
    throw new StartFault(`The database ${from} cannot be read: ${(fault as Error).message}.`)
  } finally {
    source?.close()
  }
}

/** Loads a module without the line by which Node calls it new. */
async function quietly<Module>(load: () => Promise<Module>): Promise<Module> {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return await load()
  } finally {
    process.emitWarning = emitWarning
  }
}

async function readTables(endpoint: string): Promise<Snapshot> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  try {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    const named = (what: RegExp) => {
      const name = TableNames.find((each) => what.test(each))
      if (!name) throw new StartFault('The database has no journal: it is none of this system.')
      return name
    }
    const journal = await everything(client, named(/-Data-Journal/))
    return { journal, main: await everything(client, named(/-Data-Main/)) }
  } finally {
    client.destroy()
  }
}

async function everything(client: DynamoDBClient, table: string): Promise<Item[]> {
  const items: Item[] = []
  let after: Record<string, never> | undefined
  for (let page = 0; page < mostPages; page++) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName: table, ...(after ? { ExclusiveStartKey: after } : {}) }),
    )
    items.push(...Items.map((item) => unmarshall(item) as Item))
    if (!LastEvaluatedKey) return items
    after = LastEvaluatedKey as Record<string, never>
  }
  throw new StartFault(`The table ${table} has more pages than can be read.`)
}
