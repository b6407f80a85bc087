/** The store on DynamoDB, or on any engine that speaks its protocol. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type AttributeValue,
  type CancellationReason,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
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
import { type Answer, classify, insist, type Pace, persist, wasRepeated } from './dynamodb-retry.ts'
import type { Condition, Item, Key, Page, Query, Reading, Store, Table, Write, WriteOutcome } from './store.ts'

/** What the adapter stands on. Time, chance, waiting and tokens are only given by tests. */
export interface DynamoStoreOptions {
  readonly client: Pick<DynamoDBClient, 'send'>
  /** The name each table has in this deployment. */
  readonly tables: Readonly<Record<Table, string>>
  /** Milliseconds from any origin, for the retry budget. */
  readonly clock?: () => number
  /** From 0 up to 1, for the jitter between retries. */
  readonly random?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** A new token of at most 36 characters, by which the service knows a repeated transaction for ten minutes. */
  readonly token?: () => string
  /**
   * Told of the units of every answered request, by our own rules. What the service does not show is taken as small:
   * a larger item that was replaced, and an item that was only checked.
   */
  readonly meter?: Meter
}

type Attributes = Record<string, AttributeValue>

/** A store on DynamoDB. Reads are strongly consistent; a write repeats itself as `dynamodb-retry.ts` tells. */
export function dynamoStore({ client, tables, meter, ...given }: DynamoStoreOptions): Store {
  const pace: Pace = {
    clock: given.clock ?? (() => performance.now()),
    random: given.random ?? Math.random,
    sleep: given.sleep ?? ((milliseconds) => wait(milliseconds)),
  }
  const newToken = given.token ?? randomUUID

  async function put(part: AcceptedWrite & { kind: 'put' }): Promise<Answer> {
    const command = new PutItemCommand({
      TableName: tables[part.table],
      Item: marshall(part.item),
      ...expression(part.condition),
    })
    return client.send(command).then(stored, (error: unknown) => {
      if (classify(error) !== 'condition-failed') throw error
      return refused([{ index: 0, found: foundItem((error as { Item?: Attributes }).Item) }], wasRepeated(error))
    })
  }

  async function transact(parts: readonly AcceptedWrite[], token: string): Promise<Answer> {
    const command = new TransactWriteItemsCommand({
      ClientRequestToken: token,
      TransactItems: parts.map((part) => {
        const common = { TableName: tables[part.table], ...expression(part.condition) }
        return part.kind === 'put'
          ? { Put: { ...common, Item: marshall(part.item) } }
          : // A check always has a condition: `acceptedParts` refuses it otherwise.
            { ConditionCheck: { ...common, Key: marshall(part.key), ConditionExpression: common.ConditionExpression } }
      }),
    })
    return client.send(command).then(stored, (error: unknown) => {
      if (classify(error) !== 'condition-failed') throw error
      const reasons = (error as { CancellationReasons: CancellationReason[] }).CancellationReasons
      const failed = reasons.flatMap(({ Code, Item }, index) =>
        Code === 'ConditionalCheckFailed' ? [{ index, found: foundItem(Item) }] : [],
      )
      return refused(failed, wasRepeated(error))
    })
  }

  return {
    async get(table: Table, key: Key, { isConsistent = true }: Reading = {}): Promise<Item | undefined> {
      assertTable(table)
      const input = { TableName: tables[table], Key: marshall(acceptedKey(key)), ConsistentRead: isConsistent }
      const { answer } = await insist(() => client.send(new GetItemCommand(input)), pace)
      const item = foundItem(answer.Item)
      meter?.({ table, kind: 'read', units: readUnits(item === undefined ? 0 : itemBytes(item), isConsistent) })
      return item
    },

    async query(query: Query): Promise<Page> {
      const input = queryInput(acceptedQuery(query), tables[query.table])
      const { answer } = await insist(() => client.send(new QueryCommand(input)), pace)
      const items = (answer.Items ?? []).map(itemOf)
      meter?.({
        table: query.table,
        kind: 'read',
        units: readUnits(items.reduce((sum, item) => sum + itemBytes(item), 0)),
      })
      return page(items, query.limit, answer.LastEvaluatedKey !== undefined)
    },

    async write(parts: readonly Write[]): Promise<WriteOutcome> {
      const accepted = acceptedParts(parts)
      const [first] = accepted
      const token = newToken()
      const outcome = await persist(
        accepted,
        () => (isSinglePut(accepted) && first?.kind === 'put' ? put(first) : transact(accepted, token)),
        pace,
      )
      if (meter) meterWrite(meter, accepted, outcome)
      return outcome
    },
  }
}

/** One more item than asked for is read, so that `next` tells the truth at the end of a partition. */
function queryInput({ pk, prefix, after, limit, backward }: Query, tableName: string): QueryCommandInput {
  return {
    TableName: tableName,
    ConsistentRead: true,
    KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: marshall(prefix === undefined ? { ':pk': pk } : { ':pk': pk, ':prefix': prefix }),
    ScanIndexForward: backward !== true,
    ...(limit === undefined ? {} : { Limit: limit + 1 }),
    ...(after === undefined ? {} : { ExclusiveStartKey: marshall({ pk, sk: after }) }),
  }
}

function expression(condition: Condition) {
  const common = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }
  if (condition.kind === 'none') return { ConditionExpression: undefined }
  if (condition.kind === 'absent') return { ...common, ConditionExpression: 'attribute_not_exists(pk)' }
  return {
    ...common,
    ConditionExpression: condition.kind === 'equals' ? '#a = :a' : 'attribute_not_exists(pk) OR #a < :a',
    ExpressionAttributeNames: { '#a': condition.attribute },
    ExpressionAttributeValues: marshall({ ':a': condition.value }),
  }
}

function stored(): Answer {
  return { outcome: { ok: true }, isRepeated: false }
}

function refused(failed: readonly { index: number; found: Item | undefined }[], isRepeated: boolean): Answer {
  return { outcome: { ok: false, failed }, isRepeated }
}

function itemOf(attributes: Attributes): Item {
  return unmarshall(attributes) as Item
}

function foundItem(attributes: Attributes | undefined): Item | undefined {
  return attributes === undefined || Object.keys(attributes).length === 0 ? undefined : itemOf(attributes)
}

function meterWrite(meter: Meter, parts: readonly AcceptedWrite[], outcome: WriteOutcome): void {
  const failed = outcome.ok ? [] : outcome.failed
  for (const [index, part] of parts.entries()) {
    meter(writeUse(part, failed.find((failure) => failure.index === index)?.found, !isSinglePut(parts)))
  }
}
