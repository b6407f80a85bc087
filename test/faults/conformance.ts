/** Whether the two adapters answer a list of commands alike, when both meet the same faults. */
import { isDeepStrictEqual } from 'node:util'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { dynamoStore } from '../../functions/kit/store/dynamodb.ts'
import { byChance, type Faults, seeded } from '../../functions/kit/store/faults.ts'
import { memoryStore } from '../../functions/kit/store/memory.ts'
import type { Item, Store, Table } from '../../functions/kit/store/store.ts'
import { type Command, perform } from '../integration/store-commands.ts'
import { struckClient } from './struck-client.ts'

/** What the faults of a run are drawn from. Not `mixed`: an engine cannot be made to cancel for reasons that it does not have. */
export const everyFault: Faults = { lostAnswer: 0.12, failure: 0.06, conflict: 0.1, throttle: 0.12, outage: 0.04 }

/** The engine and the names of the tables in it. */
export interface Place {
  readonly client: Pick<DynamoDBClient, 'send'>
  readonly tables: Readonly<Record<Table, string>>
}

/** Everything in a partition, page by page. */
async function contents(store: Store, table: Table, pk: string): Promise<Item[]> {
  const items: Item[] = []
  for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const page = await store.query({ table, pk, ...(after === undefined ? {} : { after }) })
    items.push(...page.items)
    after = page.next
  }
  return items
}

/** The first difference between the two in answers, codes or final state; undefined when they agree. */
export async function disagreement(
  commands: readonly Command[],
  { client, tables }: Place,
  { seed, faults }: { readonly seed: number; readonly faults?: Faults },
): Promise<string | undefined> {
  const strike = () => (faults ? { strike: byChance(faults, seeded(seed)) } : {})
  let waitedMs = 0
  const memory = memoryStore({ random: seeded(seed + 1), ...strike() })
  const mine = strike().strike
  const dynamo = dynamoStore({
    client: mine ? struckClient(client, mine) : client,
    tables,
    random: seeded(seed + 1),
    clock: () => waitedMs,
    sleep: async (milliseconds) => {
      waitedMs += milliseconds
    },
  })
  for (const [number, command] of commands.entries()) {
    const expected = await perform(memory, command)
    const found = await perform(dynamo, command)
    if (!isDeepStrictEqual(found, expected))
      return `command ${number}: ${JSON.stringify(command)} memory ${JSON.stringify(expected)} engine ${JSON.stringify(found)}`
  }
  const calm = dynamoStore({ client, tables })
  for (const place of new Set(commands.flatMap(({ partitions }) => partitions))) {
    const [table, pk] = place.split(' ') as [Table, string]
    const stored = await contents(calm, table, pk)
    const remembered = memory.everything(table).filter((item) => item.pk === pk)
    if (!isDeepStrictEqual(stored, remembered))
      return `${place}: memory ${JSON.stringify(remembered)} engine ${JSON.stringify(stored)}`
  }
  return undefined
}
