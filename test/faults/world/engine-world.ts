/** A random world on the database engine: many clients at once, their requests struck by faults on the way; at the end everything stored is read and checked. */
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { dynamoStore } from '../../../functions/kit/store/dynamodb.ts'
import { byChance, type Faults, seeded } from '../../../functions/kit/store/faults.ts'
import type { Table } from '../../../functions/kit/store/store.ts'
import type { Stored, StoredItem } from '../../../shared/invariants/holdings.ts'
import { violations } from '../../../shared/invariants/invariants.ts'
import { createTables } from '../../engine/engine.ts'
import { clockAt } from '../../system/system.ts'
import { tenant } from '../stored.ts'
import { struckClient } from '../struck-client.ts'
import { type Command, drawStep, newYear } from './commands.ts'
import { nothingKnown, type Worker } from './known.ts'
import { type Counts, type MakeClient, openLane } from './lanes.ts'
import { begin, doWork } from './work.ts'
import { faultsOfWork, lastOfYear } from './world.ts'

/** Commands between two moments at which time passes, and nobody may be under way. */
const commandsBetweenWaits = 256

/** Not `mixed`: an engine cannot be made to cancel for reasons that it does not have. */
const faults: Faults = { ...faultsOfWork, mixed: 0 }

/** Everything in the tables. */
export async function scanned(client: DynamoDBClient, tables: Readonly<Record<Table, string>>): Promise<Stored> {
  const all = async (name: string): Promise<StoredItem[]> => {
    const items: StoredItem[] = []
    let ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey']
    do {
      const page = await client.send(
        new ScanCommand({ TableName: name, ConsistentRead: true, ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}) }),
      )
      items.push(...(page.Items ?? []).map((item) => unmarshall(item) as StoredItem))
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
    return items
  }
  return { main: await all(tables.main), journal: await all(tables.journal), ballots: await all(tables.ballots) }
}

/** Runs a world of its own tables until `operations` requests were made. Its commands follow from `seed`; in which order the engine meets them does not. */
export async function runEngineWorld(
  client: DynamoDBClient,
  seed: number,
  { operations, clients, counts }: { readonly operations: number; readonly clients: number; readonly counts: Counts },
): Promise<readonly string[]> {
  const tables = { main: `main-${seed}`, journal: `journal-${seed}`, ballots: `ballots-${seed}` }
  await createTables(client, tables)
  const clock = clockAt('2026-11-24T12:00:00Z')
  const known = nothingKnown()
  const make: MakeClient = (strike) => dynamoStore({ client: struckClient(client, strike), tables })
  const workers = Array.from(
    { length: clients },
    (_, number): Worker => ({ lane: openLane(make, clock, counts, number), known, clock }),
  )
  const from = counts.operations
  await begin(workers[0] as Worker)
  const random = seeded(seed)
  const broken: string[] = []
  let isNewYear = false
  while (counts.operations - from < operations && broken.length === 0) {
    const queue: Command[] = []
    while (queue.length < commandsBetweenWaits)
      queue.push(...drawStep(random).commands.filter(({ work }) => work !== 'wait'))
    await Promise.all(
      workers.map(async (worker) => {
        for (let command = queue.pop(); command; command = queue.pop()) {
          worker.lane.strike = byChance(faults, seeded(command.seed))
          try {
            await doWork(worker, command)
          } catch (error) {
            broken.push(`a fault that nobody foresaw: ${(error as Error).message}`)
          }
        }
      }),
    )
    clock.advance(random() < 0.5 ? 200 : 7000)
    if (isNewYear || counts.operations - from < lastOfYear * operations) continue
    isNewYear = true
    for (const command of newYear(random).commands) await doWork(workers[0] as Worker, command)
  }
  const found = violations(await scanned(client, tables), { tenant })
  return [...broken, ...known.broken, ...found.map((one) => JSON.stringify(one))]
}
